import { gzipSync, zipSync } from 'fflate';

/** A file to be damaged. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
}

/** A row of numbers that is the same for the same seed: 0 to `below` - 1 (the mulberry32 construction). */
export type Dice = (below: number) => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const pick = <Item>(roll: Dice, items: readonly Item[]): Item => items[roll(items.length)] as Item;

/** Bytes as text with one character a byte, so that nothing is lost on the way back. */
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

type Mutation = (bytes: Uint8Array, roll: Dice, other: Uint8Array) => Uint8Array;

const onLines =
  (change: (lines: string[], roll: Dice, others: string[]) => string[]): Mutation =>
  (bytes, roll, other) =>
    bytesOf(change(latin(bytes).split('\n'), roll, latin(other).split('\n')).join('\n'));

const onText =
  (change: (text: string, roll: Dice) => string): Mutation =>
  (bytes, roll) =>
    bytesOf(change(latin(bytes), roll));

const insert = (...pool: readonly string[]): Mutation =>
  onText((text, roll) => {
    let changed = text;
    for (let times = 1 + roll(4); times > 0; times -= 1) {
      const at = roll(changed.length + 1);
      changed = changed.slice(0, at) + pick(roll, pool) + changed.slice(at);
    }
    return changed;
  });

/** Puts something in the place of a cell, or behind what it says. */
const intoCell = (...pool: readonly string[]): Mutation =>
  onText((text, roll) => {
    const delimiter = text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
    const cells = text.split(delimiter);
    for (let times = 1 + roll(5); times > 0; times -= 1) {
      const at = roll(cells.length);
      cells[at] = (roll(2) === 0 ? '' : `${cells[at]} `) + pick(roll, pool);
    }
    return cells.join(delimiter);
  });

const utf8 = (text: string): string => latin(new TextEncoder().encode(text));

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What happens to files, by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip: (bytes, roll) => {
    const changed = bytes.slice();
    for (let times = 1 + roll(8); times > 0; times -= 1) changed[roll(changed.length)] = roll(256);
    return changed;
  },
  cut: (bytes, roll) => bytes.slice(0, roll(bytes.length + 1)),
  behead: (bytes, roll) => bytes.slice(roll(Math.min(bytes.length, 200) + 1)),
  hollow: (bytes, roll) => {
    const at = roll(bytes.length + 1);
    return join(bytes.slice(0, at), bytes.slice(at + roll(300)));
  },
  splice: (bytes, roll, other) => join(bytes.slice(0, roll(bytes.length + 1)), other.slice(roll(other.length + 1))),
  append: (bytes, _, other) => join(bytes, other),
  repeatLines: onLines((lines, roll) => {
    const at = roll(lines.length);
    const some = lines.slice(at, at + 1 + roll(4));
    return [...lines.slice(0, at), ...some, ...some, ...lines.slice(at + some.length)];
  }),
  shuffleLines: onLines((lines, roll) => {
    const changed = [...lines];
    for (let at = changed.length - 1; at > 0; at -= 1) {
      const to = roll(at + 1);
      [changed[at], changed[to]] = [changed[to] ?? '', changed[at] ?? ''];
    }
    return changed;
  }),
  mixLines: onLines((lines, roll, others) => {
    const at = roll(lines.length + 1);
    const from = roll(others.length);
    return [...lines.slice(0, at), ...others.slice(from, from + 3), ...lines.slice(at)];
  }),
  joinLines: onLines((lines, roll) => {
    const at = roll(lines.length);
    return [...lines.slice(0, at), `${lines[at] ?? ''}${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)];
  }),
  blankLines: onLines((lines, roll) => lines.flatMap((line) => (roll(4) === 0 ? ['', line] : [line]))),
  shiftCells: onLines((lines, roll) => {
    const at = roll(lines.length);
    return lines.map((line, place) => (place === at ? line.replace(/[\t,;]/, (mark) => mark + mark) : line));
  }),
  utf16: (bytes, roll) => {
    const text = decodeUtf8(bytes);
    const wide = new Uint8Array(Buffer.from(roll(2) === 0 ? `\uFEFF${text}` : text, 'utf16le'));
    return roll(3) === 0 ? new Uint8Array(Buffer.from(wide.slice(0, wide.length & ~1)).swap16()) : wide;
  },
  latin1: (bytes) => bytesOf(decodeUtf8(bytes)),
  mark: (bytes) => join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  twiceUtf8: onText(utf8),
  carriageReturns: onText((text, roll) => text.replace(/\r?\n/g, pick(roll, ['\r', '\r\n', '\r\r\n', '\n\r']))),
  delimiters: onText((text, roll) => {
    const [from, to] = [pick(roll, ['\t', ',', ';']), pick(roll, ['\t', ',', ';', '|'])];
    return text.split(from).join(to);
  }),
  quotes: insert('"', '""', '"\t', ',"', '"\n', "'", '"""'),
  nuls: insert('\0', '\0\0\0', '\x1a', '\x07', '\x85', '\xa0'),
  wraps: onText((text) => text.replace(/[^\t\r\n]+/g, '"$&"')),
  cells: intoCell(
    '',
    '0',
    '-1',
    '1.5',
    '1e9',
    '9.78E+12',
    '99999999999999999999',
    '2026-02-30',
    '31/12/2026',
    '0000-00-00',
    '9999-12-31',
    'NaN',
    'undefined',
    'null',
    '__proto__',
    'constructor',
    '{file}',
    '=1+1',
    '&#0;&#x110000;&#xD800;',
    '&amp;amp;lt;',
    utf8('１２３'),
    utf8('é…😀\u202e'),
    'x'.repeat(60_000),
  ),
  people: intoCell(
    'write to jane.doe@example.com please',
    'jane.doe&#64;example.com',
    'call (555) 010-0199 or +1 555-010-0123',
    'Tel. +49 30 5550100',
    utf8('電話 090-1234-5678'),
    utf8('手机 13800138000'),
    'JANE@EXAMPLE.CO.UK!',
  ),
  zip: (bytes) => zipSync({ 'a/report.txt': bytes }),
  gzip: (bytes) => gzipSync(bytes),
};

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

const NAMES = Object.keys(MUTATIONS);
/** Packing hides what comes before it, so it is rare and comes last. */
const RARE = ['zip', 'gzip'];
const LARGEST = 200_000;

/** A file made from one of the seeds by one to three mutations, and how; the same for the same number. */
export function damaged(seeds: readonly Seed[], number: number): Seed & { how: string[] } {
  const roll = dice(number * 2_654_435_761);
  const { name, bytes } = pick(roll, seeds);
  const how: string[] = [];
  let changed = bytes;
  for (let times = 1 + roll(3); times > 0; times -= 1) {
    const mutation = pick(roll, NAMES);
    if (RARE.includes(mutation) && (times > 1 || roll(3) > 0)) continue;
    how.push(mutation);
    if (changed.length > 0 && changed.length < LARGEST)
      changed = MUTATIONS[mutation]?.(changed, roll, pick(roll, seeds).bytes) ?? changed;
  }
  return { name, bytes: changed, how };
}
