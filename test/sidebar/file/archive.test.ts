import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../sidebar/file/archive.ts';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { encode } from '../../fixtures/make/encode.ts';
import { writeXlsx } from '../../fixtures/make/xlsx.ts';
import { writeZip } from '../../fixtures/make/zip.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The files of an archive with their texts, or the code of the problem. */
async function opened(bytes: Uint8Array, name = 'exports.zip') {
  const answer = await openArchive({ name, bytes });
  return answer.ok ? answer.value.map((file) => [file.name, text(file.bytes)]) : answer.problem.code;
}

const ONE = strToU8('one');
const TWO = strToU8('two');

describe('what is inside', () => {
  test.each<{ bytes: Uint8Array; name?: string; files: string[][]; because: string }>([
    {
      bytes: zipSync({ 'a.txt': ONE, 'b.txt': TWO }),
      files: [
        ['a.txt', 'one'],
        ['b.txt', 'two'],
      ],
      because: 'files in their order',
    },
    { bytes: zipSync({ 'a.txt': [ONE, { level: 0 }] }), files: [['a.txt', 'one']], because: 'not packed at all' },
    { bytes: zipSync({ 'June/US/a.txt': ONE }), files: [['a.txt', 'one']], because: 'a name without its folders' },
    { bytes: zipSync({ './a.txt': ONE }), files: [['a.txt', 'one']], because: 'a path from where it was zipped' },
    {
      bytes: zipSync({ 'US/a.txt': ONE, 'DE/a.txt': TWO }),
      files: [
        ['US/a.txt', 'one'],
        ['DE/a.txt', 'two'],
      ],
      because: 'with its folders where names are the same',
    },
    {
      bytes: zipSync({ 'June/': new Uint8Array(), 'June/a.txt': ONE }),
      files: [['a.txt', 'one']],
      because: 'a folder is no file',
    },
    {
      bytes: zipSync({
        'a.txt': ONE,
        '__MACOSX/._a.txt': TWO,
        '.DS_Store': TWO,
        'x/.hidden/b.txt': TWO,
        'Thumbs.db': TWO,
      }),
      files: [['a.txt', 'one']],
      because: 'what systems add is nothing a person put there',
    },
    {
      bytes: writeZip([{ name: 'a\\b.txt', bytes: ONE }]),
      files: [['b.txt', 'one']],
      because: 'folders of old Windows',
    },
    {
      bytes: zipSync({ '退货报告.txt': ONE }),
      files: [['退货报告.txt', 'one']],
      because: 'a name that says it is UTF-8',
    },
    {
      bytes: writeZip([{ name: strToU8('退货报告.txt'), bytes: ONE }]),
      files: [['退货报告.txt', 'one']],
      because: 'a name that is UTF-8 and does not say so',
    },
    {
      bytes: writeZip([{ name: encode('退货报告.txt', 'gb18030'), bytes: ONE }]),
      files: [['退货报告.txt', 'one']],
      because: 'a name of Chinese Windows',
    },
    {
      bytes: writeZip([{ name: encode('返品レポート.txt', 'shift_jis'), bytes: ONE }]),
      files: [['返品レポート.txt', 'one']],
      because: 'a name of Japanese Windows',
    },
    {
      bytes: writeZip([{ name: 'a.txt', bytes: ONE }], { wide: true }),
      files: [['a.txt', 'one']],
      because: 'sizes in fields of 64 bits',
    },
    {
      bytes: writeZip([{ name: 'a.txt', bytes: ONE }], { remark: 'PK made by an ERP' }),
      files: [['a.txt', 'one']],
      because: 'a remark at the end',
    },
    {
      bytes: gzipSync(ONE),
      name: 'returns.txt.gz',
      files: [['returns.txt', 'one']],
      because: 'a .gz loses its ending',
    },
    {
      bytes: gzipSync(ONE),
      name: 'returns.txt',
      files: [['returns.txt', 'one']],
      because: 'and keeps a name without it',
    },
    {
      bytes: Uint8Array.from([...gzipSync(ONE), ...gzipSync(TWO)]),
      name: 'a.txt.gz',
      files: [['a.txt', 'onetwo']],
      because: 'two .gz one after the other are one file',
    },
    {
      bytes: zipSync({ 'a.txt.gz': gzipSync(ONE), 'more.zip': zipSync({ 'b.txt': TWO }) }),
      files: [
        ['a.txt', 'one'],
        ['b.txt', 'two'],
      ],
      because: 'archives inside are opened',
    },
    {
      bytes: gzipSync(zipSync({ 'a.txt': ONE })),
      name: 'a.zip.gz',
      files: [['a.txt', 'one']],
      because: 'a zip in a gz too',
    },
  ])('$because', async ({ bytes, name, files }) => {
    expect(await opened(bytes, name)).toEqual(files);
  });

  test('a workbook inside is a file, however it is stored', async () => {
    const workbook = writeXlsx([{ name: 'S', rows: [['a']] }]);
    const answer = await openArchive({ name: 'a.zip', bytes: zipSync({ 'a.xlsx': [workbook, { level: 0 }] }) });
    expect(answer).toEqual({ ok: true, value: [{ name: 'a.xlsx', bytes: workbook }] });
  });

  test('a third archive inside stays closed and says so, a broken second one does not keep the others back', async () => {
    const third = zipSync({ 'c.zip': zipSync({ 'd.txt': ONE }) });
    const answer = await openArchive({
      name: 'a.zip',
      bytes: zipSync({ 'b.zip': third, 'broken.zip': zipSync({ 'e.txt': ONE }).slice(0, 60), 'a.txt': TWO }),
    });
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.value.map(({ name }) => name)).toEqual(['c.zip', 'broken.zip', 'a.txt']);
    const [nested, broken] = await Promise.all(answer.value.map((file) => readExport(file)));
    expect(nested).toMatchObject({ problem: { code: 'not-a-table', facts: { kind: 'nested-archive' } } });
    expect(broken).toMatchObject({ problem: { code: 'damaged-archive', facts: { file: 'broken.zip' } } });
  });
});

const zip = zipSync({ 'a.txt': strToU8('return-date\torder-id\tsku\n'.repeat(50)) });
const changed = (bytes: Uint8Array, at: number, value: number) =>
  bytes.map((byte, place) => (place === at ? value : byte));

describe('what cannot be opened', () => {
  test.each<{ bytes: Uint8Array; name?: string; code: string; because: string }>([
    { bytes: zipSync({}), code: 'empty-archive', because: 'nothing inside' },
    {
      bytes: zipSync({ 'a/': new Uint8Array(), '.DS_Store': ONE }),
      code: 'empty-archive',
      because: 'only folders and noise',
    },
    { bytes: zip.slice(0, -30), code: 'damaged-archive', because: 'its end cut off' },
    { bytes: zip.slice(10), code: 'damaged-archive', because: 'its beginning cut off' },
    { bytes: changed(zip, 50, 0xff), code: 'damaged-archive', because: 'a byte changed on the way' },
    {
      bytes: writeZip([{ name: 'a.txt', bytes: ONE, method: 14 }]),
      code: 'damaged-archive',
      because: 'packed in another way',
    },
    { bytes: writeZip([{ name: 'a.txt', bytes: ONE, isLocked: true }]), code: 'locked-archive', because: 'a password' },
    {
      bytes: gzipSync(strToU8('x'.repeat(500))).slice(0, -12),
      name: 'a.gz',
      code: 'damaged-archive',
      because: 'a .gz cut off',
    },
    {
      bytes: changed(gzipSync(ONE), 10 + ONE.length + 5, 0xee),
      name: 'a.gz',
      code: 'damaged-archive',
      because: 'a .gz whose check sum is wrong',
    },
    {
      bytes: Uint8Array.from([0x1f, 0x8b, 8, 0]),
      name: 'a.gz',
      code: 'damaged-archive',
      because: 'the beginning of a .gz',
    },
    {
      bytes: zipSync(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`${at}.txt`, ONE]))),
      code: 'archive-too-large',
      because: '51 files',
    },
    {
      bytes: zipSync({
        'a.zip': zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`a${at}.txt`, ONE]))),
        'b.zip': zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`b${at}.txt`, ONE]))),
      }),
      code: 'archive-too-large',
      because: '60 files in two archives inside',
    },
    {
      bytes: writeZip([{ name: 'a.txt', bytes: ONE, size: 301 << 20 }]),
      code: 'archive-too-large',
      because: 'a directory that tells of 301 MB',
    },
  ])('$because: $code', async ({ bytes, name, code }) => {
    expect(await opened(bytes, name)).toBe(code);
  });

  test('a file that grows beyond what the directory tells is not unpacked to its end', async () => {
    const zeros = new Uint8Array(64 << 20);
    const bytes = writeZip([{ name: 'a.txt', bytes: zeros, size: 1000 }]);
    expect(await opened(bytes)).toBe('damaged-archive');
  });

  test('a .gz that grows beyond 300 MB is refused', async () => {
    const member = gzipSync(new Uint8Array(101 << 20));
    expect(await opened(Uint8Array.from([...member, ...member, ...member]), 'a.gz')).toBe('archive-too-large');
  });

  test('opening stops when it is told to', async () => {
    const control = new AbortController();
    control.abort();
    await expect(openArchive({ name: 'a.zip', bytes: zip }, { signal: control.signal })).rejects.toThrow(/abort/i);
  });
});

test('whatever the bytes, opening ends in files or a problem', async () => {
  const starts = [[], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0x1f, 0x8b, 8]];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      const answer = await openArchive({ name: 'a.zip', bytes: Uint8Array.from([...start, ...rest]) });
      expect(answer.ok ? answer.value.length > 0 : answer.problem.facts.file).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});

test('whatever is changed in an archive, opening gives the same files or a problem', async () => {
  const whole = writeZip([
    { name: 'a.txt', bytes: strToU8('one'.repeat(30)) },
    { name: 'b.txt', bytes: strToU8('two'.repeat(30)) },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, length) => {
      const answer = await openArchive({ name: 'a.zip', bytes: changed(whole, at, value).slice(0, length) });
      if (answer.ok) for (const { bytes } of answer.value) expect(text(bytes)).toMatch(/^(one)+$|^(two)+$/);
    }),
    { numRuns: 500 },
  );
});
