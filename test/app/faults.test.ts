import { expect, test } from 'vitest';
import type { Api, Request, Server } from '../../src/api.ts';
import type { Fault, Saved } from '../host/host.ts';
import { openShop, returnsFile, type Shop } from './shop.ts';

/** Milliseconds these many imports may take on a machine that does other things too. */
const PATIENCE = 240_000;

const HOW: readonly Fault['how'][] = ['refused', 'unanswered', 'killed'];

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

/** A request of an import, the workbook before it, and what the workbook shows after it, with the trips it took. */
interface Step {
  name: keyof Api;
  request: unknown;
  before: Saved;
  after: unknown;
  trips: number;
}

/** Imports a file undisturbed and keeps each step that writes. */
async function stepsOf(shop: Shop, file: Uint8Array): Promise<Step[]> {
  const steps: Step[] = [];
  const watching: Server = async (name, request) => {
    const before = shop.host.save();
    const answer = await shop.server(name, request);
    const { trips = 0 } = shop.requests.at(-1) ?? {};
    if (name === 'commitChunk' || name === 'refresh') steps.push({ name, request, before, after: told(shop), trips });
    return answer;
  };
  const run = await shop.bring('file.txt', file, watching);
  expect(run).toMatchObject({ ok: true });
  return steps;
}

/** Does a step while one of its calls goes wrong, then once more as the sidebar does; the workbook must be as after an undisturbed one. */
function disturb({ name, request, before, after }: Step, fault: Fault): void {
  const shop = openShop({ saved: before });
  shop.host.fail(fault);
  try {
    shop.host.callServer('callServer', [name, request]);
  } catch (error) {
    expect(fault.how, String(error)).toBe('killed');
  }
  shop.ask(name, request as Request<typeof name>);
  expect(told(shop), `${name}: ${fault.how} at trip ${fault.trip}`).toEqual(after);
}

test(
  'a workbook that has its tabs: whatever call of a chunk goes wrong, the chunk sent again sets it right',
  async () => {
    const shop = openShop();
    await shop.bring('first.txt', FIRST);
    const [commit] = await stepsOf(shop, SECOND);
    if (commit?.name !== 'commitChunk') throw new Error('No chunk was sent.');
    for (let trip = 1; trip <= commit.trips; trip += 1) for (const how of HOW) disturb(commit, { trip, how });
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
    for (let trip = 1; trip <= commit.trips; trip += 1) disturb(commit, { trip, how: 'unanswered' });
  },
  PATIENCE,
);

test(
  'an empty workbook, where the tabs are made: calls spread over all of them go wrong, and no half tab stays',
  async () => {
    const steps = await stepsOf(openShop(), FIRST);
    expect(steps.map(({ name }) => name)).toEqual(['commitChunk', 'refresh']);
    for (const step of steps)
      for (let trip = 1; trip <= step.trips; trip += 11)
        disturb(step, { trip, how: HOW[trip % HOW.length] ?? 'refused' });
  },
  PATIENCE,
);
