import { expect, test } from 'vitest';
import type { Api, Request, Server } from '../../src/api.ts';
import { type Drive, drive } from '../host/drive.ts';
import type { Fault, Saved } from '../host/host.ts';
import { TRANSIENT } from '../host/services/fault.ts';
import { openShop, returnsFile, type Shop } from './shop.ts';

/** Milliseconds these many imports may take on a machine that does other things too. */
const PATIENCE = 240_000;

const FAULTS: readonly Omit<Fault, 'trip'>[] = [{ how: 'refused' }, { how: 'unanswered' }, { how: 'killed' }];

/** Returns without words: a lexicon would be compiled in every one of these many executions. */
const row = (at: number, reason: string, more: object = {}) => ({
  lpn: `LPN${at}`,
  order: `111-${1_000_000 + at}-2223334`,
  reason,
  ...more,
});
const FIRST = returnsFile([1, 2, 3, 4].map((at) => row(at, 'APPAREL_TOO_SMALL')));
/** One row as it is, one changed, two new, one that cannot be read. */
const SECOND = returnsFile([
  row(2, 'APPAREL_TOO_SMALL'),
  row(3, 'APPAREL_TOO_SMALL', { disposition: 'DEFECTIVE' }),
  row(5, 'MISSING_PARTS'),
  row(6, 'DEFECTIVE'),
  row(7, 'DEFECTIVE', { date: 'yesterday' }),
]);

/** Every tab but the long list of rules, of which the number of rows is enough. */
function told(shop: Shop): unknown {
  const tabs = shop.host.sheetNames().filter((name) => name !== 'Rules');
  const rules = shop.host.sheetNames().includes('Rules') ? shop.host.values('Rules').length : 0;
  return { rules, ...Object.fromEntries(tabs.map((name) => [name, shop.host.displayed(name)])) };
}

/** A request of an import, the workbook before it, and what the workbook shows after it. */
interface Step {
  name: keyof Api;
  request: unknown;
  before: Saved;
  after: unknown;
}

/** Imports a file undisturbed and keeps each step that writes. */
async function stepsOf(shop: Shop, file: Uint8Array): Promise<Step[]> {
  const steps: Step[] = [];
  const watching: Server = async (name, request) => {
    const before = shop.host.save();
    const answer = await shop.server(name, request);
    if (name === 'commitChunk' || name === 'refresh') steps.push({ name, request, before, after: told(shop) });
    return answer;
  };
  const run = await shop.bring('file.txt', file, watching);
  expect(run).toMatchObject({ ok: true });
  return steps;
}

/** Does a step with a fault at each of its calls, then once more as the sidebar does; the workbook must be as after an undisturbed one. */
function disturb({ name, request, before, after }: Step, faults: Drive<Shop>['faults'], every?: number): void {
  const disturbed = drive<Shop>({
    open: () => openShop({ saved: before }),
    scenario: ({ host }) => host.callServer('callServer', [name, request]),
    faults,
    ...(every === undefined ? {} : { every }),
    check(shop, fault, thrown) {
      if (thrown !== null) expect(fault.how, String(thrown)).toBe('killed');
      shop.ask(name, request as Request<typeof name>);
      expect(told(shop), `${name}: ${fault.how} at trip ${fault.trip}`).toEqual(after);
    },
  });
  expect(disturbed).toBeGreaterThan(0);
}

test(
  'a workbook that has its tabs: whatever call of a chunk goes wrong, the chunk sent again sets it right',
  async () => {
    const shop = openShop();
    await shop.bring('first.txt', FIRST);
    const [commit] = await stepsOf(shop, SECOND);
    if (commit?.name !== 'commitChunk') throw new Error('No chunk was sent.');
    disturb(commit, FAULTS, 1);
  },
  PATIENCE,
);

test(
  'the same where the seller put columns between ours, so that a row takes several writes',
  async () => {
    const shop = openShop();
    await shop.bring('first.txt', FIRST);
    for (const at of [13, 8, 3]) shop.host.act({ do: 'insert-columns', sheet: 'Voices', at, count: 1 });
    const [commit] = await stepsOf(shop, SECOND);
    if (!commit) throw new Error('No chunk was sent.');
    disturb(commit, [{ how: 'unanswered' }], 2);
  },
  PATIENCE,
);

const listings = (rows: readonly [sku: string, name: string, status: string][]): Uint8Array =>
  new TextEncoder().encode(
    [
      'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus',
      ...rows.map(
        ([sku, name, status]) => `${name}\tL-${sku}\t${sku}\t9.99\t2025-01-01 10:00:00 PST\tB0FAULT${sku}\t${status}`,
      ),
    ].join('\n'),
  );

test(
  'the same for records of other tabs: products, and the line of Rejected an import takes in',
  async () => {
    const shop = openShop();
    await shop.bring(
      'listings.txt',
      listings([
        ['001', 'Mug', 'Active'],
        ['002', 'Jar', 'Active'],
        ['', 'Nothing', 'Active'],
      ]),
    );
    const later = listings([
      ['001', 'Mug', 'Active'],
      ['002', 'Glass jar', 'Inactive'],
      ['003', 'Lid', 'Active'],
    ]);
    const [commit] = await stepsOf(shop, later);
    if (!commit) throw new Error('No chunk was sent.');
    const rejected = shop.rows('Rejected')[0] ?? {};
    const corrected = [{ import: rejected.Import ?? '', line: Number(rejected.Line) }];
    const request = { ...(commit.request as Request<'commitChunk'>), corrected };
    const undisturbed = openShop({ saved: commit.before });
    undisturbed.ask('commitChunk', request);
    expect(undisturbed.rows('Rejected')[0]?.['Taken in by']).toBe(request.header.id);
    disturb({ ...commit, request, after: told(undisturbed) }, FAULTS);
  },
  PATIENCE,
);

test(
  'an empty workbook, where the tabs are made: calls spread over all of them go wrong, and no half tab stays',
  async () => {
    const steps = await stepsOf(openShop(), FIRST);
    expect(steps.map(({ name }) => name)).toEqual(['commitChunk', 'refresh']);
    for (const step of steps) disturb(step, FAULTS, 83);
  },
  PATIENCE,
);

test(
  'whatever passing failure a call meets, the import says so in a sentence and the same request again completes it',
  async () => {
    const shop = openShop();
    await shop.bring('first.txt', FIRST);
    const [commit] = await stepsOf(shop, SECOND);
    if (!commit) throw new Error('No chunk was sent.');
    disturb(
      commit,
      TRANSIENT.map((text) => ({ how: 'refused', text })),
      5,
    );
  },
  PATIENCE,
);
