import { type AnyCauseCode, CAUSES, type CauseCode } from '../../../core/causes.ts';
import type { IsoDate } from '../../../core/cell.ts';
import type { SessionRow } from '../../../core/prevention/nit-picking/gate.ts';
import { STANDING_PROMPTS } from '../../../core/prevention/nit-picking/session.ts';
import {
  askedIn,
  type Kind,
  likelyCauses,
  likenesses,
  type TellingVoice,
} from '../../../core/prevention/nit-picking/similar.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import type { Product, Shop } from '../../prevent/tool.ts';
import type { ReadCause } from '../causes.ts';
import { isDay } from '../read-workbook.ts';
import { readNo, readRole, readYes } from '../vocabulary.ts';

/** A row of the Nit-picking tab. */
export interface NitRow extends SessionRow {
  at: number;
  sku: string;
  cause: AnyCauseCode | '';
  /** What stands in the cell of the cause. */
  causeText: string;
  owner: string;
  /** What stands in the cell that says it is done, where that is neither yes nor no. */
  doneSaid: string;
  state: string;
  /** The day the finding was first seen with its cause. */
  noted: IsoDate | '';
  /** That finding and cause, as they were seen. */
  seen: string;
}

/** The rows of the tab that name a product. */
export function readSession(table: TabTable, readCause: ReadCause): NitRow[] {
  return table.rows.flatMap((_, at) => {
    const text = (key: string): string => table.text(at, key).trim();
    const severity = Number(text('severity'));
    const noted = text('noted');
    if (text('sku') === '') return [];
    return {
      at,
      sku: text('sku'),
      role: readRole(text('role')),
      who: text('who'),
      finding: text('finding'),
      severity: severity >= 1 && severity <= 10 ? severity : null,
      cause: readCause(text('cause')),
      causeText: text('cause'),
      owner: text('owner'),
      done: readYes(text('done')) === 'yes',
      doneSaid: readYes(text('done')) || readNo(text('done')) ? '' : text('done'),
      state: text('state'),
      noted: isDay(noted) ? noted : '',
      seen: text('seen'),
    };
  });
}

/** Products named one by one in a prompt. */
const MOST_NAMED = 3;

function namesOf(products: readonly string[], { lists, nitPicking }: Words['prevention']): string {
  const named = listed(products.slice(0, MOST_NAMED), lists.words);
  return products.length > MOST_NAMED
    ? fill(nitPicking.more, { products: named, count: products.length - MOST_NAMED })
    : named;
}

function kindsIn({ products, facts }: Shop): Kind[] {
  const lines = new Map(facts.listed.map((line) => [line.sku.trim(), line]));
  return products.map(({ sku, name, supplier }) => {
    const line = lines.get(sku);
    return { sku, name, supplier, parent: line?.parent ?? '', category: line?.category ?? '' };
  });
}

/** What buyers of similar products complained of most, else those of the whole shop, each as a prompt with its cause filled in. */
function causeRows(shop: Shop, product: Product): Row[] {
  const { facts } = shop;
  const { words } = facts;
  const { lists, nitPicking: texts } = words.prevention;
  const kinds = kindsIn(shop);
  const own = kinds.find(({ sku }) => sku === product.sku);
  const alike = new Map(
    kinds.flatMap((other) => {
      const why = own && other !== own ? likenesses(own, other) : [];
      return why.length > 0 ? [[other.sku, why] as const] : [];
    }),
  );
  const others: TellingVoice[] = facts.voices
    .map((voice) => ({ ...voice, product: facts.productOf(voice) }))
    .filter((voice) => voice.product !== product.sku);
  const similar = likelyCauses(others.filter((voice) => alike.has(voice.product)));
  const causes = similar.length > 0 ? similar : likelyCauses(others);
  return causes.map(({ cause, voices, products, quotes }) => {
    const [round, role] = askedIn(cause);
    const why = [...new Set(products.flatMap((sku) => alike.get(sku) ?? []))].map((one) => texts.likeness[one]);
    const whose =
      similar.length > 0
        ? fill(texts.similar, { why: listed(why, lists.words), products: namesOf(products, words.prevention) })
        : texts.shop;
    const said = listed(
      quotes.map((one) => fill(texts.quote, { words: one })),
      lists.sentences,
    );
    return {
      sku: product.sku,
      round: texts.rounds[round],
      role: texts.roles[role],
      prompt: fill(texts.ask, {
        whose,
        voices,
        cause: words.workbook.causes[cause],
        quotes: said === '' ? '' : fill(texts.quotes, { quotes: said }),
      }),
      cause: words.workbook.causes[cause],
    };
  });
}

/** The rows a session of a product begins with, round by round: what is always asked, and what the causes of other products tell to ask. */
export function firstRows(shop: Shop, product: Product): Row[] {
  const texts = shop.facts.words.prevention.nitPicking;
  const standing: Row[] = STANDING_PROMPTS.map(({ id, round, role }) => ({
    sku: product.sku,
    round: texts.rounds[round],
    role: texts.roles[role],
    prompt: texts.prompts[id],
  }));
  const rows = [...standing, ...causeRows(shop, product)];
  return Object.values(texts.rounds).flatMap((round) => rows.filter((row) => row.round === round));
}

/** A cause of the taxonomy, `null` for one only people give, or none. */
export const engineCause = (cause: AnyCauseCode | ''): CauseCode | null =>
  cause === '' || cause === 'other' || cause === 'unspecified' ? null : cause;

/** Who removes a cause, and at which stage; where several or none is named, what a session is about first. */
export function homeOf(cause: AnyCauseCode | ''): Pick<(typeof CAUSES)[number], 'stage' | 'team'> {
  return CAUSES.find(({ code }) => code === cause) ?? { stage: 'listing', team: 'operations' };
}
