import type { KeptJson } from '../../src/api.ts';
import type { Mapping } from '../../src/core/reports/mapping/mapping.ts';
import { readMapping } from '../file/exports.ts';

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
