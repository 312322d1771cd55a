import { COST_PARTS, type FailureLine } from '../../../core/analysis/failure-cost.ts';
import { type Reading, readFigure } from '../../../core/analysis/key-figures/key-figures.ts';
import type { KeyPeriod, KeyShop } from '../../../core/analysis/key-figures/key-months.ts';
import {
  type KeyProducts,
  keyProducts,
  PRODUCT_FIGURES,
  type ProductFigure,
  type ProductFigures,
} from '../../../core/analysis/key-figures/key-products.ts';
import { unitsByMonth } from '../../../core/units/by-month.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import { keepLargestFirst } from '../../../sheets/keep-in-order.ts';
import { syncRows } from '../../../sheets/sync.ts';
import { type Row, readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import type { Cohorts } from '../task-proof.ts';
import { rateCells, sayState, shown } from './key-rows.ts';

/** Figures that have no value, those with the same reason together; a figure that is known nowhere is told of in the row of the shop alone. */
function sayStates(
  { product, sums, first }: ProductFigures,
  read: (figure: ProductFigure) => Reading,
  found: KeyProducts,
  words: Words,
): string[] {
  const { keyFigures } = words.workbook;
  const figures = new Map<string, string[]>();
  for (const figure of PRODUCT_FIGURES) {
    if (product !== '' && found.knownMonths[figure] === 0) continue;
    const parts = product === '' ? COST_PARTS : [];
    const isUnpriced = figure === 'cost' && sums.cost.known === 'unknown';
    const said =
      isUnpriced || found.knownMonths[figure] === 0
        ? keyFigures.lacks[figure]
        : sayState(read(figure), sums[figure], first, words, parts);
    if (said !== '') figures.set(said, [...(figures.get(said) ?? []), keyFigures.names[figure]]);
  }
  const { lists } = words.prevention;
  return [...figures].map(([said, names]) => fill(keyFigures.pair, { a: listed(names, lists.words), b: said }));
}

/** What the row of the shop says of all rows: figures known in some of the months only, and voices that name no product. */
function sayShop({ months, knownMonths, partMonths, unnamed }: KeyProducts, words: Words): string[] {
  const { someMonths, unnamed: noProduct, names, parts } = words.workbook.keyFigures;
  const some = new Map<number, string[]>();
  const note = (count: number, name: string): void => {
    if (count > 0 && count < months.length) some.set(count, [...(some.get(count) ?? []), name]);
  };
  for (const figure of PRODUCT_FIGURES) if (figure !== 'cost') note(knownMonths[figure], names[figure]);
  for (const part of COST_PARTS)
    note(partMonths[part], fill(words.workbook.keyFigures.pair, { a: names.cost, b: parts[part] }));
  const { lists } = words.prevention;
  return [
    ...[...some].map(([count, figures]) =>
      fill(someMonths, { count, months: months.length, figures: listed(figures, lists.words) }),
    ),
    ...(unnamed > 0 ? [fill(noProduct, { count: unnamed })] : []),
  ];
}

function rowOf(figures: ProductFigures, found: KeyProducts, words: Words): Row {
  const { product, shipped, sums, earlier, signal } = figures;
  const { all } = words.workbook.keyFigures;
  const read = (figure: ProductFigure): Reading => readFigure(figure, sums[figure]);
  const [stars, before] = [read('stars'), readFigure('returns', earlier)];
  const states = [...sayStates(figures, read, found, words), ...(product === '' ? sayShop(found, words) : [])];
  return {
    sku: product || all,
    months: found.months.length > 0 ? `${found.months[0]} – ${found.months[found.months.length - 1]}` : '',
    shipped,
    costAll: shown(read('cost').value),
    ...rateCells(sums),
    returnBefore: shown(before.value),
    signal: before.value === null ? '' : words.figures.signals[signal],
    reviews: sums.stars.known === 'unknown' ? '' : sums.stars.of,
    stars: shown(stars.value),
    starsFrom: shown(stars.interval?.[0]),
    starsTo: shown(stars.interval?.[1]),
    state: states.join('\n'),
  };
}

/** Brings the key figures by product up to date: the shop first, which says what to import where nothing is known, then the products from the costliest on. */
export function writeKeyProducts(
  workbook: Workbook,
  facts: Facts,
  shop: KeyShop & { costs: readonly FailureLine[] },
  months: readonly KeyPeriod[],
  cohorts: Cohorts,
): void {
  const shipped = unitsByMonth(facts.units, facts.productOf);
  const found = keyProducts(shop, months, { shipped, cohorts, costs: shop.costs });
  syncRows(
    workbook,
    'keyFigureProducts',
    [found.shop, ...found.products].map((figures) => rowOf(figures, found, facts.words)),
  );
  keepLargestFirst(readTable(workbook, 'keyFigureProducts'), 'costAll', 'sku');
}
