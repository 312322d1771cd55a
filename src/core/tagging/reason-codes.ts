import type { CauseCode } from '../causes.ts';
import type { Words } from '../words/words.ts';
import { type Prior, reasonTables } from './reason-tables.ts';

/** The text of a table under a key; names that every object has are none. */
function textIn(table: Readonly<Record<string, string>>, key: string): string | undefined {
  const found: unknown = table[key];
  return typeof found === 'string' ? found : undefined;
}

/** The code without the prefixes of forms and sales channels, in capitals with underscores; `''` for no code. */
export function normaliseReason(raw: string): string {
  const bracket = raw.search(/[([{（]/);
  const bare = (bracket >= 0 ? raw.slice(0, bracket) : raw).trim().toUpperCase();
  const code = bare
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^RO_/, '')
    .replace(/^(CR|AMZ_PG)_/, '')
    .replace(/^UND_/, 'UNDELIVERABLE_');
  return textIn(reasonTables().aliases, code) ?? code;
}

/** A disposition in capitals with underscores. */
const stateOf = (disposition: string): string =>
  disposition
    .trim()
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_');

/** Whether a unit came back, by its normalised code, before its buyer saw it: what the buyer says is then no word on the product. */
export const neverReached = (code: string): boolean => code.startsWith('UNDELIVERABLE');

/** The normalised code that holds: a unit that never reached its buyer came back for that, whatever the buyer had clicked. */
export function reasonThatHolds(code: string, disposition: string): string {
  return neverReached(code) ? code : (textIn(reasonTables().fates, stateOf(disposition)) ?? code);
}

/** What a normalised code and a disposition say of the causes; empty for generic and unknown codes. */
export function priorOf(code: string, disposition: string): Prior {
  if (neverReached(reasonThatHolds(code, disposition))) return reasonTables().neverReached;
  const state = stateOf(disposition);
  if (code === 'DEFECTIVE' && state === 'SELLABLE') return reasonTables().noFaultFound;
  const known: unknown = reasonTables().priors[code];
  const prior: Prior = Array.isArray(known) ? known : [];
  if (state === 'EXPIRED' && !prior.some(([cause]) => cause === 'used_or_dirty'))
    return [...prior, ['used_or_dirty', 0.8]];
  return prior;
}

/** How surely a code has to name its likeliest cause to be one that names a cause. */
export const CODE_ENOUGH = 0.5;

/** The cause a reason code names: of several that of the given ones, the first of them, else its likeliest; `''` where it names none. */
export function causeNamedBy(reason: string, disposition: string, given: readonly CauseCode[]): CauseCode | '' {
  const prior = priorOf(reasonThatHolds(normaliseReason(reason), disposition), disposition);
  const [top] = [...prior].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] < CODE_ENOUGH) return '';
  return given.find((cause) => prior.some(([named]) => named === cause)) ?? top[0];
}

/** A reason code in plain words; without words, or for a code nobody has listed, the code without its prefixes. */
export function describeReason(raw: string, words: Words | null): string {
  const code = normaliseReason(raw);
  if (!words) return code;
  return textIn(words.reasons, code) ?? textIn(words.dispositions, code) ?? raw.trim();
}

/** A disposition in plain words; one nobody has listed comes back as it is. */
export function describeDisposition(raw: string, words: Words): string {
  return textIn(words.dispositions, stateOf(raw)) ?? raw.trim();
}
