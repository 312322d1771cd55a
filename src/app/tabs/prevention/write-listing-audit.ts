import type { Audited } from '../../../core/prevention/listing/audit.ts';
import type { CheckId } from '../../../core/prevention/listing/checks.ts';
import { type Claim, unitsAgainst } from '../../../core/prevention/listing/claims.ts';
import type { ElementVoices } from '../../../core/prevention/listing/page-element.ts';
import { sayFinding } from '../../../core/prevention/listing/say-finding.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import { syncRows } from '../../../sheets/sync.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { isTouched } from './listing-answers.ts';

const MOST_WORDS = 12;
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 200;

const shorten = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : letters.join('');
};

/** The rows of the audit of one product. */
export function auditRows(
  sku: string,
  audited: readonly Audited[],
  seen: ReadonlyMap<CheckId, string>,
  words: Words,
): Row[] {
  const { checks, kinds, severities, results } = words.prevention.listing;
  return audited.map(({ check: { id, kind, severity }, result, findings }) => ({
    sku,
    id,
    check: checks[id],
    kind: kinds[kind],
    severity: severities[severity],
    result: results[result],
    words: [...new Set(findings.flatMap((one) => one.words.map(shorten)))].slice(0, MOST_WORDS).join('\n'),
    reason: [...new Set(findings.map((one) => sayFinding(one, words)))].join('\n'),
    seen: seen.get(id) ?? '',
  }));
}

/** Brings the audit up to date. Rows a person wrote anything beside stay, also those of a product that left Listings. */
export function writeAudit(workbook: Workbook, table: TabTable, rows: readonly Row[]): void {
  const wanted = new Set(rows.map(({ sku, id }) => `${sku}\n${id}`));
  const kept = table.rows.flatMap((_, at): Row[] => {
    const [sku, id] = [table.text(at, 'sku'), table.text(at, 'id')];
    return !wanted.has(`${sku}\n${id}`) && isTouched(table, at) ? [{ sku, id }] : [];
  });
  syncRows(workbook, 'listingAudit', [...rows, ...kept]);
}

/** The rows of the claims of one product, with the newest words against each. */
export function claimRows(sku: string, claims: readonly Claim[], { prevention, workbook }: Words): Row[] {
  return claims.map((claim) => {
    const { text, against } = claim;
    const quotes = [...new Set(against.map(({ comment }) => shorten(comment)).filter((one) => one !== ''))];
    const best = quotes.slice(0, MOST_QUOTES).map((quote) => `“${quote}”`);
    const more = against.length - best.length;
    return {
      sku,
      claim: text,
      complaints: against.length,
      units: unitsAgainst(claim),
      causes: listed([...new Set(against.map(({ cause }) => workbook.causes[cause]))], prevention.lists.words),
      quotes: [...best, ...(more > 0 && best.length > 0 ? [fill(prevention.listing.more, { count: more })] : [])].join(
        '\n',
      ),
    };
  });
}

/** The rows that tell which element of the page of a product its complaints speak of; those with most first. */
export function elementRows(
  sku: string,
  elements: readonly ElementVoices<Claim['against'][number]>[],
  words: Words,
): Row[] {
  const { elements: names } = words.prevention.listing;
  return claimRows(
    sku,
    elements.map(({ element, voices }) => ({ text: names[element], against: voices })),
    words,
  );
}
