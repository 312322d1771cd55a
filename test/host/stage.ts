import { serialOf } from './book/serial.ts';
import { customFunctions } from './calc/custom-functions.ts';
import { settle } from './calc/settle.ts';
import { createFormulaEngine } from './formulas/formula-engine.ts';
import type { HostEvent } from './host.ts';
import { createSeats, type Seated } from './people/seat.ts';
import type { World } from './services/run.ts';
import type { Viewing } from './views/cell-views.ts';
import { formulaTester } from './views/formula-tester.ts';

/** What all windows of a spreadsheet share. */
export interface Stage {
  /** The spreadsheet as the person has it who opened it first. */
  world: World;
  seated: Seated;
  /** What a view needs, with formulas and pivots up to date. */
  viewing(): Viewing;
  /** Brings formulas and pivots up to date and tells every window which tabs changed since it was told last. */
  tellChanges(): void;
  /** Hears of every change of cells. */
  hear(listener: (event: HostEvent) => void): void;
}

/** Sets the stage for a spreadsheet. */
export function createStage(world: World): Stage {
  const { book } = world;
  const now = () => serialOf(world.clock.now, book.timeZone);
  const today = () => Math.floor(now());
  const engine = createFormulaEngine({ now, today });
  const custom = customFunctions(world);
  let settling = false;
  world.settle = () => {
    if (settling) return;
    settling = true;
    try {
      settle({ book, engine, custom, today, flags: world.flags });
    } finally {
      settling = false;
    }
  };
  const tester = formulaTester(book, engine, custom);
  const listeners: ((event: HostEvent) => void)[] = [];
  const shown = new Map<number, number>();
  return {
    world,
    seated: createSeats(book),
    viewing() {
      world.settle();
      return { book, today: today(), tester };
    },
    tellChanges() {
      world.settle();
      const sheetIds = book.sheets.filter((sheet) => shown.get(sheet.id) !== sheet.version).map((sheet) => sheet.id);
      for (const sheet of book.sheets) shown.set(sheet.id, sheet.version);
      if (sheetIds.length > 0) for (const listener of listeners) listener({ kind: 'changed', sheetIds });
    },
    hear: (listener) => void listeners.push(listener),
  };
}
