import { beforeEach, describe, expect, test } from 'vitest';
import { RULES_CHECKED_ON } from '../../src/core/prevention/insert-card/card-rules.ts';
import type { HostEvent } from '../host/host.ts';
import { formulasOf, openShop, returnsFile, type Shop, TWO } from './shop.ts';

const MAKER = 'Acme GmbH\nHauptstraße 1, 10115 Berlin\nhello@acme.example';
const CARDS = 'Insert cards';
const MATRIX = 'Guide languages';

let shop: Shop;
let events: HostEvent[];

beforeEach(() => {
  shop = openShop();
  events = [];
  shop.host.on((event) => events.push(event));
  shop.ask('addProduct', { sku: 'MUG-1', name: 'Mug M1', brand: 'Acme', supplier: '', weight: null, properties: [] });
});

type Cells = Record<string, string>;
const keep = (language: 'en' | 'de' | 'fr', is: Cells, was: Cells = {}, sku = 'MUG-1') =>
  shop.ask('keepCard', {
    sku,
    language,
    cells: Object.entries(is).map(([field, value]) => ({ field, was: was[field] ?? '', is: value })) as never,
  });

const WHOLE: Cells = {
  channel: 'amazon',
  markets: 'US',
  size: 'a6',
  product: 'Mug M1',
  warnings: 'Hot.',
  story: 'We fire mugs.',
  step1: '[box] 1 mug',
  url: 'https://example.com/m/mug',
  target: 'T1',
  print: 'smooth',
};

const verdictOf = (language: string): Cells | undefined => shop.rows(CARDS).find((row) => row.Language === language);

describe('the tool', () => {
  test('begins with one row, opens the builder over its tab, and asks for no task yet', () => {
    const view = shop.ask('openTool', { tool: 'card', sku: 'MUG-1' });
    expect(view.opened).toBe(0);
    expect(view.tools).toEqual(expect.arrayContaining([{ tool: 'card', begun: true }]));
    expect(shop.rows(CARDS)).toMatchObject([
      { SKU: 'MUG-1', Language: 'English', Channel: 'Amazon', 'Product and model': 'Mug M1', Verdict: 'Not finished' },
    ]);
    const dialogs = events.flatMap((event) => (event.kind === 'dialog' ? [event] : []));
    expect(dialogs).toMatchObject([{ title: 'Insert cards: Mug M1', width: 1000, height: 640 }]);
    expect(dialogs[0]?.html).toContain('data-sku="MUG-1"');
  });

  test('opens its tab without a window where no product is at hand, and adds nothing twice', () => {
    shop.ask('openTool', { tool: 'card', sku: '' });
    expect(events.filter(({ kind }) => kind === 'dialog')).toEqual([]);
    shop.ask('openTool', { tool: 'card', sku: 'MUG-1' });
    shop.ask('openTool', { tool: 'card', sku: 'MUG-1' });
    expect(shop.rows(CARDS)).toHaveLength(1);
  });

  test('a SKU cannot break out of the page that is opened', () => {
    const sku = '"><script>$&$1';
    shop.ask('addProduct', { sku, name: '', brand: '', supplier: '', weight: null, properties: [] });
    shop.ask('openTool', { tool: 'card', sku });
    const dialog = events.find((event) => event.kind === 'dialog');
    expect(dialog?.kind === 'dialog' && dialog.html).toContain('data-sku="%22%3E%3Cscript%3E%24%26%241"');
  });

  test('a second check writes nothing', () => {
    keep('en', WHOLE);
    shop.ask('prevent', {});
    shop.ask('prevent', {});
    const { calls } = shop.requests.at(-1) ?? { calls: [] };
    expect(calls.filter((call) => /setValues?$|appendRow|insertRows|deleteRows/.test(call))).toEqual([]);
  });
});

describe('what the builder saves', () => {
  test('stands in a row of its own, choices by their names, texts never as formulas', () => {
    const view = keep('en', { ...WHOLE, story: '=1+1', care: '+49 is no formula' });
    expect(view.cards).toMatchObject([{ language: 'en', story: '=1+1', size: 'a6', target: 'T1' }]);
    expect(verdictOf('English')).toMatchObject({
      SKU: 'MUG-1',
      'Card size': 'A6, 105 × 148 mm',
      'What is there': 'Instructions only',
      'Brand story': '=1+1',
      Verdict: 'No known problem',
      Why: '',
      'Rule table of': RULES_CHECKED_ON,
    });
    expect(verdictOf('English')?.['QR code in print']).toMatch(/^Version 2, level M: 25\.0 mm wide, 33\.0 mm/);
    expect(formulasOf(shop)).toEqual([]);
  });

  test('leaves a cell alone that somebody changed meanwhile, and names it', () => {
    keep('en', WHOLE);
    shop.type(CARDS, { Language: 'English' }, 'Brand story', 'Written by hand');
    const view = keep('en', { story: 'Mine', care: 'Wash' }, { story: 'We fire mugs.' });
    expect(view.stale).toEqual(['story']);
    expect(verdictOf('English')).toMatchObject({ 'Brand story': 'Written by hand', 'Care tips': 'Wash' });
  });

  test('sent twice does what it does once', () => {
    keep('en', WHOLE);
    keep('en', WHOLE);
    expect(shop.rows(CARDS)).toHaveLength(1);
    expect(keep('en', WHOLE).stale).toEqual([]);
  });

  test.each([
    ['a language that is none', { sku: 'MUG-1', language: 'xx', cells: [] }],
    ['a cell of ours', { sku: 'MUG-1', language: 'en', cells: [{ field: 'verdict', was: '', is: 'x' }] }],
    ['an endless text', { sku: 'MUG-1', language: 'en', cells: [{ field: 'story', was: '', is: 'x'.repeat(4001) }] }],
    ['no SKU', { sku: '', language: 'en', cells: [] }],
  ])('%s is refused', async (_, request) => {
    expect((await shop.server('keepCard', request as never)).ok).toBe(false);
    expect(shop.host.sheetNames()).not.toContain(CARDS);
  });
});

describe('what the rules say', () => {
  test('stands beside the row in sentences, and opens one task a product', () => {
    keep('en', { ...WHOLE, story: 'Leave a 5 star review', url: 'https://example.com/gift' });
    expect(verdictOf('English')).toMatchObject({ Verdict: 'Do not print' });
    expect(verdictOf('English')?.Why).toContain('“5 star” asks for good reviews or rewards them.');
    expect(verdictOf('English')?.Why).toContain('(QR code, Amazon)');
    expect(shop.ask('prevent', {}).opened).toBe(1);
    expect(shop.rows('Tasks')).toMatchObject([
      { Title: 'Put the insert card right, in every language buyers need', SKU: 'MUG-1', Source: 'Prevention' },
    ]);
    keep('de', { ...WHOLE, markets: 'DE' });
    expect(shop.ask('prevent', {}).opened).toBe(0);
  });

  test.each([
    ['Card size', 'Letter', 'Choose the card size.'],
    ['What is there', 'Moon', 'Say what the QR code leads to.'],
    ['Marketplaces', 'Mars', 'Not known as marketplaces: Mars.'],
    ['QR code leads to', 'call me', 'This is no web address.'],
    ['Scanned from (cm)', 'far', 'The scan distance must be a number'],
    ['Language', 'Klingon', 'Choose the language.'],
  ])('%s: %s is told at its row: %s', (heading, text, sentence) => {
    keep('en', WHOLE);
    shop.type(CARDS, { SKU: 'MUG-1' }, heading, text);
    shop.ask('prevent', {});
    expect(shop.rows(CARDS)[0]?.Why).toContain(sentence);
  });

  test('names of choices are read in either language, and what people wrote stays', () => {
    keep('en', WHOLE);
    shop.type(CARDS, { SKU: 'MUG-1' }, 'Card size', '名片，88.9 × 50.8 毫米');
    shop.ask('prevent', {});
    expect(shop.rows(CARDS)[0]).toMatchObject({ 'Card size': '名片，88.9 × 50.8 毫米', Verdict: 'No known problem' });
  });
});

describe('the languages of guides', () => {
  test('show gaps by marketplace, also where returns came from', async () => {
    await shop.bring('returns.txt', returnsFile(TWO));
    shop.type('Voices', { SKU: 'MUG-1' }, 'Marketplace', 'BE');
    shop.type('Voices', { SKU: 'MUG-1' }, 'Comment', 'The manual is in English, no French instructions');
    keep('de', { ...WHOLE, markets: 'DE, BE', manufacturer: MAKER, responsible: 'same', batch: 'M1' });
    shop.ask('prevent', {});
    const rows = shop.rows(MATRIX).map((row) => [row.Language, row.Gaps, row.DE, row.FR, row.BE]);
    // Belgium reads Dutch and French; the German card is there for both.
    expect(rows).toEqual([
      ['French', 'BE', '', '', 'Missing'],
      ['German', 'No gap', 'Ready', '', 'Ready'],
      ['Dutch', 'BE', '', '', 'Missing'],
    ]);
    expect(shop.rows(MATRIX).map((row) => row['Guide in the wrong language'])).toEqual([
      'BE: 1 “The manual is in English, no French instructions”',
      '',
      'BE: 1 “The manual is in English, no French instructions”',
    ]);
    expect(shop.rows('Tasks').at(-1)?.Why).toBe(
      'Buyers in BE say the guide is in the wrong language: 1 unit.\nNo card in French for BE.\nNo card in Dutch for BE.',
    );
  });

  test('a card for elsewhere is no card for here, and a blocked one is a gap', () => {
    keep('en', { ...WHOLE, markets: 'US', story: 'five stars' });
    keep('fr', { ...WHOLE, markets: 'CA', warnings: 'none' });
    shop.ask('prevent', {});
    const [english, spanish, french] = shop.rows(MATRIX);
    expect(english).toMatchObject({
      Language: 'English',
      US: 'Do not print',
      CA: 'Not for this store',
      Gaps: 'US, CA',
    });
    expect(spanish).toMatchObject({ Language: 'Spanish', US: 'Would help', Gaps: 'No gap' });
    expect(french).toMatchObject({ Language: 'French', CA: 'Ready', Gaps: 'No gap' });
  });
});
