import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { openShop } from './shop.ts';

type Chunk = Request<'commitChunk'>;

describe('a chunk that broke half-way is sent again', () => {
  const record = (chunk: Partial<Chunk>): Chunk => ({
    header: {
      id: 'import-9999',
      fileName: 'x.txt',
      report: 'fba-customer-returns',
      target: 'voices',
      from: '2026-01-01',
      to: '2026-01-31',
      rowsRead: 5,
      unchanged: 0,
      records: 4,
      rejected: 1,
      unsaid: [],
      leftOut: 0,
    },
    chunk: 1,
    of: 1,
    voices: [],
    units: [],
    records: [],
    rejected: [{ line: 7, column: 'return-date', found: 'yesterday', expected: 'a date', row: '' }],
    corrected: [],
    known: [],
    anew: [],
    causeNames: null,
    rules: null,
    learned: '',
    stopped: false,
    ...chunk,
  });
  const voice = (key: string): Chunk['voices'][number] => ({
    key,
    type: 'return',
    date: '2026-01-05',
    marketplace: '',
    sku: 'A',
    asin: '',
    product: '',
    units: 1,
    order: '',
    reason: '',
    disposition: '',
    rating: null,
    comment: 'too small',
  });

  test('sent twice in full it is one', () => {
    const shop = openShop();
    const whole = record({
      header: { ...record({}).header, records: 1, rejected: 0 },
      voices: [voice('a')],
      rejected: [],
    });
    expect(shop.ask('commitChunk', whole)).toMatchObject({ added: 1, unchanged: 0 });
    expect(shop.ask('commitChunk', whole)).toMatchObject({ added: 0, unchanged: 1 });
    expect(shop.rows('Voices')).toHaveLength(1);
    expect(shop.rows('Imports')).toMatchObject([{ New: '1', 'Already there': '0', State: 'Done' }]);
  });

  test('without a twin, a gap or a rejected line too many', () => {
    const shop = openShop();
    const all = ['a', 'b', 'c', 'd'].map(voice);
    shop.ask('commitChunk', record({ voices: all.slice(0, 2) }));
    expect(shop.ask('commitChunk', record({ voices: all }))).toMatchObject({ added: 2, unchanged: 2, done: true });
    expect(shop.rows('Voices').map(({ Key }) => Key)).toEqual(['a', 'b', 'c', 'd']);
    expect(shop.rows('Rejected')).toHaveLength(1);
    expect(shop.rows('Imports')).toMatchObject([{ New: '4', Updated: '0', 'Already there': '0', State: 'Done' }]);
    expect(shop.ask('undoImport', { id: 'import-9999' })).toMatchObject({ removed: 4, restored: 0 });
  });

  test('units count as new ones, whichever chunk brought them', () => {
    const shop = openShop();
    const line = (sku: string): Chunk['units'][number] => ({
      sku,
      asin: '',
      month: '2026-01',
      days: [0, 3],
      wholeDays: [2],
      told: '',
      orders: '',
      source: 'orders',
    });
    const header = {
      ...record({}).header,
      report: 'all-orders' as const,
      target: 'units' as const,
      records: 3,
      rejected: 0,
      unsaid: [],
      leftOut: 0,
    };
    const chunk = (at: number, skus: string[]): Chunk =>
      record({ header, chunk: at, of: 2, rejected: [], units: skus.map(line) });
    shop.ask('commitChunk', chunk(1, ['A', 'B']));
    shop.ask('commitChunk', chunk(1, ['A', 'B']));
    shop.ask('commitChunk', chunk(2, ['C']));
    expect(shop.rows('Units').map((row) => row['Units shipped'])).toEqual(['3', '3', '3']);
    expect(shop.rows('Imports')).toMatchObject([{ New: '3', Updated: '0', 'Already there': '0', State: 'Done' }]);
  });
});
