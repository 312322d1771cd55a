import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { createHost } from '../host/create-host.ts';
import type { Host } from '../host/host.ts';
import { importFiles } from '../host/page/server/demo.ts';
import { toFile } from '../host/saved/saved-file.ts';
import { startBrowser } from './browser.ts';
import { bareHand, type Hand, pageHand } from './hand.ts';
import { confirmImport, previewFile } from './importing.ts';
import { KEYBOARD, MOUSE } from './panel.ts';
import { fixture, openWorkbench, type Workbench } from './workbench.ts';

const { tabs, headings } = pageWordsOf('en').workbook;
const FILE = 'fba-customer-returns.overlap-june.txt';

/** A small table to work on, typed into a new tab. */
async function table(hand: Hand, tab: string, newName: string): Promise<void> {
  await hand.newTab();
  await hand.rename(tab, newName);
  await hand.goTo(newName);
  const cells = { A1: 'Key', B1: 'Units', A2: 'b', B2: '4', A3: 'a', B3: '30' };
  for (const [a1, text] of Object.entries(cells)) await hand.type(a1, text);
}

/** Things people do, each on a tab of its own but the last; mouse and keyboard take turns. */
const SCENARIOS: [what: string, steps: (hand: Hand, tab: string) => Promise<void>][] = [
  [
    'types texts, numbers, dates and formulas',
    async (hand) => {
      await hand.goTo('Sheet1');
      const typed = { A1: '00123', A2: "'00123", A3: '5%', A4: '2026-03-04', A5: '$2.99', B1: '=A1*2', B2: 'TRUE' };
      for (const [a1, text] of Object.entries(typed)) await hand.type(a1, text);
      await hand.type('C1', '=SORT(A3:A5)');
      await hand.erase('A3:A4');
    },
  ],
  [
    'inserts, deletes and moves rows',
    async (hand, tab) => {
      await table(hand, tab, 'Rows');
      await hand.type('C5', '=SUM(B2:B3)');
      await hand.menu('A3', 'rowAbove');
      await hand.menu('A2', 'deleteRow');
      await hand.menu('A3', 'rowDown');
    },
  ],
  [
    'inserts, moves and hides columns',
    async (hand, tab) => {
      await table(hand, tab, 'Columns');
      await hand.menu('B1', 'columnLeft');
      await hand.menu('A1', 'columnRight');
      await hand.menu('C1', 'hideColumns');
    },
  ],
  [
    'hides and freezes rows',
    async (hand, tab) => {
      await table(hand, tab, 'Lines');
      await hand.menu('A3', 'hideRows');
      await hand.menu('A1', 'freezeRows');
    },
  ],
  [
    'sorts',
    async (hand, tab) => {
      await table(hand, tab, 'Sorted');
      await hand.menu('B2', 'sortDown');
      await hand.menu('A2:B3', 'sortRange');
    },
  ],
  [
    'filters',
    async (hand, tab) => {
      await table(hand, tab, 'Filtered');
      await hand.menu('A1', 'createFilter');
      await hand.hideValues('A1', ['a']);
      await hand.type('B2', '5');
    },
  ],
  [
    'notes and links',
    async (hand, tab) => {
      await table(hand, tab, 'Notes');
      await hand.note('A2', 'seen twice');
      await hand.link('A3', 'https://example.com/listing');
      await hand.note('B1', 'pieces');
    },
  ],
  [
    'ticks boxes',
    async (hand, tab) => {
      await table(hand, tab, 'Boxes');
      await hand.menu('C2:C3', 'checkbox');
      await hand.tick('C3');
      await hand.type('D1', '=COUNTIF(C2:C3,TRUE)');
    },
  ],
  [
    'takes back and does again',
    async (hand, tab) => {
      await table(hand, tab, 'Undone');
      await hand.type('A2', 'changed');
      await hand.menu('A3', 'deleteRow');
      await hand.undo();
      await hand.undo();
      await hand.redo();
    },
  ],
];

/** The spreadsheet as it would be saved, without what counts calls and looks, and without the random numbers of imports. */
function stored(host: Host): unknown {
  const saved = host.save();
  const ids = host.sheetNames().includes(tabs.imports) ? idsIn(host.displayed(tabs.imports)) : [];
  for (const sheet of saved.book.sheets) sheet.version = 0;
  Object.assign(saved.book, { activeSheet: 0, selection: null, changes: [] });
  const text = ids.reduce((all, id, at) => all.replaceAll(id, `import ${at}`), toFile({ ...saved, now: 0 }));
  return JSON.parse(text);
}

/** What imports are known by, from the ledger. */
const idsIn = ([titles = [], ...rows]: string[][]): string[] =>
  rows.map((row) => row[titles.indexOf(headings.imports.id)] ?? '').filter((id) => id !== '');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['keyboard', 'mouse'] as const)('the page worked by %s and the host without a page agree', (how) => {
  const bare = createHost({ userLocale: 'en_US' });
  bare.open('FULL');
  const without = bareHand(bare);
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browser);
  });
  afterAll(async () => {
    await bench?.close();
  });

  const first = how === 'mouse' ? 0 : 1;
  const turns = SCENARIOS.filter((_, at) => at % 2 === first).map(([what, steps], at) => ({
    what,
    steps: (hand: Hand) => steps(hand, `Sheet${at + 1 + first}`),
  }));

  test.each(turns)('a person $what', async ({ steps }) => {
    await steps(without);
    await steps(pageHand(bench, how));
    expect(stored(bench.host)).toEqual(stored(bare));
  });

  test('a person imports a file', async () => {
    await importFiles(bare, [fixture(FILE)]);
    const importing = { file: FILE, language: 'en', hands: how === 'mouse' ? MOUSE : KEYBOARD } as const;
    await previewFile(bench, importing);
    await confirmImport(bench, importing);
    expect(stored(bench.host)).toEqual(stored(bare));
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
