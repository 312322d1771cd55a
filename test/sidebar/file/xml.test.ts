import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { findRecord, flattenXml } from '../../../sidebar/file/xml.ts';

/** Headings and rows of a document, each row with its line; a row that is cut off is marked. */
function flatten(text: string, length = text.length): string[] {
  const record = findRecord(text);
  if (!record) return ['no records'];
  const table = flattenXml(record);
  for (let at = 0; at < text.length; at += length) table.write(text.slice(at, at + length));
  return table.end().map(({ line, cells, cut }) => `${line}${cut ? ' cut' : ''}: ${cells.join(' | ')}`);
}

const item = (sku: string, code = 'CR-DEFECTIVE') =>
  `<item_details><item_name>Scale</item_name><asin>B0XSCALE01</asin><return_reason_code>${code}</return_reason_code><merchant_sku>${sku}</merchant_sku><return_quantity>1</return_quantity></item_details>`;
const record = (id: number, ...items: string[]) =>
  `<return_details>\n${items.join('\n')}\n<order_id>114-${id}</order_id><order_date>D${id}</order_date>\n<label_details><tracking_id>T${id}</tracking_id></label_details>\n</return_details>\n`;
const envelope = (...records: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope>\n<Message>\n${records.join('')}</Message>\n</AmazonEnvelope>\n`;

const HEAD =
  'item_name | asin | return_reason_code | merchant_sku | return_quantity | order_id | order_date | tracking_id';
const row = (sku: string, id: number, code = 'CR-DEFECTIVE') =>
  `Scale | B0XSCALE01 | ${code} | ${sku} | 1 | 114-${id} | D${id} | T${id}`;

describe('a document of returns', () => {
  test.each<{ text: string; rows: string[]; because: string }>([
    {
      text: envelope(record(1, item('A')), record(2, item('B'))),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `9: ${row('B', 2)}`],
      because: 'one row a record, with the line it begins in',
    },
    { text: envelope(record(1, item('A'))), rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`], because: 'a single record' },
    {
      text: envelope(record(1, item('A'), item('B')), record(2, item('C'))),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `4: ${row('B', 1)}`, `10: ${row('C', 2)}`],
      because: 'the child that stands several times makes a row each',
    },
    {
      text: envelope(record(1, item('A'), item('A'))),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `4: ${row('A', 1)}`],
      because: 'two equal ones are two units',
    },
    {
      text: envelope(record(1, item('A &amp; B', '&#67;R-&lt;X&gt;')), record(2, item('<![CDATA[<b> & c]]>'))),
      rows: [`2: ${HEAD}`, `4: ${row('A & B', 1, 'CR-<X>')}`, `9: ${row('<b> & c', 2)}`],
      because: 'character references and CDATA',
    },
    {
      text: envelope(record(1, item('A')))
        .replace(/<(\/?)(\w+)/g, '<$1amzn:$2')
        .replace('<amzn:AmazonEnvelope', '<amzn:AmazonEnvelope xmlns:amzn="urn:x"'),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`],
      because: 'names in a namespace',
    },
    {
      text: envelope(record(1, item('&secret;'))).replace(
        '<AmazonEnvelope>',
        '<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">\n<!ENTITY b "&secret;&secret;">]>\n<AmazonEnvelope>',
      ),
      rows: [`4: ${HEAD}`, `6: ${row('&secret;', 1)}`],
      because: 'what a DOCTYPE declares is never looked up',
    },
    {
      text: envelope('<!-- two\nlines -->\n', record(1, item('A').replace('<asin>', '<gift/>\n<asin>'))),
      rows: [`2: ${HEAD.replace('asin', 'gift | asin')}`, `6: ${row('A', 1).replace('B0X', ' | B0X')}`],
      because: 'a comment, and an empty element',
    },
    {
      text: envelope(
        record(1, item('A')),
        record(2, item('B')).replace('<order_id>', '<category>Home</category><order_id>'),
      ),
      rows: [`2: ${HEAD} | category`, `4: ${row('A', 1)} | `, `9: ${row('B', 2)} | Home`],
      because: 'an element only later records have',
    },
    {
      text: envelope(
        record(1, item('A'))
          .replace('</label_details>', '</label_details><label_details><tracking_id>T9</tracking_id></label_details>')
          .replace(item('A'), `${item('A')}${item('B')}${item('C')}`),
      ),
      rows: [`2: ${HEAD}`, ...['A', 'B', 'C'].map((sku) => `4: ${row(sku, 1)}; T9`)],
      because:
        'of two children that stand several times the more frequent makes the rows, the other is told in one cell',
    },
    {
      text: envelope(record(1, item('A')).replace('<tracking_id>', '<asin>X</asin><tracking_id>')),
      rows: [
        `2: ${HEAD.replace('tracking_id', 'label_details_asin | tracking_id')}`,
        `4: ${row('A', 1).replace('T1', 'X | T1')}`,
      ],
      because: 'the same name in another place is another column',
    },
    {
      text: envelope(record(1, item('A')), record(2, item('B'))).slice(0, -120),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `9 cut: Scale | B0XSCALE01 | CR-DEFECTIVE | B | 1`],
      because: 'a document cut off in a record',
    },
    {
      text: envelope(record(1, item('A')), record(2, item('B'))).slice(0, -20),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `9: ${row('B', 2)}`, '13 cut: AmazonEnvelope'],
      because: 'a document cut off after a record',
    },
    {
      text: envelope(record(1, item('A')), record(2, item('B')).replace('</item_details>', '</item>')),
      rows: [`2: ${HEAD}`, `4: ${row('A', 1)}`, `9 cut: Scale | B0XSCALE01 | CR-DEFECTIVE | B`],
      because: 'an element closed by another name',
    },
    { text: '<a><b>text</b></a>', rows: ['no records'], because: 'one value is no table' },
    { text: '<a/>', rows: ['no records'], because: 'nothing in it' },
  ])('$because', ({ text, rows }) => {
    expect(flatten(text)).toEqual(rows);
  });

  test('other names, other depths: records are found by how they are built', () => {
    const text =
      '<feed><meta><count>2</count></meta><list><page><r><x>1</x><y>2</y></r><r><x>3</x><y>4</y></r></page></list></feed>';
    expect(findRecord(text)).toEqual(['feed', 'list', 'page', 'r']);
    expect(flatten(text)).toEqual(['1: x | y', '1: 1 | 2', '1: 3 | 4']);
  });

  test('in pieces of any length it is the same table', () => {
    const text = envelope(
      record(1, item('A &amp; B'), item('A')),
      record(2, item('<![CDATA[x\ny]]>')),
      record(3, item('C')),
    ).slice(0, -40);
    const whole = flatten(text);
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3000 }), (length) => {
        expect(flatten(text, length)).toEqual(whole);
      }),
    );
  });

  test('whatever is changed in it, it ends in rows', () => {
    const text = envelope(record(1, item('A'), item('B')), record(2, item('C')));
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '&', '"', "'", ';', '!', '[', '-', '?', 'a', ' '),
          maxLength: 4,
        }),
        fc.nat(5),
        (at, put, take) => {
          expect(flatten(text.slice(0, at) + put + text.slice(at + take)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

const FLAT = (comment: string) =>
  `<r><return-date>2026-01-02</return-date><order-id>114-1</order-id><sku>00412</sku><quantity>1</quantity><reason>DEFECTIVE</reason><customer-comments>${comment}</customer-comments></r>`;
const read = (text: string | Uint8Array) =>
  readExport({ name: 'returns.xml', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

test('its rows go the way of every other file', async () => {
  const outcome = await read(`<?xml version="1.0"?><rows>${FLAT('too &lt;small&gt;')}${FLAT('偏小')}</rows>`);
  expect(outcome.ok && outcome.value.voices.map(({ sku, comment }) => [sku, comment])).toEqual([
    ['00412', 'too <small>'],
    ['00412', '偏小'],
  ]);
});

test('a document cut off is read as far as it is whole, and says so', async () => {
  const outcome = await read(`<rows>\n${FLAT('a')}\n${FLAT('b').slice(0, 90)}`);
  expect(outcome.ok && outcome.value.voices).toHaveLength(1);
  expect(outcome.ok && outcome.value.issues).toMatchObject([{ line: 3, expected: 'whole-row' }]);
});

test('UTF-16 is told by its bytes', async () => {
  const outcome = await read(new Uint8Array(Buffer.from(`\uFEFF<rows>${FLAT('偏小')}</rows>`, 'utf16le')));
  expect(outcome.ok && outcome.value.voices).toMatchObject([{ comment: '偏小' }]);
});

test.each([
  ['<rows></rows>', 'xml'],
  ['<?xml version="1.0"?>', 'xml'],
])('%s is a sentence', async (text, kind) => {
  expect(await read(text)).toMatchObject({ problem: { code: 'not-a-table', facts: { kind } } });
});

test('20,000 records take no longer than their length', async () => {
  const time = async (records: number) => {
    const bytes = new TextEncoder().encode(`<rows>\n${`${FLAT('x')}\n`.repeat(records)}</rows>`);
    const start = performance.now();
    const outcome = await readExport({ name: 'a.xml', bytes });
    expect(outcome.ok && outcome.value.voices.length).toBe(records);
    return performance.now() - start;
  };
  await time(2_000);
  const [few, many] = [await time(5_000), await time(20_000)];
  expect(many).toBeLessThan(Math.max(few, 50) * 12);
});
