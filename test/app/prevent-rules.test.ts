import { describe, expect, test } from 'vitest';
import { begunOnce, formulasOf, openShop, returnsFile, type Shop, TWO } from './shop.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] };
const TITLE = 'Listing: most characters in a title';
const PAGE = { Store: 'US', Title: 'Acme Ceramic Mug, 12 oz, Blue' };
const TODAY = { now: Date.UTC(2026, 10, 27, 9) };
const rulesIn = (shop: Shop, start: string) => shop.rows('Policies').filter(({ Policy }) => Policy?.startsWith(start));
const rowOf = (shop: Shop, policy: string): number =>
  shop.rows('Policies').findIndex(({ Policy }) => Policy === policy) + 2;
const change = (shop: Shop, policy: string, heading: string, text: string): void =>
  shop.type('Policies', { Policy: policy }, heading, text);
const audited = (shop: Shop, id: string) => shop.rows('Listing audit').find((row) => row['No.'] === id);
const noteOf = (shop: Shop, stage: 'listing' | 'messages' | 'packaging'): string | undefined =>
  shop.ask('prevent', {}).products[0]?.standings[stage]?.note;

const openTool = begunOnce((tool: 'listing' | 'messages' | 'card' | 'packaging'): Shop => {
  const shop = openShop(TODAY);
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool, sku: 'MUG-1' });
  return shop;
});

const openPage = begunOnce((): Shop => {
  const shop = openTool('listing');
  for (const [heading, text] of Object.entries(PAGE)) shop.type('Listings', { SKU: 'MUG-1' }, heading, text);
  return shop;
});

describe('the rules of listings are dated rows of Policies', () => {
  test('put down once the tool is begun, and gone by as the seller changes them', () => {
    const shop = openPage();
    expect(rulesIn(shop, TITLE)).toMatchObject([
      {
        Value: '75',
        'Valid from': '2026-07-27',
        Store: '',
        Mark: 'Reported',
        Source: "Amazon's announcement of 10 June 2026, as tools tell it",
        'Checked on': '2026-11-23',
      },
      { Value: '200', Store: 'SA, EG, TR, AE' },
      { Policy: `${TITLE} of books, music or video` },
    ]);
    expect(rulesIn(shop, 'Listing: signs a title')).toMatchObject([{ Value: '!$?_{}^¬¦', Mark: 'Certain' }]);
    expect(rulesIn(shop, 'Message rule')).toEqual([]);
    expect(noteOf(shop, 'listing')).toContain('By the rule table of 2026-11-23.');
    expect(audited(shop, 'L01')?.Result).toBe('Pass');
    // A newer row beside the one there is.
    const at = shop.rows('Policies').length + 2;
    for (const [column, text] of Object.entries({ A: TITLE, B: '20', D: '2026-08-01', H: '2026-11-24' }))
      shop.host.type('Policies', `${column}${at}`, text);
    shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
    expect(shop.rows('Policies')).toHaveLength(at - 1);
    expect(audited(shop, 'L01')).toMatchObject({
      Result: 'Fail',
      'Reason and suggestion': expect.stringContaining('29 characters, 20 are allowed'),
    });
    expect(formulasOf(shop)).toEqual([]);
  });

  test('a row nobody can read is said at the check and on the board, and nothing is computed in its place', () => {
    const shop = openPage();
    change(shop, TITLE, 'Valid from', 'soon');
    const why = `Policies, row ${rowOf(shop, TITLE)} (${TITLE}): “soon” in Valid from is no day. Write one such as 2026-07-27. Until then nothing is checked by this rule.`;
    expect(noteOf(shop, 'listing')).toContain(why);
    expect(audited(shop, 'L01')).toMatchObject({ Result: 'To do', 'Reason and suggestion': why });
    expect(audited(shop, 'L03')?.Result).toBe('Pass');
    change(shop, TITLE, 'Valid from', '2026-08-01');
    expect(noteOf(shop, 'listing')).not.toContain('Policies');
    expect(audited(shop, 'L01')?.Result).toBe('Pass');
  });

  test('a workbook of an earlier version gets its rows at the next refresh, each once', async () => {
    const shop = openPage();
    await shop.bring('returns.txt', returnsFile(TWO));
    const at = rowOf(shop, TITLE);
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at, count: 18 });
    change(shop, 'Return fee from: Toys', 'Value', '0.09');
    shop.ask('refresh', {});
    shop.ask('refresh', {});
    expect(rulesIn(shop, 'Listing: ').length + rulesIn(shop, 'Main picture: ').length).toBe(18);
    expect(rulesIn(shop, 'Return fee from: Toys')).toMatchObject([{ Value: '0.09' }]);
  });

  test('in Chinese too', () => {
    const shop = openShop(TODAY);
    shop.ask('setLanguage', { language: 'zh' });
    shop.ask('addProduct', MUG);
    shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
    shop.type('规则参数', { 参数: 'Listing：标题最多字符数' }, '数值', '很多');
    expect(noteOf(shop, 'listing')).toMatch(
      /“规则参数”第 \d+ 行（Listing：标题最多字符数）：“很多”不能作为这条规则的值。请填写 1 到 100000 的整数。改好之前，不按这条规则检查。/,
    );
  });
});

test('a rule on messages is switched off and on in Policies; words that are neither are said', () => {
  const shop = openTool('messages');
  const late = { Moment: 'Later than promised', Channel: 'Amazon, shipped by you' };
  const said = () => shop.rows('Messages').find((row) => row.Moment === late.Moment && row.Channel === late.Channel);
  shop.type('Messages', late, 'Text', 'Order {order}: it comes on Friday. Use code SORRY for 10% off your next order.');
  expect(rulesIn(shop, 'Message rule')).toHaveLength(42);
  shop.ask('prevent', {});
  expect(said()?.Verdict).toMatch(/^Blocked: P03/);
  change(shop, 'Message rule P03', 'Value', 'No');
  shop.ask('prevent', {});
  expect(said()?.Verdict).toMatch(/^No known problem found by the rule table of 2026-11-27/);
  change(shop, 'Message rule P03', 'Value', 'maybe');
  const why = `row ${rowOf(shop, 'Message rule P03')} (Message rule P03): “maybe” cannot be its value. Write Yes or No.`;
  expect(noteOf(shop, 'messages')).toContain(why);
  expect(said()).toMatchObject({ Verdict: 'Not checked', Reason: expect.stringContaining(why), 'Way out': '' });
});

test('a rule on cards too, also in the builder', () => {
  const shop = openTool('card');
  const advertising = 'Insert card: advertising';
  const card = () => shop.rows('Insert cards')[0];
  shop.type('Insert cards', { SKU: 'MUG-1' }, 'Brand story', 'Use code SAVE for 10% off.');
  shop.ask('prevent', {});
  expect(card()).toMatchObject({ Verdict: 'Do not print', 'Rule table of': '2026-09-30' });
  for (const [heading, text] of [
    ['Value', 'No'],
    ['Checked on', '2026-10-15'],
  ] as const)
    change(shop, advertising, heading, text);
  const { rules } = shop.ask('cards', { sku: 'MUG-1' });
  expect(rules.held).toContainEqual(
    expect.objectContaining({ rule: 'marketing', value: false, validFrom: '2026-09-30', stores: [] }),
  );
  shop.ask('prevent', {});
  expect(card()).toMatchObject({ Verdict: 'Not finished', 'Rule table of': '2026-10-15' });
  change(shop, advertising, 'Store', 'DE');
  shop.ask('prevent', {});
  expect(card()?.Why).toContain('This rule is the same in all stores. Empty the cell Store.');
});

describe('rules of print', () => {
  const SIDE = 'Insert card: QR code, least side (mm)';
  const GOOD = 'Insert card: QR code, good side (mm)';
  const card = (shop: Shop) => shop.rows('Insert cards')[0];

  function openPrinted(): Shop {
    const shop = openTool('card');
    shop.type('Insert cards', { SKU: 'MUG-1' }, 'QR code leads to', 'https://example.com/m/mug');
    shop.ask('prevent', {});
    return shop;
  }

  test('are dated rows that the plan of a code goes by, and the builder is told', () => {
    const shop = openPrinted();
    expect(rulesIn(shop, 'Insert card: ')).toHaveLength(20);
    expect(rulesIn(shop, SIDE)).toMatchObject([
      { Value: '20', 'Valid from': '2026-09-30', Mark: 'Reported', Source: 'Several makers of QR codes' },
    ]);
    expect(rulesIn(shop, 'Insert card: margin')).toMatchObject([
      { Value: '4', Mark: 'Our advice', Source: 'Headwater' },
    ]);
    expect(card(shop)?.['QR code in print']).toBe(
      'Version 2, level M: 25.0 mm wide, 33.0 mm with its white edge, modules of 1.00 mm.',
    );
    change(shop, GOOD, 'Value', '30');
    change(shop, 'Insert card: QR code, correction on smooth paper', 'Value', 'H');
    shop.ask('prevent', {});
    expect(card(shop)?.['QR code in print']).toMatch(/^Version 4, level H: 30\.0 mm wide/);
    expect(shop.ask('cards', { sku: 'MUG-1' }).rules.held).toContainEqual(
      expect.objectContaining({ rule: 'qrGoodSide', value: 30 }),
    );
  });

  test.each([
    ['small', 'Write a number from 1 to 200.', SIDE],
    ['L', 'Write one of these: M, Q, H.', 'Insert card: QR code, correction on smooth paper'],
  ])('%s is said with its row, and no code is planned', (value, says, name) => {
    const shop = openPrinted();
    change(shop, name, 'Value', value);
    shop.ask('prevent', {});
    expect(card(shop)).toMatchObject({
      Verdict: 'Not finished',
      Why: expect.stringContaining(
        `Policies, row ${rowOf(shop, name)} (${name}): “${value}” cannot be its value. ${says}`,
      ),
      'QR code in print': '',
    });
  });

  test('without their rows, as in a workbook of an earlier version, those built in hold', () => {
    const shop = openPrinted();
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at: rowOf(shop, SIDE), count: 10 });
    shop.ask('prevent', {});
    expect(rulesIn(shop, 'Insert card: ')).toHaveLength(10);
    expect(card(shop)?.['QR code in print']).toMatch(/^Version 2, level M: 25\.0 mm wide/);
  });
});

describe('laws', () => {
  const LAW = 'Law: card or pack names maker, EU responsible person and batch';
  const PAGE_LAW = 'Law: page names maker and EU responsible person';
  const card = (shop: Shop) => shop.rows('Insert cards')[0];

  test('are dated rows by store, which cards go by', () => {
    const shop = openTool('card');
    expect(rulesIn(shop, LAW)).toMatchObject([
      {
        Value: 'Must',
        'Valid from': '2024-12-13',
        Store: 'DE, AT, FR, IT, ES, NL, BE, PL, SE, IE',
        Mark: 'Certain',
        Source: 'Regulation (EU) 2023/988 (GPSR)',
        'Checked on': '2026-09-30',
      },
      { Value: 'Look', Store: 'UK' },
    ]);
    shop.type('Insert cards', { SKU: 'MUG-1' }, 'Marketplaces', 'UK');
    shop.ask('prevent', {});
    expect(card(shop)?.Verdict).toBe('Not finished');
    shop.type('Policies', { Policy: LAW, Store: 'UK' }, 'Value', 'must');
    shop.ask('prevent', {});
    expect(card(shop)).toMatchObject({
      Verdict: 'Do not print',
      Why: expect.stringContaining('In UK the manufacturer'),
    });
    shop.type('Policies', { Policy: LAW, Store: 'UK' }, 'Value', 'perhaps');
    shop.ask('prevent', {});
    const at = shop.rows('Policies').findIndex(({ Policy, Store }) => Policy === LAW && Store === 'UK') + 2;
    expect(card(shop)).toMatchObject({
      Verdict: 'Not finished',
      Why: expect.stringContaining(
        `Policies, row ${at} (${LAW}): “perhaps” cannot be its value. Write one of these: Must, Look, No.`,
      ),
    });
  });

  test('and check L28 of listings', () => {
    const shop = openPage();
    shop.ask('prevent', {});
    expect(audited(shop, 'L28')?.Result).toBe('Does not apply');
    shop.type('Policies', { Policy: PAGE_LAW, Store: 'UK' }, 'Store', 'UK, US');
    shop.ask('prevent', {});
    expect(audited(shop, 'L28')?.Result).toBe('To do');
  });
});

describe('the table of moments', () => {
  const TIPS = 'Message at the moment “Delivered: tips”';
  const said = (shop: Shop, channel: string) =>
    shop.rows('Messages').find((row) => row.Moment === 'Delivered: tips' && row.Channel === channel);
  const add = (shop: Shop, cells: Readonly<Record<string, string>>): number => {
    const at = shop.rows('Policies').length + 2;
    for (const [column, text] of Object.entries({ A: TIPS, D: '2026-11-27', ...cells }))
      shop.host.type('Policies', `${column}${at}`, text);
    shop.ask('prevent', {});
    return at;
  };

  test('is rows by moment, with the channels they are for; one more row changes a channel', () => {
    const shop = openTool('messages');
    expect(rulesIn(shop, 'Message at')).toHaveLength(29);
    expect(rulesIn(shop, TIPS)).toMatchObject([
      { Value: 'Allowed', Store: 'Own shop', 'Valid from': '2026-11-27', Mark: 'Our advice' },
      {
        Value: 'Under a condition',
        Store: 'Amazon, shipped by you; Amazon FBA; Walmart; eBay; Etsy',
        Reason: expect.stringContaining('answer'),
      },
    ]);
    expect(said(shop, 'Own shop')?.Verdict).toMatch(/^No known problem/);
    const at = add(shop, { B: 'No', D: '2026-11-26', E: '独立站' });
    expect(said(shop, 'Own shop')?.Verdict).toMatch(/^No known problem/);
    shop.type('Policies', { Policy: TIPS, Store: 'Own shop' }, 'Valid from', '2026-11-25');
    shop.host.type('Policies', `D${at}`, '2026-11-27');
    shop.ask('prevent', {});
    expect(said(shop, 'Own shop')).toMatchObject({
      Verdict: expect.stringMatching(/^Blocked: C03/),
      'Way out': expect.stringContaining('add a row'),
    });
    shop.host.type('Policies', `B${at}`, 'Platform sends it');
    shop.ask('prevent', {});
    expect(said(shop, 'Own shop')?.Verdict).toMatch(/^The platform does this itself/);
  });

  test.each([
    ['No', 'the moon', '“the moon” in Store is no channel we know. Write these: Amazon, shipped by you; Amazon FBA;'],
    ['perhaps', 'Own shop', 'Write one of these: Allowed, Under a condition, No, Platform sends it.'],
    ['No', 'Etsy, own shop', 'Row 42 says the same rule'],
  ])('%s for %s is said with its row, and nothing is called clean', (value, store, says) => {
    const shop = openTool('messages');
    const first = rowOf(shop, TIPS);
    const at = add(shop, { B: value, E: store });
    const why = `Policies, row ${at} (${TIPS}): `;
    expect(said(shop, 'Own shop')).toMatchObject({ Verdict: 'Not checked', Reason: expect.stringContaining(why) });
    expect(noteOf(shop, 'messages')).toContain(says.replace('42', String(first)));
  });

  test('without its rows, as in a workbook of an earlier version, what is built in holds', () => {
    const shop = openTool('messages');
    const first = shop.rows('Policies').findIndex(({ Policy }) => Policy?.startsWith('Message at')) + 2;
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at: first, count: 29 });
    shop.ask('prevent', {});
    expect(said(shop, 'Own shop')?.Verdict).toMatch(/^No known problem/);
  });
});

describe('two rows that contradict each other', () => {
  const FEWEST = 'Listing: fewest bullets';
  const MOST = 'Listing: most bullets';

  test('are both named at the check and on the board, and neither is gone by', () => {
    const shop = openPage();
    for (const [at, text] of ['Holds twelve ounces', 'Dishwasher safe always', 'With a lid of cork'].entries())
      shop.type('Listings', { SKU: 'MUG-1' }, `Bullet ${at + 1}`, text);
    shop.ask('prevent', {});
    expect(audited(shop, 'L06')?.Result).toBe('Pass');
    change(shop, FEWEST, 'Value', '6');
    const why = `Policies: 6 in row ${rowOf(shop, FEWEST)} (${FEWEST}) lies above 5 in row ${rowOf(shop, MOST)} (${MOST}). Change one of them. Until then nothing is checked by either.`;
    expect(noteOf(shop, 'listing')?.split(why)).toHaveLength(2);
    expect(audited(shop, 'L06')).toMatchObject({ Result: 'To do', 'Reason and suggestion': why });
    expect(audited(shop, 'L03')?.Result).toBe('Pass');
    change(shop, MOST, 'Value', '7');
    expect(noteOf(shop, 'listing')).not.toContain('Policies');
    expect(audited(shop, 'L06')?.Result).toBe('Fail');
  });

  test('one of them may be built in; a row nobody can read contradicts none', () => {
    const shop = openPage();
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at: rowOf(shop, MOST), count: 1 });
    change(shop, FEWEST, 'Value', '6');
    expect(noteOf(shop, 'listing')).toContain(
      `6 in row ${rowOf(shop, FEWEST)} (${FEWEST}) lies above 5 (${MOST}, built in).`,
    );
    change(shop, FEWEST, 'Value', 'six');
    expect(noteOf(shop, 'listing')).not.toContain('lies above');
    expect(noteOf(shop, 'listing')).toContain('“six” cannot be its value');
  });

  test('a code is not planned by them', () => {
    const shop = openTool('card');
    shop.type('Insert cards', { SKU: 'MUG-1' }, 'QR code leads to', 'https://example.com/m/mug');
    change(shop, 'Insert card: QR code, least side (mm)', 'Value', '30');
    shop.ask('prevent', {});
    expect(shop.rows('Insert cards')[0]).toMatchObject({
      'QR code in print': '',
      Why: expect.stringMatching(/Policies: 30 in row \d+ .* lies above 25 in row \d+ /),
    });
  });
});

describe('rules on packs', () => {
  const LABEL = 'Packaging rule: EU label';
  const step = (shop: Shop) => shop.rows('Packaging tests').find((row) => row.Step === 'EU label');

  test('are dated rows; one that is off asks for no check', () => {
    const shop = openTool('packaging');
    expect(rulesIn(shop, 'Packaging rule: ')).toHaveLength(13);
    expect(rulesIn(shop, LABEL)).toMatchObject([
      { Value: 'Yes', 'Valid from': '2024-12-13', Mark: 'Certain', Source: 'Regulation (EU) 2023/988' },
    ]);
    expect(step(shop)?.Why).toContain('By the rule table of 2026-11-23');
    change(shop, LABEL, 'Checked on', '2026-11-25');
    shop.ask('prevent', {});
    expect(step(shop)?.Why).toContain('By the rule table of 2026-11-25');
    change(shop, LABEL, 'Value', 'No');
    shop.ask('prevent', {});
    expect(step(shop)).toBeUndefined();
    change(shop, LABEL, 'Value', 'Yes');
    shop.ask('prevent', {});
    expect(step(shop)).toBeDefined();
  });

  test('one nobody can read is said, its result counts for nothing, and the gate stays shut', () => {
    const shop = openTool('packaging');
    shop.type('Packaging tests', { Step: 'EU label' }, 'Result', 'Fail');
    const standing = () => shop.ask('prevent', {}).products[0]?.standings.packaging;
    expect(standing()?.state).toBe('stopped');
    change(shop, LABEL, 'Value', 'perhaps');
    expect(standing()).toMatchObject({
      state: 'open',
      score: null,
      note: expect.stringContaining(
        `Policies, row ${rowOf(shop, LABEL)} (${LABEL}): “perhaps” cannot be its value. Write Yes or No. Until then nothing is checked by this rule.`,
      ),
    });
    expect(step(shop)?.Result).toBe('Fail');
  });
});
