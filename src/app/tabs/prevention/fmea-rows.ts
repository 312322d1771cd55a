import type { CauseCode } from '../../../core/causes.ts';
import {
  type FmeaRow,
  RATINGS,
  RATINGS_AFTER,
  type RatedRow,
  type RatingColumn,
  rateRow,
  readRating,
} from '../../../core/prevention/fmea/rate-row.ts';
import { FMEA_ACTIONS, type FmeaAction, SEVERITY, USUAL_ACTION } from '../../../core/prevention/fmea/scales.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { WordsOfTool } from '../../../core/words/tool-words.ts';
import { UI_LANGUAGES, type Words, wordsOf } from '../../../core/words/words.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import type { ReadCause } from '../causes.ts';

type Texts = WordsOfTool<'fmea'>;

/** The action a cell names, in either language. */
function readAction(said: string): FmeaAction | undefined {
  const folded = said.trim().toLowerCase();
  return FMEA_ACTIONS.find((action) =>
    UI_LANGUAGES.some((language) => wordsOf(language).prevention.fmea.actions[action].toLowerCase() === folded),
  );
}

/** A row of the FMEA tab, read and rated. */
export interface FmeaLine {
  at: number;
  sku: string;
  /** `''` where the cell names no cause of the list. */
  cause: CauseCode | '';
  mode: string;
  what: string;
  filled: FmeaRow;
  rated: RatedRow;
}

/** An amount as a cell holds it: a number from 0 on; `null` for a blank, `undefined` for anything else. */
function readAmount(cell: unknown): number | null | undefined {
  if (cell === '') return null;
  return typeof cell === 'number' && cell >= 0 ? cell : undefined;
}

/** Reads the rows that name a product; words in place of a rating stay unread. */
export function readFmea(table: TabTable, readCause: ReadCause): FmeaLine[] {
  return table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    if (sku === '') return [];
    const cause = readCause(table.text(at, 'cause'));
    const said = table.text(at, 'action').trim();
    const ratings = Object.fromEntries(
      [...RATINGS, ...RATINGS_AFTER].map((key) => [key, readRating(table.cell(at, key))]),
    );
    const filled: FmeaRow = {
      ...(ratings as Record<RatingColumn, number | null | undefined>),
      action: said === '' ? null : readAction(said),
      fixCost: readAmount(table.cell(at, 'fixCost')),
    };
    return {
      at,
      sku,
      cause: cause === 'other' || cause === 'unspecified' ? '' : cause,
      mode: table.text(at, 'mode').trim(),
      what: table.text(at, 'what').trim(),
      filled,
      rated: rateRow(filled),
    };
  });
}

/** The row a cause of a product begins with: how bad it usually is, and how often by the data where these tell. */
export function firstRow(sku: string, cause: CauseCode, byData: number | null, words: Words, texts: Texts): Row {
  const [mode = '', effect = ''] = texts.playbook[cause];
  return {
    ...{ sku, cause: words.workbook.causes[cause], mode, effect },
    ...{ severity: SEVERITY[cause], occurrence: byData ?? '' },
  };
}

/** An amount a month, or why there is none. */
export type MonthlyCost = number | keyof Texts['noCost'];

/** What the data say of a row. */
export interface DataOfRow {
  voices: number;
  /** Units that came back for the cause and all that shipped, in whole months; `null` where nothing shipped. */
  sold: { returned: number; shipped: number } | null;
  /** `null` where too few units shipped to tell. */
  byData: number | null;
  /** What the cause costs a month, or what is missing to tell. */
  monthlyCost: MonthlyCost;
  payBack: number | null;
}

function sayRow(
  { cause, filled, rated }: FmeaLine,
  data: DataOfRow,
  least: number,
  texts: Texts,
  nameOf: (key: string) => string,
): string {
  const list = (keys: readonly string[]): string => listed(keys.map(nameOf), texts.lists.words);
  const { occurrence, action, fixCost } = filled;
  const { byData, sold, monthlyCost } = data;
  const notes = [
    cause === '' ? texts.noCause : '',
    rated.noRating.length > 0 ? fill(texts.noRating, { columns: list(rated.noRating) }) : '',
    rated.missing.length > 0 ? fill(texts.missing, { columns: list(rated.missing) }) : '',
    action === undefined ? texts.badAction : rated.priority === 'H' && action === null ? texts.noAction : '',
    rated.severityFell ? texts.severityFell : '',
    byData !== null && occurrence != null && occurrence < byData
      ? fill(texts.dataHigher, { score: byData, typed: occurrence })
      : '',
    sold !== null && byData === null ? fill(texts.tooFew, { shipped: sold.shipped, least }) : '',
    fixCost === undefined
      ? texts.badCost
      : fixCost != null && typeof monthlyCost === 'string'
        ? texts.noCost[monthlyCost]
        : '',
    cause !== '' && action == null
      ? fill(texts.usual, { action: texts.actions[USUAL_ACTION[cause]], measure: texts.playbook[cause][2] ?? '' })
      : '',
  ];
  return notes.filter(Boolean).join('\n');
}

/** What stands beside what people filled in. */
export function fmeaCells(
  line: FmeaLine,
  data: DataOfRow,
  least: number,
  texts: Texts,
  nameOf: (key: string) => string,
): Row {
  const { rpn, priority, rpnAfter, priorityAfter } = line.rated;
  const { voices, sold, byData, monthlyCost, payBack } = data;
  return {
    voices: line.cause === '' ? '' : voices,
    rate: sold === null || byData === null ? '' : Math.round((sold.returned / sold.shipped) * 100_000) / 100_000,
    byData: byData ?? '',
    rpn: rpn ?? '',
    priority: priority === null ? '' : texts.priorities[priority],
    rpnAfter: rpnAfter ?? '',
    priorityAfter: priorityAfter === null ? '' : texts.priorities[priorityAfter],
    monthlyCost: typeof monthlyCost === 'number' ? monthlyCost : '',
    payBack: payBack ?? '',
    note: sayRow(line, data, least, texts, nameOf),
  };
}
