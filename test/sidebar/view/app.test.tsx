// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type State, VIEWS } from '../../../sidebar/state.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { fakeServer } from '../fake-server.ts';
import { BUSY_TODAY, EMPTY_TODAY } from '../sample.ts';
import { openPage } from './open-page.tsx';

const selected = (): string => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '';

test.each([
  { from: 'Today', key: 'ArrowRight', to: 'Import' },
  { from: 'Prevent', key: 'ArrowRight', to: 'Today' },
  { from: 'Today', key: 'ArrowLeft', to: 'Prevent' },
  { from: 'Review', key: 'ArrowLeft', to: 'Import' },
  { from: 'Import', key: 'Home', to: 'Today' },
  { from: 'Today', key: 'End', to: 'Prevent' },
])('$key on the tab $from leads to $to, and the focus goes with it', async ({ from, key, to }) => {
  const page = await openPage({ view: from.toLowerCase() as State['view'] });
  page.find('[role=tab][aria-selected=true]').focus();
  await page.key(page.find('[role=tab][aria-selected=true]'), key);
  expect(selected()).toBe(to);
  expect(document.activeElement?.textContent).toBe(to);
});

test('the tabs are one stop of the Tab key, and the panel names its tab', async () => {
  const page = await openPage();
  const stops = [...document.querySelectorAll<HTMLElement>('[role=tab]')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map(({ textContent }) => textContent)).toEqual(['Today']);
  expect(page.find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(stops[0]?.id);
});

test('every control has a name, no control is out of reach, and no label is a placeholder', async () => {
  for (const view of VIEWS) {
    await openPage({ view, fake: fakeServer({ today: () => succeed(BUSY_TODAY) }) });
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')];
    expect(controls.length).toBeGreaterThan(4);
    for (const control of controls) {
      const label = control.closest('label') ?? document.querySelector(`label[for="${control.id}"]`);
      expect(control.getAttribute('aria-label') ?? (control.textContent || label?.textContent)).toMatch(/\S/);
      expect(control.hasAttribute('placeholder')).toBe(false);
      if (control.getAttribute('role') !== 'tab') expect(control.getAttribute('tabindex')).not.toBe('-1');
    }
  }
});

test('choosing a language asks the workbook once and changes every word', async () => {
  const fake = fakeServer({ today: () => succeed(BUSY_TODAY) });
  const page = await openPage({ fake });
  page.find<HTMLInputElement>('input[value=zh]').click();
  await page.settle();
  expect(fake.requests('setLanguage')).toEqual([{ language: 'zh' }]);
  expect(selected()).toBe('今日');
  expect(document.documentElement.lang).toBe('zh');
});

test('a language the workbook refuses is taken back', async () => {
  const fake = fakeServer({ today: () => succeed(EMPTY_TODAY), setLanguage: () => fail('busy') });
  const page = await openPage({ fake });
  page.find<HTMLInputElement>('input[value=zh]').click();
  await page.settle();
  expect(selected()).toBe('Today');
  expect(page.find<HTMLInputElement>('input[value=en]').checked).toBe(true);
  expect(page.find('[role=alert]').textContent).toContain('Somebody else is importing');
});

test('no place of a sentence stays unfilled', async () => {
  for (const language of ['en', 'zh'] as const) {
    const page = await openPage({ language, fake: fakeServer({ today: () => succeed({ ...BUSY_TODAY, language }) }) });
    expect(page.text()).not.toMatch(/\{\w+\}/);
  }
});
