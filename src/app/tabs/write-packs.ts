import { type Inspected, type PackChange, packChanges } from '../../core/analysis/pack-change.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import { isDay } from './read-workbook.ts';
import { setUp } from './set-up.ts';
import type { Cohorts } from './task-proof.ts';
import { windowCells } from './window-cells.ts';
import { cohortsIn } from './write-rates.ts';

const SELLABLE = 'SELLABLE';

/** A pack version of a product with what changed since it ships. */
interface PackLine extends PackChange {
  product: string;
  version: string;
  since: string;
}

/** What became of returned units by product and month, counted in the months their rates are counted in: by the cohorts of units marked by it. */
function inspectedIn(facts: Facts): Map<string, Inspected[]> {
  const voices = facts.voices.map((voice) => {
    const state = voice.disposition.toUpperCase();
    return {
      ...voice,
      cause: state === '' ? ('' as const) : state === SELLABLE ? ('other' as const) : ('unspecified' as const),
    };
  });
  return new Map(
    [...cohortsIn({ ...facts, voices }, 'orders')].map(([product, cohorts]) => [
      product,
      cohorts.map(({ month, causes }) => {
        const [sellable, lost] = [causes.get('other') ?? 0, causes.get('unspecified') ?? 0];
        return { month, sellable: Math.round(sellable), inspected: Math.round(sellable) + Math.round(lost) };
      }),
    ]),
  );
}

/** What changed with the pack version of each product of which Products says since when it ships; of a product that stands there twice the first day. */
export function packsIn(facts: Facts, cohorts: Cohorts): PackLine[] {
  const dated = facts.listed.filter(({ packSince }) => isDay(packSince));
  if (dated.length === 0) return [];
  const inspected = inspectedIn(facts);
  const first = new Map<string, (typeof dated)[number]>();
  for (const line of dated) {
    const product = facts.productOf(line);
    if (product !== '' && !first.has(product)) first.set(product, line);
  }
  return [...first].flatMap(([product, { packVersion, packSince }]) =>
    packChanges(cohorts.get(product) ?? [], inspected.get(product) ?? [], packSince, facts.policies).map((change) => ({
      ...change,
      product,
      version: packVersion,
      since: packSince,
    })),
  );
}

function rowOf({ product, version, since, figure, before, after, verdict }: PackLine, { words }: Facts): Row {
  return {
    sku: product,
    version,
    since,
    figure: words.workbook.packFigures[figure],
    ...windowCells(before, after),
    verdict: words.figures.verdicts[verdict],
  };
}

/** Brings the tab of pack versions up to date, making it when Products first says since when one ships. */
export function writePacks(workbook: Workbook, lines: readonly PackLine[], facts: Facts): void {
  if (lines.length === 0 && workbook.find('packs') === null) return;
  setUp(workbook, ['packs']);
  syncRows(
    workbook,
    'packs',
    lines.map((line) => rowOf(line, facts)),
  );
}
