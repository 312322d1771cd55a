import { keyOfTask, type PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { backTest } from '../../core/prevention/sourcing/back-test.ts';
import { scoreProduct } from '../../core/prevention/sourcing/score.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import { wordsOfTool } from '../../core/words/tool-words.ts';
import { appendRows } from '../../sheets/append.ts';
import { drawSourcingChart } from '../../sheets/sourcing-chart.ts';
import { readTable } from '../../sheets/table.ts';
import {
  appendQuestions,
  completeWeights,
  readAnswers,
  weightsIn,
  writeWeights,
} from '../tabs/prevention/sourcing-rows.ts';
import { type Scored, writeScores } from '../tabs/prevention/sourcing-scores.ts';
import { beginParts, judgeParts } from '../tabs/prevention/spare-part-rows.ts';
import { setUp } from '../tabs/set-up.ts';
import { soldIn } from './sold.ts';
import { sourcingStanding, sourcingTask } from './sourcing-findings.ts';
import type { Findings, Product, Shop, Tool } from './tool.ts';

const TABLES = ['sourcing', 'sourcingAnswers', 'sourcingWeights', 'spareParts'] as const;

function begin({ workbook }: Shop, { sku, name }: Product): void {
  const scores = readTable(workbook, 'sourcing');
  if (!scores.rows.some((_, at) => scores.text(at, 'sku').trim() === sku)) appendRows(scores, [{ sku, name }]);
  appendQuestions(readTable(workbook, 'sourcingAnswers'), sku, workbook);
  beginParts(workbook, sku);
}

function sayUnplanned(parts: readonly string[], { words: { prevention } }: Shop['workbook']): string {
  return parts.length === 0 ? '' : fill(prevention.spareParts.says.gate, { list: listed(parts, prevention.stageList) });
}

function check({ workbook, facts, products }: Shop): Findings {
  setUp(workbook, TABLES);
  const texts = wordsOfTool(workbook.language, 'sourcing');
  const { answers, misread } = readAnswers(readTable(workbook, 'sourcingAnswers'), texts);
  let weightTable = readTable(workbook, 'sourcingWeights');
  if (completeWeights(weightTable, texts)) weightTable = readTable(workbook, 'sourcingWeights');
  const given = weightsIn(weightTable);
  const scored = new Map<string, Scored>();
  const table = readTable(workbook, 'sourcing');
  const names = new Map(products.map(({ sku, name }) => [sku, name]));
  const begun = table.rows.map((_, at) => table.text(at, 'sku').trim()).filter((sku) => names.has(sku));
  for (const sku of [...begun, ...answers.keys()]) {
    const own = answers.get(sku) ?? { points: {}, knockouts: {} };
    scored.set(sku, { sku, answers: own, result: scoreProduct(own, given.weights), misread: misread.get(sku) ?? [] });
  }
  // A tab no check has written to yet was just made, and its chart with it.
  const isNew = table.places.has('band') && table.rows.every((_, at) => table.text(at, 'band') === '');
  const rows = writeScores(table, scored, names, texts);
  drawSourcingChart(workbook, table, rows, texts.chart, isNew);

  const sold = soldIn(facts);
  const lines = [...scored.values()].flatMap(({ sku, answers: { points }, result: { score, band } }) => {
    const figures = sold.get(sku);
    return figures && band !== null ? { score, points, shipped: figures.shipped, returned: figures.returned } : [];
  });
  writeWeights(weightTable, given, backTest(lines), texts);

  const isDone = ({ product: sku, title }: PreventiveTask): boolean =>
    facts.tasks.some(
      (task) =>
        task.closed && task.product === sku && (task.mark.knownAs === keyOfTask('sourcing') || task.title === title),
    );
  const unplanned = judgeParts(workbook, facts);
  const standings = new Map<string, Standing>();
  const tasks: PreventiveTask[] = [];
  for (const { sku } of products) {
    const one = scored.get(sku);
    if (!one) continue;
    const task = sourcingTask(one, texts);
    standings.set(sku, sourcingStanding(one, isDone(task), texts, sayUnplanned(unplanned.get(sku) ?? [], workbook)));
    if (one.result.band === 'amber' || one.result.stoppedBy.length > 0) tasks.push(task);
  }
  return { standings, tasks };
}

/** How little trouble after the sale is to be expected of a product, asked before it is ordered. */
export const sourcing: Tool = {
  ...{ id: 'sourcing', tables: TABLES, begin, check },
  show: (workbook) => void workbook.sheet('sourcingAnswers').activate(),
};
