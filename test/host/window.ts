import { filterChoices } from './book/filtering.ts';
import { onlyViews } from './book/rights.ts';
import { contentExtent, sheetById } from './book/sheets.ts';
import type { AuthMode, Host, HostEvent, Racer } from './host.ts';
import { act } from './people/act.ts';
import { copyFor } from './people/copy-for.ts';
import { tab } from './people/deed.ts';
import { createHistory, type Place } from './people/history.ts';
import { type Edit, eraseCells, typeText } from './people/typing.ts';
import { execute, type Order } from './runtime/execute.ts';
import { pageOrder, toFinish } from './runtime/page-order.ts';
import { type Entry, race } from './runtime/race.ts';
import { changeType, triggering } from './runtime/triggering.ts';
import { replaceBook } from './saved/replace-book.ts';
import { bookHandle } from './services/handles.ts';
import { displayedOf, valuesOf } from './services/range/values.ts';
import type { Cause, World } from './services/run.ts';
import { enumOf } from './services/service.ts';
import type { Stage } from './stage.ts';
import { bookOutline, bookView } from './views/book-view.ts';
import { cellViews } from './views/cell-views.ts';
import { sheetFrame, sheetView } from './views/sheet-view.ts';
import { worldOf } from './world.ts';

/** Whose window a host is. */
const worlds = new WeakMap<Host, World>();

/** The spreadsheet as one person has it open. */
export function openWindow(stage: Stage, world: World): Host {
  const { book } = world;
  const { viewing, tellChanges, seated } = stage;
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  world.emit = emit;
  stage.hear(emit);

  const history = createHistory(book);
  const turned = (place: Place | null): boolean => {
    if (!place) return false;
    tellChanges();
    if (book.sheets.some(({ id }) => id === place.sheetId)) emit({ kind: 'activated', ...place });
    return true;
  };
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
  const edited = (edit: Edit) => {
    tellChanges();
    if (world.bundle.declared?.names.has('onEdit'))
      start('onEdit', [event('LIMITED', edit)], 'LIMITED', 'simple trigger');
    triggers.edited(edit);
  };

  const host: Host = {
    userEmail: world.userEmail,
    get isViewer() {
      return onlyViews(book, world.userEmail);
    },
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
      const { found, value, error } = start(functionName, args, 'FULL', 'menu');
      if (!found && !error) throw new Error(`Script function not found: ${functionName}`);
      if (error) throw error;
      return value;
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
    race(racers, turn = takingTurns()) {
      const entries = racers.map(entryOf);
      return scripted(() => race(entries, seated, turn)).map((ended, at) =>
        toFinish(racers[at]?.functionName ?? '', ended),
      );
    },
    type: (sheet, a1, text) => edited(typeText(world, history, sheet, a1, text)),
    erase: (sheet, a1) => edited(eraseCells(world, history, sheet, a1)),
    act(action) {
      const edit = act(world, history, action);
      if (edit) {
        edited(edit);
        return;
      }
      tellChanges();
      const type = changeType(action);
      if (type) triggers.changed(type);
    },
    together: (work) => history.together(work),
    undo: () => turned(history.undo()),
    redo: () => turned(history.redo()),
    displayed(name) {
      const sheet = tab(viewing().book, name);
      const { row, column } = contentExtent(sheet);
      return displayedOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    values(name) {
      const sheet = tab(viewing().book, name);
      const { row, column } = contentExtent(sheet);
      return valuesOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    save() {
      const { properties, clock, triggers: installed } = world;
      return structuredClone({ book: viewing().book, properties, now: clock.now, triggers: installed });
    },
    load(saved) {
      history.whole(null, () => replaceBook(world, saved));
      tellChanges();
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
    sheetNames: () => book.sheets.map((sheet) => sheet.name),
    view: () => bookView(viewing()),
    outline: () => bookOutline(book),
    sheetView: (sheetId) => sheetView(viewing(), sheetById(book, sheetId)),
    sheetFrame: (sheetId) => sheetFrame(viewing(), sheetById(book, sheetId)),
    filterChoices: (sheetId, column) => {
      const { today } = viewing();
      return filterChoices(book, sheetById(book, sheetId), column, today);
    },
    sheetCells: (sheetId, first, last) => cellViews(viewing(), sheetById(book, sheetId), first, last),
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
  seatAll(host, (work) => seated(world, work));
  worlds.set(host, world);
  return host;
}

/** Lets everything a person does with a window begin with what is in front of them. */
function seatAll(host: Host, seat: <T>(work: () => T) => T): void {
  for (const [name, method] of Object.entries(host)) {
    if (typeof method !== 'function') continue;
    const seatedMethod = (...args: unknown[]) => seat(() => Reflect.apply(method, host, args));
    Object.assign(host, { [name]: seatedMethod });
  }
}

function entryOf({ by, functionName, args = [] }: Racer): Entry {
  const world = worlds.get(by);
  if (!world) throw new Error('A racer belongs to a window of this spreadsheet.');
  const order: Order = pageOrder(world, functionName, args);
  return { world, order };
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
