import type { KeptJson } from '../../src/api.ts';
import type { AnyReport } from '../../src/core/reports/define.ts';
import { type Mapping, readMapping } from '../../src/core/reports/mapping/mapping.ts';
import { reportsOf } from '../../src/core/reports/mapping/report-of.ts';

/** How a table of the seller's own is read, under the key it is kept by; `null` where what is kept cannot be understood. */
export interface KeptMapping {
  key: string;
  mapping: Mapping | null;
}

/** What the document keeps, checked. */
export function openKept(kept: readonly KeptJson[]): KeptMapping[] {
  return kept.map(({ key, json }) => {
    const read = readMapping(json);
    return { key, mapping: read.ok ? read.value : null };
  });
}

/** The mappings that can be used. */
export function usable(kept: readonly KeptMapping[]): Mapping[] {
  return kept.flatMap(({ mapping }) => mapping ?? []);
}

/** The tables that are recognised by what is kept. */
export function ownReports(kept: readonly KeptMapping[]): AnyReport[] {
  return reportsOf(usable(kept));
}
