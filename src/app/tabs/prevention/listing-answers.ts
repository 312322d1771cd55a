import type { GivenAnswer } from '../../../core/prevention/listing/audit.ts';
import { CHECKS, type CheckId } from '../../../core/prevention/listing/checks.ts';
import { isEmptyPage, type Listing } from '../../../core/prevention/listing/listing.ts';
import { quickText } from '../../../core/voices/print.ts';
import { columnsOf, type TabTable } from '../../../sheets/table.ts';
import { isDay } from '../read-workbook.ts';
import { readListingAnswer } from '../vocabulary.ts';

/** What people fill in beside a check. */
const ANSWERED = ['answer', 'who', 'when', 'evidence', 'measured', 'note'] as const;

/** The check that tells of changes; what it keeps is the print of the page and the day it changed. */
const CHANGE: CheckId = 'L33';

/** What is compared with figures each time anyway need not be asked again. */
const COMPARED: readonly CheckId[] = ['L16'];

/** What people answered of one product, and what to keep so that the next look tells old answers from new ones. */
export interface Answers {
  answers: ReadonlyMap<CheckId, GivenAnswer>;
  /** The hidden cell of each check. */
  seen: ReadonlyMap<CheckId, string>;
}

/** A short print of all of a page whose change asks for a new look. */
export function printOfListing({ title, bullets, description, mainImage }: Listing): string {
  return quickText([title, ...bullets, description, mainImage].join('\n'));
}

/** Rows of the audit by SKU and check. */
export function indexAudit(table: TabTable): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  table.rows.forEach((_, at) => {
    const sku = table.text(at, 'sku');
    const own = rows.get(sku) ?? new Map<string, number>();
    own.set(table.text(at, 'id'), at);
    rows.set(sku, own);
  });
  return rows;
}

/** Whether a person wrote anything beside a check, be it in a column of their own. */
export function isTouched(table: TabTable, at: number): boolean {
  const ours = new Set(
    columnsOf('listingAudit').flatMap(({ key, owner }) => (owner === 'ours' ? [table.places.get(key)] : [])),
  );
  return (table.rows[at] ?? []).some((cell, place) => !ours.has(place) && String(cell ?? '').trim() !== '');
}

/** The day the audit noticed that a page had changed, by the SKUs of the audit; pages that never did are left out. */
export function changesNoticed(table: TabTable): Map<string, string> {
  return new Map(
    table.rows.flatMap((_, at): [string, string][] => {
      if (table.text(at, 'id') !== CHANGE) return [];
      const [, noticed = ''] = table.text(at, 'seen').split(' ');
      return isDay(noticed) ? [[table.text(at, 'sku'), noticed]] : [];
    }),
  );
}

/** Whether a person filled in anything beside a check. */
const isAnswered = (table: TabTable, at: number): boolean => ANSWERED.some((key) => table.text(at, key) !== '');

/**
 * Reads the answers to the checks of a page. One is old where the page changed after it was seen first and nothing beside it was written
 * since, or where its own day lies before the day the change was noticed.
 */
export function readAnswers(
  table: TabTable,
  rows: ReadonlyMap<string, number>,
  listing: Listing,
  today: string,
): Answers {
  const print = printOfListing(listing);
  const textAt = (id: CheckId, key: string): string => {
    const at = rows.get(id);
    return at === undefined ? '' : table.text(at, key);
  };
  const [before = '', noticed = ''] = textAt(CHANGE, 'seen').split(' ');
  const changed = before === '' || before === print ? noticed : today;
  const answers = new Map<CheckId, GivenAnswer>();
  const seen = new Map<CheckId, string>([[CHANGE, isEmptyPage(listing) ? '' : `${print} ${changed}`.trim()]]);
  for (const { id } of CHECKS) {
    const at = rows.get(id);
    if (at === undefined || id === CHANGE || !isAnswered(table, at)) continue;
    const [text, when] = [table.text(at, 'answer').trim(), table.text(at, 'when').trim()];
    const signature = quickText(ANSWERED.map((key) => table.text(at, key)).join('\n'));
    const [onPrint = '', onSignature = ''] = textAt(id, 'seen').split(' ');
    const isSame = onSignature === signature;
    const isBefore = !(isSame && onPrint === print) && isDay(when) && changed !== '' && when < changed;
    const isOld = !COMPARED.includes(id) && ((isSame && onPrint !== print) || isBefore);
    seen.set(id, isOld ? textAt(id, 'seen') : `${print} ${signature}`);
    answers.set(id, {
      answer: text === '' ? '' : readListingAnswer(text) || 'unclear',
      text,
      when,
      isDay: isDay(when),
      measured: table.text(at, 'measured'),
      isSigned: textAt(id, 'who').trim() !== '' && isDay(when),
      isOld,
    });
  }
  return { answers, seen };
}
