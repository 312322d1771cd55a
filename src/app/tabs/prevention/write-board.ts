import type { PreventedProduct } from '../../../api.ts';
import { closedGates, PREVENTION_STAGES, type Standing } from '../../../core/prevention/stages.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import { syncRows } from '../../../sheets/sync.ts';
import type { Row } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { setUp } from '../set-up.ts';
import { STANDING_PARTS } from './read-board.ts';

/** State, score and day of a gate, as a cell says them. */
function sayStanding(standing: Standing | undefined, { gates }: Words['prevention']): string {
  if (!standing) return gates.missing;
  const { state, score, date } = standing;
  return [gates[state], score === null ? '' : String(score), date].filter((part) => part !== '').join(STANDING_PARTS);
}

function rowOf({ sku, name, standings, score }: PreventedProduct, { prevention }: Words): Row {
  const notes = PREVENTION_STAGES.flatMap((stage) => {
    const note = standings[stage]?.note ?? '';
    return note === '' ? [] : [fill(prevention.lists.label, { a: prevention.stages[stage], b: note })];
  });
  return {
    sku,
    name,
    score: score.score ?? prevention.tooFew,
    madeOf: listed(
      score.stages.map((stage) => prevention.stages[stage]),
      prevention.stageList,
    ),
    launch: closedGates(standings).length === 0 ? prevention.launch.ready : prevention.launch.notYet,
    ...Object.fromEntries(PREVENTION_STAGES.map((stage) => [stage, sayStanding(standings[stage], prevention)])),
    note: notes.join('\n'),
  };
}

/** Brings the product board up to date, making it when there is the first product. */
export function writeBoard(workbook: Workbook, products: readonly PreventedProduct[]): void {
  setUp(workbook, ['board']);
  syncRows(
    workbook,
    'board',
    products.map((product) => rowOf(product, workbook.words)),
  );
}
