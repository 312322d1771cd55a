import type { HostOptions } from '../host.ts';

/** One observed behaviour: a script that shows it and what the script must give or throw. */
export interface Fact {
  /** As numbered in the list of observed behaviours, or `P` and the section of the platform specification. */
  id: string;
  says: string;
  /** Body of a function with `ss` (the spreadsheet), `sheet` (its first tab) and `R` (`sheet.getRange`). */
  script: string;
  gives?: unknown;
  /** Part of the message it throws. */
  throws?: string;
  options?: HostOptions;
}

/** A row of a table of facts: id, what it says, script, what it gives. */
export type FactRow = [id: string, says: string, script: string, gives: unknown, options?: HostOptions];

/** Facts that give something. */
export function giving(rows: readonly FactRow[]): Fact[] {
  return rows.map(([id, says, script, gives, options]) => ({
    id,
    says,
    script,
    gives,
    ...(options ? { options } : {}),
  }));
}

/** Facts that throw. */
export function throwing(
  rows: readonly [id: string, says: string, script: string, throws: string, options?: HostOptions][],
): Fact[] {
  return rows.map(([id, says, script, throws, options]) => ({
    id,
    says,
    script,
    throws,
    ...(options ? { options } : {}),
  }));
}
