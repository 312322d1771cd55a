import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import { percent } from '../../core/words/percent.ts';
import { removeRows } from '../../sheets/remove.ts';
import { type Row, readTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import { updateDiffering } from '../../sheets/update-differing.ts';
import { writeShared } from '../../sheets/write-shared.ts';
import { readTestLines, type TestLine } from '../tabs/prevention/packaging-rows.ts';
import { packsIn } from '../tabs/write-packs.ts';
import { countedIn } from '../tabs/write-rates.ts';
import { saidOfPacks } from './pack-said.ts';
import { type PackTests, testsOf } from './pack-tests.ts';
import type { Product, Shop, Tool } from './tool.ts';

/** Steps a sentence names before it only counts them. */
const MOST_NAMED = 3;

/** By product, how units arrived and came back before its pack version and since, in sentences. */
function figuresIn({ facts, workbook }: Shop, wanted: ReadonlySet<string>): Map<string, string> {
  const { prevention, workbook: words, figures: said } = workbook.words;
  const { says } = prevention.packaging;
  const known = facts.listed.filter(({ sku }) => wanted.has(sku.trim()));
  const lines = packsIn(
    { ...facts, listed: known },
    known.some(({ packSince }) => packSince !== '') ? countedIn(facts, 'orders').cohorts : new Map(),
  );
  const found = new Map<string, string>();
  for (const { product, figure, before, after, verdict } of lines) {
    if (figure === 'returned') continue;
    const sentence = fill(before && after ? says.figure : says.noFigure, {
      figure: words.packFigures[figure],
      before: before ? percent(before.share) : '',
      after: after ? percent(after.share) : '',
      verdict: said.verdicts[verdict],
    });
    found.set(product.trim(), [found.get(product.trim()) ?? '', sentence].filter((part) => part !== '').join('\n'));
  }
  return found;
}

function nameSteps(keys: readonly string[], { names }: PackTests, { workbook }: Shop, most = MOST_NAMED): string {
  const { lists, packaging } = workbook.words.prevention;
  const { says } = packaging;
  const named = keys.slice(0, most).map((key) => names.get(key) ?? key);
  const steps = listed(named, lists.words);
  return keys.length > most ? fill(says.more, { steps, count: keys.length - most }) : steps;
}

function standingOf(tests: PackTests, figures: string, shop: Shop): Standing {
  const { lists, packaging } = shop.workbook.words.prevention;
  const { says } = packaging;
  const { verdict, setup, newest } = tests;
  const list = (sentence: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [fill(sentence, { steps: nameSteps(keys, tests, shop) })];
  const missing = [
    ...setup,
    fill(says.passed, { passed: verdict.passed, of: verdict.of }),
    ...list(says.failed, verdict.failed),
    ...list(says.todo, verdict.open),
  ];
  const note = [...(verdict.state === 'passed' ? [] : missing), ...figures.split('\n')];
  return {
    state: verdict.state,
    score: verdict.score,
    date: newest,
    note: listed(note.filter(Boolean), lists.sentences),
  };
}

function taskOf(product: Product, tests: PackTests, shop: Shop): PreventiveTask {
  const { task } = shop.workbook.words.prevention.packaging;
  const version = product.packVersion.trim();
  const steps = nameSteps(tests.verdict.failed, tests, shop, tests.verdict.failed.length);
  return {
    product: product.sku,
    title: version === '' ? task.title : fill(task.titleOf, { version }),
    of: version,
    cause: 'damage_transit',
    stage: 'packaging',
    team: 'packaging',
    why: fill(task.why, { steps }),
  };
}

const bySku = (lines: readonly TestLine[]): Map<string, TestLine[]> => {
  const found = new Map<string, TestLine[]>();
  for (const line of lines) found.set(line.sku, [...(found.get(line.sku) ?? []), line]);
  return found;
};

/** Packaging tests: what each pack version must stand, the log of it, and whether it passes. */
export const packagingTool: Tool = {
  id: 'packaging',
  tables: ['packaging', 'returnedBoxes'],
  begin(shop, product) {
    const table = readTable(shop.workbook, 'packaging');
    const lines = readTestLines(table).filter(({ sku }) => sku === product.sku);
    const version = product.packVersion.trim();
    if (!lines.some((line) => line.version === version))
      writeShared(table, { added: testsOf(product, lines, { figures: '', said: new Map() }, shop).added, changes: [] });
  },
  check(shop) {
    const { workbook, products } = shop;
    const { says } = workbook.words.prevention.packaging;
    const table = readTable(workbook, 'packaging');
    const begun = bySku(readTestLines(table));
    const productOf = new Map([...products].reverse().map((product) => [product.sku, product]));
    const figures = figuresIn(shop, new Set(begun.keys()));
    const saidOf = saidOfPacks(shop, new Set(begun.keys()));
    const standings = new Map<string, Standing>();
    const tasks: PreventiveTask[] = [];
    const [changes, added, gone]: [RowChange[], Row[], number[]] = [[], [], []];
    for (const [sku, lines] of begun) {
      const product = productOf.get(sku);
      if (!product) {
        changes.push(...lines.map(({ at }) => ({ at, values: { state: says.unlisted } })));
        continue;
      }
      const found = figures.get(sku) ?? '';
      const tests = testsOf(product, lines, { figures: found || says.noSince, said: saidOf(sku) }, shop);
      changes.push(...tests.changes);
      added.push(...tests.added);
      gone.push(...tests.gone);
      standings.set(sku, standingOf(tests, found, shop));
      if (tests.verdict.state === 'stopped') tasks.push(taskOf(product, tests, shop));
    }
    const written = updateDiffering(table, changes, added);
    removeRows(
      workbook,
      written.table,
      gone.flatMap((at) => written.placeOf(at) ?? []),
    );
    return { standings, tasks };
  },
};
