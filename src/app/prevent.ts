import type { Answer, PreventedProduct, Request } from '../api.ts';
import { askedBy, toolOfKey } from '../core/prevention/preventive-task.ts';
import { type PreventionStage, preventionScore, type Standing, type Standings } from '../core/prevention/stages.ts';
import { STAGE_OF_TOOL } from '../core/prevention/tools.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { type CheckedTool, checkTools } from './prevent/check-tools.ts';
import { readShop } from './prevent/read-shop.ts';
import { reviewStandings } from './prevent/review-stage.ts';
import type { Product, Shop, Tool } from './prevent/tool.ts';
import { TOOLS, toolOf } from './prevent/tools.ts';
import { hasRules } from './tabs/policies/write-platform-rules.ts';
import { closeGroundless } from './tabs/prevention/close-groundless.ts';
import { openPreventive } from './tabs/prevention/open-preventive.ts';
import { readBoardStandings } from './tabs/prevention/read-board.ts';
import { writeBoard } from './tabs/prevention/write-board.ts';
import { readTasks } from './tabs/read-tasks.ts';
import { completePolicies, setUp } from './tabs/set-up.ts';

const MOST_PRODUCTS = 500;

const isBegun = (workbook: Workbook, { tables: [first] }: Tool): boolean =>
  first !== undefined && workbook.find(first) !== null;

/**
 * Products with most gates behind them before others, else in the order of Products. Where there are more than are shown, those somebody
 * began with and those at the foot of Products, which came last, are.
 */
function inOrder(products: readonly PreventedProduct[]): PreventedProduct[] {
  const ranked = products.map((product, at) => {
    const states = Object.values(product.standings).map(({ state }) => state);
    return { product, at, begun: states.length, passed: states.filter((state) => state === 'passed').length };
  });
  return ranked
    .sort((a, b) => b.passed - a.passed || b.begun - a.begun || b.at - a.at)
    .slice(0, MOST_PRODUCTS)
    .sort((a, b) => b.passed - a.passed || a.at - b.at)
    .map(({ product }) => product);
}

function viewOf(
  workbook: Workbook,
  products: PreventedProduct[],
  checked: readonly CheckedTool[],
  opened: number,
): Answer<'prevent'> {
  const faults = new Map(checked.map(({ tool, fault }) => [tool, fault]));
  const board = workbook.find('board');
  return {
    products: inOrder(products),
    tools: TOOLS.map((tool) => {
      const fault = faults.get(tool) ?? '';
      return { tool: tool.id, begun: isBegun(workbook, tool), ...(fault !== '' && { fault }) };
    }),
    opened,
    board: board === null ? '' : `${workbook.spreadsheet.getUrl()}#gid=${board.getSheetId()}`,
  };
}

/** Where products stood at a stage that could not be checked: as the board has it, with what kept it from being checked. */
function unchecked({ workbook, products }: Shop, stage: PreventionStage, note: string): ReadonlyMap<string, Standing> {
  const before = readBoardStandings(workbook, stage);
  const nobodyKnows = { state: 'missing', score: null, date: '' } as const;
  const skus = new Set([...products.map(({ sku }) => sku), ...before.keys()]);
  return new Map([...skus].map((sku) => [sku, { ...(before.get(sku) ?? nobodyKnows), note, unchecked: true }]));
}

/** Where every product stands by the tools that were checked; tools write what follows from what people filled in. */
function standingsOf(
  shop: Shop,
  checked: readonly CheckedTool[],
): { standings: Map<string, Standings>; opened: number } {
  const { workbook, facts, today } = shop;
  const standings = new Map<string, Standings>(shop.products.map(({ sku }) => [sku, {}]));
  for (const { tool, findings, fault } of checked) {
    const stage = STAGE_OF_TOOL[tool.id];
    if (!stage) continue;
    for (const [sku, standing] of findings?.standings ?? unchecked(shop, stage, fault))
      standings.set(sku, { ...standings.get(sku), [stage]: standing });
  }
  const asked = checked.flatMap(({ tool, findings }) => askedBy(tool.id, findings?.tasks ?? []));
  const stillSaid = new Map(checked.map(({ tool, findings }) => [tool.id, findings?.isStillSaid]));
  const closed = closeGroundless(
    workbook,
    facts,
    (product, { knownAs }) => stillSaid.get(toolOfKey(knownAs))?.(product, knownAs),
    today,
  );
  const opened = openPreventive(workbook, facts, asked, today);
  const tasks = opened + closed > 0 ? readTasks(workbook, facts.readCause, facts.productOf) : facts.tasks;
  for (const [sku, standing] of reviewStandings(shop, tasks)) {
    const known = standings.get(sku);
    if (known) standings.set(sku, { ...known, monthlyReview: standing });
  }
  return { standings, opened };
}

/** Checks all tools that were begun, opens the tasks they ask for, and brings the board up to date. */
export function preventIn(workbook: Workbook, now: Date): Answer<'prevent'> {
  const shop = readShop(workbook, now);
  const checked = checkTools(
    shop,
    TOOLS.filter((tool) => isBegun(workbook, tool)),
  );
  const { standings, opened } = standingsOf(shop, checked);
  const products = [...standings].map(([sku, of]) => ({
    sku,
    name: shop.products.find((product) => product.sku === sku)?.name ?? '',
    standings: of,
    score: preventionScore(of),
  }));
  if (products.length > 0) writeBoard(workbook, products);
  workbook.remember();
  SpreadsheetApp.flush();
  return viewOf(workbook, products, checked, opened);
}

/** Checks all tools while nobody else writes. */
export function prevent(now: Date): Answer<'prevent'> {
  return withDocumentLock(() => preventIn(openWorkbook(now), now));
}

/** Opens a tool, with the rows a product begins with. */
export function openTool({ tool: id, sku }: Request<'openTool'>, now: Date): Answer<'openTool'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const tool = toolOf(id);
    const [first] = tool?.tables ?? [];
    let product: Product | undefined;
    if (tool && first) {
      // Dropdowns of the first refer to those behind it.
      setUp(workbook, [...tool.tables].reverse());
      if (hasRules(id)) {
        setUp(workbook, ['policies']);
        completePolicies(workbook);
      }
      const shop = readShop(workbook, now);
      product = shop.products.find((one) => one.sku === sku);
      if (product) tool.begin(shop, product);
    }
    const view = preventIn(workbook, now);
    if (first) workbook.sheet(first).activate();
    if (product) tool?.show?.(workbook, product);
    return view;
  });
}
