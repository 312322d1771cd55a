import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { confirmImport, previewFile } from './importing.ts';
import { MOUSE, openByMouse } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const { rules, proof, undo } = pageWordsOf('en').sidebar;
const FILE = 'fba-customer-returns.us-2026-h1.txt';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  const importing = { file: FILE, language: 'en', hands: MOUSE } as const;
  await previewFile(bench, importing);
  await confirmImport(bench, importing);
  await openByMouse(bench, 'en', 'review');
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

const rowsOf = (tab: string): Record<string, string>[] => {
  const [headings = [], ...rows] = bench.host.displayed(tab);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
};
const causes = () => rowsOf('Voices').map(({ Key, Cause, Evidence }) => [Key, Cause, Evidence]);

/** Types a rule below the last one, as a person would. */
function typeRule(cells: Record<string, string>): void {
  const [headings = [], ...rows] = bench.host.displayed('Rules');
  const row = rows.filter((cellsOf) => cellsOf.some((cell) => cell !== '')).length + 2;
  for (const [heading, text] of Object.entries(cells))
    bench.host.type('Rules', `${String.fromCharCode(65 + headings.indexOf(heading))}${row}`, text);
}

describe('rules people change', () => {
  test('nothing would change while nobody changed a rule', async () => {
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: rules.look, exact: true }).click();
    await sidebar.getByText(rules.none).waitFor();
  });

  test('a bad rule gets a sentence, and a good one shows what it would change before anything is written', async () => {
    const before = causes();
    typeRule({ Cause: 'Price or value', Language: 'English', Phrase: 'the', Strength: 'Strong', On: 'Yes' });
    typeRule({ Cause: 'Price or value', Language: 'Elvish', Phrase: 'never again', Strength: 'Strong', On: 'Yes' });
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: rules.lookAgain, exact: true }).click();
    await sidebar.getByRole('heading', { name: rules.faultsHeading }).waitFor();
    await sidebar.getByText(/"never again": write one of these languages/).waitFor();
    await sidebar.getByText(/"the": it stands in \d+/).waitFor();
    await sidebar.getByText(rules.rows).click();
    await sidebar.locator('mark').first().waitFor();
    await bench.picture('rules');
    expect(causes()).toEqual(before);
  });

  test('it is done with one button and undone to the letter', async () => {
    const before = causes();
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: rules.apply, exact: true }).click();
    await sidebar.getByText(/Tagged anew: \d+ voices/).waitFor();
    expect(causes()).not.toEqual(before);
    await sidebar.getByRole('button', { name: `Undo the import of ${rules.file}` }).click();
    await sidebar.getByRole('button', { name: undo.yes }).click();
    await sidebar.getByText(/The import is undone/).waitFor();
    expect(causes()).toEqual(before);
  });
});

describe('how right the causes are', () => {
  test('a person labels voices that were drawn, one after another, with the keyboard', async () => {
    const { sidebar, page } = bench;
    await sidebar.getByRole('button', { name: proof.start, exact: true }).click();
    await sidebar.getByText(/Labelled: 0 of \d+/).waitFor();
    await bench.picture('proof-card');
    for (let labelled = 1; labelled <= 20; labelled += 1) {
      const choice = sidebar.locator('.card select').first();
      await choice.focus();
      if (labelled % 2 === 0) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await sidebar.getByRole('button', { name: proof.save }).focus();
      await page.keyboard.press('Enter');
      await sidebar.getByText(new RegExp(`Labelled: ${labelled} of \\d+`)).waitFor();
    }
    expect(rowsOf('Proof').filter(({ Labelled }) => Labelled === 'Yes')).toHaveLength(20);
  });

  test('the figures stand in the sidebar and in their tab, each with its interval', async () => {
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: proof.show }).click();
    await sidebar.getByText(/On 20 labelled voices/).waitFor();
    await bench.picture('proof');
    const figures = rowsOf('Proof figures');
    expect(figures[0]).toMatchObject({ Figure: proof.figures.precision });
    expect(figures[0]?.['95 % interval']).toMatch(/^\d+(\.\d+)?\s?% to \d+(\.\d+)?\s?%$/);
    expect(rowsOf('Proof').filter((row) => row['Tagged as'] !== '').length).toBeGreaterThan(0);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
