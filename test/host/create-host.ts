import { filterChoices } from './book/filtering.ts';
import { newBook } from './book/new-book.ts';
import { serialOf } from './book/serial.ts';
import { contentExtent, sheetById } from './book/sheets.ts';
import { customFunctions } from './calc/custom-functions.ts';
import { settle } from './calc/settle.ts';
import { readFlags } from './flags.ts';
import { createFormulaEngine } from './formulas/formula-engine.ts';
import type { AuthMode, Host, HostEvent, HostOptions } from './host.ts';
import { act } from './people/act.ts';
import { tab } from './people/deed.ts';
import { createHistory, type Place } from './people/history.ts';
import { type Edit, eraseCells, typeText } from './people/typing.ts';
import { readBundle } from './runtime/bundle.ts';
import { execute } from './runtime/execute.ts';
import { toPage, toServer } from './runtime/transfer.ts';
import { registerAll } from './services/all.ts';
import { bookHandle } from './services/handles.ts';
import { displayedOf, valuesOf } from './services/range/values.ts';
import type { Cause, World } from './services/run.ts';
import { enumOf } from './services/service.ts';
import { bookOutline, bookView } from './views/book-view.ts';
import { cellViews } from './views/cell-views.ts';
import { formulaTester } from './views/formula-tester.ts';
import { sheetFrame, sheetView } from './views/sheet-view.ts';

/** 10 March 2026, 09:00 UTC: where the virtual clock starts unless told otherwise. */
const START = Date.UTC(2026, 2, 10, 9);

/** A local Google Sheets with an empty spreadsheet and the add-on of the given folder. Throws where that folder holds no built add-on. */
export function createHost(options: HostOptions = {}): Host {
  registerAll();
  const listeners = new Set<(event: HostEvent) => void>();
  const world = createWorld(options, (event) => {
    for (const listener of listeners) listener(event);
  });
  const { book } = world;
  const now = () => serialOf(world.clock.now, book.timeZone);
  const today = () => Math.floor(now());
  const clock = { now, today };
  const engine = createFormulaEngine(clock);
  const custom = customFunctions(world);
  let settling = false;
  world.settle = () => {
    if (settling) return;
    settling = true;
    try {
      settle({ book, engine, custom, today });
    } finally {
      settling = false;
    }
  };

  const tester = formulaTester(book, engine, custom);
  const viewing = () => {
    world.settle();
    return { book, today: today(), tester };
  };
  const shown = new Map<number, number>();
  const tellChanges = () => {
    world.settle();
    const sheetIds = book.sheets.filter((sheet) => shown.get(sheet.id) !== sheet.version).map((sheet) => sheet.id);
    for (const sheet of book.sheets) shown.set(sheet.id, sheet.version);
    if (sheetIds.length > 0) world.emit({ kind: 'changed', sheetIds });
  };
  tellChanges();

  const history = createHistory(book);
  const versions = () => book.sheets.map(({ id, version }) => `${id}:${version}`).join();
  const turned = (place: Place | null): boolean => {
    if (!place) return false;
    tellChanges();
    if (book.sheets.some(({ id }) => id === place.sheetId)) world.emit({ kind: 'activated', ...place });
    return true;
  };

  const start = (functionName: string, args: unknown[], mode: AuthMode, cause: Cause) => {
    const before = versions();
    const ended = execute(world, { functionName, args, mode, cause });
    if (versions() !== before) history.disturbed();
    tellChanges();
    return ended;
  };
  const event = (mode: AuthMode, more: object = {}) => ({
    authMode: enumOf('AuthMode', mode),
    source: bookHandle(),
    ...more,
  });
  const edited = (edit: Edit) => {
    tellChanges();
    if (/function onEdit\b/.test(world.bundle.code))
      start('onEdit', [event('LIMITED', edit)], 'LIMITED', 'simple trigger');
  };

  return {
    open(mode = 'LIMITED') {
      world.windows.menu = null;
      const source = mode === 'NONE' ? {} : { source: bookHandle() };
      const { error } = start('onOpen', [{ authMode: enumOf('AuthMode', mode), ...source }], mode, 'simple trigger');
      if (error) throw error;
    },
    run(functionName, args = []) {
      const { found, value, error } = start(functionName, args, 'FULL', 'menu');
      if (!found && !error) throw new Error(`Script function not found: ${functionName}`);
      if (error) throw error;
      return value;
    },
    callServer(functionName, args) {
      const given = toServer(args);
      if (world.flags['several-accounts']) {
        throw new Error(
          "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
        );
      }
      if (functionName.endsWith('_') || functionName.includes('.'))
        throw new Error(`Script function not found: ${functionName}`);
      const { found, value, error } = start(functionName, given, 'FULL', 'page');
      if (!found && !error) throw new Error(`Script function not found: ${functionName}`);
      if (error) throw new Error(error.message);
      return toPage(value);
    },
    type: (sheet, a1, text) => edited(typeText(world, history, sheet, a1, text)),
    erase: (sheet, a1) => edited(eraseCells(world, history, sheet, a1)),
    act(action) {
      const edit = act(world, history, action);
      if (edit) edited(edit);
      else tellChanges();
    },
    together: (work) => history.together(work),
    undo: () => turned(history.undo()),
    redo: () => turned(history.redo()),
    displayed(name) {
      world.settle();
      const sheet = tab(book, name);
      const { row, column } = contentExtent(sheet);
      return displayedOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    values(name) {
      world.settle();
      const sheet = tab(book, name);
      const { row, column } = contentExtent(sheet);
      return valuesOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    save() {
      world.settle();
      return structuredClone({ book, properties: world.properties, now: world.clock.now });
    },
    fail(fault) {
      world.fault = fault;
    },
    sheetNames: () => book.sheets.map((sheet) => sheet.name),
    view: () => bookView(viewing()),
    outline: () => bookOutline(book),
    sheetView: (sheetId) => sheetView(viewing(), sheetById(book, sheetId)),
    sheetFrame: (sheetId) => sheetFrame(viewing(), sheetById(book, sheetId)),
    filterChoices(sheetId, column) {
      world.settle();
      return filterChoices(book, sheetById(book, sheetId), column, today());
    },
    sheetCells: (sheetId, first, last) => cellViews(viewing(), sheetById(book, sheetId), first, last),
    executions: world.executions,
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
}

function createWorld(options: HostOptions, emit: (event: HostEvent) => void): World {
  const userEmail = options.userEmail ?? 'seller@example.com';
  const saved = options.saved ? structuredClone(options.saved) : null;
  return {
    book:
      saved?.book ??
      newBook({
        name: 'Untitled spreadsheet',
        locale: options.locale ?? 'en_US',
        timeZone: options.timeZone ?? 'America/New_York',
        owner: userEmail,
      }),
    bundle: readBundle(options.bundle ?? 'dist'),
    flags: readFlags(options.flags),
    addonName: 'Headwater',
    userLocale: options.userLocale ?? 'en',
    userEmail,
    clock: { now: options.now ?? saved?.now ?? START },
    properties: saved?.properties ?? { script: new Map(), user: new Map(), document: new Map() },
    caches: { script: new Map(), user: new Map(), document: new Map() },
    windows: { menu: null, sidebar: null, answers: [] },
    executions: [],
    fault: null,
    emit,
    settle: () => {},
  };
}
