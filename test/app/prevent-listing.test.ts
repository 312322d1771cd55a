import { beforeAll, describe, expect, test } from 'vitest';
import { begunOnce, formulasOf, openShop, returnsFile, type Shop } from './shop.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: 'Acme', supplier: '', weight: null, properties: [] };

const PAGE: Record<string, string> = {
  Store: 'US',
  Title: 'Great Mug! Best Seller',
  'Bullet 1': 'Leak-proof lid: waterproof in any bag, 12 oz',
  'Bullet 2': `'=1+1 durable steel rim of 12 oz`,
  'Bullet 3': 'Easy to clean by hand or in a dishwasher',
  'Item weight': '350',
  'Item size': '10 x 10 x 12 cm',
  'Main picture': 'see folder',
  Pictures: '7',
  'Picture: front': 'Yes',
  'Picture: back': 'Yes',
  'Picture: bottom': 'No',
  'Picture: inside': '不适用',
  'Picture: in use': 'No',
};

const answersOf = (shop: Shop, id: string) => shop.rows('Listing audit').find((row) => row['No.'] === id) ?? {};

const openListing = begunOnce((page: Record<string, string> = PAGE): Shop => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
  for (const [heading, text] of Object.entries(page)) shop.type('Listings', { SKU: 'MUG-1' }, heading, text);
  shop.ask('prevent', {});
  return shop;
});

const answer = (shop: Shop, id: string, cells: Record<string, string>): void => {
  for (const [heading, text] of Object.entries(cells))
    shop.type('Listing audit', { SKU: 'MUG-1', 'No.': id }, heading, text);
};

describe('a listing that is audited', () => {
  let shop: Shop;
  beforeAll(() => {
    shop = openListing();
  });

  test('has 33 checks a product, each with a result', () => {
    const rows = shop.rows('Listing audit');
    expect(rows.map((row) => row['No.'])).toEqual(
      Array.from({ length: 33 }, (_, at) => `L${String(at + 1).padStart(2, '0')}`),
    );
    expect(
      rows.every(({ Result }) => ['Pass', 'Fail', 'To do', 'Suggestion', 'Does not apply'].includes(Result ?? '')),
    ).toBe(true);
  });

  test('marks the words and says why', () => {
    expect(answersOf(shop, 'L02')).toMatchObject({
      Result: 'Fail',
      Words: '!',
      'Who decides': 'By itself',
      Weight: 'High',
    });
    expect(answersOf(shop, 'L04')).toMatchObject({ Result: 'Fail', Words: 'Best Seller' });
    expect(answersOf(shop, 'L01')).toMatchObject({ Result: 'Pass', 'Reason and suggestion': '' });
    expect(answersOf(shop, 'L22')).toMatchObject({ Result: 'To do', 'Who decides': 'Look' });
  });

  test('guesses nothing: a weight without unit and words in place of a picture get a sentence', () => {
    expect(answersOf(shop, 'L15')).toMatchObject({ Result: 'To do', Words: '350' });
    expect(answersOf(shop, 'L15')['Reason and suggestion']).toContain('Item weight should be numbers with their unit');
    expect(answersOf(shop, 'L18')).toMatchObject({ Result: 'To do', Words: 'see folder' });
  });

  test('lists the views no picture shows, and asks for those nobody spoke of', () => {
    expect(answersOf(shop, 'L19')).toMatchObject({ Result: 'Fail', 'Who decides': 'By itself' });
    expect(answersOf(shop, 'L19')['Reason and suggestion']).toBe(
      'No picture shows: bottom, in use. Add one of each.\nSay in Listings whether a picture shows: in the box. Choose Does not apply where the product has no such view.',
    );
  });

  test('stands stopped on the board, with one task that names the checks', () => {
    expect(shop.rows('Product board')[0]?.Listing).toMatch(/^Stopped · \d+$/);
    const tasks = shop.rows('Tasks').filter(({ SKU }) => SKU === 'MUG-1');
    expect(tasks).toMatchObject([{ Task: 'T-0001', Title: 'Make the listing promise exactly what the buyer unpacks' }]);
    expect(tasks[0]?.Why).toContain('L02 Title has no forbidden signs');
  });

  test('no text becomes a formula', () => {
    expect(shop.rows('Claims').map(({ Claim }) => Claim)).toContain('=1+1 durable steel rim of 12 oz');
    expect(formulasOf(shop)).toEqual([]);
  });

  test('a second look writes nothing', () => {
    shop.ask('prevent', {});
    const before = shop.requests.at(-1)?.calls ?? [];
    expect(before.filter((call) => /setValue|insert|delete|appendRow/.test(call))).toEqual([]);
  });
});

describe('answers of people', () => {
  test('count with their day, are measured against the page, and are asked again when the texts change', () => {
    const shop = openListing();
    answer(shop, 'L22', { Answer: 'Yes', Who: 'Mia', When: '2026-01-05', 'Evidence link': 'https://drive.example/1' });
    answer(shop, 'L24', { Answer: 'No' });
    answer(shop, 'L16', { 'Measured value': '10 x 10 x 11.8 cm' });
    shop.ask('prevent', {});
    expect(answersOf(shop, 'L22').Result).toBe('Pass');
    expect(answersOf(shop, 'L24').Result).toBe('Fail');
    expect(answersOf(shop, 'L16').Result).toBe('Pass');
    expect(answersOf(shop, 'L33').Result).toBe('Pass');
    shop.type('Listings', { SKU: 'MUG-1' }, 'Title', 'Acme Ceramic Mug, 12 oz, Blue');
    shop.ask('prevent', {});
    expect(answersOf(shop, 'L02').Result).toBe('Pass');
    expect(answersOf(shop, 'L22')).toMatchObject({ Result: 'To do', Answer: 'Yes', Who: 'Mia' });
    expect(answersOf(shop, 'L22')['Reason and suggestion']).toContain('The texts changed after this answer');
    expect(answersOf(shop, 'L24').Result).toBe('To do');
    expect(answersOf(shop, 'L16').Result).toBe('Pass');
    expect(answersOf(shop, 'L33').Result).toBe('To do');
    answer(shop, 'L24', { Note: 'Looked again' });
    shop.ask('prevent', {});
    expect(answersOf(shop, 'L24').Result).toBe('Fail');
  });

  test('a date that is none, a day to come and an answer that is none are said and do not count', () => {
    const shop = openListing();
    answer(shop, 'L21', { Answer: 'Yes', When: 'last week' });
    answer(shop, 'L22', { Answer: 'Yes', When: '2999-01-01' });
    answer(shop, 'L23', { Answer: 'perhaps' });
    answer(shop, 'L16', { 'Measured value': '10 by 10' });
    shop.ask('prevent', {});
    expect(answersOf(shop, 'L21')).toMatchObject({ Result: 'To do', Words: 'last week' });
    expect(answersOf(shop, 'L22')).toMatchObject({ Result: 'To do' });
    expect(answersOf(shop, 'L23')).toMatchObject({ Result: 'To do', Words: 'perhaps' });
    expect(answersOf(shop, 'L16')).toMatchObject({ Result: 'To do', Words: '10 by 10' });
  });

  test('stay when their product leaves Listings', () => {
    const shop = openListing();
    answer(shop, 'L22', { Answer: 'Yes', Who: 'Mia' });
    shop.host.act({ do: 'insert-columns', sheet: 'Listing audit', at: 3, count: 1 });
    shop.host.type('Listing audit', 'C1', 'Mine');
    answer(shop, 'L24', { Mine: 'ask the studio' });
    shop.type('Listings', { SKU: 'MUG-1' }, 'SKU', 'MUG-2');
    shop.ask('prevent', {});
    const rows = shop.rows('Listing audit');
    expect(rows.filter(({ SKU }) => SKU === 'MUG-1')).toMatchObject([
      { 'No.': 'L22', Answer: 'Yes', Who: 'Mia' },
      { 'No.': 'L24', Mine: 'ask the studio' },
    ]);
    expect(rows.filter(({ SKU }) => SKU === 'MUG-2')).toHaveLength(33);
  });
});

test('a row somebody inserts while the audit of another product is written costs no note of theirs', () => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
  answer(shop, 'L01', { Note: 'first' });
  answer(shop, 'L33', { Note: 'last' });
  shop.host.type('Listings', 'A3', 'MUG-2');
  const before = shop.host.save();
  shop.ask('prevent', {});
  const trips = shop.host.executions.at(-1)?.calls.filter(({ kind }) => kind !== 'handle') ?? [];
  const write = trips.findIndex(({ name, tab }) => tab === 'Listing audit' && name === 'Range.setValues');
  expect(write).toBeGreaterThan(0);
  const again = openShop({ saved: before });
  const insert = () => again.host.act({ do: 'insert-rows', sheet: 'Listing audit', at: 2, count: 1 });
  again.host.meanwhile({ trip: write + 1, work: insert });
  again.ask('prevent', {});
  const rows = again.rows('Listing audit').filter(({ SKU }) => SKU !== '');
  expect(rows).toHaveLength(66);
  expect(rows.flatMap((row) => (row.Note === '' ? [] : [`${row['No.']} ${row.Note}`]))).toEqual([
    'L01 first',
    'L33 last',
  ]);
});

describe('claims beside complaints', () => {
  test('a waterproof claim stands beside the buyers whose lid leaks', async () => {
    const shop = openListing();
    await shop.bring(
      'returns.txt',
      returnsFile([
        { lpn: 'A1', reason: 'DEFECTIVE', comment: 'The lid leaks all over my bag' },
        { lpn: 'A2', reason: 'DEFECTIVE', comment: 'It was leaking from day one' },
        { lpn: 'A3', reason: 'NOT_COMPATIBLE', comment: 'Does not fit my Keurig machine at all' },
        {
          lpn: 'A4',
          reason: 'EXCESSIVE_INSTALLATION',
          comment: 'The instructions are impossible to understand, mail me at ann.sample@example.com',
        },
      ]),
    );
    shop.ask('prevent', {});
    const [first] = shop.rows('Claims');
    expect(first).toMatchObject({ SKU: 'MUG-1', Claim: PAGE['Bullet 1'], Complaints: '2', Units: '2' });
    expect(first?.['Buyers say']).toContain('“The lid leaks all over my bag”');
    expect(answersOf(shop, 'L09')['Reason and suggestion']).toContain('"Not for Keurig machine" (1 comment)');
    expect(answersOf(shop, 'L26')['Reason and suggestion']).toContain('The hard moment, in the words of a buyer');
    expect(answersOf(shop, 'L26').Words).toContain('The instructions are impossible to understand');
    expect(JSON.stringify(shop.rows('Listing audit'))).not.toContain('example.com');
  });
});

test('what buyers say of pictures, texts and size chart stands beside the claims and in the task', async () => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  await shop.bring(
    'returns.txt',
    returnsFile([
      {
        lpn: 'P1',
        date: '2026-05-01T10:00:00+00:00',
        reason: 'NOT_AS_DESCRIBED',
        comment: 'Looks nothing like the picture',
      },
      {
        lpn: 'P2',
        date: '2026-05-03T10:00:00+00:00',
        reason: 'NOT_AS_DESCRIBED',
        comment: 'Not as pictured or described',
      },
      { lpn: 'P3', reason: 'APPAREL_TOO_SMALL', comment: 'Followed the size chart, far too small' },
      { lpn: 'P4', reason: 'APPAREL_TOO_SMALL', comment: 'Too small' },
      // The page removes no defect, whatever the words.
      { lpn: 'P5', reason: 'DEFECTIVE', comment: 'The lid broke, see the crack in the picture of the listing' },
    ]),
  );
  shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
  for (const [heading, text] of Object.entries(PAGE)) shop.type('Listings', { SKU: 'MUG-1' }, heading, text);
  shop.ask('prevent', {});
  const rows = shop.rows('Claims').filter(({ Claim }) => Claim?.startsWith('Page: '));
  expect(rows.map(({ SKU, Claim, Complaints }) => [SKU, Claim, Complaints])).toEqual([
    ['MUG-1', 'Page: pictures', '2'],
    ['MUG-1', 'Page: title and texts', '1'],
    ['MUG-1', 'Page: size chart and measurements', '1'],
  ]);
  expect(rows[0]?.['Buyers say']).toBe('“Not as pictured or described”\n“Looks nothing like the picture”');
  const task = shop
    .rows('Tasks')
    .find(({ Title }) => Title === 'Make the listing promise exactly what the buyer unpacks');
  expect(task?.Why).toContain(
    'Of 4 voices with words whose cause the page can remove, so many speak of: Page: pictures 2, Page: title and texts 1, Page: size chart and measurements 1.',
  );
});

test('an import of listings fills empty titles only', async () => {
  const shop = openShop();
  const file = (name: string) =>
    new TextEncoder().encode(
      `item-name\tlisting-id\tseller-sku\tprice\tasin1\topen-date\tstatus\n${name}\tX1\tMUG-1\t9.99\tB0MUG00001\t\tActive`,
    );
  await shop.bring('listings.txt', file('Acme Mug, Blue'));
  shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
  expect(shop.rows('Listings')).toMatchObject([{ SKU: 'MUG-1', Title: 'Acme Mug, Blue' }]);
  await shop.bring('listings2.txt', file('Another Mug'));
  shop.ask('prevent', {});
  expect(shop.rows('Listings')[0]?.Title).toBe('Acme Mug, Blue');
});

test('a product without any text has no score and says what is missing', () => {
  const shop = openListing({});
  expect(shop.rows('Product board')[0]?.Listing).toBe('To do');
  expect(shop.rows('Product board')[0]?.['What is missing']).toContain(
    'The texts of the page are not in Listings yet.',
  );
  expect(shop.host.sheetNames()).not.toContain('Tasks');
});

test('a Chinese workbook is audited in Chinese, and answers are read in either language', () => {
  const shop = openShop();
  shop.ask('setLanguage', { language: 'zh' });
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'listing', sku: 'MUG-1' });
  shop.type('Listing 文案', { SKU: 'MUG-1' }, '标题', 'Great Mug!');
  shop.type('Listing 审核', { 编号: 'L22' }, '答复', '是');
  shop.type('Listing 审核', { 编号: 'L24' }, '答复', 'No');
  shop.ask('prevent', {});
  const result = (id: string) => shop.rows('Listing 审核').find((row) => row.编号 === id)?.结果;
  expect([result('L02'), result('L22'), result('L24')]).toEqual(['不通过', '通过', '不通过']);
  expect(shop.rows('Listing 审核').find((row) => row.编号 === 'L22')?.原因与建议).toBe('请写明谁在哪天检查的。');
});

test('a SKU that stands twice is judged by its first row, and the board says so', () => {
  const shop = openListing();
  shop.host.type('Listings', 'A3', 'MUG-1');
  shop.host.type('Listings', 'E3', 'Clean Mug');
  shop.ask('prevent', {});
  expect(answersOf(shop, 'L02').Result).toBe('Fail');
  expect(shop.rows('Listing audit')).toHaveLength(33);
  expect(shop.rows('Product board')[0]?.['What is missing']).toContain('The SKU stands more than once in Listings');
});

test('a workbook without the column of keys seen still audits', () => {
  const shop = openListing();
  const place = (shop.host.displayed('Listing audit')[0]?.indexOf('Seen') ?? -1) + 1;
  expect(place).toBeGreaterThan(0);
  shop.host.act({ do: 'delete-columns', sheet: 'Listing audit', at: place, count: 1 });
  answer(shop, 'L22', { Answer: 'Yes', Who: 'Mia', When: '2026-01-05' });
  shop.ask('prevent', {});
  expect(answersOf(shop, 'L22').Result).toBe('Pass');
});

test('pages of a category report fill what is empty in Listings, once, until the import is undone', async () => {
  const shop = openShop();
  const scale = { SKU: 'KS-5KG-BLK' };
  shop.ask('addProduct', { ...MUG, sku: scale.SKU, brand: '' });
  shop.ask('openTool', { tool: 'listing', sku: scale.SKU });
  shop.type('Listings', scale, 'Store', 'US');
  shop.type('Listings', scale, 'Bullet 3', 'My own words about it');
  await shop.bringFixture('category-listings.us-older.txt');
  expect(shop.rows('Imported pages')).toHaveLength(2);
  expect(await shop.bringFixture('category-listings.us-older.txt')).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 2,
  });
  shop.ask('prevent', {});
  const results = (): (string | undefined)[] => ['L01', 'L06', 'L18', 'L15'].map((id) => answersOf(shop, id).Result);
  // A title of 62 characters, three bullets, a main picture, and a package that is larger than the scale.
  expect(results()).toEqual(['Pass', 'Pass', 'Pass', 'Pass']);
  expect(answersOf(shop, 'L19')['Reason and suggestion']).toContain('3 pictures; at least 6 are advised');
  shop.type('Listings', scale, 'Title', 'My Scale!');
  shop.ask('prevent', {});
  expect(answersOf(shop, 'L02')).toMatchObject({ Result: 'Fail', Words: '!' });
  expect(shop.rows('Listings')).toMatchObject([
    { Title: 'My Scale!', 'Bullet 1': '', 'Bullet 3': 'My own words about it' },
  ]);
  for (const { id } of shop.ask('today', {}).imports) shop.ask('undoImport', { id });
  expect(shop.rows('Imported pages')).toEqual([]);
  shop.ask('prevent', {});
  expect(results()).toEqual(['Pass', 'Fail', 'To do', 'To do']);
});

test('a page that was imported keeps its own title, newer reports included', async () => {
  const shop = openShop();
  await shop.bringFixture('all-listings.us.txt');
  await shop.bringFixture('category-listings.us-older.txt');
  shop.ask('openTool', { tool: 'listing', sku: 'KS-5KG-BLK' });
  expect(shop.rows('Listings')).toMatchObject([{ SKU: 'KS-5KG-BLK', Title: '' }]);
  expect(answersOf(shop, 'L03').Result).toBe('Pass');
});

test('what sourcing says a buyer needs is asked of page and card', () => {
  const shop = openListing({ Title: 'Acme Lamp', 'Bullet 1': 'Warm light for any desk, dimmed by a touch' });
  shop.ask('openTool', { tool: 'sourcing', sku: 'MUG-1' });
  shop.type('Sourcing answers', { 'No.': 'E1' }, 'Answer', 'standard AA/AAA not supplied');
  shop.type('Sourcing answers', { 'No.': 'B2' }, 'Answer', '不需要');
  shop.ask('openTool', { tool: 'card', sku: 'MUG-1' });
  shop.ask('prevent', {});
  expect(answersOf(shop, 'L11')['Reason and suggestion']).toContain('it needs: batteries.');
  expect(shop.rows('Insert cards')[0]?.Why).toContain('it needs: batteries.');
  expect(shop.ask('cards', { sku: 'MUG-1' }).needs).toEqual(['battery']);
});
