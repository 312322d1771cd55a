import type { CauseCode } from '../../causes.ts';
import type { Tagger } from '../tagging.ts';
import { gramsOf } from './grams.ts';
import { type Learned, withLearning, wordingOf } from './learned.ts';
import { LEAST_LESSONS, type Lesson, outcomeOf } from './lesson.ts';
import { ruleScores } from './model.ts';
import { type Prepared, trainInSteps } from './train.ts';

/** How rules and model did on confirmed voices they had not seen. */
export interface Trial {
  lessons: number;
  /** First causes right by the rules alone, and with the model beside them. */
  rulesRight: number;
  bothRight: number;
  /** Why the model is off, or that it is on. */
  verdict: 'too-few' | 'no-better' | 'on';
}

const FOLDS = 5;

interface Known extends Prepared {
  lesson: Lesson;
  wording: string;
}

/** Lessons in an order of their own, so that the order of rows makes no difference; equal wordings with one cause stand once. */
function* prepare(lessons: readonly Lesson[], tag: Tagger): Generator<undefined, Known[]> {
  const known = new Map<string, Known>();
  for (const lesson of lessons) {
    yield;
    const wording = wordingOf(lesson);
    if (wording === '') continue;
    const outcome = outcomeOf(lesson.cause);
    known.set(`${wording} ${lesson.reason ?? ''} ${outcome}`, {
      lesson,
      wording,
      outcome,
      grams: gramsOf(lesson),
      rules: ruleScores(tag(lesson)),
    });
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Causes of wordings that a person always gave the same cause and the rules another. */
function* remember(lessons: readonly Lesson[], tag: Tagger): Generator<undefined, Map<string, CauseCode | ''>> {
  const given = new Map<string, CauseCode | '' | null>();
  for (const lesson of lessons) {
    yield;
    const wording = wordingOf(lesson);
    if (wording === '') continue;
    const before = given.get(wording);
    given.set(wording, before === undefined || before === lesson.cause ? lesson.cause : null);
  }
  const memory = new Map<string, CauseCode | ''>();
  for (const lesson of lessons) {
    const wording = wordingOf(lesson);
    const cause = given.get(wording);
    if (cause !== undefined && cause !== null && (tag(lesson).causes[0] ?? '') !== cause) memory.set(wording, cause);
  }
  return new Map([...memory].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each fifth in turn is tried with what the other four teach; equal wordings are always in the same fifth. */
function* tryOut(known: readonly Known[], tag: Tagger): Generator<undefined, Pick<Trial, 'rulesRight' | 'bothRight'>> {
  const wordings = [...new Set(known.map(({ wording }) => wording))];
  const foldOf = new Map(wordings.map((wording, at) => [wording, at % FOLDS]));
  let rulesRight = 0;
  let bothRight = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = known.filter(({ wording }) => foldOf.get(wording) !== fold);
    const both = withLearning(tag, { memory: new Map(), model: yield* trainInSteps(seen) });
    for (const { lesson, wording } of known) {
      if (foldOf.get(wording) !== fold) continue;
      yield;
      if ((tag(lesson).causes[0] ?? '') === lesson.cause) rulesRight += 1;
      if ((both(lesson).causes[0] ?? '') === lesson.cause) bothRight += 1;
    }
  }
  return { rulesRight, bothRight };
}

/** What was learned, and how the trial went. */
export interface Lessons {
  learned: Learned;
  trial: Trial;
}

/** Learns to the end at once. */
export function learn(lessons: readonly Lesson[], tag: Tagger): Lessons {
  const steps = learnInSteps(lessons, tag);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Learns from confirmed voices, and stops now and then, for a page that must not stand still. What a person said of a wording holds for
 * the same wording at once; the model is on only where it got more first causes right than the rules alone on voices it had not seen
 * (five-fold cross-validation).
 */
export function* learnInSteps(lessons: readonly Lesson[], tag: Tagger): Generator<undefined, Lessons> {
  const memory = yield* remember(lessons, tag);
  const known = yield* prepare(lessons, tag);
  const trial = { lessons: known.length, rulesRight: 0, bothRight: 0 };
  if (known.length < LEAST_LESSONS)
    return { learned: { memory, model: null }, trial: { ...trial, verdict: 'too-few' } };
  const figures = yield* tryOut(known, tag);
  const better = figures.bothRight > figures.rulesRight;
  return {
    learned: { memory, model: better ? yield* trainInSteps(known) : null },
    trial: { ...trial, ...figures, verdict: better ? 'on' : 'no-better' },
  };
}
