import { describe, expect, test } from 'vitest';
import { begunOnce, formulasOf, openShop, order, ordersFile, type Shop } from './shop.ts';

const PRODUCT = { name: 'Travel mug', brand: '', supplier: '', weight: null, properties: [] };

/** A shop with two products to launch and the plan of messages begun. */
const openPlan = begunOnce((): Shop => {
  const shop = openShop();
  shop.ask('addProduct', { sku: '007', ...PRODUCT });
  shop.ask('addProduct', { sku: 'LAMP-1', ...PRODUCT });
  shop.ask('openTool', { tool: 'messages', sku: '007' });
  return shop;
});

const SHIPPED = { Moment: 'Shipped: tracking and customs' };
const LATE = { Moment: 'Later than promised', Channel: 'Amazon, shipped by you' };
const messagesOf = (shop: Shop, sku = '007') =>
  shop.ask('prevent', {}).products.find((product) => product.sku === sku)?.standings.messages;

describe('the plan of messages', () => {
  test('begins with every moment for Amazon and the own shop, and says what may not be sent', () => {
    const shop = openPlan();
    const rows = shop.rows('Messages');
    expect(rows).toHaveLength(21);
    expect(rows[0]).toMatchObject({ Moment: 'Brand voice', Verdict: 'For whoever writes the texts' });
    expect(rows.find((row) => row.Moment === SHIPPED.Moment && row.Channel === LATE.Channel)).toMatchObject({
      On: 'No',
      Text: '',
      Verdict: expect.stringMatching(/^Blocked: P01 \(rule table of 20\d\d-\d\d-\d\d\)$/),
      'Way out': expect.stringContaining('only when a delay is real'),
    });
    expect(rows.find((row) => row.Moment === SHIPPED.Moment && row.Channel === 'Own shop')).toMatchObject({
      On: 'Yes',
      Text: expect.stringContaining('customs may add 1 to 3 days'),
      Verdict: expect.stringMatching(/^No known problem found by the rule table of 20/),
    });
    expect(rows.find((row) => row.Moment === LATE.Moment && row.Channel === LATE.Channel)).toMatchObject({
      On: 'Yes',
      Verdict: expect.stringMatching(/^No known problem found/),
      Reason: '',
    });
    expect(formulasOf(shop)).toEqual([]);
  });

  test('is to do while nobody owns its messages, and passed when all have an owner', () => {
    const shop = openPlan();
    expect(messagesOf(shop)).toMatchObject({ state: 'open', note: expect.stringMatching(/messages have no owner\.$/) });
    for (const [at, row] of shop.rows('Messages').entries())
      if (row.On === 'Yes') shop.host.type('Messages', `F${at + 2}`, 'Mia');
    expect(messagesOf(shop)).toMatchObject({ state: 'passed', score: 100, note: '' });
    expect(messagesOf(shop, 'LAMP-1')).toMatchObject({ state: 'passed', score: 100 });
  });

  test("a text that breaks a rule stops the gate, and the seller's text stays", () => {
    const shop = openPlan();
    const bad = 'Order {order}: it comes on Friday. Use code SORRY for 10% off your next order.';
    shop.type('Messages', LATE, 'Text', bad);
    const view = shop.ask('prevent', {});
    expect(view.products[0]?.standings.messages).toMatchObject({
      state: 'stopped',
      note: expect.stringContaining('Later than promised, Amazon, shipped by you, English (Blocked: P03'),
    });
    expect(view.opened).toBe(1);
    expect(shop.rows('Messages').find((row) => row.Text === bad)).toMatchObject({
      Verdict: expect.stringContaining('Blocked: P03'),
      Reason: expect.stringMatching(/forbidden in messages on Amazon\. Found: ".*SORRY.*"\./),
      'Way out': expect.stringContaining('Take the offer out'),
    });
    expect(shop.ask('prevent', {}).opened).toBe(0);
    expect(shop.rows('Tasks')).toMatchObject([{ Title: 'Put the messages to buyers right', SKU: '007' }]);
  });

  test('a row of a product counts for it alone, in place of the one for all', () => {
    const shop = openPlan();
    const at = shop.rows('Messages').length + 2;
    const cells = [
      'Later than promised',
      'Amazon, shipped by you',
      'English',
      'LAMP-1',
      'Yes',
      'Mia',
      'Your order {order} has shipped!',
    ];
    for (const [place, text] of cells.entries()) shop.host.type('Messages', `${'ABCDEFG'[place]}${at}`, text);
    expect(messagesOf(shop, 'LAMP-1')).toMatchObject({ state: 'stopped' });
    expect(messagesOf(shop, '007')).toMatchObject({ state: 'open' });
  });

  test('a cell that names no channel says so, and so does a row that is there twice', () => {
    const shop = openPlan();
    shop.type('Messages', LATE, 'Channel', 'Pigeon post');
    shop.type('Messages', { Moment: 'Bulky item: delivery time', Channel: 'Own shop' }, 'Moment', 'Delivered: tips');
    shop.ask('prevent', {});
    const rows = shop.rows('Messages');
    expect(rows.find(({ Channel }) => Channel === 'Pigeon post')).toMatchObject({
      Verdict: 'Not checked',
      Reason: 'Choose moment, channel and language from the lists in this row.',
    });
    expect(rows.filter(({ Reason }) => Reason?.startsWith('There is another row'))).toHaveLength(1);
  });

  test('a second check writes nothing, and beginning again puts nothing down', () => {
    const shop = openPlan();
    const before = shop.host.displayed('Messages');
    shop.ask('prevent', {});
    const { calls } = shop.requests.at(-1) ?? { calls: [] };
    expect(calls.filter((name) => /setValue/.test(name))).toEqual([]);
    shop.ask('openTool', { tool: 'messages', sku: 'LAMP-1' });
    expect(shop.host.displayed('Messages')).toEqual(before);
  });

  test('follows the channels and languages the shop is known to sell in', async () => {
    const shop = openShop();
    const line = order('2026-05-05', 'MUG-1', 1, 1).replace('Amazon.com', 'Amazon.de');
    await shop.bring('orders.txt', ordersFile([line]));
    shop.ask('addProduct', { sku: '007', ...PRODUCT });
    shop.ask('openTool', { tool: 'messages', sku: '007' });
    const rows = shop.rows('Messages').slice(1);
    expect(new Set(rows.map(({ Channel }) => Channel))).toEqual(new Set(['Amazon, shipped by you', 'Amazon FBA']));
    expect(new Set(rows.map(({ Language }) => Language))).toEqual(new Set(['German']));
  });
});

describe('messages for orders', () => {
  const ORDER = {
    order: '113-1234567-7654321',
    sku: '007',
    product: 'Travel mug',
    date: '2026-09-30',
    tracking: '',
    country: 'US',
  };
  const WISH = { moment: 'M4', channel: 'amazonFbm', language: '', newDate: '8 October', detail: '' } as const;

  test('follow the texts that are on, and nothing of them is kept', () => {
    const shop = openPlan();
    const before = shop.host.sheetNames().map((name) => shop.host.displayed(name));
    const { rows, left } = shop.ask('mergeMessages', { ...WISH, orders: [ORDER] });
    expect(left).toEqual([]);
    expect(rows).toMatchObject([
      { order: ORDER.order, language: 'en', text: expect.stringContaining('The new delivery date is 8 October.') },
    ]);
    expect(shop.host.sheetNames().map((name) => shop.host.displayed(name))).toEqual(before);
    shop.type('Messages', LATE, 'On', 'No');
    expect(shop.ask('mergeMessages', { ...WISH, orders: [ORDER] })).toMatchObject({
      rows: [],
      left: [{ order: ORDER.order, why: expect.stringContaining('no text that is on in English') }],
    });
  });

  test('without a plan are none', () => {
    expect(openShop().ask('mergeMessages', { ...WISH, orders: [ORDER] }).rows).toEqual([]);
  });
});

test('the formula of messages works in a cell', () => {
  const shop = openPlan();
  shop.host.type('Sheet1', 'A1', '=HW_CHECK_MESSAGE("Your package has shipped! 113-1234567-7654321","Amazon")');
  expect(shop.host.displayed('Sheet1')[0]?.slice(0, 3)).toEqual(['P01', 'Blocked', 'Your package has shipped']);
});

test('a place nothing fills, a loose brace and an On that is neither Yes nor No are said in their row', () => {
  const shop = openPlan();
  const LATE_TEXT = 'Order {order}: {product} is delayed, sorry. The new date is {new date}.';
  shop.type('Messages', LATE, 'Text', `${LATE_TEXT} {first name}`);
  shop.ask('prevent', {});
  const late = () => shop.rows('Messages').find((row) => row.Moment === LATE.Moment && row.Channel === LATE.Channel);
  expect(late()).toMatchObject({
    Verdict: 'Not checked',
    Reason: 'Nothing fills {first name}. These are filled: {order} {product} {date} {tracking} {new date} {detail}',
  });
  shop.type('Messages', LATE, 'Text', `${LATE_TEXT} ｛product｝`);
  shop.type('Messages', LATE, 'On', 'perhaps');
  shop.ask('prevent', {});
  expect(late()?.Reason).toMatch(/^The text has a brace too many.*\n"perhaps" in On is neither Yes nor No/);
});
