import { enumName, flag, number, whole } from './arguments.ts';
import type { Methods } from './service.ts';
import { change, enumOf, read } from './service.ts';

/** When formulas count again and whether they may go in circles; settings only, the host counts as ever. */
export const recalculationMethods: Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, null> = {
  getRecalculationInterval: read([''], (_, __, run) =>
    enumOf('RecalculationInterval', run.world.book.recalculation.interval),
  ),
  setRecalculationInterval: change(['enum'], (_, args, run) => {
    run.world.book.recalculation.interval = enumName(args[0]);
  }),
  isIterativeCalculationEnabled: read([''], (_, __, run) => run.world.book.recalculation.iterative),
  setIterativeCalculationEnabled: change(['boolean'], (_, args, run) => {
    run.world.book.recalculation.iterative = flag(args, 0);
  }),
  getMaxIterativeCalculationCycles: read([''], (_, __, run) => run.world.book.recalculation.cycles),
  setMaxIterativeCalculationCycles: change(['number'], (_, args, run) => {
    run.world.book.recalculation.cycles = whole(args, 0);
  }),
  getIterativeCalculationConvergenceThreshold: read([''], (_, __, run) => run.world.book.recalculation.threshold),
  setIterativeCalculationConvergenceThreshold: change(['number'], (_, args, run) => {
    run.world.book.recalculation.threshold = number(args, 0);
  }),
};
