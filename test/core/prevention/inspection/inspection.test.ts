import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { type InspectionCell, readInspection } from '../../../../src/core/prevention/inspection/inspection.ts';
import { CELLS, inspectionOf, TODAY } from './lots.ts';

test('what is left empty is level II and the usual limits, and what was found is not known yet', () => {
  expect(inspectionOf({ critical: '', major: '', minor: '' })).toMatchObject({
    level: 'II',
    aql: { major: 2.5, minor: 4 },
    found: { critical: null, major: null, minor: null },
  });
});

test('level and limits are read as people write them', () => {
  expect(inspectionOf({ level: ' s-4', aqlMajor: '1,5', aqlMinor: 2.5 })).toMatchObject({
    level: 'S-4',
    aql: { major: 1.5, minor: 2.5 },
  });
});

test.each([
  { cells: { sku: ' ' }, faults: ['missing sku'], because: 'a blank is no SKU' },
  { cells: { supplier: '', batch: '' }, faults: ['missing supplier', 'missing batch'], because: 'each gap is named' },
  { cells: { date: '' }, faults: ['missing date'], because: 'the switching rules go by the day' },
  { cells: { date: '2026-02-30' }, faults: ['noDay date'], because: 'February has no 30th' },
  {
    cells: { date: '2026-05-02' },
    faults: ['future date'],
    because: 'a mistyped year would stay the newest for years',
  },
  { cells: { lot: '' }, faults: ['missing lot'], because: 'no plan without a lot' },
  { cells: { lot: 0 }, faults: ['noLot lot'], because: 'nothing to inspect' },
  { cells: { lot: 10.5 }, faults: ['noLot lot'], because: 'units are whole' },
  { cells: { lot: '1000 pcs' }, faults: ['noLot lot'], because: 'a word is not taken for a figure' },
  { cells: { lot: true }, faults: ['noLot lot'], because: 'nor is a ticked box' },
  { cells: { level: '2' }, faults: ['noLevel level'], because: 'levels are Roman' },
  { cells: { aqlMajor: 0 }, faults: ['noAql aqlMajor'], because: 'only critical defects have a limit of 0' },
  { cells: { aqlMinor: 6.5 }, faults: ['noAql aqlMinor'], because: 'there is no plan of it here' },
  { cells: { critical: -1 }, faults: ['noCount critical'], because: 'nobody finds less than nothing' },
  { cells: { minor: 'few' }, faults: ['noCount minor'], because: 'a word is no count' },
  { cells: { soldFrom: 'spring' }, faults: ['noDay soldFrom'], because: 'a season is no day' },
  { cells: { soldFrom: '2026-05-02', soldTo: '2026-05-01' }, faults: ['reversed soldTo'], because: 'sold out before' },
] as { cells: Partial<Record<InspectionCell, Cell>>; faults: string[]; because: string }[])(
  '$cells is refused: $because',
  ({ cells, faults }) => {
    const read = readInspection({ ...CELLS, ...cells }, TODAY);
    expect(read.inspection).toBeNull();
    expect(read.faults.map(({ fault, cell }) => `${fault} ${cell}`)).toEqual(faults);
  },
);
