import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { backTest } from '../../core/prevention/sourcing/back-test.ts';
import { scoreProduct } from '../../core/prevention/sourcing/score.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { wordsOfTool } from '../../core/words/tool-words.ts';
import { appendRows } from '../../sheets/append.ts';
import { drawSourcingChart } from '../../sheets/sourcing-chart.ts';
import { readTable } from '../../sheets/table.ts';
import { setUp } from '../tabs/set-up.ts';
import { appendQuestions, completeWeights, readAnswers, weightsIn, writeWeights } from '../tabs/sourcing-rows.ts';
import { type Scored, writeScores } from '../tabs/sourcing-scores.ts';
import { soldIn } from './sold.ts';
import { sourcingStanding, sourcingTask } from './sourcing-findings.ts';
import type { Findings, Product, Shop, Tool } from './tool.ts';

const TABLES = ['sourcing', 'sourcingAnswers', 'sourcingWeights'] as const;

function begin({ workbook }: Shop, { sku, name }: Product): void {
  const scores = readTable(workbook, 'sourcing');
  if (!scores.rows.some((_, at) => scores.text(at, 'sku').trim() === sku)) appendRows(scores, [{ sku, name }]);
  appendQuestions(readTable(workbook, 'sourcingAnswers'), sku, workbook);
}

/** A product with its answers and what follows from them. */
interface Scored {
  sku: string;
  answers: SourcingAnswers;
  result: ProductScore;
  /** Questions whose answers make no sense. */
  misread: readonly string[];
}

const weakAnswers = ({ answers }: Scored, { questions }: Texts): string[] =>
  QUESTIONS.flatMap(({ id }) => {
    const points = answers.points[id];
    return points === undefined || points > 1 ? [] : `${questions[id][0]} ${questions[id][points + 1]}`;
  });

const stoppedSentence = ({ result }: Scored, { knockouts, gate }: Texts): string =>
  result.stoppedBy.length === 0
    ? ''
    : fill(gate.stopped, { list: result.stoppedBy.map((id) => knockouts[id]).join('; ') });

function taskOf(one: Scored, texts: Texts): PreventiveTask {
  const { result, sku } = one;
  const weak = weakAnswers(one, texts);
  const why = [
    stoppedSentence(one, texts),
    result.band === null ? '' : fill(texts.task.score, { score: result.score }),
    ...result.weakest.map((group) => texts.mitigations[group]),
    weak.length === 0 ? '' : fill(texts.task.weak, { list: weak.join('; ') }),
  ];
  const title = fill(texts.task.title, { product: sku });
  return { product: sku, title, cause: '', stage: 'sourcing', team: 'sourcing', why: why.filter(Boolean).join('\n') };
}

/** How the gate stands; amber passes once its task is closed. */
function standingOf(one: Scored, isMitigated: boolean, texts: Texts): Standing {
  const { band, score, stoppedBy, unknown, unansweredKnockouts } = one.result;
  const list = (ids: readonly string[]): string => ids.join(', ');
  const isStopped = stoppedBy.length > 0 || band === 'red';
  const isPassed = unansweredKnockouts.length === 0 && (band === 'green' || (band === 'amber' && isMitigated));
  const notes = [
    stoppedSentence(one, texts),
    unansweredKnockouts.length > 0 ? fill(texts.gate.knockouts, { list: list(unansweredKnockouts) }) : '',
    band === null ? fill(texts.gate.noClass, { count: unknown.length, of: QUESTIONS.length, most: MOST_UNKNOWN }) : '',
    band !== null && unknown.length > 0 ? fill(texts.gate.evidence, { list: list(unknown) }) : '',
    band === 'amber' && !isMitigated ? texts.gate.amber : '',
    band === 'red' ? texts.gate.red : '',
  ];
  return {
    state: isStopped ? 'stopped' : isPassed ? 'passed' : 'open',
    score: band === null ? null : Math.round(score),
    date: '',
    note: notes.filter(Boolean).join(' '),
  };
}

function rowOf(one: Scored, name: string, cell: unknown, texts: Texts): Row {
  const { band, score, stoppedBy, unknown, weakest } = one.result;
  const potential = readPotential(cell);
  return {
    name,
    score: band === null ? '' : score,
    band: band === null ? texts.noClass : texts.bands[band],
    decision: texts.decisions[decide(one.result, potential ?? null)],
    unknown: unknown.length === 0 ? '' : `${unknown.length}: ${unknown.join(', ')}`,
    stoppedBy: stoppedBy.map((id) => texts.knockouts[id]).join('\n'),
    weakest: weakest.map((group) => texts.groups[group]).join(', '),
    mitigations: weakest.map((group) => texts.mitigations[group]).join('\n'),
    note: [
      potential === undefined ? texts.badPotential : '',
      one.misread.length > 0 ? `${one.misread.join(', ')}: ${texts.badAnswer}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** Writes the scores: rows that are there stay whatever becomes of their answers, products without one get it at the foot. */
function writeScores(
  table: TabTable,
  scored: ReadonlyMap<string, Scored>,
  names: ReadonlyMap<string, string>,
  texts: Texts,
): number {
  const missing = new Set(scored.keys());
  const wanted = table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    const one = scored.get(sku);
    missing.delete(sku);
    return one ? { at, values: rowOf(one, names.get(sku) ?? '', table.cell(at, 'potential'), texts) } : [];
  });
  updateDiffering(table, wanted);
  appendRows(
    table,
    [...missing].flatMap((sku) => {
      const one = scored.get(sku);
      return one ? { sku, ...rowOf(one, names.get(sku) ?? '', '', texts) } : [];
    }),
  );
  return table.rows.length + missing.size;
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

  const done = new Set(facts.tasks.flatMap(({ closed, product, title }) => (closed ? `${product}\n${title}` : [])));
  const standings = new Map<string, Standing>();
  const tasks: PreventiveTask[] = [];
  for (const { sku } of products) {
    const one = scored.get(sku);
    if (!one) continue;
    const task = sourcingTask(one, texts);
    standings.set(sku, sourcingStanding(one, done.has(`${sku}\n${task.title}`), texts));
    if (one.result.band === 'amber' || one.result.stoppedBy.length > 0) tasks.push(task);
  }
  return { standings, tasks };
}

/** How little trouble after the sale is to be expected of a product, asked before it is ordered. */
export const sourcing: Tool = { id: 'sourcing', tables: TABLES, begin, check };
