import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Standing } from '../stages.ts';
import type { JudgedLot } from './inspection-log.ts';
import type { Requirement } from './standard.ts';

/** Half of the score is the standard, half the newest batch. */
const HALF = 50;

/** Requirements a note names. */
const NAMED = 3;

/** The first of some requirements, as many as a note holds. */
const firstOf = (requirements: readonly Requirement[]): string[] => [
  ...requirements.slice(0, NAMED).map(({ characteristic }) => characteristic || '?'),
  ...(requirements.length > NAMED ? ['…'] : []),
];

/**
 * Where a product stands: passed when each requirement of its standard has a target and a test and its newest batch was accepted, stopped when that
 * was rejected or inspection is stopped. `null` where there is neither a requirement nor a batch. The score is 50 times the share of requirements
 * that can be tested, and 50 for the batch.
 */
export function inspectionStanding(
  requirements: readonly Requirement[],
  newest: JudgedLot | null,
  { prevention }: Words,
): Standing | null {
  if (requirements.length === 0 && newest === null) return null;
  const { lists, inspection } = prevention;
  const { standing: texts } = inspection;
  const lacking = requirements.filter(({ target, test }) => target === '' || test === '');
  const verdict = newest?.judged?.verdict ?? 'open';
  const isStopped = newest !== null && (newest.next === 'stopped' || newest.severity === 'stopped');
  const batch = newest?.inspection.batch ?? '';
  const notes = [
    requirements.length === 0 ? texts.noStandard : '',
    lacking.length > 0
      ? fill(texts.lacking, {
          count: lacking.length,
          all: requirements.length,
          list: listed(firstOf(lacking), lists.clauses),
        })
      : '',
    newest === null ? texts.noBatch : '',
    isStopped ? texts.stopped : '',
    newest !== null && verdict === 'reject' ? fill(texts.rejected, { batch }) : '',
    newest !== null && verdict === 'open' && !isStopped ? fill(texts.open, { batch }) : '',
  ];
  const written = requirements.length > 0 ? 1 - lacking.length / requirements.length : 0;
  const passed = requirements.length > 0 && lacking.length === 0 && verdict === 'accept';
  return {
    state: isStopped || verdict === 'reject' ? 'stopped' : passed ? 'passed' : 'open',
    score: Math.round(HALF * written + (verdict === 'accept' && !isStopped ? HALF : 0)),
    date: newest?.inspection.date ?? '',
    note: listed(notes.filter(Boolean), lists.sentences),
  };
}
