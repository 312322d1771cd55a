import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { begunOnce, everything, formulasOf, openShop, returnsFile, type Shop } from './shop.ts';

const TAB = 'Customer voice';
const DAY = 86_400_000;
const NOTE: Request<'noteVoice'> = {
  ...{ text: 'Far too small, I could not get my arm in', sku: 'MUG-1', channel: 'phone', order: '' },
  ...{ reporter: 'Ana', preventable: 'yes', line: 'Fits all sizes', urgency: 'normal' },
};

const openService = begunOnce((now: string = '2026-11-23T09:00:00Z'): Shop => {
  const shop = openShop({ now: Date.parse(now) });
  shop.ask('addProduct', { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] });
  return shop;
});

/** Notes the same on the days that follow. */
function onDays(shop: Shop, days: number, more: Partial<typeof NOTE> = {}) {
  const answers = [];
  for (let day = 0; day < days; day += 1) {
    answers.push(shop.ask('noteVoice', { ...NOTE, ...more }));
    shop.host.passTime(DAY);
  }
  return answers;
}

describe('an entry', () => {
  test('is tagged at once with the words that prove it, and stands in the log, in Voices and in the ledger', () => {
    const shop = openService();
    const answer = shop.ask('noteVoice', NOTE);
    expect(answer).toMatchObject({ added: true, skuKnown: true, cause: 'Size or fit', mentions: 1, opened: 0 });
    expect(answer.evidence.map(({ start, end }) => NOTE.text.slice(start, end)).join()).toContain('too small');
    expect(shop.rows(TAB)).toMatchObject([
      {
        ...{ Date: '2026-11-23', 'Noted by': 'Ana', Channel: 'Phone', SKU: 'MUG-1', Cause: 'Size or fit' },
        ...{ 'Page could have prevented it': 'Yes', 'Line of the page': 'Fits all sizes', Urgency: 'Normal' },
      },
    ]);
    expect(shop.rows('Voices')).toMatchObject([
      { Type: 'Message', SKU: 'MUG-1', Comment: NOTE.text, Cause: 'Size or fit' },
    ]);
    expect(shop.rows('Imports')).toMatchObject([{ File: 'Customer voice 2026-11-23 · Ana', New: '1', State: 'Done' }]);
  });

  test('sent twice adds one; the same of another order, person or day is another', () => {
    const shop = openService();
    shop.ask('noteVoice', NOTE);
    const before = everything(shop);
    expect(shop.ask('noteVoice', NOTE)).toMatchObject({ added: false, mentions: 1 });
    expect(everything(shop)).toEqual(before);
    expect(shop.ask('noteVoice', { ...NOTE, order: 'A1' }).added).toBe(true);
    expect(shop.ask('noteVoice', { ...NOTE, reporter: 'Bo' }).added).toBe(true);
    expect(shop.rows('Voices')).toHaveLength(3);
    // One import a person and day.
    expect(shop.rows('Imports')).toMatchObject([{ New: '2', 'Rows read': '2' }, { New: '1' }]);
  });

  test('is undone with its day and person, and can be noted again', () => {
    const shop = openService();
    shop.ask('noteVoice', NOTE);
    shop.ask('noteVoice', { ...NOTE, reporter: 'Bo', text: 'The lid was missing' });
    shop.ask('undoImport', {
      id: shop.ask('today', {}).imports.find(({ fileName }) => fileName.includes('Ana'))?.id ?? '',
    });
    expect(shop.rows('Voices')).toMatchObject([{ Comment: 'The lid was missing' }]);
    shop.ask('prevent', {});
    expect(shop.rows(TAB).map((row) => row.State)).toEqual(['Taken back', '']);
    expect(shop.ask('noteVoice', NOTE).added).toBe(true);
    shop.ask('prevent', {});
    expect(shop.rows(TAB).map((row) => row.State)).toEqual(['', '']);
    expect(shop.rows('Voices')).toHaveLength(2);
  });

  test.each([
    ['a SKU that is not in Products is taken and said', { sku: 'MUG-9' }, { added: true, skuKnown: false }],
    ['no SKU at all is no mistake', { sku: '' }, { added: true, skuKnown: true, mentions: 0 }],
    ['words without a cause have none', { text: 'Hello there' }, { added: true, cause: '', mentions: 0 }],
    ['a text that looks like a formula', { text: '=1+1 too small' }, { added: true }],
  ])('%s', (_, more, answer) => {
    const shop = openService();
    expect(shop.ask('noteVoice', { ...NOTE, ...more })).toMatchObject(answer);
    expect(formulasOf(shop)).toEqual([]);
  });

  test('of nothing is refused', () => {
    expect(() => openService().ask('noteVoice', { ...NOTE, text: ' \n' })).toThrow('out-of-step');
  });

  test('follows the cause somebody chooses in Voices', () => {
    const shop = openService();
    const { key, cause } = shop.ask('noteVoice', NOTE);
    shop.ask('decideCauses', { decisions: [{ key, was: cause, cause: 'Late or lost delivery', checked: 'Yes' }] });
    shop.ask('prevent', {});
    const [row] = shop.rows('Voices');
    expect(shop.rows(TAB)[0]?.Cause).toBe(row?.Cause);
    shop.ask('prevent', {});
    const writes = shop.host.executions.at(-1)?.calls.filter(({ kind }) => kind === 'write') ?? [];
    expect(writes.map(({ name, tab }) => `${tab} ${name}`)).toEqual([]);
  });

  test('hides the order where the shop hides orders', () => {
    const shop = openService();
    shop.ask('setPrivacy', { hashOrders: true });
    shop.ask('noteVoice', { ...NOTE, order: '111-1234567-7654321' });
    expect(JSON.stringify(everything(shop))).not.toContain('111-1234567-7654321');
  });
});

describe('said three times', () => {
  test('on three days opens one task at once, which is not opened again', () => {
    const shop = openService();
    const answers = onDays(shop, 4);
    expect(answers.map(({ mentions, opened }) => [mentions, opened])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 0],
    ]);
    const tasks = () => shop.rows('Tasks').filter((row) => row.Source === 'Prevention');
    expect(tasks()).toMatchObject([{ Title: 'Said three times: Size or fit', SKU: 'MUG-1', Cause: 'Size or fit' }]);
    expect(tasks()[0]?.Why).toContain('2026-11-24: “Far too small');
    shop.ask('prevent', {});
    expect(tasks()).toHaveLength(1);
    expect(shop.rows(TAB).map((row) => row.State)).toEqual(Array(4).fill('Said three times'));
  });

  test('in three orders of one day opens one too', () => {
    const shop = openService();
    for (const order of ['A', 'B']) shop.ask('noteVoice', { ...NOTE, order });
    expect(shop.ask('noteVoice', { ...NOTE, order: 'C' })).toMatchObject({ mentions: 3, opened: 1 });
  });

  test('opens no twin of an open task of the same product and cause', async () => {
    const shop = openService();
    await shop.bring(
      'returns.txt',
      returnsFile(
        Array.from({ length: 12 }, (_, at) => ({
          ...{ lpn: `L${at}`, reason: 'APPAREL_TOO_SMALL', comment: 'Far too small' },
          date: '2026-11-20T10:00:00+00:00',
        })),
      ),
    );
    expect(shop.rows('Tasks').map((row) => row.Cause)).toContain('Size or fit');
    const { task } = shop.ask('noteVoice', NOTE);
    expect(shop.rows('Tasks').find((row) => row.Cause === 'Size or fit')?.Task).toBe(task);
    shop.host.passTime(DAY);
    expect(onDays(shop, 2).at(-1)).toMatchObject({ mentions: 3, opened: 0, task });
  });
});

describe('the digest', () => {
  test('goes to the team that removes the cause, as a tab and as text, and is written over when asked for again', () => {
    const shop = openService();
    onDays(shop, 3);
    const digest = shop.ask('voiceDigest', { team: 'operations', weeksAgo: 0 });
    expect(digest.page.name).toBe('Digest Operations 2026-11-23');
    expect(digest.text).toContain('3 entries this week, 0 the week before.');
    expect(digest.text).toContain('New on a product\n- MUG-1 · Size or fit: 3 times');
    const lines = shop.host.displayed(digest.page.name).map(([line]) => line);
    expect(lines).toContain('MUG-1 · Size or fit: 3 times');
    shop.ask('noteVoice', { ...NOTE, order: 'Z' });
    const again = shop.ask('voiceDigest', { team: 'operations', weeksAgo: 0 });
    expect(again.page).toEqual(digest.page);
    expect(again.text).toContain('4 entries');
    expect(shop.ask('voiceDigest', { team: 'packaging', weeksAgo: 0 }).text).toContain('Nobody noted anything');
  });

  test('thanks those who wrote it down once their task is closed', () => {
    const shop = openService();
    onDays(shop, 3);
    shop.type('Tasks', { Cause: 'Size or fit' }, 'Status', 'Closed');
    expect(shop.ask('voiceDigest', { team: '', weeksAgo: 0 }).text).toContain(
      'Said three times: Size or fit (MUG-1): thanks to Ana (3)',
    );
    shop.ask('prevent', {});
    expect(shop.rows('Customer voice thanks')).toMatchObject([
      { 'Noted by': 'Ana', Entries: '3', 'Said three times': '3', 'Led to a fix': '3', 'Fix is proven': '0' },
    ]);
    expect(shop.rows(TAB).map((row) => row.State)).toEqual(['Fixed', 'Fixed', 'Fixed']);
  });

  test('of a shop where nobody noted anything says so', () => {
    expect(openService().ask('voiceDigest', { team: '', weeksAgo: 1 }).text).toContain('Nobody noted anything');
  });
});

test('an entry into a workbook with voices takes few trips', async () => {
  const shop = openService();
  await shop.bring(
    'returns.txt',
    returnsFile(Array.from({ length: 2_000 }, (_, at) => ({ lpn: `L${at}`, comment: 'Far too small for me' }))),
  );
  shop.ask('noteVoice', NOTE);
  shop.ask('noteVoice', { ...NOTE, text: 'The lid was missing' });
  const last = shop.requests.at(-1);
  expect(last?.trips).toBeLessThanOrEqual(20);
});
