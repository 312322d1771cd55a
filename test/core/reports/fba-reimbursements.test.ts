import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from './table-of.ts';

const usual = {
  'approval-date': '2026-02-11T10:00:00+00:00',
  'reimbursement-id': '90000000000000003',
  reason: 'Lost_Warehouse',
  sku: '00412',
  'currency-unit': 'USD',
  'amount-total': '9.13',
  'quantity-reimbursed-cash': '1',
  'quantity-reimbursed-inventory': '0',
  'quantity-reimbursed-total': '1',
};

const cellsOf = (changes: Partial<typeof usual>) => readRows([{ ...usual, ...changes }]).records[0]?.cells;

test('a line is a record with the cells of its tab, empty ones left out', () => {
  expect(cellsOf({})).toEqual({
    date: '2026-02-11',
    reimbursement: '90000000000000003',
    reason: 'Lost_Warehouse',
    sku: '00412',
    currency: 'USD',
    amount: 9.13,
    units: 1,
  });
});

test.each([
  ['9.13', 9.13, 'cents'],
  ['-34.95', -34.95, 'taken back'],
  ['(12,00)', -12, 'taken back, as bookkeepers write it'],
  ['−27,99', -27.99, 'a true minus sign'],
  ['1,204.56', 1204.56, 'a thousand in the United States'],
  ['1.234,56 €', 1234.56, 'a thousand in Europe'],
  ['0.30', 0.3, 'not the sum of three times 0.10'],
  ['0.00', 0, 'given back as stock'],
  ['-0.00', 0, 'nothing has no sign'],
])('%s is %d to the cent (%s)', (written, amount) => {
  expect(cellsOf({ 'amount-total': written })?.amount).toBe(amount);
});

test('an empty amount is left out, not taken for 0', () => {
  expect(cellsOf({ 'amount-total': '' })).not.toHaveProperty('amount');
});

test.each<[string, string, string, number | undefined, string]>([
  ['1', '0', '1', 1, 'as given'],
  ['0', '2', '2', 2, 'stock'],
  ['60', '4', '', 64, 'money and stock, without a total'],
  ['-1', '0', '-1', -1, 'taken back'],
  ['', '', '', undefined, 'nobody says'],
])('cash %j, stock %j, total %j: %j units (%s)', (cash, inventory, total, units) => {
  const cells = cellsOf({
    'quantity-reimbursed-cash': cash,
    'quantity-reimbursed-inventory': inventory,
    'quantity-reimbursed-total': total,
  });
  expect(cells?.units).toBe(units);
});

const keys = (rows: readonly Readonly<Record<string, string>>[]) => readRows(rows).records.map(({ key }) => key);

test('the screen and the file spell a reason differently and mean the same line', () => {
  expect(keys([{ ...usual, reason: 'Lost: Warehouse' }])).toEqual(keys([usual]));
});

test('several lines of one id all stay, also equal ones', () => {
  const { records } = readRows([
    usual,
    usual,
    { ...usual, sku: 'KS-5KG-BLK' },
    { ...usual, reason: 'Damaged_Warehouse' },
  ]);
  expect(new Set(records.map(({ key }) => key)).size).toBe(4);
  expect(records.reduce((sum, { cells }) => sum + Number(cells.amount), 0)).toBeCloseTo(36.52, 10);
});

test('no money is lost, and keys do not depend on the order of the file', () => {
  const row = fc.record({
    'reimbursement-id': fc.constantFrom('1', '2'),
    sku: fc.constantFrom('A', ''),
    'amount-total': fc.constantFrom('1.10', '-1.10', '20.05'),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (changes) => {
      const rows = changes.map((change) => ({ ...usual, ...change }));
      const said = (some: typeof rows) =>
        readRows(some)
          .records.map(({ key, cells }) => `${key} ${cells.amount}`)
          .sort();
      expect(said([...rows].reverse())).toEqual(said(rows));
      expect(new Set(keys(rows)).size).toBe(rows.length);
    }),
  );
});
