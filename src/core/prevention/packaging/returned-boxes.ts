import { wilsonInterval } from '../../analysis/wilson.ts';

/** How the box of a return can look when it comes back. */
export const BOX_CONDITIONS = ['whole', 'dented', 'torn', 'soiled', 'missing'] as const;

/** One of these. */
export type BoxCondition = (typeof BOX_CONDITIONS)[number];

/** A returned box somebody looked at. */
export interface ReturnedBox {
  condition: BoxCondition;
  /** Whether it closes again; `null` where nobody said. */
  closes: boolean | null;
}

/** What boxes of one pack version looked like when they came back. */
export interface BoxSummary {
  of: number;
  whole: number;
  /** Where the true share of whole ones lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
  /** Those that close again, of those of which somebody said. */
  closes: number;
  asked: number;
}

/** Sums up returned boxes; `null` where nobody looked at one. */
export function summariseBoxes(boxes: readonly ReturnedBox[]): BoxSummary | null {
  if (boxes.length === 0) return null;
  const whole = boxes.filter(({ condition }) => condition === 'whole').length;
  return {
    ...{ of: boxes.length, whole, interval: wilsonInterval(whole, boxes.length) },
    closes: boxes.filter(({ closes }) => closes === true).length,
    asked: boxes.filter(({ closes }) => closes !== null).length,
  };
}
