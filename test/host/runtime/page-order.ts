import type { Finish } from '../host.ts';
import type { World } from '../services/run.ts';
import type { Ended, Order } from './execute.ts';
import { toPage, toServer } from './transfer.ts';

/** What a page's call of the server runs. Throws as the page is told where nothing can be run. */
export function pageOrder(world: World, functionName: string, args: readonly unknown[]): Order {
  const given = toServer(args);
  if (world.flags['several-accounts']) {
    throw new Error("We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.");
  }
  if (functionName.endsWith('_') || functionName.includes('.') || !isVisible(world, functionName))
    throw notFound(functionName);
  return { functionName, args: given, mode: 'FULL', cause: 'page' };
}

/** Whether the page may know a name. A script that does not load says so itself when it is run. */
function isVisible({ bundle, flags }: World, name: string): boolean {
  const { declared } = bundle;
  return !declared || (flags['page-calls-assigned-functions'] ? declared.names : declared.functions).has(name);
}

/** How a call ended as the page is told: of an error no more than its text. */
export function toFinish(functionName: string, { found, value, error }: Ended): Finish {
  if (error) return { error: new Error(error.message) };
  if (!found) return { error: notFound(functionName) };
  try {
    return { value: toPage(value) };
  } catch (failure) {
    return { error: failure as Error };
  }
}

const notFound = (functionName: string): Error => new Error(`Script function not found: ${functionName}`);
