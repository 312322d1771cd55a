import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Bundle } from '../services/run.ts';
import { checkSyntax, type Declared } from './syntax.ts';

/** The single way from a script to the host: a service object's number or a service's name, a method, packed arguments. */
export type Bridge = (target: string, name: string, text: string) => string;

/** How a call of a script ended: its packed value, or the error it threw. */
export type Outcome = { value: string } | { error: { name: string; message: string; stack: string } };

/** Real milliseconds after which a script that never calls a service is stopped. */
const REAL_LIMIT = 120_000;

let prelude: Script | null = null;
const scripts = new Map<string, Script>();

/**
 * Runs the bundle in a context of its own and then one of its functions with packed arguments; nothing survives.
 * The Date methods of the script use its own time zone. `null` for a name that is no function.
 */
export function runInContext(
  bundle: Bundle,
  functionName: string,
  packedArguments: string,
  bridge: Bridge,
): Outcome | null {
  return inTimeZone(bundle.manifest.timeZone, () => {
    const context = createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
    prelude ??= new Script(
      `(${readFileSync(new URL('./prelude.js', import.meta.url), 'utf8')
        .replace(/^\/\/.*\n/, '')
        .replace(/;\s*$/, '')})`,
      { filename: 'services' },
    );
    const control = prelude.runInContext(context)(plain(bridge)) as Control;
    try {
      const script = codeOf(bundle);
      script.runInContext(context, { timeout: REAL_LIMIT });
      if (!isFunction(functionName, checkSyntax(bundle.code), context)) return null;
      Object.defineProperty(context, '$start', { configurable: true, value: control.start });
      const call = `{ const start = $start; delete globalThis.$start; start(() => ${functionName}, ${JSON.stringify(packedArguments)}); }`;
      new Script(call, { filename: 'call' }).runInContext(context, { timeout: REAL_LIMIT });
    } catch (error) {
      return { error: described(error) };
    }
    const outcome = control.outcome();
    return outcome.startsWith('e') ? { error: JSON.parse(outcome.slice(1)) } : { value: outcome };
  });
}

interface Control {
  start: unknown;
  outcome(): string;
}

function codeOf(bundle: Bundle): Script {
  let script = scripts.get(bundle.code);
  if (!script) {
    checkSyntax(bundle.code);
    script = new Script(bundle.code, { filename: 'Code.js' });
    scripts.set(bundle.code, script);
  }
  return script;
}

/** Whether a name is a function of the script itself, or one of an object it declares. */
function isFunction(name: string, { names }: Declared, context: object): boolean {
  if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(name)) return false;
  const [first = ''] = name.split('.');
  return names.has(first) && new Script(`typeof ${name} === 'function'`).runInContext(context) === true;
}

/** Calls a service needs on the stack; a script that has used it up is told so before the host runs into it. */
const STACK = 1_500;

const hasRoom = (left: number): boolean => left === 0 || hasRoom(left - 1);

/** Errors of the host must not reach a script as objects: they would lead out of its context. */
function plain(bridge: Bridge): Bridge {
  return (target, name, text) => {
    try {
      hasRoom(STACK);
      return bridge(target, name, text);
    } catch (error) {
      return `e${JSON.stringify(described(error))}`;
    }
  };
}

function described(error: unknown): { name: string; message: string; stack: string } {
  const { name = 'Error', message = String(error), stack = '', code } = error as Error & { code?: string };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  return { name, message, stack };
}

/** Does something while the Date methods of this process are in a time zone. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
