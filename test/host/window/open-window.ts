import { onlyViews } from '../book/rights.ts';
import type { Host, HostEvent } from '../host.ts';
import { copyFor } from '../people/copy-for.ts';
import { createHistory } from '../people/history.ts';
import { copyPlain } from '../saved/copy-plain.ts';
import { replaceBook } from '../saved/replace-book.ts';
import type { World } from '../services/run.ts';
import type { Stage } from '../stage.ts';
import { worldOf } from '../world.ts';
import { lookAt } from './look-at.ts';
import { runScripts } from './run-scripts.ts';
import { workByHand } from './work-by-hand.ts';

/** Whose window a host is. */
const worlds = new WeakMap<Host, World>();

/** The spreadsheet as one person has it open. */
export function openWindow(stage: Stage, world: World): Host {
  const { book } = world;
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  world.emit = emit;
  stage.hear(emit);
  const history = createHistory(book);
  const scripts = runScripts(stage, world, history, worldBehind);
  const host: Host = {
    ...scripts.host,
    ...workByHand(stage, world, history, scripts),
    ...lookAt(stage, world),
    userEmail: world.userEmail,
    get isViewer() {
      return onlyViews(book, world.userEmail);
    },
    save() {
      const { properties, clock, triggers: installed } = world;
      return copyPlain({ book: stage.viewing().book, properties, now: clock.now, triggers: installed });
    },
    load(saved) {
      history.whole(null, () => replaceBook(world, saved));
      stage.tellChanges();
    },
    copy: () => copyFor(world),
    join: (person) => openWindow(stage, worldOf(world, person)),
    fail(fault) {
      world.fault = fault;
    },
    meanwhile(meanwhile) {
      world.meanwhile.push(meanwhile);
    },
    forgetCaches: () => world.caches.clear(),
    executions: world.executions,
    mails: world.mails,
    get menu() {
      return world.windows.menu;
    },
    get sidebar() {
      return world.windows.sidebar;
    },
    get answers() {
      return world.windows.answers;
    },
    set answers(answers) {
      world.windows.answers = answers;
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  seatAll(host, (work) => stage.seated(world, work));
  worlds.set(host, world);
  return host;
}

function worldBehind(host: Host): World {
  const world = worlds.get(host);
  if (!world) throw new Error('A racer belongs to a window of this spreadsheet.');
  return world;
}

/** Lets everything a person does with a window begin with what is in front of them. */
function seatAll(host: Host, seat: <T>(work: () => T) => T): void {
  for (const [name, method] of Object.entries(host)) {
    if (typeof method !== 'function') continue;
    const seatedMethod = (...args: unknown[]) => seat(() => Reflect.apply(method, host, args));
    Object.assign(host, { [name]: seatedMethod });
  }
}
