import * as fc from 'fast-check';
import { ordersFile, returnsFile } from './shop.ts';

/** What must become of a line of a file, told by how it was made. */
export type Fate = 'taken' | 'left-out' | 'rejected' | 'blank';

/** A line of a small export. */
export interface Line {
  fate: Fate;
  /** What makes two lines of one file the same record; `''` where equal lines are separate ones. */
  same: string;
  cells: Readonly<Record<string, string>>;
}

/** A small export of one kind. */
export interface SmallFile {
  kind: 'voices' | 'units' | 'products';
  lines: readonly Line[];
}

const BLANK: Line = { fate: 'blank', same: '', cells: {} };

const ofPool = <Value>(...pool: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...pool);

/** Mostly good lines, so that every file has something to bring. */
const fates = (...others: readonly Fate[]): fc.Arbitrary<Fate> => ofPool('taken', 'taken', 'taken', 'taken', ...others);

/** Returns without words: a lexicon would be compiled in every execution. Five licence plates, and some without one. */
const returned: fc.Arbitrary<Line> = fc
  .record({
    unit: ofPool('1', '2', '3', '4', '5', ''),
    order: ofPool('6', '7'),
    disposition: ofPool('SELLABLE', 'DEFECTIVE', 'CUSTOMER_DAMAGED'),
    reason: ofPool('DEFECTIVE', 'UNWANTED_ITEM', 'MISSING_PARTS'),
    day: ofPool('05', '06', '07'),
    fate: fates('rejected', 'blank'),
    fault: ofPool<Record<string, string>>({ date: 'yesterday' }, { quantity: 'two' }, { sku: ' ' }),
  })
  .map(({ unit, order, disposition, reason, day, fate, fault }) => {
    if (fate === 'blank') return BLANK;
    const cells = {
      lpn: unit === '' ? '' : `LPN${unit}`,
      order: `111-000000${unit || order}-2223334`,
      sku: `MUG-${unit || order}`,
      date: `2026-05-${day}T10:00:00+00:00`,
      disposition,
      reason,
      quantity: '1',
      ...(fate === 'rejected' ? fault : {}),
    };
    return { fate, same: cells.lpn, cells };
  });

/** Order lines of two SKUs in two marketplaces, or none that is named, around the end of a month. */
const ordered: fc.Arbitrary<Line> = fc
  .record({
    sku: ofPool('A', 'B'),
    day: ofPool('2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01', '2026-05-02'),
    units: ofPool('1', '2', '3'),
    fate: fates('left-out', 'rejected', 'blank'),
    fault: ofPool<Record<string, string>>({ units: 'x' }, { day: 'soon' }, { sku: '' }),
    status: ofPool('Cancelled', 'Pending'),
    channel: ofPool('Amazon.com', 'Amazon.co.uk', ''),
  })
  .map(({ sku, day, units, fate, fault, status, channel }) => {
    if (fate === 'blank') return BLANK;
    const cells = { sku, day, units, channel, status: 'Shipped', ...(fate === 'rejected' ? fault : {}) };
    return { fate, same: '', cells: fate === 'left-out' ? { ...cells, status } : cells };
  });

/** Listings of four SKUs. */
const listed: fc.Arbitrary<Line> = fc
  .record({
    sku: ofPool('1', '2', '3', '4'),
    name: ofPool('Mug', 'Travel mug', 'Large mug'),
    status: ofPool('Active', 'Inactive'),
    fate: fates('rejected', 'blank'),
    fault: ofPool<Record<string, string>>({ sku: '' }, { asin: 'none' }, { price: 'a lot' }),
  })
  .map(({ sku, name, status, fate, fault }) => {
    if (fate === 'blank') return BLANK;
    const cells = { sku: `MUG-${sku}`, asin: `B0MUG0000${sku}`, name, price: '9.99', status };
    return { fate, same: cells.sku, cells: fate === 'rejected' ? { ...cells, ...fault } : cells };
  });

const LINES = { voices: returned, units: ordered, products: listed } as const;

/** Small files whose records collide with each other and with those of other such files. */
export const smallFile: fc.Arbitrary<SmallFile> = ofPool<SmallFile['kind']>(
  'voices',
  'voices',
  'units',
  'products',
).chain((kind) => linesOf(kind).map((lines) => ({ kind, lines })));

const linesOf = (kind: SmallFile['kind']): fc.Arbitrary<Line[]> =>
  fc.array(LINES[kind], { minLength: 1, maxLength: 9 }).filter((lines) => lines.some(({ fate }) => fate === 'taken'));

/** Two such files of one kind. */
export const twoFiles: fc.Arbitrary<readonly [SmallFile, SmallFile]> = smallFile.chain((one) =>
  linesOf(one.kind).map((lines) => [one, { kind: one.kind, lines }] as const),
);

const LISTING_HEADINGS = 'seller-sku\tasin1\titem-name\tprice\tstatus';

/** The bytes of a small file. */
export function bytesOf({ kind, lines }: SmallFile): Uint8Array {
  if (kind === 'voices') return withBlanks(lines, (filled) => returnsFile(filled.map(({ cells }) => cells)));
  if (kind === 'units')
    return withBlanks(lines, (filled) =>
      ordersFile(
        filled.map(({ cells: { day, status, sku, units, channel } }, at) =>
          [`111-${String(at).padStart(7, '0')}-0000001`, day, status, sku, units, '', channel].join('\t'),
        ),
      ),
    );
  const text = lines.map(({ cells: { sku = '', asin = '', name = '', price = '', status = '' } }) =>
    [sku, asin, name, price, status].join('\t'),
  );
  return new TextEncoder().encode([LISTING_HEADINGS, ...text].join('\n'));
}

/** A blank line after the headings for each the file has, so that the lines below it move. */
function withBlanks(lines: readonly Line[], write: (filled: readonly Line[]) => Uint8Array): Uint8Array {
  const [headings = '', ...rows] = new TextDecoder()
    .decode(write(lines.filter(({ fate }) => fate !== 'blank')))
    .split('\n');
  const left = [...rows];
  const all = lines.map(({ fate }) => (fate === 'blank' ? '' : (left.shift() ?? '')));
  return new TextEncoder().encode([headings, ...all].join('\n'));
}
