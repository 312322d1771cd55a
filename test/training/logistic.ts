import { OUTPUTS, type Weight } from '../../src/core/tagging/classifier/classifier.ts';

/** A text made ready: its n-grams by their places in the vocabulary, and what holds of it. */
export interface Sample {
  grams: Int32Array;
  /** 1 by output where it holds. */
  wanted: Uint8Array;
}

/** Dense weights of a model over a vocabulary. */
export interface Dense {
  bias: Float64Array;
  /** By output and place in the vocabulary. */
  weights: Float64Array[];
}

const PASSES = 12;
const RATE = 0.4;
const DECAY = 3e-4;
const FIRST_BIAS = -3;

/** The log-odds of one output. */
const oddsOf = ({ bias, weights }: Dense, { grams }: Sample, output: number): number => {
  const own = weights[output] as Float64Array;
  let sum = 0;
  for (const gram of grams) sum += own[gram] as number;
  return sum / Math.sqrt(Math.max(1, grams.length)) + (bias[output] as number);
};

/** Log-odds of all outputs. */
export function scoresOf(model: Dense, sample: Sample): Float64Array {
  return Float64Array.from({ length: OUTPUTS }, (_, output) => oddsOf(model, sample, output));
}

/**
 * Trains one logistic regression an output by AdaGrad; the order is shuffled the same way each time. With `from` training goes on
 * from a model, in which weights that are 0 stay 0.
 */
export function train(samples: readonly Sample[], size: number, from?: Dense, passes = PASSES): Dense {
  const model: Dense = from ?? {
    bias: new Float64Array(OUTPUTS).fill(FIRST_BIAS),
    weights: Array.from({ length: OUTPUTS }, () => new Float64Array(size)),
  };
  const kept = from?.weights.map((own) => Uint8Array.from(own, (weight) => (weight === 0 ? 0 : 1)));
  const squares = Array.from({ length: OUTPUTS }, () => new Float64Array(size).fill(0.01));
  const biasSquares = new Float64Array(OUTPUTS).fill(0.1);
  const order = samples.map((_, at) => at);
  let seed = 7;
  for (let pass = 0; pass < passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const sample = samples[at] as Sample;
      const { grams, wanted } = sample;
      const scale = 1 / Math.sqrt(Math.max(1, grams.length));
      for (let output = 0; output < OUTPUTS; output += 1) {
        const share = 1 / (1 + Math.exp(-oddsOf(model, sample, output)));
        const error = share - (wanted[output] as number);
        if (Math.abs(error) < 1e-3) continue;
        const own = model.weights[output] as Float64Array;
        const square = squares[output] as Float64Array;
        const mask = kept?.[output];
        for (const gram of grams) {
          if (mask && mask[gram] === 0) continue;
          const slope = error * scale + DECAY * (own[gram] as number);
          square[gram] = (square[gram] as number) + slope * slope;
          own[gram] = (own[gram] as number) - (RATE * slope) / Math.sqrt(square[gram] as number);
        }
        biasSquares[output] = (biasSquares[output] as number) + error * error;
        model.bias[output] = (model.bias[output] as number) - (0.1 * error) / Math.sqrt(biasSquares[output] as number);
      }
    }
  }
  return model;
}

/** Keeps the `most` weights that matter most: their size times the root of how many texts have the n-gram. */
export function prune({ bias, weights }: Dense, counts: Uint32Array, most: number): Dense {
  const sizes: number[] = [];
  const sizeOf = (weight: number, gram: number): number =>
    (counts[gram] as number) < 2 ? 0 : Math.abs(weight) * Math.sqrt(counts[gram] as number);
  for (const own of weights)
    own.forEach((weight, gram) => {
      if (weight !== 0) sizes.push(sizeOf(weight, gram));
    });
  const least = Float64Array.from(sizes).sort().reverse()[most] ?? 0;
  return {
    bias: bias.slice(),
    weights: weights.map((own) => own.map((weight, gram) => (sizeOf(weight, gram) > least ? weight : 0))),
  };
}

/** The weights in whole steps, by the keys of the vocabulary. */
export function quantise({ weights }: Dense, keys: Int32Array, step: number, most: number): Weight[] {
  const listed: Weight[] = [];
  weights.forEach((own, output) => {
    own.forEach((weight, gram) => {
      const steps = Math.max(-most, Math.min(most, Math.round(weight / step)));
      if (steps !== 0) listed.push([keys[gram] as number, output, steps]);
    });
  });
  return listed;
}
