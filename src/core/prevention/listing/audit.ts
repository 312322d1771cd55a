import type { GateState } from '../stages.ts';
import { compareMeasured } from './check-dimensions.ts';
import { CHECKS, type Check, type CheckId, WEIGHTS } from './checks.ts';
import { asHint, asMissing, type Finding, finding } from './finding.ts';
import type { Listing } from './listing.ts';

/** How a check of a listing stands. */
export type Result = 'pass' | 'fail' | 'todo' | 'suggestion' | 'notNeeded';

/** What a person answered to a check. */
export interface GivenAnswer {
  /** `unclear` where the cell holds words that are no answer. */
  answer: 'yes' | 'no' | 'notNeeded' | 'unclear' | '';
  /** The cell of the answer as it stands. */
  text: string;
  /** The day as ISO date, or whatever the cell holds, and whether that is a day. */
  when: string;
  isDay: boolean;
  measured: string;
  /** Somebody put a name to it, and a day. */
  isSigned: boolean;
  /** The page changed after it was given. */
  isOld: boolean;
}

/** A check with its result and all that was found. */
export interface Audited {
  check: Check;
  result: Result;
  findings: readonly Finding[];
}

/** Semi-automatic checks that figures alone decide where they are there. */
const DECIDED: readonly CheckId[] = ['L20'];

/** Why an answer does not count yet, `null` where it counts or there is none. */
function objection(id: CheckId, { answer, text, when, isDay, isOld }: GivenAnswer, today: string): Finding | null {
  if (answer === 'unclear') return asMissing(finding(id, 'answerUnclear', [text]));
  if (when !== '' && !isDay) return asMissing(finding(id, 'dateUnclear', [when]));
  if (when > today) return asMissing(finding(id, 'dateAhead', [when]));
  return answer !== '' && isOld ? asMissing(finding(id, 'askedAgain')) : null;
}

function judged(check: Check, findings: readonly Finding[], listing: Listing): Result {
  const has = (level: Finding['level']): boolean => findings.some((one) => one.level === level);
  if (has('breach')) return check.kind === 'auto' || DECIDED.includes(check.id) ? 'fail' : 'suggestion';
  if (has('missing')) return 'todo';
  if (has('notNeeded')) return 'notNeeded';
  const isDecided = check.kind === 'auto' || (DECIDED.includes(check.id) && listing.mainPixels.trim() !== '');
  return isDecided ? 'pass' : 'todo';
}

const OF_ANSWER = { yes: 'pass', no: 'fail', notNeeded: 'notNeeded' } as const;

function auditMeasured(check: Check, listing: Listing, { answer, measured }: GivenAnswer): Audited {
  if (answer === 'notNeeded') return { check, result: 'notNeeded', findings: [] };
  const compared = compareMeasured(listing, measured);
  if (compared) return { check, result: compared.holds ? 'pass' : 'fail', findings: compared.findings };
  const code = measured.trim() === '' ? 'measure' : 'measuredUnclear';
  return {
    check,
    result: 'todo',
    findings: [asMissing(finding(check.id, code, measured.trim() === '' ? [] : [measured.trim()]))],
  };
}

function auditOne(
  check: Check,
  found: readonly Finding[],
  listing: Listing,
  given: GivenAnswer | undefined,
  today: string,
): Audited {
  const against = given ? objection(check.id, given, today) : null;
  const answer = given && !against ? given.answer : '';
  if (check.id === 'L16' && given && !against) return auditMeasured(check, listing, given);
  const counts = answer === 'notNeeded' || (check.kind !== 'auto' && (answer === 'yes' || answer === 'no'));
  const unsigned = counts && !given?.isSigned ? [asHint(finding(check.id, 'unsigned'))] : [];
  if (counts)
    return {
      check,
      result: OF_ANSWER[answer as keyof typeof OF_ANSWER],
      findings: [...unsigned, ...found.map(asHint)],
    };
  const result = judged(check, found, listing);
  const ask = check.kind !== 'auto' && result === 'todo' && !against && found.every(({ level }) => level === 'hint');
  const code = check.id === 'L16' ? 'measure' : check.kind === 'human' ? 'look' : 'confirm';
  const findings = [...(against ? [against] : []), ...found, ...(ask ? [asMissing(finding(check.id, code))] : [])];
  return { check, result: against && result === 'pass' ? 'todo' : result, findings };
}

/** All 33 checks of a listing: what was found, and where people answer, what they answered. */
export function audit(
  listing: Listing,
  found: readonly Finding[],
  answers: ReadonlyMap<CheckId, GivenAnswer>,
  today: string,
): Audited[] {
  const old = [...answers.values()].filter(({ answer, isOld }) => isOld && answer !== '').length;
  return CHECKS.map((check) => {
    if (check.id === 'L33')
      return old === 0
        ? { check, result: 'pass', findings: [] }
        : { check, result: 'todo', findings: [asMissing(finding('L33', 'changed', [], { old }))] };
    const own = found.filter((one) => one.check === check.id);
    return auditOne(check, own, listing, answers.get(check.id), today);
  });
}

/** The gate of a listing, its score, and the high checks that keep it shut. */
export interface ListingGate {
  state: GateState;
  /** Share of the weight of the checks that apply which is passed, in percent; `null` where no text of the page is known. */
  score: number | null;
  failed: CheckId[];
  open: CheckId[];
}

/** Sums up an audit: passed when no high check is open or failed, stopped when a high one failed. */
export function gateOf(audited: readonly Audited[], isEmpty: boolean): ListingGate {
  const high = audited.filter(({ check }) => check.severity === 'high');
  const failed = high.filter(({ result }) => result === 'fail').map(({ check }) => check.id);
  const open = high.filter(({ result }) => result === 'todo' || result === 'suggestion').map(({ check }) => check.id);
  const weigh = (those: readonly Audited[]): number =>
    those.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
  const all = weigh(audited.filter(({ result }) => result !== 'notNeeded'));
  const passed = weigh(audited.filter(({ result }) => result === 'pass'));
  return {
    state: failed.length > 0 ? 'stopped' : open.length > 0 ? 'open' : 'passed',
    score: isEmpty || all === 0 ? null : Math.round((100 * passed) / all),
    failed,
    open,
  };
}
