import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShop, returnsFile } from '../app/shop.ts';
import { createHost } from '../host/create-host.ts';

/** What bringing rows into a spreadsheet cost. */
export interface ImportCost {
  what: string;
  /** Calls of Google's services that are trips. */
  trips: number;
  /** Milliseconds on the virtual clock of the local Google Sheets. */
  virtualMilliseconds: number;
  milliseconds: number;
}

const NAIVE = `function naive(json) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Rows');
  JSON.parse(json).forEach(function (row) { sheet.appendRow(row); });
}`;

/** One `appendRow` a row, as first scripts do: no keys, no causes, no undo. */
export function importNaively(rows: number): ImportCost {
  const bundle = mkdtempSync(join(tmpdir(), 'naive-'));
  writeFileSync(join(bundle, 'Code.js'), NAIVE);
  writeFileSync(join(bundle, 'sidebar.html'), '');
  writeFileSync(
    join(bundle, 'appsscript.json'),
    JSON.stringify({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    }),
  );
  const host = createHost({ bundle });
  const data = Array.from({ length: rows }, (_, at) => [
    `2026-05-05`,
    `111-${at}`,
    'MUG-1',
    1,
    'DEFECTIVE',
    'too small for me',
  ]);
  const start = performance.now();
  host.run('naive', [JSON.stringify(data)]);
  const run = host.executions.at(-1);
  return {
    what: 'one appendRow a row',
    trips: run?.trips ?? 0,
    virtualMilliseconds: Math.round(run?.milliseconds ?? 0),
    milliseconds: Math.round(performance.now() - start),
  };
}

/** The add-on: recognised, keyed, tagged, written in one block, recorded, undoable. Tabs are there already. */
export async function importWell(rows: number): Promise<ImportCost> {
  const shop = openShop();
  await shop.bring('first.txt', returnsFile([{ lpn: 'LPN-FIRST' }]));
  const before = shop.requests.length;
  const runs = shop.host.executions.length;
  const file = returnsFile(
    Array.from({ length: rows }, (_, at) => ({
      lpn: `LPN${at}`,
      order: `111-${1_000_000 + at}-2223334`,
      comment: 'too small for me',
    })),
  );
  const start = performance.now();
  await shop.bring('rows.txt', file);
  const commits = shop.requests.slice(before).filter(({ name }) => name === 'commitChunk');
  const virtual = shop.host.executions.slice(runs).reduce((sum, run) => sum + run.milliseconds, 0);
  return {
    what: 'Headwater, preview to refreshed tasks',
    trips: commits.reduce((sum, { trips }) => sum + trips, 0),
    virtualMilliseconds: Math.round(virtual),
    milliseconds: Math.round(performance.now() - start),
  };
}
