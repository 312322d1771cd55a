import type { Cohort } from '../../analysis/cohorts.ts';
import type { AnyCauseCode } from '../../causes.ts';
import type { IsoDate } from '../../cell.ts';
import type { Requirement, SupplierCause } from './standard.ts';
import { type SupplierLine, supplierQuality } from './supplier-quality.ts';

/** A cause for which units of a SKU came back, with the requirements of its standard that should keep it away. */
export interface Breach {
  sku: string;
  requirements: Requirement[];
  line: SupplierLine & { cause: SupplierCause };
}

/** What buyers wrote, without personal data. */
export interface Quote {
  date: IsoDate;
  sku: string;
  cause: SupplierCause;
  comment: string;
}

/** Quotes on a page. */
const QUOTES = 12;
/** Letters of one; longer ones are cut at a blank. */
const LONGEST = 240;

/** What came back by SKU and cause in complete months, most units first; what never came back is left out. */
export function breachesOf(
  skus: readonly { sku: string; product: string }[],
  requirements: readonly Requirement[],
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
): Breach[] {
  return skus
    .flatMap(({ sku, product }) =>
      supplierQuality([{ supplier: sku, product }], [], cohorts).flatMap((line): Breach[] => {
        const { cause } = line;
        if (cause === '' || line.returned === 0) return [];
        const own = requirements.filter((one) => one.sku === sku && one.cause === cause);
        return [{ sku, requirements: own, line: { ...line, cause } }];
      }),
    )
    .sort((a, b) => b.line.returned - a.line.returned);
}

function cut(comment: string): string {
  const text = comment.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}

/**
 * What buyers wrote of the causes that lie with a supplier, newest first: each text once, and no cause of a SKU a second time before each had its
 * turn; at most 12.
 */
export function quotesOf(
  voices: readonly { date: IsoDate; sku: string; cause: AnyCauseCode | ''; comment: string }[],
  isOf: (cause: AnyCauseCode | '') => cause is SupplierCause,
): Quote[] {
  const seen = new Set<string>();
  const turns = new Map<string, number>();
  const quotes = [...voices]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .flatMap(({ date, sku, cause, comment }) => {
      const text = cut(comment);
      if (!isOf(cause) || text === '' || seen.has(text)) return [];
      seen.add(text);
      const turn = turns.get(`${sku}\n${cause}`) ?? 0;
      turns.set(`${sku}\n${cause}`, turn + 1);
      return [{ turn, quote: { date, sku, cause, comment: text } }];
    });
  return quotes
    .sort((a, b) => a.turn - b.turn)
    .slice(0, QUOTES)
    .map(({ quote }) => quote);
}
