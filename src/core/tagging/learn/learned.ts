import type { CauseCode } from '../../causes.ts';
import { quickHash } from '../../voices/print.ts';
import { detectLanguage } from '../language.ts';
import { foldToString } from '../normalise.ts';
import type { Evidence, Tagger, Tagging, Testimony } from '../tagging.ts';
import { type Gram, gramsOf } from './grams.ts';
import { OUTCOMES, outcomeOf } from './lesson.ts';
import { type Model, ruleScores, sharesOf } from './model.ts';

/** What a workbook has learned from its corrections. */
export interface Learned {
  /** Causes a person gave to wordings the rules read otherwise, by `wordingOf`. */
  memory: ReadonlyMap<string, CauseCode | ''>;
  /** `null` while it is off. */
  model: Model | null;
}

/** Another outcome than that of the rules must be so much likelier. */
const MARGIN = 0.15;
const SURE = 0.97;
const LIKELY = 0.75;
/** Wordings quoted as proof of a learned cause: so many, and none that says less than half of what the first says. */
const QUOTED = 3;
const SPEAKS = 0.5;
/** Words too small to prove anything to a reader. */
const SMALL_WORD = /^[a-z']{1,3}$/i;

/** What makes two comments the same wording: case, accents, marks and white space do not count. */
export function wordingOf({ comment }: Testimony): string {
  const words = foldToString(comment, detectLanguage(comment) || 'en');
  return words === '' ? '' : quickHash(words).toString(36);
}

/** A tagger that follows what was learned, and the rules where nothing was. */
export function withLearning(tag: Tagger, { memory, model }: Learned): Tagger {
  if (memory.size === 0 && model === null) return tag;
  return (testimony) => {
    const tagging = tag(testimony);
    const known = memory.size > 0 ? memory.get(wordingOf(testimony)) : undefined;
    if (known !== undefined) return remembered(tagging, known, testimony.comment);
    return model === null ? tagging : reconsidered(tagging, testimony, model);
  };
}

function remembered(tagging: Tagging, cause: CauseCode | '', comment: string): Tagging {
  if ((tagging.causes[0] ?? '') === cause) return tagging;
  const evidence = cause === '' ? [] : [{ cause, start: 0, end: comment.length }];
  return withCause(tagging, cause, { certainty: cause === '' ? null : 'sure', decidedBy: 'memory', evidence });
}

function reconsidered(tagging: Tagging, testimony: Testimony, model: Model): Tagging {
  const grams = gramsOf(testimony);
  const shares = sharesOf(model, ruleScores(tagging), grams);
  const own = outcomeOf(tagging.causes[0] ?? '');
  let best = own;
  shares.forEach((share, at) => {
    if (share > (shares[best] as number)) best = at;
  });
  if (best === own || (shares[best] as number) - (shares[own] as number) < MARGIN) return tagging;
  const cause = OUTCOMES[best] as CauseCode | '';
  const share = shares[best] as number;
  const certainty = cause === '' ? null : share >= SURE ? 'sure' : share >= LIKELY ? 'likely' : 'check';
  return withCause(tagging, cause, {
    certainty,
    decidedBy: 'learned',
    evidence: proofOf(cause, testimony.comment, grams, model),
  });
}

/** The wordings that speak most for an outcome, in reading order. */
function proofOf(cause: CauseCode | '', comment: string, grams: readonly Gram[], model: Model): Evidence[] {
  if (cause === '') return [];
  const outcome = outcomeOf(cause);
  const speaking = grams
    .map((gram) => ({ ...gram, weight: model.get(gram.bucket)?.[outcome] ?? 0 }))
    .filter(({ weight, start, end }) => weight > 0 && end > 0 && !SMALL_WORD.test(comment.slice(start, end)))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  return speaking
    .slice(0, QUOTED)
    .filter(({ weight }) => weight >= SPEAKS * (speaking[0]?.weight ?? 0))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ cause, start, end }));
}

function withCause(
  tagging: Tagging,
  cause: CauseCode | '',
  how: Pick<Tagging, 'certainty' | 'decidedBy' | 'evidence'>,
): Tagging {
  const others = tagging.causes.slice(1).filter((one) => one !== cause);
  const causes = cause === '' ? [] : [cause, ...others];
  const kept = tagging.evidence.filter((one) => one.cause !== cause && causes.includes(one.cause));
  const evidence = [...how.evidence, ...kept].sort((a, b) => a.start - b.start);
  const { setAside, ...rest } = tagging;
  return { ...rest, ...how, causes, evidence, reason: '' };
}
