import { CAUSE_CODES } from '../../src/core/causes.ts';
import {
  type Classifier,
  classify,
  OUTPUTS,
  readSentences,
  toClassifier,
} from '../../src/core/tagging/classifier/classifier.ts';
import { type Combination, judge } from '../../src/core/tagging/classifier/judge.ts';
import { type PackedWeights, packWeights } from '../../src/core/tagging/classifier/pack-weights.ts';
import { proofOf } from '../../src/core/tagging/classifier/proof.ts';
import { type Case, weigh } from '../../src/core/tagging/decide.ts';
import { LANGUAGES, type Language } from '../../src/core/tagging/tagging.ts';
import { type Measure, measure } from '../bench/tags/measure.ts';
import { fitRank, fitSigns, type Scored } from './combination.ts';
import { type Dense, prune, quantise, train } from './logistic.ts';
import { type Prepared, prepare, Vocabulary } from './samples.ts';
import type { TrainingText } from './texts.ts';

/** Log-odds of a step, and the most steps a weight has. */
const STEP = 0.35;
const MOST_STEPS = 20;
const FOLDS = 5;
/** Passes over the texts once the small weights are gone. */
const SECOND_PASSES = 6;

interface Trained {
  packed: PackedWeights;
  classifier: Classifier;
}

function trainOn(samples: readonly Prepared[], vocabulary: Vocabulary, most: number): Trained {
  const counts = new Uint32Array(vocabulary.size);
  for (const { grams } of samples) for (const gram of new Set(grams)) counts[gram] = (counts[gram] as number) + 1;
  const whole: Dense = train(samples, vocabulary.size);
  const pruned = train(samples, vocabulary.size, prune(whole, counts, most), SECOND_PASSES);
  const weights = quantise(pruned, vocabulary.keys, STEP, MOST_STEPS);
  const bias = Array.from(pruned.bias, (value) => Number(value.toFixed(2)));
  return { packed: packWeights(bias, STEP, weights), classifier: toClassifier(bias, STEP, weights) };
}

/** Causes less likely than this are never given, so that nobody asks where the words for them stand. */
const OUT_OF_QUESTION = -3.5;

const score = (one: Prepared, classifier: Classifier): Scored => {
  const scores = new Float64Array(OUTPUTS);
  const sentences = readSentences(classifier, one.folded);
  classify(classifier, sentences, scores);
  const proofs = CAUSE_CODES.map((_, cause) =>
    (scores[cause] as number) < OUT_OF_QUESTION ? null : proofOf(classifier, one.folded, cause),
  );
  return { ...one, scores, classifier, sentences, proofs };
};

/** What one language taught: its weights, and each text with what a classifier says that saw none of its area. */
export interface Taught extends Trained {
  unseen: Scored[];
}

/** Trains the classifier of a language with at most so many weights. */
export function teach(texts: readonly TrainingText[], language: Language, most: number): Taught {
  const vocabulary = new Vocabulary();
  const samples = prepare(texts, language, vocabulary);
  const areas = [...new Set(texts.map(({ area }) => area))];
  const foldOf = ({ area }: Prepared): number => areas.indexOf(area) % FOLDS;
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const { classifier } = trainOn(
      samples.filter((one) => foldOf(one) !== fold),
      vocabulary,
      most,
    );
    return samples.filter((one) => foldOf(one) === fold).map((one) => score(one, classifier));
  }).flat();
  return { ...trainOn(samples, vocabulary, most), unseen };
}

/** The causes of a text as the tagger would give them. */
export function judged({ reading, classifier, sentences, language, proofs }: Scored, combination: Combination): Case[] {
  const heard = { ...reading, language, classifier, sentences };
  return judge(heard, combination, [], false, (cause) => proofs[cause] ?? null);
}

/** Of texts without a cause so many must stay without one; of tags so many must be right to be Sure, and Likely. */
const BLANK = 0.885;
const SURE = 0.935;
const LIKELY = 0.78;
const GIVES = [-1, -0.85, -0.7, -0.55, -0.4, -0.25, -0.1, 0.1];
const HAS = [-0.5, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4];
const GRADES = Array.from({ length: 60 }, (_, at) => (at - 10) / 10);

const every = (value: number): Record<Language, number> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, number>;

function measured(texts: readonly Scored[], combination: Combination): Measure {
  return measure(
    texts.map((one) => ({ wanted: one.causes, given: judged(one, combination).map(({ cause }) => cause) })),
  );
}

/** The lowest odds from which on, and below `to`, so large a share of the tags is right. */
function gradeOf(texts: readonly Scored[], combination: Combination, wanted: number, to = 99): number {
  const all = texts
    .map((one) => ({ causes: one.causes, cases: judged(one, combination) }))
    .map((one) => ({ ...one, least: Math.min(...one.cases.map(({ odds }) => odds)) }));
  const isRight = (grade: number): boolean => {
    const graded = all.filter(({ cases, least }) => cases.length > 0 && least >= grade && least < to);
    const tags = graded.flatMap(({ causes, cases }) => cases.map(({ cause }) => causes.includes(cause)));
    return tags.filter((right) => right).length >= wanted * tags.length;
  };
  return GRADES.find(isRight) ?? (GRADES[GRADES.length - 1] as number);
}

/** From what odds on a cause is given in a language, and a text has any: the best F1 among those that leave enough blank. */
function thresholdsOf(texts: readonly Scored[], language: Language, from: Combination): { give: number; has: number } {
  const own = texts.filter((one) => one.language === language);
  let best = { give: 0, has: HAS[HAS.length - 1] as number, f1: 0 };
  for (const give of GIVES)
    for (const has of HAS) {
      const { microF1, blank } = measured(own, { ...from, give: every(give), has: every(has) });
      if (blank >= BLANK && microF1 > best.f1) best = { give, has, f1: microF1 };
    }
  return best;
}

/** How phrases and classifiers are weighed together, chosen on texts none had seen. */
export function combine(unseen: readonly Scored[]): Combination {
  let made: Combination = {
    ...fitSigns(unseen),
    give: every(0),
    has: every(0),
    rank: [1, 2, -1],
    lead: CAUSE_CODES.map(() => 0),
    sure: 9,
    likely: 9,
  };
  const thresholds = LANGUAGES.map((language) => ({ language, ...thresholdsOf(unseen, language, made) }));
  made = {
    ...made,
    give: Object.fromEntries(thresholds.map(({ language, give }) => [language, give])) as Combination['give'],
    has: Object.fromEntries(thresholds.map(({ language, has }) => [language, has])) as Combination['has'],
  };
  const choices = unseen.map((one) => {
    const [byPhrases] = weigh(one.reading.claims, [], false);
    return judged(one, made).map(({ cause, odds, first }) => ({
      signs: [odds, byPhrases?.cause === cause ? 1 : 0, first / Math.max(1, one.folded.length)] as const,
      cause: CAUSE_CODES.indexOf(cause),
      isPrimary: one.causes[0] === cause,
    }));
  });
  made = { ...made, ...fitRank(choices) };
  const sure = gradeOf(unseen, made, SURE);
  return { ...made, sure, likely: gradeOf(unseen, made, LIKELY, sure) };
}
