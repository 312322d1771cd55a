// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TodayView } from '../../../src/api.ts';
import type { Alert } from '../../../src/core/analysis/alerts.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const ALERT: Alert = {
  product: 'MUG-RED',
  cause: 'missing_parts',
  month: '2026-09',
  returned: 30,
  shipped: 400,
  before: { returned: 60, shipped: 3000 },
  chance: 0.00021,
};
const ALARMED: TodayView = { ...BUSY_TODAY, alerts: [ALERT], alertCount: 3 };

test('an alert is a sentence with product, cause, size and certainty, and says how many more there are', async () => {
  const page = await openPage({ fake: fakeServer({ today: () => succeed(ALARMED) }) });
  expect(page.find('.alerts').textContent).toContain(
    'MUG-RED: "Parts missing" rose to 7.5% (30 of 400 units shipped in 2026-09); usual is 2.0%. Chance alone does that at most 1 time in 4,700.',
  );
  expect(page.find('.alerts').textContent).toContain('More of this kind in Rates: 2.');
});

test('its voices are one click away, and all of them one more', async () => {
  const asked: unknown[] = [];
  const fake = fakeServer({
    today: () => succeed(ALARMED),
    showVoices: ({ behind }) => {
      asked.push(behind);
      return succeed({});
    },
  });
  const page = await openPage({ fake });
  await page.press('Show the voices');
  expect(page.text()).toContain('Voices shows only these now.');
  await page.press('Show all voices again');
  expect(page.text()).not.toContain('Show all voices again');
  expect(asked).toEqual([{ product: 'MUG-RED', cause: 'missing_parts', month: '2026-09' }, null]);
});

test('where the tab cannot be filtered the problem is told and nothing pretends otherwise', async () => {
  const fake = fakeServer({ today: () => succeed(ALARMED), showVoices: () => fail('busy') });
  const page = await openPage({ fake });
  await page.press('Show the voices');
  expect(page.find('[role=alert]').textContent).not.toBe('');
  expect(page.text()).not.toContain('Voices shows only these now.');
});

test('a quiet shop is told nothing', async () => {
  const page = await openPage({ fake: fakeServer({ today: () => succeed(BUSY_TODAY) }) });
  expect(document.querySelector('.alerts')).toBeNull();
  expect(page.text()).not.toContain('More returns than usual');
});
