import type { Cohort } from '../../../core/analysis/cohorts.ts';
import {
  type ChangeEffect,
  contactCohorts,
  DELIVERY,
  effectOfChange,
  MISFITS,
} from '../../../core/analysis/key-figures/change-effect.ts';
import type { KeyShop } from '../../../core/analysis/key-figures/key-months.ts';
import type { AnyCauseCode } from '../../../core/causes.ts';
import type { IsoDate } from '../../../core/cell.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import { syncRows } from '../../../sheets/sync.ts';
import { type Row, readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import { changesNoticed } from '../prevention/listing-answers.ts';
import { readMessageRows } from '../prevention/message-rows.ts';
import { isDay } from '../read-workbook.ts';
import type { Cohorts } from '../task-proof.ts';
import { windowCells } from '../window-cells.ts';
import { shippedByMonth } from './key-shop.ts';

/** A change with one figure before and after it. */
interface ChangeLine extends ChangeEffect {
  /** `''`: of all products. */
  product: string;
  change: string;
  since: IsoDate;
  figure: string;
}

/** The day the page of each product was changed: what somebody typed into Listings, else what the audit noticed. */
function pageChanges(workbook: Workbook, { productOf }: Facts): Map<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  const put = (sku: string, day: string): void => {
    const product = productOf({ sku: sku.trim(), asin: '' });
    if (product !== '' && isDay(day)) days.set(product, day);
  };
  if (workbook.find('listingAudit') !== null)
    for (const [sku, day] of changesNoticed(readTable(workbook, 'listingAudit'))) put(sku, day);
  if (workbook.find('listings') !== null) {
    const table = readTable(workbook, 'listings');
    table.rows.forEach((_, at) => {
      put(table.text(at, 'sku'), table.text(at, 'changedOn'));
    });
  }
  return days;
}

function pageLines(workbook: Workbook, facts: Facts, cohorts: Cohorts): ChangeLine[] {
  const { keyFigures, causes } = facts.words.workbook;
  const figures: [figure: string, causes: readonly AnyCauseCode[]][] = [
    [keyFigures.misfits, MISFITS],
    ...MISFITS.map((cause): [string, AnyCauseCode[]] => [fill(keyFigures.returned, { cause: causes[cause] }), [cause]]),
  ];
  return [...pageChanges(workbook, facts)].flatMap(([product, since]) =>
    figures.map(([figure, counted]) => ({
      product,
      change: keyFigures.page,
      since,
      figure,
      ...effectOfChange(cohorts.get(product) ?? [], counted, since, facts.policies),
    })),
  );
}

/** The templates that began to be sent on a day, by product and day: what each of them did alone, nobody can tell. */
function templateStarts(
  workbook: Workbook,
  { productOf, words }: Facts,
): Map<string, { product: string; since: IsoDate; moments: Set<string> }> {
  const starts = new Map<string, { product: string; since: IsoDate; moments: Set<string> }>();
  if (workbook.find('messages') === null) return starts;
  for (const { moment, sku, on, since } of readMessageRows(workbook).rows) {
    if (moment === '' || moment === 'voice' || on === false || !isDay(since)) continue;
    const product = sku === '' ? '' : productOf({ sku, asin: '' });
    const start = starts.get(`${product}\n${since}`) ?? { product, since, moments: new Set<string>() };
    starts.set(`${product}\n${since}`, start);
    start.moments.add(words.prevention.messages.moments[moment]);
  }
  return starts;
}

function messageLines(workbook: Workbook, facts: Facts, cohorts: Cohorts, shop: KeyShop): ChangeLine[] {
  const { keyFigures, causes } = facts.words.workbook;
  const { lists } = facts.words.prevention;
  const asked = facts.voices.filter(({ type, date }) => type === 'message' && date !== '' && date <= shop.today);
  const contactsOf = (product: string): Cohort[] => {
    const own = product === '' ? asked : asked.filter((voice) => facts.productOf(voice) === product);
    const shipped = product === '' ? shop.shipped : shippedByMonth(facts, product);
    return contactCohorts(shipped, shop.unitsTo, own, asked);
  };
  return [...templateStarts(workbook, facts).values()].flatMap(({ product, since, moments }) => {
    const what = { product, since, change: fill(keyFigures.messages, { moments: listed([...moments], lists.words) }) };
    const returns = product === '' ? shop.cohorts : (cohorts.get(product) ?? []);
    const cause = { cause: causes[DELIVERY] };
    return [
      {
        ...what,
        figure: fill(keyFigures.returned, cause),
        ...effectOfChange(returns, [DELIVERY], since, facts.policies),
      },
      {
        ...what,
        figure: fill(keyFigures.asked, cause),
        ...effectOfChange(contactsOf(product), [DELIVERY], since, facts.policies),
      },
    ];
  });
}

function rowOf({ product, change, since, figure, before, after, verdict }: ChangeLine, { words }: Facts): Row {
  return {
    sku: product || words.workbook.keyFigures.all,
    change,
    since,
    figure,
    ...windowCells(before, after),
    verdict: words.figures.verdicts[verdict],
  };
}

/** Brings the tab up to date that tells what changed pages and messages did. */
export function writeBeforeAfter(workbook: Workbook, facts: Facts, cohorts: Cohorts, shop: KeyShop): void {
  const lines = [...pageLines(workbook, facts, cohorts), ...messageLines(workbook, facts, cohorts, shop)];
  syncRows(
    workbook,
    'beforeAfter',
    lines.map((line) => rowOf(line, facts)),
  );
}
