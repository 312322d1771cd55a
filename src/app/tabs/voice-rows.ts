import { explain, quoteEvidence } from '../../core/tagging/explain.ts';
import { causeNamedBy } from '../../core/tagging/reason-codes.ts';
import type { Tagging } from '../../core/tagging/tagging.ts';
import type { Voice } from '../../core/voices/voice.ts';
import type { Words } from '../../core/words/words.ts';
import type { Row, TabTable } from '../../sheets/table.ts';
import { readType } from './vocabulary.ts';

/** The columns of a voice that come from its export. */
export function recordCells(voice: Voice, { workbook }: Words): Row {
  const { key, date, marketplace, sku, asin, product, units, order, reason, disposition, rating, comment } = voice;
  return {
    key,
    date,
    marketplace,
    sku,
    asin,
    product,
    units,
    order,
    reason,
    disposition,
    comment,
    type: workbook.types[voice.type],
    rating: rating ?? '',
  };
}

/** The columns of a voice that come from its tagging; the cause itself, which a person may change, is `autoCause`. */
export function tagCells(
  tagging: Tagging,
  { comment, reason, disposition }: Pick<Voice, 'comment' | 'reason' | 'disposition'>,
  words: Words,
): Row {
  const { causes, languages, certainty } = words.workbook;
  const [primary, ...others] = tagging.causes;
  const named = causeNamedBy(reason, disposition, tagging.causes);
  return {
    language: tagging.language === '' ? '' : languages[tagging.language],
    autoCause: primary ? causes[primary] : '',
    otherCauses: others.map((cause) => causes[cause]).join(', '),
    certainty: tagging.certainty ? certainty[tagging.certainty] : '',
    evidence: quoteEvidence(tagging, comment),
    why: explain(tagging, comment, words),
    reasonSays: named === '' ? '' : causes[named],
  };
}

/** Units of a voice; a row that does not say has one. */
export function unitsAt(table: TabTable, at: number): number {
  const units = table.cell(at, 'units');
  return units === 0 ? 0 : Number(units) || 1;
}

/** A voice as it stands in the workbook. */
export function readVoice(table: TabTable, at: number): Voice {
  const rating = table.cell(at, 'rating');
  return {
    key: table.text(at, 'key'),
    type: readType(table.text(at, 'type')) || 'return',
    date: table.text(at, 'date'),
    marketplace: table.text(at, 'marketplace'),
    sku: table.text(at, 'sku'),
    asin: table.text(at, 'asin'),
    product: table.text(at, 'product'),
    units: unitsAt(table, at),
    order: table.text(at, 'order'),
    reason: table.text(at, 'reason'),
    disposition: table.text(at, 'disposition'),
    rating: typeof rating === 'number' ? rating : null,
    comment: table.text(at, 'comment'),
  };
}
