import { onlyViews } from '../book/rights.ts';
import type { AuthMode, Finish, Host } from '../host.ts';
import type { History } from '../people/history.ts';
import type { Edit } from '../people/typing.ts';
import { executeAside } from '../runtime/aside.ts';
import { type Ended, execute, type Order } from '../runtime/execute.ts';
import { pageOrder, toFinish } from '../runtime/page-order.ts';
import { type Entry, race } from '../runtime/race.ts';
import { type Triggering, triggering } from '../runtime/triggering.ts';
import { bookHandle } from '../services/handles.ts';
import type { Cause, World } from '../services/run.ts';
import { enumOf } from '../services/service.ts';
import type { Stage } from '../stage.ts';

type Running = Pick<Host, 'open' | 'install' | 'passTime' | 'run' | 'callServer' | 'asks' | 'aside' | 'race'>;

/** How a window runs scripts. */
export interface Scripts {
  host: Running;
  triggers: Triggering;
  /** Tells the triggers for edits of one by hand. */
  edited(edit: Edit): void;
}

/** Runs scripts for the person of a window; `worldBehind` knows whose window another host is. */
export function runScripts(
  { seated, tellChanges }: Stage,
  world: World,
  history: History,
  worldBehind: (host: Host) => World,
): Scripts {
  const { book } = world;
  /** Does what a script does; a person can no longer take back lines and tabs the script may have built upon. */
  const scripted = <T>(work: () => T): T => {
    const before = versions(world);
    const result = work();
    if (versions(world) !== before) history.disturbed();
    tellChanges();
    return result;
  };
  const start = (functionName: string, args: unknown[], mode: AuthMode, cause: Cause) =>
    scripted(() => execute(world, { functionName, args, mode, cause }));
  const triggers = triggering(world, start);
  const event = (mode: AuthMode, more: object = {}) => ({
    authMode: enumOf('AuthMode', mode),
    source: bookHandle(),
    ...more,
  });
  const entryOf = ({ by, functionName, args = [] }: Parameters<Host['race']>[0][number]): Entry => {
    const world = worldBehind(by);
    return { world, order: pageOrder(world, functionName, args) };
  };
  const host: Running = {
    open(mode = 'LIMITED') {
      world.windows.menu = null;
      if (onlyViews(book, world.userEmail)) return;
      const source = mode === 'NONE' ? {} : { source: bookHandle() };
      const { error } = start('onOpen', [{ authMode: enumOf('AuthMode', mode), ...source }], mode, 'simple trigger');
      if (error) throw error;
      triggers.opened();
    },
    install() {
      const { found, error } = start('onInstall', [event('FULL')], 'FULL', 'simple trigger');
      if (!found && !error) throw new Error('Script function not found: onInstall');
      if (error) throw error;
    },
    passTime: (milliseconds) => triggers.passTime(milliseconds),
    run(functionName, args = []) {
      const order = menuOrder(functionName, args);
      const finish = ofMenu(
        functionName,
        scripted(() => execute(world, order)),
      );
      if ('error' in finish) throw finish.error;
      return finish.value;
    },
    callServer(functionName, args) {
      const order = pageOrder(world, functionName, args);
      const finish = toFinish(
        functionName,
        scripted(() => execute(world, order)),
      );
      if ('error' in finish) throw finish.error;
      return finish.value;
    },
    asks: world.bundle.asks,
    async aside(how, functionName, args, ask) {
      const order = how === 'run' ? menuOrder(functionName, args) : pageOrder(world, functionName, args);
      const before = versions(world);
      const ended = await executeAside({ world, order }, seated, ask);
      if (versions(world) !== before) history.disturbed();
      tellChanges();
      const finish = how === 'run' ? ofMenu(functionName, ended) : toFinish(functionName, ended);
      if ('error' in finish) throw finish.error;
      return finish.value;
    },
    race(racers, turn = takingTurns()) {
      const entries = racers.map(entryOf);
      return scripted(() => race(entries, seated, turn)).map((ended, at) =>
        toFinish(racers[at]?.functionName ?? '', ended),
      );
    },
  };
  return {
    host,
    triggers,
    edited(edit) {
      tellChanges();
      if (world.bundle.declared?.names.has('onEdit'))
        start('onEdit', [event('LIMITED', edit)], 'LIMITED', 'simple trigger');
      triggers.edited(edit);
    },
  };
}

const menuOrder = (functionName: string, args: unknown[]): Order => ({
  functionName,
  args,
  mode: 'FULL',
  cause: 'menu',
});

/** How a menu entry ended, as a test is told: what it gave, and errors as they are. */
function ofMenu(functionName: string, { found, value, error }: Ended): Finish {
  if (error) return { error };
  return found ? { value } : { error: new Error(`Script function not found: ${functionName}`) };
}

/** Chooses one after another, as long as they can go on. */
function takingTurns(): (ready: readonly number[]) => number {
  let last = -1;
  return (ready) => {
    last = ready.find((at) => at > last) ?? ready[0] ?? 0;
    return last;
  };
}

const versions = ({ book }: World): string => book.sheets.map(({ id, version }) => `${id}:${version}`).join();
