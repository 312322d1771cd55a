import type { IsoDate } from '../../cell.ts';
import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Standing } from '../stages.ts';

/** A row of the plan as a standing sees it. */
export interface JudgedRow {
  /** What the row is, as a note names it. */
  name: string;
  on: boolean | null;
  owner: string;
  state: 'clean' | 'look' | 'blocked' | 'platform' | 'noText' | 'unknown';
}

const isSettled = ({ on, owner, state }: JudgedRow): boolean =>
  on === false || (on === true && owner !== '' && state === 'clean');

/**
 * Where the plan of a product stands. The score is the share of its rows that are settled, in hundredths: switched off, or on with a
 * text, an owner and nothing known against it. A blocked row that is on stops the gate.
 */
export function messageStanding(rows: readonly JudgedRow[], today: IsoDate, { prevention }: Words): Standing {
  const { lists, messages } = prevention;
  const { standing } = messages;
  const on = rows.filter((row) => row.on === true);
  const blocked = on.filter(({ state }) => state === 'blocked');
  const count = (some: readonly JudgedRow[], sentence: string): string[] =>
    some.length === 0 ? [] : [fill(sentence, { count: some.length })];
  const notes = [
    ...(blocked.length === 0
      ? []
      : [
          fill(standing.blocked, {
            messages: listed(
              blocked.map(({ name }) => name),
              lists.clauses,
            ),
          }),
        ]),
    ...count(
      on.filter(({ state }) => state === 'noText'),
      standing.text,
    ),
    ...count(
      on.filter(({ owner }) => owner === ''),
      standing.owner,
    ),
    ...count(
      on.filter(({ state }) => state === 'look' || state === 'platform' || state === 'unknown'),
      standing.look,
    ),
    ...count(
      rows.filter((row) => row.on === null),
      standing.decide,
    ),
  ];
  const settled = rows.filter(isSettled).length;
  const isDone = settled === rows.length && on.length > 0;
  return {
    state: blocked.length > 0 ? 'stopped' : isDone ? 'passed' : 'open',
    score: rows.length === 0 ? null : Math.floor((100 * settled) / rows.length),
    date: today,
    note: listed(notes, lists.sentences),
  };
}
