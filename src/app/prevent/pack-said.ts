import { type ReturnedBox, summariseBoxes } from '../../core/prevention/packaging/returned-boxes.ts';
import { CHECK_OF_THEME, toldThemes } from '../../core/prevention/packaging/themes.ts';
import { fill } from '../../core/words/fill.ts';
import { percent } from '../../core/words/percent.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import { updateDiffering } from '../../sheets/update-differing.ts';
import { isDay, type VoiceLine } from '../tabs/read-workbook.ts';
import { readBoxCondition, readNo, readYes } from '../tabs/vocabulary.ts';
import type { Shop } from './tool.ts';

/** What returns say of the checks of a pack, in sentences by check. */
export type PackSaid = ReadonlyMap<string, string>;

const MOST_QUOTED = 160;

interface Pack {
  version: string;
  /** The day it began to ship, `''` where nobody said. */
  since: string;
}

/** Why a row of Returned boxes does not count, `''` where it does. */
function objectionTo(table: TabTable, at: number, isListed: boolean, { workbook, today }: Shop): string {
  const { says } = workbook.words.prevention.packaging;
  const [box, date] = [table.text(at, 'box').trim(), table.text(at, 'date').trim()];
  if (!isListed) return says.unlisted;
  if (box === '') return says.noBox;
  if (readBoxCondition(box) === '') return fill(says.notBox, { text: box });
  if (date !== '' && !isDay(date)) return fill(says.notDay, { text: date });
  return date > today ? says.ahead : '';
}

/** The returned boxes of the packs products ship in now; a row without a version counts for it from the day it began. */
function boxesIn(shop: Shop, packs: ReadonlyMap<string, Pack>): Map<string, ReturnedBox[]> {
  const found = new Map<string, ReturnedBox[]>();
  if (shop.workbook.find('returnedBoxes') === null) return found;
  const table = readTable(shop.workbook, 'returnedBoxes');
  const changes: RowChange[] = [];
  table.rows.forEach((_, at) => {
    const sku = table.text(at, 'sku').trim();
    if (sku === '') return;
    const pack = packs.get(sku);
    const state = objectionTo(table, at, pack !== undefined, shop);
    changes.push({ at, values: { state } });
    const condition = readBoxCondition(table.text(at, 'box'));
    if (state !== '' || !pack || condition === '') return;
    const [version, date] = [table.text(at, 'packVersion').trim(), table.text(at, 'date').trim()];
    if (version === '' ? date < pack.since && date !== '' : version !== pack.version) return;
    const closes = readYes(table.text(at, 'closes')) ? true : readNo(table.text(at, 'closes')) ? false : null;
    found.set(sku, [...(found.get(sku) ?? []), { condition, closes }]);
  });
  updateDiffering(table, changes);
  return found;
}

function sayBoxes(boxes: readonly ReturnedBox[], { workbook }: Shop): string {
  const summary = summariseBoxes(boxes);
  if (!summary) return '';
  const { says } = workbook.words.prevention.packaging;
  const { of, whole, interval, closes, asked } = summary;
  const [from, to] = interval;
  const told = fill(says.boxes, { of, whole, share: percent(whole / of), from: percent(from), to: percent(to) });
  return asked === 0 ? told : `${told} ${fill(says.boxesClose, { closes, asked })}`;
}

/** What voices and returned boxes say of the pack each product ships in now. */
export function saidOfPacks(shop: Shop, wanted: ReadonlySet<string>): (sku: string) => PackSaid {
  const { facts, products, workbook } = shop;
  const { says, themes } = workbook.words.prevention.packaging;
  const since = new Map(facts.listed.map(({ sku, packSince }) => [sku.trim(), isDay(packSince) ? packSince : '']));
  const packs = new Map(
    products.map(({ sku, packVersion }) => [sku, { version: packVersion.trim(), since: since.get(sku) ?? '' }]),
  );
  const boxes = boxesIn(shop, packs);
  const voices = new Map<string, VoiceLine[]>();
  for (const voice of facts.voices) {
    const product = facts.productOf(voice);
    if (voice.comment === '' || voice.cause === '' || !wanted.has(product)) continue;
    if (voice.date < (packs.get(product)?.since ?? '')) continue;
    const own = voices.get(product) ?? [];
    own.push(voice);
    voices.set(product, own);
  }
  return (sku) => {
    const said = new Map<string, string>(
      toldThemes(voices.get(sku) ?? []).map(({ theme, units, quote }) => [
        CHECK_OF_THEME[theme],
        fill(says.told, { theme: themes[theme], units, quote: [...quote].slice(0, MOST_QUOTED).join('') }),
      ]),
    );
    const box = sayBoxes(boxes.get(sku) ?? [], shop);
    return box === '' ? said : said.set('wayBack', box);
  };
}
