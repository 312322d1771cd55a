import { openShop, order, ordersFile, returnsFile, type Shop } from '../app/shop.ts';
import { returnsOf } from '../core/analysis/returns-of.ts';
import { createRandom } from '../fixtures/make/random.ts';

/** What became of fixes of one kind. */
export interface Fixes {
  /** Fixes whose task got a verdict. */
  judged: number;
  proven: number;
}

/** What a year of a shop ended with. */
export interface SimulatedYear {
  voices: number;
  tasks: number;
  working: Fixes;
  idle: Fixes;
  /** Steps of Task log that did not happen, and steps that happened and are not there. */
  wrongSteps: string[];
  seconds: number;
}

const SKUS = 200;
const SHIPPED = 300;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
/** The fixes reach buyers at the end of this month, so that the wait is over when the one after the next begins. */
const FIXED_AFTER = 5;
/** Months that can tell of a fix. */
export const AFTER_MONTHS = MONTHS.length - FIXED_AFTER;
const FIXES = 40;
/** What a fix that works leaves of its cause. */
const LEAVES = 0.25;

/** Reason codes with the share of units that come back for each; the first is what a product suffers from most. */
const CAUSES = [
  ['DEFECTIVE', 'Does not work', 0.042],
  ['MISSING_PARTS', 'Parts missing', 0.018],
  ['DAMAGED_BY_CARRIER', 'Damaged on arrival', 0.014],
  ['NOT_AS_DESCRIBED', 'Not as described', 0.01],
] as const;

const skuOf = (at: number): string => `SKU-${String(at + 1).padStart(3, '0')}`;

function ordersOf(month: string, at: number): Uint8Array {
  return ordersFile(
    Array.from({ length: SKUS }, (_, sku) => [
      order(`${month}-03`, skuOf(sku), SHIPPED - 10, (at * SKUS + sku) * 2 + 1),
      order(`${month}-28`, skuOf(sku), 10, (at * SKUS + sku) * 2 + 2),
    ]).flat(),
  );
}

/** Returns of a month, and one a few days later that tells that the month is known to its end. */
function returnsOfMonth(month: string, at: number, left: (sku: number) => number, random: () => number): Uint8Array {
  const rows = Array.from({ length: SKUS }, (_, sku) => {
    const rates = CAUSES.map(([, , share], cause) => (cause === 0 ? share * left(sku) : share));
    return returnsOf(random, SHIPPED, rates).flatMap((count, cause) =>
      Array.from({ length: count }, (_, number) => ({
        lpn: `LPN-${at}-${sku}-${cause}-${number}`,
        order: `112-${String(at * SKUS + sku).padStart(7, '0')}-${String(cause * 1_000 + number).padStart(7, '0')}`,
        date: `${month}-${String(1 + (number % 28)).padStart(2, '0')}T10:00:00+00:00`,
        reason: CAUSES[cause]?.[0] ?? '',
        sku: skuOf(sku),
      })),
    );
  }).flat();
  const end = { ...rows[0], lpn: `LPN-${at}-end`, order: `113-${String(at).padStart(7, '0')}-0000001` };
  return returnsFile([
    ...rows,
    { ...end, date: `${month}-${month.endsWith('02') ? 28 : 30}T10:00:00+00:00`, reason: 'UNWANTED_ITEM' },
  ]);
}

/** The steps Task log should tell of: each row once opened, and each verdict. */
function wrongStepsIn(shop: Shop, set: ReadonlySet<string>): string[] {
  const tasks = new Map(shop.rows('Tasks').map((row) => [row.Task ?? '', row]));
  const log = shop.rows('Task log');
  const wrong: string[] = [];
  for (const [name, row] of tasks) {
    const steps = log.filter(({ Task }) => Task === name);
    for (const [change, now] of [
      ['Status', row.Status],
      ['Verdict', row.Verdict],
    ] as const) {
      const own = steps.filter((step) => step['What changed'] === change);
      let at = '';
      for (const { From, To } of own) {
        if (From !== at) wrong.push(`${name}: ${change} from "${From}", was "${at}"`);
        at = To ?? '';
      }
      if (at !== (now ?? '')) wrong.push(`${name}: ${change} is "${now}", the log ends at "${at}"`);
    }
    if (set.has(name) && !steps.some((step) => step.To === 'Waiting for proof'))
      wrong.push(`${name}: the fix is not in the log`);
  }
  return wrong;
}

/** A year of a shop in its spreadsheet: 12 months imported one after another, 40 tasks fixed on the way, of which every second fix works. */
export async function simulateYear(say: (line: string) => void): Promise<SimulatedYear> {
  const begun = performance.now();
  const random = createRandom(2026).next;
  const dayAfter = (at: number): number => Date.UTC(2026, at + 1, 1, 12);
  const shop = openShop({ now: dayAfter(0) });
  const fixed = new Map<number, { task: string; works: boolean }>();
  for (const [at, month] of MONTHS.entries()) {
    if (at > 0) shop.host.passTime(dayAfter(at) - dayAfter(at - 1));
    const left = (sku: number): number => (at >= FIXED_AFTER && fixed.get(sku)?.works ? LEAVES : 1);
    for (const [name, bytes] of [
      [`orders-${month}.txt`, ordersOf(month, at)],
      [`returns-${month}.txt`, returnsOfMonth(month, at, left, random)],
    ] as const) {
      const run = await shop.bring(name, bytes);
      if (!run.ok) throw new Error(`${name}: ${run.problem.code} ${JSON.stringify(run.problem.facts)}`);
    }
    if (at === FIXED_AFTER - 1) {
      const candidates = shop.rows('Tasks').filter(({ Cause }) => Cause === CAUSES[0][1]);
      for (const [number, row] of candidates.slice(0, FIXES).entries()) {
        const sku = Number(row.SKU?.slice(4)) - 1;
        fixed.set(sku, { task: row.Task ?? '', works: number % 2 === 0 });
        shop.type('Tasks', { Task: row.Task ?? '' }, 'Effective from', `${month}-28`);
        shop.type('Tasks', { Task: row.Task ?? '' }, 'Status', 'Waiting for proof');
      }
      shop.ask('refresh', {});
    }
    say(
      `${month}: ${shop.rows('Voices').length} voices, ${shop.rows('Tasks').length} tasks, ${Math.round((performance.now() - begun) / 1000)} s`,
    );
  }
  const verdicts = new Map(shop.rows('Tasks').map((row) => [row.Task ?? '', row.Verdict ?? '']));
  const count = (works: boolean): Fixes => {
    const said = [...fixed.values()].filter((fix) => fix.works === works).map(({ task }) => verdicts.get(task) ?? '');
    const judged = said.filter((verdict) => verdict !== '' && verdict !== 'Not enough data');
    return { judged: judged.length, proven: judged.filter((verdict) => verdict === 'Proven better').length };
  };
  return {
    voices: shop.rows('Voices').length,
    tasks: verdicts.size,
    working: count(true),
    idle: count(false),
    wrongSteps: wrongStepsIn(shop, new Set([...fixed.values()].map(({ task }) => task))),
    seconds: Math.round((performance.now() - begun) / 1000),
  };
}
