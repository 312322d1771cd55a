import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { LINK } from '../../app/shop.ts';
import { createHost } from '../create-host.ts';
import { runHeadless } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-'));
const HEADINGS =
  'return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\tdetailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments';

/** A returns export of two units, one with a comment that looks like a formula. */
function returnsFile(name: string, rows: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${[HEADINGS, ...rows].join('\n')}\n`);
  return relative('.', path);
}

const unit = (number: number, sku: string, comment: string) =>
  `2026-05-0${number}T10:00:00+00:00\t112-000000${number}-1000000\t${sku}\tB0XTEST00${number}\tX00TEST00${number}\tTest mug\t1\tIND9\tDEFECTIVE\tDEFECTIVE\tUnit returned to inventory\tLPNTEST00${number}\t${comment}`;

describe('a run over the built add-on', () => {
  test('writes what every tab shows, the calls and the issues, and a workbook without stray formulas', async () => {
    const good = returnsFile('returns.txt', [
      unit(1, '00412', '=HYPERLINK("http://example.com")'),
      unit(2, 'MUG-1', 'arrived broken'),
    ]);
    const out = join(folder, 'book.xlsx');
    const json = join(folder, 'book.json');
    const { code, lines } = await runHeadless(
      [good, 'test/fixtures/broken/empty.csv', '--out', out, '--json', json],
      createHost,
    );
    expect(code).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines[0]).toContain('2 rows read, 2 new');

    const book = JSON.parse(readFileSync(json, 'utf8'));
    const [headings, ...rows] = book.Voices;
    const skus = rows.map((row: string[]) => row[headings.indexOf('SKU')]);
    expect(skus.sort()).toEqual(['00412', 'MUG-1']);
    expect(book.calls.at(-1)).toMatchObject({ function: 'callServer', trips: expect.any(Number) });
    expect(book.issues).toEqual([
      expect.objectContaining({ file: 'empty.csv', problem: expect.stringContaining('empty') }),
    ]);

    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(out));
    const formulas: string[] = [];
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula && !LINK.test(`=${cell.formula}`)) formulas.push(`${sheet.name}!${cell.address}`);
        });
      });
    }
    expect(formulas).toEqual([]);
  });

  test('says one sentence in the language asked for when nothing could be imported', async () => {
    const english = await runHeadless(['test/fixtures/broken/empty.csv'], createHost);
    expect(english).toEqual({ code: 1, lines: ['empty.csv is empty.'] });
    const chinese = await runHeadless([join(folder, 'missing.txt'), '--lang', 'zh'], createHost);
    expect(chinese).toEqual({ code: 1, lines: ['无法打开 missing.txt。'] });
  });

  test('--help needs no file and imports nothing', async () => {
    const { code, lines } = await runHeadless(['--help'], createHost);
    expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('--json')]);
  });
});
