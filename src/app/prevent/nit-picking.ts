import type { AnyCauseCode } from '../../core/causes.ts';
import { type SessionStanding, STOPS_FROM, standingOf } from '../../core/prevention/nit-picking/gate.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import type { Words } from '../../core/words/words.ts';
import { readTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import { writeShared } from '../../sheets/write-shared.ts';
import { engineCause, firstRows, homeOf, type NitRow, readSession } from '../tabs/prevention/nit-picking-rows.ts';
import { writeScores } from '../tabs/prevention/write-nit-picking-scores.ts';
import type { Findings, Shop, Tool } from './tool.ts';

type Texts = Words['prevention']['nitPicking'];

/** What a row says of its finding, `''` where there is none. */
function stateOf(row: NitRow, known: ReadonlySet<string>, { states }: Texts): string {
  if (!known.has(row.sku)) return states.sku;
  if (row.causeText !== '' && row.cause === '') return states.cause;
  if (row.doneSaid !== '') return states.notDone;
  if (row.finding === '') return '';
  if (row.done) return states.done;
  if (row.severity === null) return states.severity;
  return row.severity >= STOPS_FROM ? states.stops : states.open;
}

/** What a finding was noted as: changed words of a finding keep its day, another cause or another finding does not. */
const markOf = ({ finding, cause }: NitRow): string => (finding !== '' && engineCause(cause) !== null ? cause : '');

/** The changes that bring what follows from the rows up to date; the rows are given it too. */
function follow(rows: readonly NitRow[], { products, facts, today }: Shop): RowChange[] {
  const known = new Set(products.map(({ sku }) => sku));
  const texts = facts.words.prevention.nitPicking;
  return rows.flatMap((row): RowChange[] => {
    const mark = markOf(row);
    const values: RowChange['values'] = {};
    const state = stateOf(row, known, texts);
    if (state !== row.state) values.state = state;
    if (mark !== row.seen) {
      row.noted = mark === '' ? '' : today;
      values.seen = mark;
      values.noted = row.noted;
    }
    return Object.keys(values).length > 0 ? [{ at: row.at, values }] : [];
  });
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function noteOf({ absent, stopping, unjudged, lesser }: SessionStanding<NitRow>, { prevention }: Words): string {
  const { lists, nitPicking } = prevention;
  const { notes, roles } = nitPicking;
  const count = (sentence: string, of: readonly NitRow[], findings = ''): string =>
    of.length === 0 ? '' : fill(sentence, { count: of.length, findings });
  const says = [
    count(notes.stopping, stopping, stopping.map(({ finding }) => shorten(finding)).join(' · ')),
    absent.length === 0
      ? ''
      : fill(notes.absent, {
          roles: listed(
            absent.map((role) => roles[role]),
            lists.words,
          ),
        }),
    count(notes.unjudged, unjudged),
    count(notes.lesser, lesser),
  ];
  return listed(says.filter(Boolean), lists.sentences);
}

/** One task for all that stops a product, with whoever is named for each finding. */
function taskOf(product: string, stopping: readonly NitRow[], words: Words): PreventiveTask[] {
  const [worst] = stopping;
  if (!worst) return [];
  const texts = words.prevention.nitPicking;
  const causes = new Set(stopping.map((row) => row.cause));
  const findings = stopping.map(({ finding, severity, cause, owner }) => {
    const rest = [cause === '' ? '' : words.workbook.causes[cause], owner].filter((one) => one !== '');
    return fill(texts.finding, { finding, severity: severity ?? '', rest: rest.map((one) => ` · ${one}`).join('') });
  });
  const cause: AnyCauseCode | '' = causes.size === 1 ? worst.cause : '';
  return [
    {
      product,
      title: texts.task,
      cause: engineCause(cause) ?? '',
      ...homeOf(worst.cause),
      why: fill(texts.why, { findings: findings.join('\n') }),
    },
  ];
}

/** The session before the launch: prompts to work through, a gate of what was found, and what became of the predictions. */
export const nitPicking: Tool = {
  id: 'nitPicking',
  tables: ['nitPicking', 'nitScores'],

  begin(shop, product) {
    const table = readTable(shop.workbook, 'nitPicking');
    if (readSession(table, shop.facts.readCause).some(({ sku }) => sku === product.sku)) return;
    writeShared(table, { added: firstRows(shop, product), changes: [] });
  },

  check(shop): Findings {
    const { workbook, facts, products } = shop;
    const table = readTable(workbook, 'nitPicking');
    const rows = readSession(table, facts.readCause);
    writeShared(table, { added: [], changes: follow(rows, shop) });
    const standings = new Map<string, Standing>();
    const tasks: PreventiveTask[] = [];
    for (const { sku } of products) {
      const of = rows.filter((row) => row.sku === sku);
      if (of.length === 0) continue;
      const standing = standingOf(of);
      const { state, score } = standing;
      const date =
        of
          .map(({ noted }) => noted)
          .sort()
          .pop() ?? '';
      standings.set(sku, { state, score, date, note: noteOf(standing, facts.words) });
      tasks.push(...taskOf(sku, standing.stopping, facts.words));
    }
    writeScores(shop, rows);
    return { standings, tasks };
  },
};
