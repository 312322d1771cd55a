import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readExport } from '../../sidebar/file/read-export.ts';
import { type ImportPlan, planImport } from '../../sidebar/import/plan-import.ts';
import { prepareImport } from '../../sidebar/import/prepare-import.ts';
import type { Request } from '../../src/api.ts';
import type { Result } from '../../src/core/problem.ts';
import { type ReadOutcome, recordsOf } from '../../src/core/reports/report.ts';
import type { Tagging } from '../../src/core/tagging/tagging.ts';
import { sendUnits } from '../../src/core/units/send.ts';
import type { Saved } from '../host/host.ts';
import { sampleContext } from '../sidebar/sample.ts';
import { openShop, type Shop } from './shop.ts';
import { bytesOf, type SmallFile, smallFile, twoFiles } from './small-files.ts';

type Chunk = Request<'commitChunk'>;

/** Milliseconds a law may take on a machine that does other things too. */
const PATIENCE = 240_000;

/** A spreadsheet in which each kind of file was imported once, and one to try things in. */
let start: Saved;
let shop: Shop;

const FIRST: readonly SmallFile[] = [
  {
    kind: 'voices',
    lines: [
      {
        fate: 'taken',
        same: '',
        cells: { lpn: 'LPN1', order: '111-0000001-2223334', sku: 'MUG-1', reason: 'EXTRA_ITEM' },
      },
      { fate: 'rejected', same: '', cells: { lpn: 'LPN2', quantity: 'two' } },
    ],
  },
  {
    kind: 'units',
    lines: [{ fate: 'taken', same: '', cells: { sku: 'A', day: '2026-04-29', units: '9', status: 'Shipped' } }],
  },
  {
    kind: 'products',
    lines: [
      { fate: 'taken', same: '', cells: { sku: 'MUG-1', asin: 'B0MUG00001', name: 'Old mug', status: 'Active' } },
    ],
  },
];

beforeAll(async () => {
  shop = openShop();
  for (const file of FIRST)
    expect(await shop.bring(`first-${file.kind}.txt`, bytesOf(file))).toMatchObject({ ok: true });
  start = shop.host.save();
});

function good<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const readingOf = async (file: SmallFile, name = 'file.txt'): Promise<ReadOutcome> =>
  good(await readExport({ name, bytes: bytesOf(file) }));

/** What the page would do with a file, asked of the workbook as it is now. */
const planIn = async (shop: Shop, file: SmallFile): Promise<ImportPlan> =>
  good(await prepareImport(shop.server, 'file.txt', await readingOf(file)));

/** The plan of a page that knows nothing of the workbook, as it is when others import meanwhile: everything is sent as new. */
async function planBlind(file: SmallFile): Promise<ImportPlan> {
  const read = await readingOf(file);
  const context = sampleContext('n'.repeat(recordsOf(read).length));
  return good(await planImport('file.txt', read, context, () => silence));
}

const silence: Tagging = {
  causes: [],
  certainty: null,
  evidence: [],
  decidedBy: 'nothing',
  reason: '',
  reasonSays: '',
  language: '',
};

/** The requests of an import in chunks of any size. */
function chunksOf(plan: ImportPlan, id: string, size = 1_000): Chunk[] {
  const { voices, units, records, rejected, known, header } = plan;
  const most = Math.max(...[voices, units, records, rejected, known].map(({ length }) => length));
  const of = header.records === 0 ? 0 : Math.ceil(most / size);
  return Array.from({ length: of }, (_, at) => {
    const cut = <Item>(items: Item[]): Item[] => items.slice(at * size, (at + 1) * size);
    return {
      header: { ...header, id },
      chunk: at + 1,
      of,
      voices: cut(voices),
      units: cut(units).map(sendUnits),
      records: cut(records),
      rejected: cut(rejected),
      corrected: [],
      known: cut(known),
      anew: [],
      rules: plan.rules,
      learned: '',
      causeNames: plan.causeNames,
      stopped: false,
    };
  });
}

/** The spreadsheet as it was in the beginning, with these chunks written. */
function after(chunks: readonly Chunk[]): Shop {
  shop = openShop({ saved: start });
  for (const chunk of chunks) shop.ask('commitChunk', chunk);
  return shop;
}

type Row = Record<string, string>;

const TABS = ['Voices', 'Units', 'Products', 'Rejected'] as const;

const rowsOf = (tab: string): Row[] => shop.rows(tab).filter((row) => Object.values(row).some((cell) => cell !== ''));

/** All that is told of records, cell for cell. */
const told = (): Record<string, Row[]> => Object.fromEntries(TABS.map((tab) => [tab, rowsOf(tab)]));

/** What all tabs say, by what each row is known by: whichever import said it, and in whatever order. */
function said(): Map<string, string> {
  const rows = TABS.flatMap((tab) =>
    rowsOf(tab).map((row): [string, string] => {
      const { Import, Before, Days, ...cells } = row;
      const known = [row.Key, row.SKU, row.Month, row.Line, row.Column, tab === 'Rejected' ? row.Import : ''].join(' ');
      return [`${tab} ${known}`, JSON.stringify(cells)];
    }),
  );
  expect(new Set(rows.map(([known]) => known)).size).toBe(rows.length);
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the ledger says of an import, but for its time. */
function ledgerOf(id: string): Row {
  const { Imported, ...row } = shop.rows('Imports').find((one) => Object.values(one).includes(id)) ?? {};
  return row;
}

const countsOf = (id: string): number[] =>
  ['New', 'Updated', 'Already there'].map((heading) => Number(ledgerOf(id)[heading]));

/** How many lines of a file must be taken, are there twice, left out and rejected, counted as a person would. */
function countLines({ lines }: SmallFile): Record<'taken' | 'twice' | 'leftOut' | 'rejected', number> {
  const seen = new Set<string>();
  const counts = { taken: 0, twice: 0, leftOut: 0, rejected: 0 };
  for (const { fate, same } of lines) {
    if (fate === 'blank') continue;
    if (fate === 'left-out') counts.leftOut += 1;
    else if (fate === 'rejected') counts.rejected += 1;
    else if (same !== '' && seen.has(same)) counts.twice += 1;
    else counts.taken += 1;
    if (fate === 'taken') seen.add(same);
  }
  return counts;
}

const runs = (numRuns: number): { numRuns: number; seed: number; endOnFailure: boolean } => ({
  numRuns,
  seed: 20_261_126,
  endOnFailure: true,
});

test(
  'each line is new, an update, there already, twice in the file, left out or rejected, and only one of these',
  async () => {
    const untouched = after([]);
    await fc.assert(
      fc.asyncProperty(smallFile, async (file) => {
        const { header, counts, leftOut, units } = await planIn(untouched, file);
        const lines = countLines(file);
        expect(header.rowsRead).toBe(lines.taken + lines.twice + lines.leftOut + lines.rejected);
        expect(counts.rejected).toBe(lines.rejected);
        const repeated = leftOut.find(({ because }) => because === 'repeated-in-file')?.rows ?? 0;
        expect(repeated).toBe(lines.twice);
        expect(header.leftOut - repeated).toBe(lines.leftOut);
        const records = counts.added + counts.changed + counts.unchanged;
        if (file.kind !== 'units') {
          expect(records).toBe(lines.taken);
          return;
        }
        const good = file.lines.filter(({ fate }) => fate === 'taken');
        const shipped = good.reduce((sum, { cells }) => sum + Number(cells.units), 0);
        if (units.length > 0)
          expect(units.flatMap(({ days }) => days).reduce((sum, day) => sum + day, 0)).toBe(shipped);
        expect(records).toBe(new Set(good.map(({ cells }) => `${cells.sku} ${cells.day?.slice(0, 7)}`)).size);
      }),
      runs(10),
    );
  },
  PATIENCE,
);

test(
  'imported in chunks of any size, each sent once or twice, then once more: all is as after one chunk, and undone as before',
  async () => {
    await fc.assert(
      fc.asyncProperty(smallFile, fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean()), async (file, size, twice) => {
        after([]);
        const before = told();
        const plan = await planIn(shop, file);
        for (const chunk of chunksOf(plan, 'import-file')) shop.ask('commitChunk', chunk);
        const whole = { told: told(), ledger: ledgerOf('import-file') };
        after(chunksOf(plan, 'import-file', size).flatMap((chunk, at) => (twice[at] ? [chunk, chunk] : [chunk])));
        expect({ told: told(), ledger: ledgerOf('import-file') }).toEqual(whole);
        const again = await planIn(shop, file);
        expect(again.counts).toMatchObject({ added: 0, changed: 0 });
        expect(chunksOf(again, 'import-again')).toEqual([]);
        if (plan.header.records === 0) return;
        const { New, Updated } = whole.ledger;
        expect([New, Updated]).toEqual([plan.counts.added, plan.counts.changed].map(String));
        shop.ask('undoImport', { id: 'import-file' });
        expect(told()).toEqual(before);
      }),
      runs(10),
    );
  },
  PATIENCE,
);

/** Two lists mixed, each in its own order; `turns` says whose turn it is. */
function mix<Item>(mine: readonly Item[], theirs: readonly Item[], turns: readonly boolean[]): Item[] {
  const [one, other] = [[...mine], [...theirs]];
  const mixed: Item[] = [];
  for (let at = 0; one.length + other.length > 0; at += 1) {
    const next = (turns[at] ? one.shift() : other.shift()) ?? one.shift() ?? other.shift();
    if (next) mixed.push(next);
  }
  return mixed;
}

test(
  'two imports that take turns in any way leave each row as one after the other does',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        twoFiles,
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        async ([mine, theirs], size, turns) => {
          const [one, other] = [await planBlind(mine), await planBlind(theirs)].map((plan, at) =>
            chunksOf(plan, `import-${at}`.padEnd(9, 'x'), size),
          ) as [Chunk[], Chunk[]];
          const look = () => ({ rows: said(), counts: ['import-0x', 'import-1x'].map(countsOf) });
          after([...one, ...other]);
          const first = look();
          after([...other, ...one]);
          const second = look();
          after(mix(one, other, turns));
          const mixed = look();
          expect([...mixed.rows.keys()]).toEqual([...first.rows.keys()]);
          for (const [known, row] of mixed.rows) expect([first.rows.get(known), second.rows.get(known)]).toContain(row);
          const added = ({ counts }: typeof mixed): number => counts.reduce((sum, [New = 0]) => sum + New, 0);
          expect(added(mixed)).toBe(added(first));
          const sums = ({ counts }: typeof mixed): number[] =>
            counts.map((of) => of.reduce((sum, one) => sum + one, 0));
          expect(sums(mixed)).toEqual(sums(first));
        },
      ),
      runs(9),
    );
  },
  PATIENCE,
);

test(
  'undoing an import leaves what a later one alone would have brought',
  async () => {
    await fc.assert(
      fc.asyncProperty(twoFiles, async ([earlier, later]) => {
        after(chunksOf(await planBlind(later), 'import-later'));
        const alone = said();
        after(chunksOf(await planBlind(earlier), 'import-earlier'));
        const second = chunksOf(await planIn(shop, later), 'import-later');
        // A file that says nothing new is not imported at all.
        if (second.length === 0) return;
        for (const chunk of second) shop.ask('commitChunk', chunk);
        shop.ask('undoImport', { id: 'import-earlier' });
        expect([...said()]).toEqual([...alone]);
      }),
      runs(9),
    );
  },
  PATIENCE,
);
