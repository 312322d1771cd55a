import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newBook, newSheet } from '../book/new-book.ts';
import { put } from '../book/plane.ts';
import { createHost } from '../create-host.ts';
import { keepFile } from './keep-file.ts';
import { openFile } from './open-file.ts';
import { fromPlain, toPlain } from './plain-data.ts';
import { fromFile, toFile } from './saved-file.ts';

const GOLDEN = join(import.meta.dirname, '../../fixtures/saved-spreadsheet.json');

function inFolder(work: (folder: string) => Promise<void> | void): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      await work(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

describe('a saved spreadsheet', () => {
  test('any plain data comes back as it was', () => {
    const thing = fc.letrec((tie) => ({
      thing: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
        tie('object'),
      ),
      list: fc.array(fc.oneof(tie('thing'), fc.constant(undefined))),
      map: fc.array(fc.tuple(fc.string(), tie('thing'))).map((pairs) => new Map(pairs)),
      object: fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), tie('thing'), { noNullPrototype: true }),
    })).thing;
    fc.assert(
      fc.property(thing, (given) => {
        expect(fromPlain(JSON.parse(JSON.stringify(toPlain(given))))).toEqual(given);
      }),
    );
  });

  test('everything the add-on makes survives', () => {
    const host = createHost();
    host.open('FULL');
    host.type('Sheet1', 'A1', "'007");
    host.type('Sheet1', 'B1', '=SEQUENCE(3)');
    const saved = host.save();
    saved.properties.document.set('key', 'value');
    const again = fromFile(toFile(saved));
    expect(again).toEqual(saved);
    expect(toFile(again)).toBe(toFile(saved));
    const reopened = createHost({ saved: again });
    reopened.type('Sheet1', 'C2', '1');
    expect(reopened.displayed('Sheet1')).toEqual([
      ['007', '1', ''],
      ['', '2', '1'],
      ['', '3', ''],
    ]);
  });

  test('cells share what they shared, formulas are their own', () => {
    const sheet = newSheet(0, 'Sheet1', 1000, 26);
    for (const row of [1, 2]) {
      put(sheet.styles, row, 1, { bold: true });
      put(sheet.formulas, row, 1, { text: '=B1', rows: 1, columns: 1 });
    }
    const book = { ...newBook({ name: '', locale: 'en_US', timeZone: 'Etc/UTC', owner: '' }), sheets: [sheet] };
    const properties = { script: new Map(), document: new Map(), users: new Map() };
    const [read] = fromFile(toFile({ book, properties, triggers: [], now: 0 })).book.sheets;
    expect(read?.styles.rows[0]?.[0]).toBe(read?.styles.rows[1]?.[0]);
    expect(read?.formulas.rows[0]?.[0]).not.toBe(read?.formulas.rows[1]?.[0]);
  });

  test('a file of version 1 reads and writes as it always did', () => {
    const text = readFileSync(GOLDEN, 'utf8');
    const saved = fromFile(text);
    expect(toFile(saved)).toBe(text);
    expect(createHost({ saved }).displayed('Returns')).toEqual([
      ['SKU', 'Units', 'Share'],
      ['00123', '3', '75%'],
      ['00124', '1', '25%'],
      ['', '4', ''],
    ]);
  });

  test.each([
    ['not JSON', '{', 'This file is not a saved spreadsheet.'],
    ['another JSON', '{"a":1}', 'This file is not a saved spreadsheet.'],
    [
      'a newer version',
      '{"format":"headwater-spreadsheet","version":2}',
      'This spreadsheet was saved by a newer version (2); this one reads 1.',
    ],
  ])('%s is refused in one sentence', (_name, text, sentence) => {
    expect(() => fromFile(text)).toThrow(sentence);
  });
});

describe('a spreadsheet kept in a file', () => {
  test(
    'is written after a change and at the end, and leaves nothing beside it',
    inFolder(async (folder) => {
      const path = join(folder, 'book.json');
      expect(await openFile(path, 'en', 0)).toMatchObject({ saved: null, isKept: true });
      const host = createHost();
      const kept = keepFile(host, path, 20);
      host.type('Sheet1', 'A1', 'kept');
      await expect.poll(() => readdirSync(folder)).toEqual(['book.json']);
      host.type('Sheet1', 'A1', 'at the end');
      kept.close();
      expect(readdirSync(folder)).toEqual(['book.json']);
      const { saved } = await openFile(path, 'en', 0);
      expect(saved && createHost({ saved }).displayed('Sheet1')).toEqual([['at the end']]);
    }),
  );

  test('a file of another kind is refused', async () => {
    await expect(openFile('notes.txt', 'en', 0)).rejects.toThrow('notes.txt is neither .json nor .xlsx.');
    await expect(openFile('gone.xlsx', 'en', 0)).rejects.toThrow('There is no file gone.xlsx.');
  });
});

test('a spreadsheet loaded in place of the open one is shown, computed and can be undone', () => {
  const host = createHost();
  host.type('Sheet1', 'A1', 'old');
  const other = createHost();
  other.type('Sheet1', 'A1', '2');
  const told: string[] = [];
  host.on(({ kind }) => told.push(kind));
  host.load(other.save());
  host.type('Sheet1', 'B1', '=A1*2');
  expect([host.displayed('Sheet1'), told.includes('changed')]).toEqual([[['2', '4']], true]);
  host.undo();
  host.undo();
  expect(host.displayed('Sheet1')).toEqual([['old']]);
});
