import { expect, test } from 'vitest';
import type { Api, Request, Server } from '../../src/api.ts';
import type { Fault, Saved } from '../host/host.ts';
import { everything, openShop, returnsFile, type Shop } from './shop.ts';

const HOW: readonly Fault['how'][] = ['refused', 'unanswered', 'killed'];

const row = (at: number, comment: string, more: object = {}) => ({
  lpn: `LPN${at}`,
  order: `111-${1_000_000 + at}-2223334`,
  comment,
  ...more,
});
const FIRST = returnsFile([1, 2, 3, 4].map((at) => row(at, 'Far too small')));
/** One row as it is, one changed, two new, one that cannot be read. */
const SECOND = returnsFile([
  row(2, 'Far too small'),
  row(3, 'Far too small', { disposition: 'DEFECTIVE' }),
  row(5, 'The lid was missing'),
  row(6, 'Stopped working after a day'),
  row(7, 'x', { date: 'yesterday' }),
]);

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
    if (name === 'commitChunk' || name === 'refresh')
      steps.push({ name, request, before, after: everything(shop), trips });
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
  expect(everything(shop), `${name}: ${fault.how} at trip ${fault.trip}`).toEqual(after);
}

test('a workbook that has its tabs: whatever call of a chunk goes wrong, the chunk sent again sets it right', async () => {
  const shop = openShop();
  await shop.bring('first.txt', FIRST);
  const [commit] = await stepsOf(shop, SECOND);
  if (commit?.name !== 'commitChunk') throw new Error('No chunk was sent.');
  for (let trip = 1; trip <= commit.trips; trip += 1) for (const how of HOW) disturb(commit, { trip, how });
});

test('the same where the seller put columns between ours, so that a row takes several writes', async () => {
  const shop = openShop();
  await shop.bring('first.txt', FIRST);
  for (const at of [13, 8, 3]) shop.host.act({ do: 'insert-columns', sheet: 'Voices', at, count: 1 });
  const [commit] = await stepsOf(shop, SECOND);
  if (!commit) throw new Error('No chunk was sent.');
  for (let trip = 1; trip <= commit.trips; trip += 1) disturb(commit, { trip, how: 'unanswered' });
});

test('an empty workbook, where the tabs are made: calls spread over all of them go wrong, and no half tab stays', async () => {
  const steps = await stepsOf(openShop(), FIRST);
  expect(steps.map(({ name }) => name)).toEqual(['commitChunk', 'refresh']);
  for (const step of steps)
    for (let trip = 1; trip <= step.trips; trip += 11)
      disturb(step, { trip, how: HOW[trip % HOW.length] ?? 'refused' });
});
