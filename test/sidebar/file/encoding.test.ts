import { expect, test } from 'vitest';
import { decode } from '../../../sidebar/file/decode.ts';
import { detectEncoding } from '../../../sidebar/file/encoding.ts';
import { encodeCp932 } from '../../fixtures/make/cp932.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

/** Western text by the bytes of windows-1252, where the first 256 characters are their own codes but for a few signs. */
const western = (text: string) =>
  Uint8Array.from(
    [...text].map((character) => ({ '’': 0x92, '€': 0x80, '™': 0x99 })[character] ?? character.charCodeAt(0)),
  );

/** Chinese text by its bytes in GB18030, found by decoding all pairs of GB2312. */
const chinese = (text: string) => {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      pairs.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
  return Uint8Array.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
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
  [chinese(CHINESE), 'gb18030', CHINESE, 'GB18030'],
  [western(WESTERN), 'windows-1252', WESTERN, 'windows-1252'],
  [western(ONE_SIGN), 'windows-1252', ONE_SIGN, 'one sign in English text'],
])('bytes %# are recognised and read', (bytes, encoding, text, because) => {
  const padded = Uint8Array.from([0, ...bytes]).subarray(1);
  expect([detectEncoding(bytes), because]).toEqual([encoding, because]);
  expect(detectEncoding(padded)).toBe(encoding);
  const decoded = [...decode(bytes)].map((part) => part.text).join('');
  if (!because.includes('cut')) expect(decoded).toBe(text);
});

test('text is cut into pieces at no harm to characters', () => {
  const text = `${'a'.repeat((1 << 20) - 1)}日本${'b'.repeat(1 << 20)}\u{1F4A5}`;
  const pieces = [...decode(utf8(text))];
  expect(pieces.length).toBe(5);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('empty bytes between the characters are dropped', () => {
  const text = [...decode(utf8(`${ENGLISH}St\0op\0ped\n`))].map((piece) => piece.text).join('');
  expect(text).toBe(`${ENGLISH}Stopped\n`);
});

test('a line beyond ASCII at the end of a large file still counts', () => {
  const bytes = Uint8Array.from([...utf8(ENGLISH.repeat(20_000)), ...encodeCp932(line('電源が入らない'))]);
  expect(detectEncoding(bytes)).toBe('shift_jis');
});
