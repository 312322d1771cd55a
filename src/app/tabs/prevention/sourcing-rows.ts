import type { CauseCode } from '../../../core/causes.ts';
import { type Points, readPoints } from '../../../core/prevention/sourcing/answer.ts';
import type { BackTest } from '../../../core/prevention/sourcing/back-test.ts';
import { LEAST_PRODUCTS, LEAST_SHIPPED } from '../../../core/prevention/sourcing/back-test.ts';
import {
  KNOCKOUTS,
  type KnockoutId,
  QUESTIONS,
  type QuestionId,
  type Weights,
} from '../../../core/prevention/sourcing/questions.ts';
import type { SourcingAnswers } from '../../../core/prevention/sourcing/score.ts';
import { normalised, readWeights } from '../../../core/prevention/sourcing/weights.ts';
import { fill } from '../../../core/words/fill.ts';
import type { WordsOfTool } from '../../../core/words/tool-words.ts';
import { UI_LANGUAGES, wordsOf } from '../../../core/words/words.ts';
import { appendRows } from '../../../sheets/append.ts';
import { putDropdowns } from '../../../sheets/row-dropdowns.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import type { RowChange } from '../../../sheets/update.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { readNo, readYes } from '../vocabulary.ts';

type Texts = WordsOfTool<'sourcing'>;

const questionOf = new Map(QUESTIONS.map((question) => [question.id as string, question]));
const isKnockout = (id: string): id is KnockoutId => (KNOCKOUTS as readonly string[]).includes(id);
/** The last row of the weights: their sum, and what the back-test says. */
const SUM = 'Σ';

/** Puts down the questions a product has no row of yet, each with its dropdown. */
export function appendQuestions(table: TabTable, sku: string, { language, words }: Workbook): void {
  const there = new Set(
    table.rows.flatMap((_, at) => (table.text(at, 'sku').trim() === sku ? table.text(at, 'question') : [])),
  );
  const { sourcing } = wordsOf(language).prevention;
  const { yes, no } = words.workbook;
  const knockouts = KNOCKOUTS.filter((id) => !there.has(id));
  const questions = QUESTIONS.filter(({ id }) => !there.has(id));
  appendRows(table, [
    ...knockouts.map((id) => ({ sku, question: id, group: sourcing.knockout, text: sourcing.knockouts[id] })),
    ...questions.map(({ id, group }) => {
      const [text = ''] = sourcing.questions[id];
      return { sku, question: id, group: sourcing.groups[group], text };
    }),
  ]);
  putDropdowns(table, 'answer', table.rows.length, [
    ...knockouts.map(() => [yes, no]),
    ...questions.map(({ id }) => sourcing.questions[id].slice(1)),
  ]);
}

/** What people answered, by SKU, and the rows whose answers make no sense. */
export interface ReadAnswers {
  answers: Map<string, SourcingAnswers>;
  misread: Map<string, string[]>;
}

/** Reads all answers, and writes beside each what it counts for. Of a question that stands there twice the last answer counts. */
export function readAnswers(table: TabTable, texts: Texts): ReadAnswers {
  const answers: ReadAnswers['answers'] = new Map();
  const misread: ReadAnswers['misread'] = new Map();
  const wanted: RowChange[] = [];
  table.rows.forEach((_, at) => {
    const sku = table.text(at, 'sku').trim();
    const id = table.text(at, 'question').trim();
    const question = questionOf.get(id);
    if (sku === '' || !(question || isKnockout(id))) return;
    const known = answers.get(sku) ?? { points: {}, knockouts: {} };
    answers.set(sku, known);
    const said = table.text(at, 'answer');
    const values = question
      ? takePoints(known, question.id, said, texts)
      : takeKnockout(known, id as KnockoutId, said, texts);
    if (values.note === texts.badAnswer || values.note === texts.badYesNo)
      misread.set(sku, [...(misread.get(sku) ?? []), id]);
    wanted.push({ at, values });
  });
  updateDiffering(table, wanted);
  return { answers, misread };
}

/** The causes that the answers of a product worth 0 or 1 point lead to; a digit or words, as they stand in the tab. */
export function weakCauses(table: TabTable, sku: string): CauseCode[] {
  const causes = table.rows.flatMap((_, at): readonly CauseCode[] => {
    const question = table.text(at, 'sku').trim() === sku && questionOf.get(table.text(at, 'question').trim());
    if (!question) return [];
    const points = pointsIn(question.id, table.text(at, 'answer'));
    return points === 0 || points === 1 ? question.causes : [];
  });
  return [...new Set(causes)];
}

const pointsIn = (id: QuestionId, said: string): Points | null | undefined =>
  readPoints(
    said,
    UI_LANGUAGES.map((language) => wordsOf(language).prevention.sourcing.questions[id].slice(1)),
  );

/** What the answer of a row is worth, `null` where it has none that counts. */
export function pointsAt(table: TabTable, at: number): { id: QuestionId; points: Points } | null {
  const question = questionOf.get(table.text(at, 'question').trim());
  const points = question ? pointsIn(question.id, table.text(at, 'answer')) : null;
  return question && points !== null && points !== undefined ? { id: question.id, points } : null;
}

function takePoints({ points }: SourcingAnswers, id: QuestionId, said: string, texts: Texts): Row {
  const read = pointsIn(id, said);
  if (read !== null && read !== undefined) points[id] = read;
  return { points: read ?? '', note: read === undefined ? texts.badAnswer : read === null ? texts.needsEvidence : '' };
}

function takeKnockout({ knockouts }: SourcingAnswers, id: KnockoutId, said: string, texts: Texts): Row {
  const [isYes, isNo] = [readYes(said) !== '', readNo(said) !== ''];
  if (isYes || isNo) knockouts[id] = isYes;
  return { points: '', note: isYes ? texts.stops : isNo || said.trim() === '' ? '' : texts.badYesNo };
}

/** Adds to the weights the questions that have no row, each with its first weight, and the row of their sum; true when any was added. */
export function completeWeights(table: TabTable, texts: Texts): boolean {
  const there = new Set(table.rows.map((_, at) => table.text(at, 'question').trim()));
  const rows: Row[] = QUESTIONS.map(({ id, group, weight }) => {
    const [text = ''] = texts.questions[id];
    return { question: id, group: texts.groups[group], text, weight };
  });
  const missing = [...rows, { question: SUM }].filter(({ question }) => !there.has(String(question)));
  appendRows(table, missing);
  return missing.length > 0;
}

/** The weights people gave, as shares of 100. */
export function weightsIn(table: TabTable): { weights: Weights; replaced: QuestionId[] } {
  const cells = new Map<QuestionId, unknown>();
  table.rows.forEach((_, at) => {
    const question = questionOf.get(table.text(at, 'question').trim());
    if (question) cells.set(question.id, table.cell(at, 'weight'));
  });
  const { weights, replaced } = readWeights(cells);
  return { weights: normalised(weights), replaced };
}

const twoDigits = (figure: number): number => Math.round(figure * 100) / 100 || 0;

function sayBackTest({ products, rho, range }: BackTest, { backTest }: Texts): string {
  const facts = { count: products, shipped: LEAST_SHIPPED, least: LEAST_PRODUCTS };
  if (products < LEAST_PRODUCTS) return fill(backTest.tooFew, facts);
  if (rho === null || range === null) return fill(backTest.same, facts);
  const [from, to] = range;
  const says = to < 0 ? backTest.good : from > 0 ? backTest.bad : backTest.open;
  return fill(says, { ...facts, rho: twoDigits(rho), from: twoDigits(from), to: twoDigits(to) });
}

/** Writes beside each weight what it counts for and how its points go with returns, and below them what the back-test says. */
export function writeWeights(
  table: TabTable,
  { weights, replaced }: ReturnType<typeof weightsIn>,
  test: BackTest,
  texts: Texts,
): void {
  let isZero = true;
  const wanted = table.rows.flatMap((_, at): RowChange[] => {
    const id = table.text(at, 'question').trim();
    const question = questionOf.get(id);
    if (!question) return [];
    isZero &&= table.cell(at, 'weight') === 0;
    const rho = test.byQuestion[question.id];
    const values = {
      counts: twoDigits(weights[question.id]),
      rho: rho === undefined ? '' : twoDigits(rho),
      note: replaced.includes(question.id) ? fill(texts.badWeight, { weight: question.weight }) : '',
    };
    return [{ at, values }];
  });
  const at = table.rows.findIndex((_, row) => table.text(row, 'question').trim() === SUM);
  const note = [sayBackTest(test, texts), isZero ? texts.allZero : ''].filter(Boolean).join('\n');
  wanted.push({ at, values: { counts: 100, rho: test.rho === null ? '' : twoDigits(test.rho), note } });
  updateDiffering(table, wanted);
}
