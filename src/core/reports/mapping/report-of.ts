import { keyOfOwnRecord, keyOfOwnRow, type OwnIdentity, partsOfOwnRow } from '../../voices/key.ts';
import { redact } from '../../voices/redact.ts';
import { code, comment, id, type Kind, moment, rating, text, units } from '../cells/kinds.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import { type AnyReport, type Column, defineVoiceReport, optional, type VoiceReport } from '../define.ts';
import { normaliseHeading } from '../heading.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { reviewText } from '../reviews/review-text.ts';
import type { MappedField } from './mapped-fields.ts';
import { type Mapping, signatureOfHeadings } from './mapping.ts';

/** Places other than Amazon by what stands in any spelling of their names. */
const PLACES: readonly (readonly [has: string, name: string])[] = [
  ['tiktok', 'TikTok Shop'],
  ['shopify', 'Shopify'],
  ['ebay', 'eBay'],
  ['etsy', 'Etsy'],
  ['walmart', 'Walmart'],
  ['shopee', 'Shopee'],
  ['lazada', 'Lazada'],
];

const placeOf = (name: string): string =>
  marketplaceOf(name) || (PLACES.find(([has]) => name.toLowerCase().includes(has))?.[1] ?? redact(name.trim()));

/** A row that says nothing of its units speaks of one; programs write `2.0` for two. */
const unitsOrOne: Kind<number> = (cell) => {
  const trimmed = cell.trim();
  return trimmed === '' ? { value: 1 } : units(trimmed.replace(/^(\d{1,5})[.,]0{1,2}$/, '$1'));
};

const starsOrNone: Kind<number | null> = (cell) => (cell.trim() === '' ? { value: null } : rating(cell));

/** Text of a column a person chose, which may hold more than its heading says. */
const redacted: Kind<string> = (cell) => {
  const reading = text(cell);
  return 'value' in reading ? { value: redact(reading.value) } : reading;
};

const redactedCode: Kind<string> = (cell) => {
  const reading = code(cell);
  return 'value' in reading ? { value: redact(reading.value) } : reading;
};

/** A table a person described, as a report like any other. */
export function reportOf({ name, type, headings, columns, personal, marketplace, dateOrder }: Mapping): AnyReport {
  const column = <Value extends string | number | null>(field: MappedField, kind: Kind<Value>): Column<Value> => {
    const heading = columns[field];
    return heading === undefined ? optional(kind) : optional(kind, normaliseHeading(heading));
  };
  const shape = {
    date: column('date', moment),
    title: column('title', comment),
    comment: column('comment', comment),
    reason: column('reason', redactedCode),
    order: column('order', id),
    sku: column('sku', id),
    asin: column('asin', id),
    product: column('product', redacted),
    units: column('units', unitsOrOne),
    rating: column('rating', starsOrNone),
    disposition: column('disposition', redactedCode),
    marketplace: column('marketplace', text),
    record: column('record', id),
  };
  const report: VoiceReport<typeof shape> = {
    id: 'own-table',
    ownName: name,
    from: 'shops',
    target: 'voices',
    words: columns.comment === undefined && columns.title !== undefined ? 'title' : 'comment',
    alsoHas: signatureOfHeadings(headings),
    columns: shape,
    personal: personal.map(normaliseHeading),
    ...(dateOrder === '' ? {} : { dateOrder }),
    toVoice: (row) => {
      const { date, reason, order, sku, asin, product } = row;
      const words = reviewText(row.title, row.comment);
      if (words === '' && reason === '') return { because: 'no-words', date };
      const identity: OwnIdentity = {
        name: normaliseHeading(name),
        type,
        record: row.record,
        order,
        product: sku || asin || product,
        reason,
        date,
        text: words,
      };
      return {
        voice: voiceOf(type, {
          date,
          marketplace: placeOf(row.marketplace) || placeOf(marketplace),
          sku,
          asin,
          product,
          units: row.units,
          order,
          reason,
          disposition: row.disposition,
          rating: row.rating,
          comment: words,
        }),
        key:
          row.record === ''
            ? { group: partsOfOwnRow(identity).join('\n'), keyOf: (number) => keyOfOwnRow(identity, number) }
            : keyOfOwnRecord(identity),
      };
    },
  };
  return defineVoiceReport(report);
}

/** Tables a person described as reports; of two that know a file the one with more headings comes first. */
export function reportsOf(mappings: readonly Mapping[]): AnyReport[] {
  return mappings.map(reportOf).sort((a, b) => b.alsoHas.length - a.alsoHas.length);
}
