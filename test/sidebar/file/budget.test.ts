import { read as readBook, utils, write as writeBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { bestOf } from '../../bench/reading.ts';
import { returnsTable } from '../../bench/returns-file.ts';

/** Turns each way takes; the best of them counts, so that a busy machine does no harm. */
const TURNS = 5;

test('reading the returns of a workbook takes at most 1.6 times what cutting it into cells takes another library', async () => {
  const sheet = utils.aoa_to_sheet(returnsTable(2_000));
  const written: Uint8Array = new Uint8Array(
    writeBook(
      { SheetNames: ['Returns'], Sheets: { Returns: sheet } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ),
  );
  const [ours = 0, theirs = 0] = await bestOf(
    TURNS,
    async () => expect(await readExport({ name: 'returns.xlsx', bytes: written })).toMatchObject({ ok: true }),
    () => {
      const { Sheets, SheetNames } = readBook(written);
      expect(utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {})).toHaveLength(2_000);
    },
  );
  expect(ours / theirs).toBeLessThan(1.6);
});
