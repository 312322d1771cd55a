import { CHECKS } from '../../src/core/prevention/listing/checks.ts';
import type { PreventionStage } from '../../src/core/prevention/stages.ts';
import type { ToolId } from '../../src/core/prevention/tools.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { TableId } from '../../src/sheets/layout.ts';
import { letter } from '../app/shop.ts';
import type { Host } from '../host/host.ts';

type Language = 'en' | 'zh';

/** A tab of the add-on, whose columns are named by their keys whatever its language. */
export interface Tab {
  name: string;
  count: number;
  cell(key: string, row: number): string;
  text(key: string, row: number): string;
  put(key: string, row: number, text: string): void;
  /** Puts a text into every row from the second on; `undefined` leaves a cell as it is. */
  fill(key: string, textOf: (row: number) => string | undefined): void;
}

/** Looks at a tab of a workbook. */
export function tabOf(host: Host, language: Language, table: TableId): Tab {
  const { tabs, headings } = pageWordsOf(language).workbook;
  const name = tabs[table];
  const titles = headings[table] as Record<string, string>;
  const [shown = [], ...rows] = host.displayed(name);
  const columnOf = (key: string): number => {
    const at = shown.indexOf(titles[key] ?? '');
    if (at < 0) throw new Error(`${name} has no column ${key}.`);
    return at;
  };
  const count = rows.filter((row) => row.some((text) => text !== '')).length;
  const text = (key: string, row: number): string => rows[row - 2]?.[columnOf(key)] ?? '';
  const cell = (key: string, row: number): string => `${letter(columnOf(key) + 1)}${row}`;
  return {
    ...{ name, count, cell, text },
    put: (key, row, said) => host.type(name, cell(key, row), said),
    fill(key, textOf) {
      const texts = Array.from({ length: count }, (_, at) => [textOf(at + 2) ?? text(key, at + 2)]);
      host.act({ do: 'paste-text', sheet: name, a1: cell(key, 2), rows: texts });
    },
  };
}

/** What a person does in the tabs of a tool until its gate is passed. */
export interface Work {
  tool: ToolId;
  stage: PreventionStage;
  /** Where the one cell is that is typed in the browser. */
  typed: { table: TableId; key: string; row: (tab: Tab) => number; text: string };
  /** Everything else. */
  fill(look: (table: TableId) => Tab, words: ReturnType<typeof pageWordsOf>): void;
}

/** A page that promises nothing a rule forbids. */
const PAGE: Record<string, string> = {
  ...{ store: 'US', productType: 'Jar', brand: 'Acme' },
  bullet1: 'Glass jar with a bamboo lid that closes tight on a silicone ring',
  bullet2: 'Holds 700 ml of coffee beans, tea, rice or sugar in the kitchen',
  bullet3: 'Wide opening that a hand fits through, so that cleaning is easy',
  bullet4: 'In the box: 1 jar, 1 lid and 1 spare ring of silicone',
  bullet5: 'Wash the glass in the dishwasher and wipe the lid with a damp cloth',
  description: 'A clear jar for dry food. Jar and lid are packed apart in a carton that was tested for its way to you.',
  ...{ keywords: 'kitchen storage coffee canister', colour: 'Clear', size: '700 ml', pack: '1' },
  ...{ itemSize: '10 x 10 x 15 cm', itemWeight: '350 g', packageSize: '12 x 12 x 18 cm', packageWeight: '420 g' },
  ...{ mainImage: 'https://example.com/jar.jpg', mainPixels: '2000 x 2000', images: '7', video: '' },
};

const last = ({ count }: Tab): number => count + 1;
const first = (): number => 2;

/** The work of each gate, in the order of the sidebar. */
export const WORK: readonly Work[] = [
  {
    ...{ tool: 'sourcing', stage: 'sourcing' },
    typed: { table: 'sourcing', key: 'potential', row: first, text: '80' },
    fill(look, { workbook }) {
      const answers = look('sourcingAnswers');
      answers.fill('answer', (row) => (answers.text('question', row).startsWith('K') ? workbook.no : '3'));
    },
  },
  {
    ...{ tool: 'inspection', stage: 'inspection' },
    typed: { table: 'inspections', key: 'batch', row: first, text: 'B-1' },
    fill(look) {
      const standards = look('standards');
      standards.fill('target', (row) => standards.text('target', row) || 'as agreed');
      const lot = { sku: standards.text('sku', 2), supplier: 'Ningbo Glass', date: '2026-01-15', lot: '1000' };
      const inspections = look('inspections');
      for (const [key, text] of Object.entries({ ...lot, critical: '0', major: '1', minor: '2' }))
        inspections.put(key, 2, text);
    },
  },
  {
    ...{ tool: 'fmea', stage: 'design' },
    typed: { table: 'fmea', key: 'detection', row: last, text: '4' },
    fill(look) {
      const fmea = look('fmea');
      fmea.fill('occurrence', () => '2');
      fmea.fill('detection', () => '4');
    },
  },
  {
    ...{ tool: 'listing', stage: 'listing' },
    typed: {
      table: 'listings',
      key: 'title',
      row: first,
      text: 'Acme Glass Storage Jar with Bamboo Lid, 700 ml, Clear',
    },
    fill(look, { prevention }) {
      const listings = look('listings');
      for (const [key, text] of Object.entries(PAGE)) listings.fill(key, () => text);
      const audit = look('listingAudit');
      const asked = new Set<string>(CHECKS.filter(({ kind }) => kind !== 'auto').map(({ id }) => id));
      const answer = (key: string, text: string): void =>
        audit.fill(key, (row) => (asked.has(audit.text('id', row)) ? text : undefined));
      answer('answer', prevention.listing.answers.yes);
      answer('who', 'Mia');
      answer('when', '2026-01-15');
      audit.fill('measured', (row) => (audit.text('id', row) === 'L16' ? '10 x 10 x 15 cm, 350 g' : undefined));
    },
  },
  {
    ...{ tool: 'packaging', stage: 'packaging' },
    typed: { table: 'packaging', key: 'who', row: first, text: 'Mia' },
    fill(look, { prevention: { packaging } }) {
      const tests = look('packaging');
      const figures = packaging.checks.outcome.step;
      tests.fill('result', (row) => (tests.text('step', row) === figures ? undefined : packaging.results.pass));
      tests.fill('date', (row) => (tests.text('step', row) === figures ? undefined : '2026-01-15'));
    },
  },
  {
    ...{ tool: 'messages', stage: 'messages' },
    typed: { table: 'messages', key: 'owner', row: last, text: 'Mia' },
    fill(look, { workbook }) {
      const messages = look('messages');
      messages.fill('owner', (row) => (messages.text('on', row) === workbook.yes ? 'Mia' : undefined));
    },
  },
  {
    ...{ tool: 'nitPicking', stage: 'nitPicking' },
    typed: { table: 'nitPicking', key: 'who', row: last, text: 'Bo' },
    fill(look, { workbook }) {
      const session = look('nitPicking');
      session.fill('who', () => 'Ana');
      session.fill('done', () => workbook.yes);
    },
  },
];
