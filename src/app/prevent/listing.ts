import type { CauseCode } from '../../core/causes.ts';
import type { IsoDate } from '../../core/cell.ts';
import { audit, gateOf, type ListingGate } from '../../core/prevention/listing/audit.ts';
import type { DeclaredField } from '../../core/prevention/listing/check-dimensions.ts';
import type { CheckId } from '../../core/prevention/listing/checks.ts';
import { type Complaint, claimsOf } from '../../core/prevention/listing/claims.ts';
import { findIn } from '../../core/prevention/listing/find.ts';
import { listingTableOf } from '../../core/prevention/listing/limit-table.ts';
import { isEmptyPage } from '../../core/prevention/listing/listing.ts';
import { byElement, type ElementVoices } from '../../core/prevention/listing/page-element.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import type { Words } from '../../core/words/words.ts';
import { appendRows } from '../../sheets/append.ts';
import { headingOf } from '../../sheets/layout.ts';
import { syncRows } from '../../sheets/sync.ts';
import { type Row, readTable } from '../../sheets/table.ts';
import { unreadIn } from '../tabs/policies/read-platform-rules.ts';
import { type Answers, indexAudit, readAnswers } from '../tabs/prevention/listing-answers.ts';
import { readListings, readPages } from '../tabs/prevention/listing-rows.ts';
import { needsIn } from '../tabs/prevention/product-needs.ts';
import { auditRows, claimRows, elementRows, writeAudit } from '../tabs/prevention/write-listing-audit.ts';
import { setUp } from '../tabs/set-up.ts';
import type { Product, Shop, Tool } from './tool.ts';

const TABLES = ['listings', 'listingAudit', 'claims'] as const;

/** The name an import of listings gave a product is its title; a name somebody typed for a new product is none. */
const titleOf = ({ asin, name }: Product): string => (asin === '' ? '' : name);

/** Complaints by product: voices a cause is known of, with the newest first. */
function complaintsOf({ facts }: Shop): (sku: string) => Complaint[] {
  const byProduct = new Map<string, Complaint[]>();
  for (const voice of facts.voices) {
    const { comment, cause, date, units } = voice;
    if (cause === '') continue;
    const product = facts.productOf(voice);
    const own = byProduct.get(product) ?? [];
    own.push({ comment, cause, date, units });
    byProduct.set(product, own);
  }
  for (const own of byProduct.values()) own.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (sku) => byProduct.get(facts.productOf({ sku, asin: '' })) ?? [];
}

/** Tells whether the page removes a cause: by its stage in Causes. */
function pageCauses({ causes, words }: Shop['facts']): (cause: string) => boolean {
  const { listing, pictures } = words.workbook.stages;
  return (cause) => [listing, pictures].includes(causes.get(cause as CauseCode)?.stage ?? '');
}

const list = (
  ids: readonly CheckId[],
  template: string,
  { prevention: { lists } }: Words,
  nameOf = (id: CheckId): string => id,
): string[] => (ids.length === 0 ? [] : [fill(template, { checks: listed(ids.map(nameOf), lists.words) })]);

function standingOf(
  gate: ListingGate,
  notes: readonly string[],
  { answers }: Answers,
  table: IsoDate,
  words: Words,
): Standing {
  const { listing, lists } = words.prevention;
  const days = [...answers.values()].flatMap(({ isDay, when, answer }) => (isDay && answer !== '' ? [when] : []));
  return {
    state: gate.state,
    score: gate.score,
    date: days.sort().pop() ?? '',
    note: listed(
      [
        ...notes,
        ...list(gate.failed, listing.failed, words),
        ...list(gate.open, listing.open, words),
        fill(listing.byTable, { day: table }),
      ],
      lists.sentences,
    ),
  };
}

/** What complaints a better page keeps away speak of: how many of those with words of which element; `''` where none speaks of any. */
function sayElements(all: number, elements: readonly ElementVoices<Complaint>[], { prevention }: Words): string {
  const { listing, lists } = prevention;
  const told = elements.map(({ element, voices }) =>
    fill(listing.spokenOf, { count: voices.length, element: listing.elements[element] }),
  );
  return told.length === 0 ? '' : fill(listing.speakOf, { all, elements: listed(told, lists.words) });
}

function taskOf(sku: string, { failed, open }: ListingGate, spoken: string, words: Words): PreventiveTask[] {
  const { listing } = words.prevention;
  if (failed.length + open.length === 0) return [];
  const nameOf = (id: CheckId): string => `${id} ${listing.checks[id]}`;
  const why = [...list(failed, listing.failed, words, nameOf), ...list(open, listing.open, words, nameOf), spoken]
    .filter((one) => one !== '')
    .join('\n');
  return [{ product: sku, title: listing.task, cause: '', stage: 'listing', team: 'operations', why }];
}

/** The listing audit: texts people paste, 33 checks of each, and its claims beside what buyers say. */
export const listingTool: Tool = {
  id: 'listing',
  tables: TABLES,
  begin({ workbook }, product) {
    const table = readTable(workbook, 'listings');
    if (table.rows.some((_, at) => table.text(at, 'sku').trim() === product.sku)) return;
    const isImported = readPages(workbook).get(product.sku)?.title !== undefined;
    appendRows(table, [{ sku: product.sku, brand: product.brand, title: isImported ? '' : titleOf(product) }]);
  },
  check(shop) {
    const { workbook, facts, products, today, rules } = shop;
    const { words } = facts;
    setUp(workbook, TABLES);
    const titles = new Map(products.map((product) => [product.sku, titleOf(product)]));
    const { listings, twice } = readListings(workbook, titles);
    const table = readTable(workbook, 'listingAudit');
    const rowsOf = indexAudit(table);
    const complaintsBy = complaintsOf(shop);
    const needsBy = needsIn(workbook);
    const isOfPage = pageCauses(facts);
    const parents = new Map(facts.listed.map(({ sku, parent }) => [sku, parent]));
    const names = Object.fromEntries(
      (['itemSize', 'itemWeight', 'packageSize', 'packageWeight'] as const).map((key) => [
        key,
        headingOf('listings', key, workbook.language),
      ]),
    ) as Record<DeclaredField, string>;
    const standings = new Map<string, Standing>();
    const [audits, claims, tasks]: [Row[], Row[], PreventiveTask[]] = [[], [], []];
    for (const [sku, listing] of listings) {
      const complaints = complaintsBy(sku);
      const known = { isVariant: !!parents.get(sku), needs: needsBy(sku), complaints, today };
      const found = findIn(listing, known, names, rules.listing);
      const answers = readAnswers(table, rowsOf.get(sku) ?? new Map(), listing, today);
      const audited = audit(listing, found, answers.answers, today);
      const gate = gateOf(audited, isEmptyPage(listing));
      const notes = [
        ...(twice.has(sku) ? [words.prevention.listing.twice] : []),
        ...(isEmptyPage(listing) ? [words.prevention.listing.empty] : []),
        ...unreadIn(rules.listing),
      ];
      standings.set(sku, standingOf(gate, notes, answers, listingTableOf(rules.listing), words));
      audits.push(...auditRows(sku, audited, answers.seen, words));
      const told = complaints.filter(({ cause, comment }) => comment.trim() !== '' && isOfPage(cause));
      const elements = byElement(told);
      claims.push(...elementRows(sku, elements, words), ...claimRows(sku, claimsOf(listing, complaints), words));
      if (!isEmptyPage(listing)) tasks.push(...taskOf(sku, gate, sayElements(told.length, elements, words), words));
    }
    writeAudit(workbook, table, audits);
    syncRows(workbook, 'claims', claims);
    return { standings, tasks };
  },
};
