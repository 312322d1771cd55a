import type { TabId } from '../core/tab.ts';
import { type Column, layoutOf } from './layout.ts';
import { letters } from './letters.ts';
import type { Workbook } from './workbook.ts';

const GREEN = '#e6f4ea';
const YELLOW = '#fef7e0';
const RED = '#fce8e6';
const GREY = '#f1f3f4';

/** A look for the rows where one column holds one value, or where a formula over the row is true. */
interface Highlight {
  /** Key of the column that is coloured. */
  column: string;
  /** Key of the last column that is coloured with it, where there are several. */
  to?: string;
  background: string;
  when: { equals: string } | { formula: (letterOf: (key: string) => string) => string };
}

function highlightsOf(id: (typeof HIGHLIGHTED)[number], { words }: Workbook): Highlight[] {
  const { status, certainty, priority } = words.workbook;
  const { verdicts } = words.figures;
  // Written without separators, which differ between locales.
  const finished = (at: (key: string) => string): string =>
    `($${at('status')}2<>"${status.closed}")*($${at('status')}2<>"${status.dropped}")`;
  if (id === 'tasks') {
    return [
      {
        column: 'due',
        background: RED,
        when: { formula: (at) => `=($${at('due')}2<>"")*($${at('due')}2<TODAY())*${finished(at)}` },
      },
      { column: 'status', background: YELLOW, when: { equals: status.doing } },
      { column: 'status', background: GREEN, when: { equals: status.waiting } },
      { column: 'status', background: GREY, when: { equals: status.closed } },
      { column: 'status', background: GREY, when: { equals: status.dropped } },
      { column: 'priority', background: RED, when: { equals: priority.high } },
      { column: 'verdict', background: GREEN, when: { equals: verdicts.better } },
      { column: 'verdict', background: RED, when: { equals: verdicts.worse } },
    ];
  }
  if (id === 'voices') {
    return [
      { column: 'certainty', background: GREEN, when: { equals: certainty.sure } },
      { column: 'certainty', background: YELLOW, when: { equals: certainty.check } },
      { column: 'cause', background: YELLOW, when: { formula: (at) => `=$${at('cause')}2<>$${at('autoCause')}2` } },
    ];
  }
  const { verdicts: ofCards, guide } = words.prevention.card;
  if (id === 'insertCards') {
    return [
      { column: 'verdict', background: RED, when: { equals: ofCards.blocked } },
      { column: 'verdict', background: YELLOW, when: { equals: ofCards.todo } },
      { column: 'verdict', background: YELLOW, when: { equals: ofCards.care } },
      { column: 'verdict', background: GREEN, when: { equals: ofCards.clear } },
    ];
  }
  const cells = { column: 'US', to: 'IN' };
  return [
    { ...cells, background: GREEN, when: { equals: guide.ready } },
    { ...cells, background: YELLOW, when: { equals: guide.todo } },
    { ...cells, background: GREY, when: { equals: guide.also } },
    ...[guide.blocked, guide.elsewhere, guide.missing].map((equals) => ({
      ...cells,
      background: RED,
      when: { equals },
    })),
  ];
}

/** Tabs in which something is coloured. */
const HIGHLIGHTED = ['voices', 'tasks', 'insertCards', 'guideMatrix'] as const;

/** Whether a tab is one in which something is coloured. */
export const isHighlighted = (id: TabId): id is (typeof HIGHLIGHTED)[number] =>
  (HIGHLIGHTED as readonly TabId[]).includes(id);

/** Colours what needs a look: overdue and urgent tasks, status, certainty, causes a person changed, cards and their languages. Keeps rules that are there. */
export function highlight(id: (typeof HIGHLIGHTED)[number], workbook: Workbook): void {
  const sheet = workbook.sheet(id);
  const columns = layoutOf(id).columns as readonly Column[];
  const letterOf = (key: string): string => letters(columns.findIndex((column) => column.key === key) + 1);
  const rows = sheet.getMaxRows();
  const rules = highlightsOf(id, workbook).map(({ column, to = column, background, when }) => {
    const range = sheet.getRange(`${letterOf(column)}2:${letterOf(to)}${rows}`);
    const rule = SpreadsheetApp.newConditionalFormatRule().setBackground(background).setRanges([range]);
    return (
      'equals' in when ? rule.whenTextEqualTo(when.equals) : rule.whenFormulaSatisfied(when.formula(letterOf))
    ).build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
