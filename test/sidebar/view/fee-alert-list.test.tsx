// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TodayView } from '../../../src/api.ts';
import { succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const FORETOLD: TodayView = {
  ...BUSY_TODAY,
  feeAlerts: [{ product: 'MUG-RED', month: '2026-09', rate: 0.075, threshold: 0.081, next: '2026-10', chance: 0.6 }],
  feeAlertCount: 3,
  tabs: { fees: { name: 'Return fees', gid: 77 } },
};

test('a fee to come is a sentence with a link to its tab, and says how many more there are', async () => {
  const page = await openPage({ fake: fakeServer({ today: () => succeed(FORETOLD) }) });
  const section = page.find('.alerts');
  expect(section.textContent).toContain(
    'MUG-RED may have to pay the return fee: 7.5% of its units of 2026-09 came back, the fee starts at 8.1%, and the chance that 2026-10 ends above it is 60%.',
  );
  expect(section.textContent).toContain('More products like this in Return fees: 2.');
  expect(section.querySelector('a')?.getAttribute('href')).toBe(`${BUSY_TODAY.url}#gid=77`);
});

test('where none is foretold nothing is said', async () => {
  const page = await openPage({ fake: fakeServer({ today: () => succeed(BUSY_TODAY) }) });
  expect(page.text()).not.toContain('A return fee is likely');
});
