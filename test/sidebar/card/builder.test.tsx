// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { Builder } from '../../../sidebar/card/builder.tsx';
import type { Answer } from '../../../src/api.ts';
import { BUILT_IN_RULES } from '../../../src/core/policies/rule-table.ts';
import { type Card, EMPTY_CARD } from '../../../src/core/prevention/insert-card/card.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { cardWordsOf } from '../../../src/core/words/card-words.ts';
import { type FakeServer, fakeServer } from '../fake-server.ts';

const words = cardWordsOf('en');

const ENGLISH: Card = {
  ...EMPTY_CARD,
  language: 'en',
  channel: 'amazon',
  markets: 'US',
  size: 'a6',
  product: 'Mug M1',
  warnings: 'Hot.',
  story: 'We fire mugs.',
  url: 'https://example.com/m/mug',
  target: 'T1',
  print: 'smooth',
};
const GERMAN: Card = { ...ENGLISH, language: 'de', markets: 'AT', story: 'Wir brennen Tassen.', batch: 'M1' };

let place: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '';
  place = document.createElement('div');
  document.body.append(place);
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

type View = Omit<Answer<'cards'>, 'needs'> & Partial<Answer<'cards'>>;
async function open(
  view: View = { cards: [ENGLISH], stale: [], rules: BUILT_IN_RULES },
  kept: View = view,
): Promise<FakeServer> {
  const answer = (one: View) => succeed({ needs: [], ...one });
  const fake = fakeServer({ cards: () => answer(view), keepCard: () => answer(kept) });
  await act(() => render(<Builder sku="MUG-1" words={words} server={fake.server} />, place));
  await settle();
  return fake;
}

const field = (label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const control = found?.querySelector<HTMLInputElement>('input, select, textarea');
  if (!control) throw new Error(`There is no field ${label}.`);
  return control;
};
async function fill(label: string, value: string): Promise<void> {
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await settle();
}
const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
};
async function save(): Promise<void> {
  place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}
const text = (): string => place.textContent ?? '';
const pages = (): number => place.querySelectorAll('.pages img').length;

test('saves only what was changed, with what was seen before', async () => {
  const fake = await open();
  expect(button(words.page.save).disabled).toBe(true);
  await fill(words.headings.story, 'We fire mugs by hand.');
  expect(text()).toContain(words.page.unsaved);
  await save();
  expect(fake.requests('keepCard')).toEqual([
    {
      sku: 'MUG-1',
      language: 'en',
      cells: [{ field: 'story', was: 'We fire mugs.', is: 'We fire mugs by hand.' }],
    },
  ]);
  expect(text()).toContain(words.page.saved);
});

test('a further language takes over what is the same in all of them, and its texts begin empty', async () => {
  const fake = await open();
  await fill(words.headings.language, 'fr');
  expect([field(words.headings.product).value, field(words.headings.url).value]).toEqual(['Mug M1', ENGLISH.url]);
  expect([field(words.headings.story).value, field(words.headings.markets).value]).toEqual(['', '']);
  await save();
  const [request] = fake.requests('keepCard');
  expect(request?.language).toBe('fr');
  expect(request?.cells.map((cell) => cell.field)).toEqual(['channel', 'size', 'product', 'url', 'target', 'print']);
});

test('a cell somebody changed meanwhile is named, and what was typed is still there', async () => {
  const fake = await open(undefined, {
    cards: [{ ...ENGLISH, story: 'By hand' }],
    stale: ['story'],
    rules: BUILT_IN_RULES,
  });
  await fill(words.headings.story, 'Mine');
  await save();
  expect(text()).toContain('Somebody changed these in the tab meanwhile: Brand story.');
  expect(field(words.headings.story).value).toBe('Mine');
  await save();
  expect(fake.requests('keepCard')[1]?.cells).toEqual([{ field: 'story', was: 'By hand', is: 'Mine' }]);
});

test('a save that fails is told, and nothing typed is lost', async () => {
  const fake = fakeServer({
    cards: () => succeed({ cards: [ENGLISH], stale: [], rules: BUILT_IN_RULES, needs: [] }),
    keepCard: () => fail('busy', {}),
  });
  await act(() => render(<Builder sku="MUG-1" words={words} server={fake.server} />, place));
  await settle();
  await fill(words.headings.care, 'Wash by hand.');
  await save();
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(words.problems.busy.message);
  expect(field(words.headings.care).value).toBe('Wash by hand.');
  expect(button(words.page.save).disabled).toBe(false);
});

test('cards that could not be read are asked for again', async () => {
  let calls = 0;
  const fake = fakeServer({
    cards: () => {
      calls += 1;
      return calls === 1
        ? fail('busy', {})
        : succeed({ cards: [ENGLISH], stale: [], rules: BUILT_IN_RULES, needs: [] });
    },
  });
  await act(() => render(<Builder sku="MUG-1" words={words} server={fake.server} />, place));
  await settle();
  button(words.page.tryAgain).click();
  await settle();
  expect(field(words.headings.product).value).toBe('Mug M1');
});

test('a blocked card is not printed, and neutral words are offered', async () => {
  await open();
  await fill(words.headings.story, 'Leave a 5 star review');
  expect(text()).toContain(words.card.verdicts.blocked);
  expect(text()).toContain('This passes: Reviews help other buyers.');
  expect(button(words.page.print).disabled).toBe(true);
  expect(pages()).toBe(0);
});

test('all languages of a size are printed on a page each, blocked ones left out', async () => {
  const blocked: Card = { ...ENGLISH, language: 'fr', markets: 'CA', story: 'Un cadeau pour votre avis' };
  const maker = 'Acme, Main Street 1, Berlin, hi@acme.example';
  const whole = { ...GERMAN, manufacturer: maker, responsible: 'same' };
  await open({
    cards: [ENGLISH, whole, blocked, { ...ENGLISH, language: 'es', size: 'id1' }],
    stale: [],
    rules: BUILT_IN_RULES,
  });
  expect(pages()).toBe(1);
  place.querySelector<HTMLInputElement>('.tick input')?.click();
  await settle();
  expect(pages()).toBe(2);
  expect(place.querySelector('style')?.textContent).toBe('@page { size: 105mm 148mm; margin: 0; }');
});

test('text from outside is shown as text: the picture is an address, not a part of the page', async () => {
  await open({
    cards: [{ ...ENGLISH, product: '<img src=x onerror=alert(1)>' }],
    stale: [],
    rules: BUILT_IN_RULES,
    needs: [],
  });
  expect(place.querySelectorAll('svg, [onerror]')).toHaveLength(0);
  expect(place.querySelector<HTMLImageElement>('img.sheet')?.src).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
});

describe("the rules of the seller's table", () => {
  const cards = [{ ...ENGLISH, story: 'Use code SAVE10 for 10% off.' }];
  const rules = { ...BUILT_IN_RULES, on: '2026-11-27', checkedOn: '2026-11-20' };

  test('are gone by, and their day is told', async () => {
    const off = { rule: 'marketing', value: false, validFrom: '2026-09-30', stores: [] };
    await open({ cards, stale: [], rules: { ...rules, held: [off] } });
    expect(text()).toContain('2026-11-20');
    expect(text()).not.toContain('is advertising');
  });

  test('one nobody can read is told in place of a verdict', async () => {
    const unread = [{ rule: 'marketing', stores: [], why: 'Row 7 is no rule.' }];
    await open({ cards, stale: [], rules: { ...rules, unread } });
    expect(text()).toContain('Row 7 is no rule.');
    expect(text()).not.toContain('No known problem');
  });

  test('a code is drawn by them, and none where one of them cannot be read', async () => {
    const wider = { rule: 'qrGoodSide', value: 30, validFrom: '2026-11-01', stores: [] };
    await open({ cards: [ENGLISH], stale: [], rules: { ...rules, held: [wider] } });
    // The code of 25 modules is 30 mm wide, so a module is 1.2 mm.
    expect(text()).toContain('30.0 mm wide');
    expect(decodeURIComponent(place.querySelector<HTMLImageElement>('img.sheet')?.src ?? '')).toContain(
      'scale(1.20000)',
    );
    const unread = [{ rule: 'qrQuiet', stores: [], why: 'Row 9 is no rule.' }];
    place.remove();
    place = document.createElement('div');
    document.body.append(place);
    await open({ cards: [ENGLISH], stale: [], rules: { ...rules, unread } });
    expect(text()).toContain('Row 9 is no rule.');
    expect(place.querySelector('img.sheet')).toBeNull();
  });
});

test('asks while somebody types for what sourcing says a buyer needs, until the card names it', async () => {
  await open({ cards: [ENGLISH], stale: [], rules: BUILT_IN_RULES, needs: ['battery', 'tools'] });
  const asked = (): string | undefined =>
    [...place.querySelectorAll('li')]
      .map(({ textContent }) => textContent ?? '')
      .find((one) => one.includes('it needs'));
  expect(asked()).toContain('it needs: batteries, tools.');
  await fill(words.headings.care, 'Needs 2 AA batteries, not included.');
  expect(asked()).toContain('it needs: tools.');
  await fill(words.headings.story, 'Comes without a screwdriver.');
  expect(asked()).toBeUndefined();
});

test('a card that says nothing yet is asked for its texts first', async () => {
  const empty = { ...ENGLISH, product: '', warnings: '', story: '' };
  await open({ cards: [empty], stale: [], rules: BUILT_IN_RULES, needs: ['battery'] });
  expect(text()).not.toContain('it needs');
});
