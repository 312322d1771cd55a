import { describe, expect, test } from 'vitest';
import { type MergeWish, mergeMessages } from '../../../../src/core/prevention/messages/merge.ts';
import { type OrderToTell, readOrders } from '../../../../src/core/prevention/messages/orders.ts';

const WISH: MergeWish = { moment: 'M4', channel: 'amazonFbm', language: '', newDate: '8 October', detail: '' };
const ORDER: OrderToTell = {
  order: '113-1234567-7654321',
  sku: 'MUG-1',
  product: 'Travel mug',
  date: '2026-09-30',
  tracking: '',
  country: 'US',
};
const TEXT = { language: 'en' as const, sku: '', text: 'Order {order}: {product} is delayed. New date: {new date}.' };

describe('messages for orders', () => {
  test('have their places filled, in the language of the marketplace', () => {
    const german = {
      language: 'de' as const,
      sku: '',
      text: 'Bestellung {order}: {Product} ist verspätet, neu: {new date}.',
    };
    expect(mergeMessages([TEXT, german], [ORDER, { ...ORDER, country: 'DE' }], WISH, 'en')).toEqual({
      rows: [
        {
          order: ORDER.order,
          language: 'en',
          subject: 'About your order 113-1234567-7654321',
          text: 'Order 113-1234567-7654321: Travel mug is delayed. New date: 8 October.',
        },
        {
          order: ORDER.order,
          language: 'de',
          subject: 'Zu Ihrer Bestellung 113-1234567-7654321',
          text: 'Bestellung 113-1234567-7654321: Travel mug ist verspätet, neu: 8 October.',
        },
      ],
      left: [],
    });
  });

  test.each([
    ...['{order', '{{order}}', 'order}', '｛order｝'].map((place) => ({
      because: `the braces of ${place}`,
      texts: [{ ...TEXT, text: `Order ${place} of {product} is delayed. New date: {new date}.` }],
      wish: WISH,
      order: ORDER,
      why: 'The text has a brace too many, too few or full-width, so that a place would not be filled. Write places as in the other texts.',
    })),
    {
      because: 'a place with a name every object has',
      texts: [{ ...TEXT, text: 'Order {order}: {constructor} is delayed. New date: {new date}.' }],
      wish: WISH,
      order: ORDER,
      why: 'There is no value for {constructor}.',
    },
    {
      because: 'a place without a value',
      texts: [TEXT],
      wish: { ...WISH, newDate: ' ' },
      order: ORDER,
      why: 'There is no value for {new date}.',
    },
    {
      because: 'a place nobody knows',
      texts: [{ ...TEXT, text: '{order} {name} is delayed' }],
      wish: WISH,
      order: ORDER,
      why: 'There is no value for {name}.',
    },
    {
      because: 'no product in the file',
      texts: [TEXT],
      wish: WISH,
      order: { ...ORDER, product: '' },
      why: 'There is no value for {product}.',
    },
    {
      because: 'no text in the language',
      texts: [TEXT],
      wish: WISH,
      order: { ...ORDER, country: 'FR' },
      why: 'The plan has no text that is on in French for this moment and channel.',
    },
    {
      because: 'no marketplace in the file',
      texts: [TEXT],
      wish: WISH,
      order: { ...ORDER, country: '' },
      why: 'The file does not say the marketplace of this order. Choose a language for such orders.',
    },
    {
      because: 'an order of another channel',
      texts: [TEXT],
      wish: WISH,
      order: { ...ORDER, order: '#1001' },
      why: 'Its order number is none of Amazon (3-7-7 digits).',
    },
    {
      because: 'a date typed in that makes it advertising',
      texts: [TEXT],
      wish: { ...WISH, newDate: 'soon, and 10% off your next order' },
      order: ORDER,
      why: expect.stringMatching(/^P03: /),
    },
  ])('are left out, with the reason: $because', ({ texts, wish, order, why }) => {
    expect(mergeMessages(texts, [order], wish, 'en')).toEqual({ rows: [], left: [{ order: order.order, why }] });
  });

  test("take a product's own text before the one for all, and the language chosen where the file tells none", () => {
    const own = { ...TEXT, sku: 'MUG-1', text: 'Order {order}: your mug is delayed until {new date}.' };
    const { rows } = mergeMessages(
      [TEXT, own],
      [
        { ...ORDER, country: '' },
        { ...ORDER, country: '', sku: 'LAMP-1' },
      ],
      { ...WISH, language: 'en' },
      'en',
    );
    expect(rows.map(({ text }) => text)).toEqual([
      'Order 113-1234567-7654321: your mug is delayed until 8 October.',
      'Order 113-1234567-7654321: Travel mug is delayed. New date: 8 October.',
    ]);
  });
});

describe('orders of an export', () => {
  test('each stand once with the products of their lines, and nothing of the buyer', () => {
    const rows = [
      [
        'Amazon Order ID',
        'buyer-name',
        'purchase-date',
        'order-status',
        'product-name',
        'sku',
        'sales-channel',
        'ship-city',
      ],
      ['113-1', 'Anna Lee', '2026-09-30T10:00:00+00:00', 'Unshipped', 'Mug', '007', 'Amazon.co.jp', 'Tokyo'],
      ['113-1', 'Anna Lee', '2026-09-30T10:00:00+00:00', 'Unshipped', 'Lid', '008', 'Amazon.co.jp', 'Tokyo'],
      ['', '', '', '', '', '', '', ''],
    ];
    expect(readOrders(rows)).toEqual([
      { order: '113-1', sku: '007', product: 'Mug, Lid', date: '2026-09-30', tracking: '', country: 'JP' },
    ]);
  });

  test('of Shopify are known by their names, where an item stands beside them', () => {
    const rows = [
      ['Name', 'Email', 'Lineitem name', 'Lineitem sku', 'Created at'],
      ['#1001', 'a@b.example', 'Mug', '007', '2026-09-30 10:00:00 +0200'],
    ];
    expect(readOrders(rows)).toMatchObject([
      { order: '#1001', product: 'Mug', sku: '007', date: '2026-09-30', country: '' },
    ]);
  });

  test('are none where no heading names them', () => {
    expect(
      readOrders([
        ['return-date', 'sku'],
        ['2026-01-01', '007'],
      ]),
    ).toBeNull();
    expect(readOrders([])).toBeNull();
  });
});
