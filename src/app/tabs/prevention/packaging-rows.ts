import type { IsoDate } from '../../../core/cell.ts';
import type { Shipping, Step } from '../../../core/prevention/packaging/plan.ts';
import { PREP_RULES, type PrepRule } from '../../../core/prevention/packaging/prep-rules.ts';
import type { TestResult } from '../../../core/prevention/packaging/verdict.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import { columnsOf, type Row, type TabTable } from '../../../sheets/table.ts';
import { isDay } from '../read-workbook.ts';
import { readShipping, readTestResult } from '../vocabulary.ts';

/** A row of Packaging tests. */
export interface TestLine {
  /** Row below the headings, counted from 0. */
  at: number;
  sku: string;
  version: string;
  /** The step it logs, `''` for a check somebody added. */
  key: string;
  step: string;
  shipping: Shipping | '';
  shippingSaid: string;
  result: TestResult | '';
  resultSaid: string;
  date: string;
  /** Day and photo are there, as far as the tab has columns for them. */
  isLogged: boolean;
  /** Somebody wrote into a column that is not ours. */
  isTouched: boolean;
}

/** The rows of a tab already read that name a SKU. */
export function readTestLines(table: TabTable): TestLine[] {
  const ours = new Set(columnsOf('packaging').flatMap(({ key, owner }) => (owner === 'ours' ? [key] : [])));
  const ourPlaces = new Set([...table.places].flatMap(([key, place]) => (ours.has(key) ? [place] : [])));
  return table.rows.flatMap((row, at) => {
    const said = (key: string): string => table.text(at, key).trim();
    const sku = said('sku');
    if (sku === '') return [];
    return {
      at,
      sku,
      version: said('packVersion'),
      key: said('key'),
      step: said('step'),
      shipping: readShipping(said('shipping')),
      shippingSaid: said('shipping'),
      result: readTestResult(said('result')),
      resultSaid: said('result'),
      date: said('date'),
      isLogged: ['date', 'photo'].every((column) => !table.places.has(column) || said(column) !== ''),
      isTouched: row.some((cell, place) => !ourPlaces.has(place) && String(cell ?? '').trim() !== ''),
    };
  });
}

/** The result of a row if it counts, and what is wrong with the row or missing from it, `''` for nothing. */
export function readResult(
  { result, resultSaid, date, isLogged }: TestLine,
  { isFirm, isDrop }: { isFirm: boolean; isDrop: boolean },
  today: IsoDate,
  { says }: Words['prevention']['packaging'],
): { counts: TestResult | ''; problem: string } {
  if (result === '')
    return { counts: '', problem: resultSaid === '' ? '' : fill(says.notResult, { text: resultSaid }) };
  if (isFirm && result === 'notApplicable') return { counts: '', problem: says.firm };
  if (date !== '' && !isDay(date)) return { counts: '', problem: fill(says.notDay, { text: date }) };
  if (date > today) return { counts: '', problem: says.ahead };
  if (result === 'fail') return { counts: result, problem: says.retest };
  return { counts: result, problem: isDrop && !isLogged ? says.log : '' };
}

/** What a step is called. */
export function nameOfStep(step: Step, { checks, dropStep, purposes }: Words['prevention']['packaging']): string {
  if ('check' in step) return checks[step.check.id].step;
  return fill(dropStep, { purpose: purposes[step.purpose], number: step.number, of: step.of });
}

function whyOf(step: Step, { prevention, workbook }: Words, date: IsoDate): string {
  const { reasons } = prevention.packaging;
  const properties = listed(
    step.because.map((one) => prevention.properties[one]),
    prevention.lists.words,
  );
  const facts = { properties, date };
  if ('drop' in step)
    return fill(step.purpose === 'fba' && properties !== '' ? reasons.fbaBecause : reasons[step.purpose], facts);
  const { id, kind } = step.check;
  const rule: PrepRule | undefined = (PREP_RULES as Readonly<Record<string, PrepRule>>)[id];
  if (rule)
    return fill(properties === '' ? reasons.rule : reasons.ruleBecause, {
      ...facts,
      source: rule.source || reasons.noSource,
      mark: workbook.feeRules.marks[rule.mark],
    });
  return fill(reasons[kind], facts);
}

/** What the columns of ours say of a step, by the rule table of a day. */
export function rowOfStep(step: Step, words: Words, date: IsoDate): Row {
  const { packaging } = words.prevention;
  const isDrop = 'drop' in step;
  return {
    step: nameOfStep(step, packaging),
    what: isDrop
      ? fill(packaging.dropTask, { ...step.height, drop: packaging.drops[step.drop] })
      : packaging.checks[step.check.id].what,
    height: isDrop ? step.height.cm : '',
    samples: step.samples,
    why: whyOf(step, words, date),
    key: step.key,
  };
}
