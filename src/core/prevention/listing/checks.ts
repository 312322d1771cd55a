import type { CauseCode } from '../../causes.ts';

/** Who decides a check: `auto` the text alone, `semi` a person after a look of ours, `human` a person before page and unit. */
export type CheckKind = 'auto' | 'semi' | 'human';

/** How much a check weighs: an open high one keeps the gate shut. */
export type Severity = 'high' | 'medium' | 'low';

/** A check of the listing audit. Its name stands in the words under its id. */
export interface Check {
  id: CheckId;
  kind: CheckKind;
  severity: Severity;
  /** The causes it keeps away. */
  causes: readonly CauseCode[];
}

type Line = readonly [kind: CheckKind, severity: Severity, ...causes: CauseCode[]];

const LINES = {
  L01: ['auto', 'high', 'not_as_described'],
  L02: ['auto', 'high'],
  L03: ['auto', 'high'],
  L04: ['auto', 'medium', 'not_as_described'],
  L05: ['semi', 'high', 'wrong_item', 'size_fit'],
  L06: ['auto', 'medium'],
  L07: ['auto', 'high'],
  L08: ['semi', 'high', 'not_as_described', 'safety'],
  L09: ['semi', 'high', 'not_as_described', 'compatibility'],
  L10: ['semi', 'high', 'missing_parts'],
  L11: ['semi', 'high', 'hard_to_use', 'missing_parts'],
  L12: ['semi', 'high', 'compatibility'],
  L13: ['semi', 'high', 'not_as_described', 'size_fit'],
  L14: ['auto', 'high'],
  L15: ['auto', 'high', 'size_fit'],
  L16: ['human', 'high', 'size_fit', 'not_as_described'],
  L17: ['semi', 'high', 'size_fit'],
  L18: ['auto', 'high'],
  L19: ['auto', 'medium', 'not_as_described'],
  L20: ['semi', 'medium'],
  L21: ['human', 'high'],
  L22: ['human', 'high', 'not_as_described', 'wrong_item', 'missing_parts'],
  L23: ['human', 'medium', 'not_as_described', 'compatibility'],
  L24: ['human', 'high', 'size_fit', 'not_as_described'],
  L25: ['human', 'high', 'not_as_described'],
  L26: ['semi', 'medium', 'hard_to_use'],
  L27: ['semi', 'high', 'wrong_item'],
  L28: ['semi', 'high', 'safety'],
  L29: ['human', 'high', 'safety'],
  L30: ['auto', 'low'],
  L31: ['semi', 'medium', 'not_as_described'],
  L32: ['semi', 'high', 'not_as_described', 'hard_to_use', 'size_fit', 'compatibility'],
  L33: ['auto', 'medium', 'not_as_described'],
} as const satisfies Record<string, Line>;

/** Name of a check, `L01` to `L33`. */
export type CheckId = keyof typeof LINES;

/** The checks of a listing in their order. */
export const CHECKS: readonly Check[] = (Object.entries(LINES) as [CheckId, Line][]).map(
  ([id, [kind, severity, ...causes]]) => ({ id, kind, severity, causes }),
);

/** What a check weighs in the score. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };
