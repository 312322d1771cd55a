import type { Fact } from './fact.ts';
import { cells } from './facts/cells.ts';
import { formulas } from './facts/formulas.ts';
import { metadata } from './facts/metadata.ts';
import { places } from './facts/places.ts';
import { refusals } from './facts/refusals.ts';
import { services } from './facts/services.ts';
import { sheets } from './facts/sheets.ts';
import { tools } from './facts/tools.ts';
import { values } from './facts/values.ts';

/** The facts by what they are about. */
export const AREAS = {
  places,
  values,
  formulas,
  cells,
  sheets,
  services,
  metadata,
  tools,
  refusals,
} as const satisfies Record<string, readonly Fact[]>;

/** Every fact, with a name of its own that stays the same while its table grows: the id, and a number where it has several. */
export const FACTS: readonly (Fact & { name: string })[] = (() => {
  const seen = new Map<string, number>();
  return Object.values(AREAS).flatMap((facts) =>
    facts.map((fact) => {
      const number = (seen.get(fact.id) ?? 0) + 1;
      seen.set(fact.id, number);
      return { ...fact, name: number === 1 ? fact.id : `${fact.id}.${number}` };
    }),
  );
})();

/** Facts that need an execution of their own: about its end, about promises, and about scopes a pasted script has more of. */
const NEED_AN_EXECUTION: ReadonlySet<string> = new Set([
  'P1.1.2',
  'P4.4',
  'P4.4.2',
  'P4.4.3',
  'P4.4.4',
  'P7.3',
  'UTL-09',
]);

/** Whether a fact can be shown in any spreadsheet, one after another in one execution: it sets up nothing but a blank tab. */
export const runsLive = ({ name, options }: Fact & { name: string }): boolean =>
  !NEED_AN_EXECUTION.has(name) && (options === undefined || Object.keys(options).length === 0);
