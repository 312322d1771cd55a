import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Classifier,
  classify,
  contributions,
  NO_CAUSE,
  OUTPUTS,
  readSentences,
  toClassifier,
  type Weight,
} from '../../../../src/core/tagging/classifier/classifier.ts';
import { createNgrams, KEYS, type Ngrams, readNgrams } from '../../../../src/core/tagging/classifier/ngrams.ts';
import { packWeights, unpackWeights } from '../../../../src/core/tagging/classifier/pack-weights.ts';
import { createFolded, fold } from '../../../../src/core/tagging/normalise.ts';
import { quickHash } from '../../../../src/core/voices/print.ts';

const BIAS = Array.from({ length: OUTPUTS }, (_, at) => -(at + 1) / 10);
const ngramsOf = (text: string): Ngrams => readNgrams(fold(text, 'en', createFolded()), createNgrams());
const scoresOf = (weights: readonly Weight[], text: string): number[] => {
  const scores = new Float64Array(OUTPUTS);
  const classifier = toClassifier(BIAS, 0.5, weights);
  const folded = fold(text, 'en', createFolded());
  classify(classifier, readSentences(classifier, folded), scores);
  return [...scores];
};

describe('a classifier', () => {
  test('without weights gives its bias, and to an empty text too', () => {
    expect(scoresOf([], 'it hums')).toEqual(BIAS);
    expect(scoresOf([], '')).toEqual(BIAS);
  });

  test('adds the weights of what stands in a text, divided by the root of how many n-grams it has', () => {
    const { keys, count } = ngramsOf('hums');
    const [key = 0] = keys;
    const weights: Weight[] = [
      [key, 1, 4],
      [key, NO_CAUSE, -2],
      [(key + 1) % KEYS, 1, 90],
    ];
    const [, first, , , , , , , , , , , , , , , none] = scoresOf(weights, 'hums');
    const has = Array.from(keys.subarray(0, count)).includes((key + 1) % KEYS) ? 90 : 0;
    expect(first).toBeCloseTo((0.5 * (4 + has)) / Math.sqrt(count) - 0.2);
    expect(none).toBeCloseTo((0.5 * -2) / Math.sqrt(count) - (NO_CAUSE + 1) / 10);
    expect(contributions(toClassifier(BIAS, 0.5, weights), ngramsOf('hums'), 1)[0]).toEqual({ at: 0, steps: 4 });
  });
});

/** All a classifier holds, in few bytes. */
const bytesOf = ({ bias, known, places, outputs, weights, step }: Classifier): unknown => [
  [...bias],
  step,
  Buffer.from(known.buffer).toString('base64'),
  quickHash(Buffer.from(places.buffer).toString('latin1')),
  [...outputs],
  [...weights],
];

const weight = fc.tuple(
  fc.nat(KEYS - 1),
  fc.nat(OUTPUTS - 1),
  fc.integer({ min: -46, max: 45 }).filter((one) => one !== 0),
);

test('packed weights come back as they were, in whatever order they were listed', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(weight, { selector: ([key, output]) => `${key} ${output}`, maxLength: 300 }),
      (weights) => {
        const packed = packWeights(BIAS, 0.35, weights);
        expect(packed.keys + packed.outputs + packed.steps).not.toMatch(/["\\\s]/);
        expect(bytesOf(unpackWeights(packed))).toEqual(bytesOf(toClassifier(BIAS, 0.35, weights)));
        expect(packWeights(BIAS, 0.35, [...weights].reverse())).toEqual(packed);
      },
    ),
  );
});
