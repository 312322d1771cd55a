import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Book, Sheet } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { createHost } from '../../create-host.ts';
import { readWorkbook } from './read-workbook.ts';
import { sentencesOf } from './remarks.ts';

const OPENING = { name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'seller@example.com' };

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** An Excel file as other programs write it: one tab of this data, and whatever else stands in its parts. */
function fileOf(
  data: string,
  more: { after?: string; workbook?: string; tab?: string; styles?: string } = {},
): Uint8Array {
  const { after = '', workbook = '', tab = '', styles = '' } = more;
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}">${workbook}<sheets><sheet name="Data" sheetId="7" r:id="rId9"${tab}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId9" Type="${REL}/worksheet" Target="worksheets/data.xml"/><Relationship Id="rId8" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills/><borders/><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/>${styles}</cellXfs></styleSheet>`,
    'xl/worksheets/data.xml': `<worksheet ${MAIN} xmlns:r="${REL}"><sheetData>${data}</sheetData>${after}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

async function read(bytes: Uint8Array): Promise<{ book: Book; first: Sheet; left: string[] }> {
  const { book, left } = await readWorkbook(bytes, OPENING);
  return { book, first: book.sheets[0] as Sheet, left: sentencesOf(left, 'en') };
}

describe('cells as other programs write them', () => {
  test('a number stored as text stays text and says so', async () => {
    const { first } = await read(
      fileOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>00123</t></is></c><c r="B1" t="inlineStr"><is><t>plain</t></is></c></row>',
      ),
    );
    expect([at(first.values, 1, 1), at(first.quoted, 1, 1), at(first.quoted, 1, 2)]).toEqual([
      '00123',
      true,
      undefined,
    ]);
  });

  test('errors, booleans, numbers', async () => {
    const { first } = await read(
      fileOf('<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>0</v></c><c r="C1"><v>1.5E-3</v></c></row>'),
    );
    expect(first.values.rows[0]).toEqual([{ error: '#N/A', message: '' }, false, 0.0015]);
  });

  test('days count from 1904 where the file says so', async () => {
    const data = '<row r="1"><c r="A1" s="1"><v>44565</v></c></row>';
    const { first } = await read(fileOf(data, { workbook: '<workbookPr date1904="1"/>' }));
    expect([at(first.values, 1, 1), at(first.formats, 1, 1)]).toEqual([46_027, 'M/d/yyyy']);
    expect(at((await read(fileOf(data))).first.values, 1, 1)).toBe(44_565);
  });

  test('shared, array and later formulas read as Sheets writes them', async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2&amp;"A1"</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="array" ref="A3:A4">A1:A2*2</f><v>2</v></c><c r="B3"><f>_xlfn.IFNA(_xlfn.XLOOKUP(1,A1:A2,A1:A2),"_xlfn.x")</f><v>1</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f>SUM(Table1[Units])</f><v>9</v></c></row>';
    const { book, first, left } = await read(fileOf(data));
    const texts = [1, 2, 3].map((row) => at(first.formulas, row, 2)?.text);
    expect(texts).toEqual(['=A1*2&"A1"', '=A2*2&"A1"', '=IFNA(XLOOKUP(1,A1:A2,A1:A2),"_xlfn.x")']);
    expect([at(first.formulas, 3, 1)?.text, at(first.values, 4, 1)]).toEqual(['=ARRAYFORMULA(A1:A2*2)', undefined]);
    expect([at(first.values, 4, 2), left]).toEqual([
      9,
      ['Data: Formulas Sheets has no words for became their values: B4.'],
    ]);
    const saved = {
      book,
      properties: { script: new Map(), document: new Map(), users: new Map() },
      triggers: [],
      now: 0,
    };
    expect(createHost({ saved }).displayed('Data')).toEqual([
      ['1', '2A1'],
      ['2', '4A1'],
      ['2', '1'],
      ['4', '9'],
    ]);
  });

  test('a cell of 50,001 characters is left empty and named', async () => {
    const data = [50_000, 50_001].map(
      (length, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${'x'.repeat(length)}</t></is></c></row>`,
    );
    const { first, left } = await read(fileOf(data.join('')));
    expect([String(at(first.values, 1, 1)).length, at(first.values, 2, 1)]).toEqual([50_000, undefined]);
    expect(left).toEqual(['Data: Cells with more than 50,000 characters were left empty: A2.']);
  });

  test('names before a colon are read past', async () => {
    const parts = unzipSync(fileOf('<row r="1"><c r="A1"><v>5</v></c></row>'));
    const prefixed = strFromU8(parts['xl/worksheets/data.xml'] as Uint8Array)
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const bytes = zipSync({ ...parts, 'xl/worksheets/data.xml': strToU8(prefixed) });
    expect(at((await read(bytes)).first.values, 1, 1)).toBe(5);
  });
});

/** A file with parts a tab points at, by kind. */
function withParts(file: Uint8Array, related: [kind: string, target: string, text: string][]): Uint8Array {
  const links = related.map(([kind, target], index) => {
    const mode = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="p${index + 1}" Type="${REL}/${kind}" Target="${target}"${mode}/>`;
  });
  const parts = { ...unzipSync(file) };
  parts['xl/worksheets/_rels/data.xml.rels'] = strToU8(`<Relationships>${links.join('')}</Relationships>`);
  for (const [, target, text] of related) if (text !== '') parts[target.replace('..', 'xl')] = strToU8(text);
  return zipSync(parts);
}

describe('what stands beside the cells', () => {
  test('notes of several stretches, links to the web and to a place of the workbook', async () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>web</t></is></c><c r="B1" t="inlineStr"><is><t>here</t></is></c><c r="C1"><v>1</v></c></row>';
    const after =
      '<hyperlinks><hyperlink ref="A1" r:id="p1"/><hyperlink ref="B1" location="Data!C5" display="here"/><hyperlink ref="C1" r:id="p1"/></hyperlinks>';
    const note =
      '<comments><commentList><comment ref="A1"><text><r><t>One &amp; </t></r><r><t>two</t></r></text></comment></commentList></comments>';
    const { first, left } = await read(
      withParts(fileOf(data, { after }), [
        ['hyperlink', 'https://example.com/?a=1&amp;b=2', ''],
        ['comments', '../comments1.xml', note],
      ]),
    );
    const links = [1, 2].map((column) => at(first.richTexts, 1, column)?.runs[0]?.link);
    expect(links).toEqual(['https://example.com/?a=1&b=2', '#gid=0&range=C5']);
    expect([at(first.notes, 1, 1), left]).toEqual([
      'One & two',
      ['Data: Links of cells that hold no text did not come along: C1.'],
    ]);
  });

  test('charts, images, pivot tables, tables and sparklines are counted', async () => {
    const drawing =
      '<xdr:wsDr><xdr:twoCellAnchor><xdr:graphicFrame macro=""/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>';
    const { left } = await read(
      withParts(fileOf('', { after: '<extLst><x14:sparkline><xm:f>A1:A3</xm:f></x14:sparkline></extLst>' }), [
        ['drawing', '../drawings/drawing1.xml', drawing],
        ['pivotTable', '../pivotTables/pivotTable1.xml', '<pivotTableDefinition/>'],
        ['table', '../tables/table1.xml', '<table/>'],
      ]),
    );
    expect(left).toEqual([
      'Data: Charts did not come along: 1.',
      'Data: Images did not come along: 2.',
      'Data: Pivot tables became plain values: 1.',
      'Data: Tables became plain cells: 1.',
      'Data: Sparklines did not come along: 1.',
    ]);
  });

  test('colours of the theme, lighter and darker, and those of old files', async () => {
    const fills = ['theme="4"', 'theme="4" tint="0.5"', 'theme="0" tint="-0.5"', 'indexed="10"', 'indexed="64"'];
    const workbook = new Workbook();
    workbook.addWorksheet('Data');
    const file = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const styles =
      `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills>` +
      fills.map((color) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`).join('') +
      `</fills><borders><border/></borders><cellXfs><xf/>${fills.map((_color, index) => `<xf fillId="${index}" applyFill="1"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = fills.map((_color, index) => `<c r="${'ABCDE'[index]}1" s="${index + 1}"><v>1</v></c>`).join('');
    file['xl/styles.xml'] = strToU8(styles);
    file['xl/worksheets/sheet1.xml'] = strToU8(
      `<worksheet ${MAIN}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    );
    const { first } = await read(zipSync(file));
    const colors = fills.map((_color, index) => at(first.styles, 1, index + 1)?.background);
    expect(colors).toEqual(['#4f81bd', '#a7c0de', '#808080', '#ff0000', undefined]);
  });
});

describe('rules', () => {
  test('rules of newer files, hidden arrows, whole numbers', async () => {
    const after =
      '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="A1:A3 C1"><formula1>5</formula1></dataValidation></dataValidations>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showDropDown="1" allowBlank="1"><x14:formula1><xm:f>Data!$F$1:$F$3</xm:f></x14:formula1><xm:sqref>B1:B1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { first, left } = await read(fileOf('', { after }));
    expect(at(first.validations, 1, 3)).toMatchObject({
      type: 'NUMBER_GREATER_THAN',
      values: [5],
      allowInvalid: false,
    });
    expect(at(first.validations, 1000, 2)).toMatchObject({
      type: 'VALUE_IN_RANGE',
      dropdown: false,
      allowInvalid: true,
    });
    expect(left).toEqual(['Data: Rules for typing became looser or did not come along: whole.']);
  });

  test("Excel's own conditional formats, and those Sheets has not", async () => {
    const after =
      '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" priority="2" operator="equal"><formula>"Late"</formula></cfRule>' +
      '<cfRule type="containsText" priority="1" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",B2)))</formula></cfRule>' +
      '<cfRule type="iconSet" priority="3"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>';
    const { first, left } = await read(fileOf('', { after }));
    expect(first.conditionalFormats.map(({ condition }) => condition)).toEqual([
      { type: 'TEXT_CONTAINS', values: ['x'] },
      { type: 'TEXT_EQUAL_TO', values: ['Late'] },
    ]);
    expect(left).toEqual(['Data: Conditional formats Sheets has not did not come along: iconSet.']);
  });
});

test('tabs in order, very hidden ones hidden, one always to be seen', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('First', { state: 'veryHidden' });
  workbook.addWorksheet('Second').getCell('A1').value = {
    richText: [{ text: 'bold', font: { bold: true } }, { text: ' plain' }],
  };
  const { book } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['First', true],
    ['Second', false],
  ]);
  expect([book.activeSheet, at((book.sheets[1] as Sheet).richTexts, 1, 1)?.runs.length]).toEqual([1, 2]);
});

test('names that are ranges come along, others are named', async () => {
  const workbook =
    '<definedNames><definedName name="Rate">0.19</definedName><definedName name="Costs">Data!$A$1:$A$9</definedName></definedNames>';
  const { book, left } = await read(fileOf('', { workbook }));
  expect(book.namedRanges.map(({ name }) => name)).toEqual(['Costs']);
  expect(left).toEqual(['The file: Names that stand for no single range did not come along: Rate.']);
});

describe('files that cannot be opened', () => {
  const good = fileOf('<row r="1"><c r="A1"><v>1</v></c></row>');
  test.each([
    ['an empty one', new Uint8Array(), 'This is not an Excel workbook (.xlsx).'],
    ['a text', strToU8('a,b\n1,2'), 'This is not an Excel workbook (.xlsx).'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'This is not an Excel workbook (.xlsx).'],
    ['a cut one', good.slice(0, good.length - 40), 'This file is damaged and cannot be opened.'],
    [
      'an old one',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'This is an old Excel file or one with a password: save it as .xlsx without a password.',
    ],
    [
      'a cell at the end of the grid',
      fileOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      'This file has 17,179,869,184 cells; a spreadsheet holds 10,000,000.',
    ],
  ])('%s', async (_name, bytes, sentence) => {
    await expect(readWorkbook(bytes, OPENING)).rejects.toThrow(sentence);
  });
});
