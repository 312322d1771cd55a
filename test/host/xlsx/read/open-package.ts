import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DECLARATION, elements } from '../xml.ts';
import { Unreadable } from './unreadable.ts';
import { REMARK_WORDS } from './words.ts';

/** A tab of an Excel file. */
export interface SheetPart {
  name: string;
  state: string;
  /** The part itself without its cells: what stands before and after them. */
  head: string;
  tail: string;
  /** Parts it points at, by kind: the last word of the type of the relationship. */
  related: { kind: string; id: string; target: string; external: boolean }[];
}

/** An Excel file opened. */
export interface Package {
  /** In tab order; `null` where the tab is a chart. */
  sheets: (SheetPart | { name: string; head: null })[];
  workbook: string;
  /** The text of a part, `''` where there is none. */
  read(path: string): string;
  has(path: string): boolean;
  /** Where the part of that kind is, `''` where there is none. */
  pathOf(kind: 'theme' | 'styles'): string;
  /** Only what the library has to read, under the names it looks for. */
  core(): Uint8Array;
}

const OLD_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes all parts may unfold to: a file that promises more is no workbook a person made. */
const MOST_BYTES = 2_000_000_000;

/** Opens an Excel file. Throws `Unreadable` for anything that is none. */
export function openPackage(bytes: Uint8Array, language: 'en' | 'zh'): Package {
  const { refused } = REMARK_WORDS[language];
  if (OLD_FILE.every((byte, index) => bytes[index] === byte)) throw new Unreadable('old', refused.old);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable('notExcel', refused.notExcel);
  const files = unzipped(bytes, refused.broken);
  const read = (path: string): string => {
    const part = files[path];
    return part ? plainNames(strFromU8(part)) : '';
  };
  const root = relations(read, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = read(root);
  if (workbook === '') throw new Unreadable('notExcel', refused.notExcel);
  const links = relations(read, root);
  const core: Record<string, Uint8Array> = {};
  const lines: string[] = [];
  const keep = (as: string, text: string) => {
    core[`xl/${as}`] = strToU8(text);
  };
  const sheets: Package['sheets'] = [];
  for (const { attributes } of elements(workbook, 'sheet')) {
    const link = links.find(({ id }) => id === attributes['r:id']);
    const name = attributes.name ?? '';
    if (link?.kind !== 'worksheet') {
      sheets.push({ name, head: null });
      continue;
    }
    const xml = read(link.target);
    if (!xml.includes('<sheetData')) throw new Unreadable('broken', refused.broken);
    const target = `worksheets/sheet${lines.length + 1}.xml`;
    keep(target, withoutLinks(xml));
    lines.push(`<Relationship Id="${attributes['r:id']}" Type="worksheet" Target="${target}"/>`);
    sheets.push({
      ...{ name, state: attributes.state ?? 'visible' },
      head: xml.slice(0, xml.indexOf('<sheetData')),
      tail: xml.slice(Math.max(xml.lastIndexOf('</sheetData>'), xml.indexOf('<sheetData'))),
      related: relations(read, link.target),
    });
  }
  if (lines.length === 0) throw new Unreadable('broken', refused.broken);
  for (const { kind, target } of links) {
    const as = { styles: 'styles.xml', sharedStrings: 'sharedStrings.xml', theme: 'theme/theme1.xml' }[kind];
    if (as && files[target]) keep(as, read(target));
  }
  return {
    sheets,
    workbook,
    read,
    has: (path) => files[path] !== undefined,
    pathOf: (wanted) => links.find(({ kind }) => kind === wanted)?.target ?? '',
    core() {
      const names = /<definedNames>[\s\S]*<\/definedNames>|<pivotCaches>[\s\S]*<\/pivotCaches>/g;
      core['xl/workbook.xml'] = strToU8(workbook.replace(names, ''));
      core['xl/_rels/workbook.xml.rels'] = strToU8(`${DECLARATION}<Relationships>${lines.join('')}</Relationships>`);
      return zipSync(core, { level: 0 });
    },
  };
}

function unzipped(bytes: Uint8Array, sentence: string): Record<string, Uint8Array> {
  try {
    let total = 0;
    return unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize;
        if (total > MOST_BYTES) throw new Error('too much');
        return true;
      },
    });
  } catch {
    throw new Unreadable('broken', sentence);
  }
}

/** Some programs put a prefix before every name of a part; without it the part reads like any other. */
function plainNames(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet|comments)[\s>]/.exec(xml.slice(0, 2_000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml;
}

/** The cells with their formats and conditional formats: links, rules and drawings are read from the part itself. */
function withoutLinks(xml: string): string {
  const end = xml.lastIndexOf('</sheetData>');
  const tail = xml
    .slice(Math.max(0, end))
    .replace(/<(hyperlinks|dataValidations|tableParts|controls|extLst)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<(drawing|legacyDrawing|legacyDrawingHF|picture)\s[^>]*\/>/g, '');
  return end < 0 ? tail : xml.slice(0, end) + tail;
}

/** What a part points at; paths are absolute in the file. */
function relations(read: (path: string) => string, path: string): SheetPart['related'] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return elements(links, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    return {
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

function resolved(folder: string, target: string): string {
  const path = new URL(target, `file:///${folder}`).pathname.slice(1);
  return decodeURIComponent(path);
}
