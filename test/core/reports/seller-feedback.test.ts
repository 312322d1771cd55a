import { expect, test } from 'vitest';
import { sellerFeedback } from '../../../src/core/reports/amazon/seller-feedback.ts';
import { identify, locateHeadings } from '../../../src/core/reports/identify.ts';
import { openReader } from '../../../src/core/reports/reading/open-reader.ts';
import { readTable } from './read-table.ts';
import { readRows, tableOf } from './table-of.ts';

const usual = {
  Date: '2026-06-02',
  Rating: '1',
  Comments: 'Late',
  'Your Response': 'Sorry',
  'Order ID': '111-7005005-0000001',
  'Rater Email': 'a1@marketplace.amazon.com',
};

const GERMAN = ['Datum', 'Bewertung', 'Kommentare', 'Ihre Antwort', 'Bestellnummer', 'E-Mail des Bewertenden'];
const ROW = ['05.06.26', '1', 'Zu spät', '', '305-7005005-0000001', 'a1@marketplace.amazon.com'];

const known = (headings: readonly string[], row: readonly string[]) => {
  const found = identify('file.txt', headings, [row]);
  return found.ok ? found.value.id : '';
};

const withCell = (at: number, cell: string) => ROW.map((own, place) => (place === at ? cell : own));

test.each([
  [ROW, 'German days'],
  [withCell(0, '06/05/26'), 'days of the United States'],
  [withCell(0, '26/06/05'), 'days of Japan'],
  [withCell(0, '2026-06-05'), 'days of Sweden'],
  [withCell(5, ''), 'no address'],
  [withCell(2, ''), 'no words'],
  [[...ROW, ''], 'an empty cell at the end of each line'],
])('headings nobody reads above %j are feedback (%s)', (row) => {
  expect(known(GERMAN, row)).toBe('seller-feedback');
});

test.each([
  [withCell(0, 'gestern'), 'no day in its first row'],
  [withCell(1, ''), 'no stars there'],
  [withCell(4, ''), 'no order there'],
])('feedback is known, and %j listed, where only other rows are whole (%s)', (odd) => {
  const rows = [GERMAN, odd, ROW, ROW];
  expect(locateHeadings('file.txt', rows)).toMatchObject({
    ok: true,
    value: { at: 0, report: { id: 'seller-feedback' } },
  });
});

test('a line above the headings is not taken for them', () => {
  const rows = [['Bewertungen', 'Juni 2026'], GERMAN, ROW];
  expect(locateHeadings('file.txt', rows)).toMatchObject({ ok: true, value: { at: 1 } });
});

test.each([
  [GERMAN, withCell(0, 'gestern'), 'no day in column 1'],
  [GERMAN, withCell(1, '0'), 'no stars in column 2'],
  [GERMAN, withCell(1, '4.5'), 'half stars'],
  [GERMAN, withCell(4, '1234567890'), 'the order of another shop in column 5'],
  [GERMAN, withCell(5, 'sehr zufrieden'), 'words in column 6'],
  [GERMAN.slice(0, 5), ROW.slice(0, 5), 'five columns'],
  [[...GERMAN, 'SKU'], [...ROW, 'KS-5KG-BLK'], 'seven columns'],
  [ROW, ROW, 'no headings at all'],
  [withCell(1, '6'), ROW, 'a damaged row in place of the headings, which would keep the address as one'],
])('%j above %j is no feedback: %s %s', (headings, row) => {
  expect(known(headings, row)).toBe('');
});

test.each([
  ['US', '05/06/26', '2026-05-06'],
  ['UK', '05/06/26', '2026-06-05'],
  ['CA', '05/06/26', '2026-06-05'],
  ['DE', '05.06.26', '2026-06-05'],
  ['SE', '2026-06-05', '2026-06-05'],
  ['JP', '26/06/05', '2026-06-05'],
])('in %s %s is %s', (marketplace, written, day) => {
  const [voice] = readRows([{ ...usual, Date: written }], { marketplace }).voices;
  expect(voice).toMatchObject({ date: day, marketplace });
});

test.each(['05/06/26', '05.06.26', '26/06/05'])(
  '%s alone can be read in several ways: a person is asked',
  (written) => {
    const outcome = readTable(tableOf([{ ...usual, Date: written }]));
    expect(!outcome.ok && outcome.problem.code).toBe('needs-marketplace');
  },
);

test('a day above 12 answers the question by itself', () => {
  const { voices } = readRows([
    { ...usual, Date: '06/02/26' },
    { ...usual, Date: '06/30/26', 'Order ID': '111-7005005-0000002' },
  ]);
  expect(voices.map(({ date }) => date)).toEqual(['2026-06-02', '2026-06-30']);
});

test('the address of the buyer and the answer of the seller are never read', () => {
  for (const table of [tableOf([usual]), { ...tableOf([]), headings: GERMAN, rows: [{ line: 2, cells: ROW }] }]) {
    const outcome = readTable(table, { marketplace: 'DE' });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(JSON.stringify(outcome.value)).not.toMatch(/marketplace\.amazon|Sorry/);
    expect(outcome.value.droppedColumns).toHaveLength(1);
  }
});

test('an order has one feedback: a changed one takes the place of the first', () => {
  const { voices, leftOut } = readRows([
    usual,
    { ...usual, Date: '2026-06-20', Rating: '3', Comments: 'came in the end' },
  ]);
  expect(voices).toMatchObject([{ date: '2026-06-20', rating: 3, comment: 'came in the end' }]);
  expect(leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
});

test('equal ratings without an order are separate', () => {
  const { voices } = readRows([
    { ...usual, 'Order ID': '' },
    { ...usual, 'Order ID': '' },
  ]);
  expect(new Set(voices.map(({ key }) => key)).size).toBe(2);
});

test('a row kept to be corrected keeps the places of headings nobody reads', () => {
  const table = {
    ...tableOf([]),
    headings: GERMAN,
    rows: [
      { line: 2, cells: ROW },
      {
        line: 3,
        cells: ['04.06.26', 'gut', 'Kaputt', 'Entschuldigung', '305-7005005-0000002', 'a2@marketplace.amazon.com'],
      },
    ],
  };
  const outcome = readTable(table, { marketplace: 'DE' });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const kept = outcome.value.issues[0]?.row ?? {};
  expect(kept).toEqual({
    Datum: '04.06.26',
    Bewertung: 'gut',
    Kommentare: 'Kaputt',
    'Ihre Antwort': '',
    Bestellnummer: '305-7005005-0000002',
    'E-Mail des Bewertenden': '',
  });
  const source = { fileName: 'feedback.txt', sheetName: '', answers: { marketplace: 'DE' } };
  const reader = openReader(sellerFeedback, source, Object.keys(kept));
  if (!reader.ok) throw new Error(reader.problem.code);
  reader.value.add(3, Object.values({ ...kept, Bewertung: '1' }));
  const again = reader.value.finish();
  expect(again.ok && again.value.voices).toMatchObject([
    { date: '2026-06-04', rating: 1, order: '305-7005005-0000002', comment: 'Kaputt' },
  ]);
});
