import { describe, expect, test } from 'vitest';
import { decode } from '../../../sidebar/file/decode.ts';
import { createDecoder, type Encoding } from '../../../sidebar/file/decoder.ts';
import { detectEncoding, guessEncoding } from '../../../sidebar/file/encoding.ts';
import { previewEncodings } from '../../../sidebar/file/preview-encodings.ts';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { encodeCp932 } from '../../fixtures/make/cp932.ts';
import { encode } from '../../fixtures/make/encode.ts';
import { TEXTS } from './encoding-texts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

const HEADINGS = 'return-date\torder-id\tsku\tquantity\treason\tcustomer-comments\n';
const line = (comment: string) => `2026-01-02\t114-1\tA\t1\tDEFECTIVE\t${comment}\n`;
const JAPANESE = HEADINGS + line('二週間で壊れました。電池を替えても同じです') + line('ボタンが硬い');
const CHINESE =
  HEADINGS + line('收到就是坏的，换了三次电池都开不了机') + line('尺码偏小，退货了') + line('Size M 偏小');
const WESTERN =
  HEADINGS +
  line('Das Gerät ist für größere Töpfe zu klein') +
  line('Très déçu, le couvercle est cassé') +
  line('doesn’t fit, 30 € wasted');
const ENGLISH = HEADINGS + line("doesn't fit");
const ONE_SIGN = HEADINGS + line('not a real Pyrex® lid');
const FEW_JAPANESE = HEADINGS + line('too small').repeat(200) + line('小さい');

test.each<[Uint8Array, string, string, string]>([
  [utf8(ENGLISH), 'utf-8', ENGLISH, 'plain ASCII'],
  [utf8(`\uFEFF${CHINESE}`), 'utf-8', CHINESE, 'UTF-8 with a mark'],
  [utf8(JAPANESE), 'utf-8', JAPANESE, 'UTF-8 without a mark'],
  [utf8(CHINESE).slice(0, -3), 'utf-8', CHINESE.slice(0, -1).replace(/.$/, '\uFFFD'), 'UTF-8 cut inside a character'],
  [utf16(JAPANESE, false, true), 'utf-16le', JAPANESE, 'UTF-16 with a mark'],
  [utf16(JAPANESE, true, true), 'utf-16be', JAPANESE, 'UTF-16 the other way round'],
  [utf16(ENGLISH, false, false), 'utf-16le', ENGLISH, 'UTF-16 without a mark'],
  [utf16(ENGLISH, true, false), 'utf-16be', ENGLISH, 'UTF-16 the other way round without a mark'],
  [encodeCp932(JAPANESE), 'shift_jis', JAPANESE, 'cp932'],
  [encodeCp932(FEW_JAPANESE), 'shift_jis', FEW_JAPANESE, 'cp932 with one odd line among 200'],
  [encode(CHINESE, 'gb18030'), 'gb18030', CHINESE, 'GB18030'],
  [encode(WESTERN, 'windows-1252'), 'windows-1252', WESTERN, 'windows-1252'],
  [encode(ONE_SIGN, 'windows-1252'), 'windows-1252', ONE_SIGN, 'one sign in English text'],
])('bytes %# are recognised and read', (bytes, encoding, text, because) => {
  const padded = Uint8Array.from([0, ...bytes]).subarray(1);
  expect([detectEncoding(bytes), because]).toEqual([encoding, because]);
  expect(detectEncoding(padded)).toBe(encoding);
  const decoded = [...decode(bytes, detectEncoding(bytes))].map((part) => part.text).join('');
  if (!because.includes('cut')) expect(decoded).toBe(text);
});

test('text is cut into pieces at no harm to characters', () => {
  const text = `${'a'.repeat((1 << 20) - 1)}日本${'b'.repeat(1 << 20)}\u{1F4A5}`;
  const pieces = [...decode(utf8(text), 'utf-8')];
  expect(pieces.length).toBe(5);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('empty bytes between the characters are dropped', () => {
  const text = [...decode(utf8(`${ENGLISH}St\0op\0ped\n`), 'utf-8')].map((piece) => piece.text).join('');
  expect(text).toBe(`${ENGLISH}Stopped\n`);
});

test('a line beyond ASCII at the end of a large file still counts', () => {
  const bytes = Uint8Array.from([...utf8(ENGLISH.repeat(20_000)), ...encodeCp932(line('電源が入らない'))]);
  expect(detectEncoding(bytes)).toBe('shift_jis');
});

/** Pieces of a text: one to three words, or one to six characters where words are not set apart. */
function piecesOf(text: string, language: string): string[] {
  const parts = language === 'ja' || language === 'zh' ? [...text] : text.split(' ');
  const lengths = language === 'ja' || language === 'zh' ? [1, 2, 3, 6] : [1, 2, 3];
  const between = language === 'ja' || language === 'zh' ? '' : ' ';
  return lengths.flatMap((length) =>
    parts.flatMap((_, at) => (at + length <= parts.length ? [parts.slice(at, at + length).join(between)] : [])),
  );
}

const bytesIn = (text: string, encoding: Encoding) => (encoding === 'utf-8' ? utf8(text) : encode(text, encoding));

describe('how sure it is', () => {
  const cases = Object.entries(TEXTS).flatMap(([language, { encodings, texts }]) => {
    const pieces = new Set(texts.flatMap((text) => piecesOf(text, language)).filter((text) => /[^\0-\x7F]/.test(text)));
    return ([...encodings, 'utf-8'] as const).flatMap((encoding) =>
      [...pieces].map((piece) => ({ piece, encoding, guess: guessEncoding(bytesIn(line(piece), encoding)) })),
    );
  });

  test('a piece of one word in any of seven languages is never read wrong without asking', () => {
    expect(cases.length).toBeGreaterThan(800);
    const wrong = cases.filter(({ encoding, guess }) => guess.isSure && guess.encoding !== encoding);
    expect(wrong.map(({ piece, encoding, guess }) => [piece, encoding, guess.encoding])).toEqual([]);
  });

  test('where it asks, the right answer is among several', () => {
    const asked = cases.filter(({ guess }) => !guess.isSure);
    expect(asked.length).toBeGreaterThan(5);
    for (const { piece, encoding, guess } of asked) {
      expect([piece, guess.candidates]).toEqual([piece, expect.arrayContaining([encoding])]);
      expect(guess.candidates.length).toBeGreaterThan(1);
    }
  });

  test('it seldom asks for one word, and never for a comment as long as most', () => {
    expect(cases.filter(({ guess }) => !guess.isSure).length).toBeLessThan(cases.length * 0.05);
    for (const { encodings, texts } of Object.values(TEXTS))
      for (const encoding of encodings)
        expect(guessEncoding(bytesIn(texts.map(line).join(''), encoding))).toMatchObject({ encoding, isSure: true });
  });
});

describe('asking', () => {
  const ODD = encode('不良', 'shift_jis');
  // These bytes of cp932 are also two Chinese characters, and Western letters and signs.
  const bytes = Uint8Array.from([
    ...utf8(HEADINGS + line('ok')),
    ...encode(line('不良'), 'shift_jis'),
    ...utf8(line('fine')),
  ]);

  test('a file that reads well in two encodings is not read without an answer', async () => {
    const read = await readExport({ name: 'a.txt', bytes });
    expect(read).toMatchObject({ problem: { code: 'needs-encoding', facts: { file: 'a.txt' } } });
    if (!read.ok) expect(String(read.problem.facts.candidates).split(', ')).toEqual(guessEncoding(bytes).candidates);
  });

  test.each(guessEncoding(bytes).candidates)('with the answer %s it is read in it', async (encoding) => {
    const read = await readExport({ name: 'a.txt', bytes }, { answers: { encoding } });
    const [, { comment = '' } = {}] = read.ok ? read.value.voices : [];
    expect(comment).toBe(createDecoder(encoding)(ODD, false));
  });

  test('an answer is taken even where it is certain otherwise', async () => {
    const read = await readExport(
      { name: 'a.txt', bytes: utf8(HEADINGS + line('über')) },
      { answers: { encoding: 'windows-1252' } },
    );
    expect(read.ok && read.value.voices[0]?.comment).toBe('Ã¼ber');
  });

  test('the preview shows five rows with letters beyond ASCII, cut into cells, in each encoding', () => {
    const many = Uint8Array.from([
      ...utf8(HEADINGS + line('ok').repeat(100)),
      ...encode(Array.from({ length: 7 }, () => line('不良')).join(''), 'shift_jis'),
    ]);
    const previews = previewEncodings(many);
    expect(previews.map(({ encoding }) => encoding)).toEqual(guessEncoding(many).candidates);
    for (const { encoding, rows } of previews) {
      const odd = createDecoder(encoding)(ODD, false);
      expect(rows).toEqual(Array.from({ length: 5 }, () => ['2026-01-02', '114-1', 'A', '1', 'DEFECTIVE', odd]));
    }
  });
});
