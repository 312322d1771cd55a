import { wilsonInterval } from '../../analysis/wilson.ts';
import { CAUSE_CODES, type CauseCode } from '../../causes.ts';
import { foldOwner } from '../../tasks/owner-name.ts';

/** Days after the launch from which predictions are scored, days whose complaints count, and the fewest complaints that tell anything. */
export const SCORING = { afterDays: 60, windowDays: 90, leastVoices: 20 } as const;

/** A complaint somebody foresaw before the launch. */
export interface Prediction {
  who: string;
  cause: CauseCode;
}

/** What became of predictions. */
export interface PredictionScore {
  predicted: CauseCode[];
  cameTrue: CauseCode[];
  missed: CauseCode[];
  /** Causes that were voiced and that nobody of those predicted. */
  surprises: CauseCode[];
  complaints: number;
  /** Complaints whose cause was predicted. */
  listed: number;
  /** Their share with its 95 % Wilson interval; `null` below the fewest complaints that tell anything. */
  share: { value: number; from: number; to: number } | null;
}

/** Scores one set of predictions against the causes of the complaints, one entry a complaint. */
export function scorePredictions(
  predictions: readonly Prediction[],
  complaints: readonly CauseCode[],
): PredictionScore {
  const foreseen = new Set(predictions.map(({ cause }) => cause));
  const voiced = new Set(complaints);
  const causes = (of: (cause: CauseCode) => boolean): CauseCode[] => CAUSE_CODES.filter(of);
  const listed = complaints.filter((cause) => foreseen.has(cause)).length;
  const [from, to] = wilsonInterval(listed, complaints.length);
  return {
    predicted: causes((cause) => foreseen.has(cause)),
    cameTrue: causes((cause) => foreseen.has(cause) && voiced.has(cause)),
    missed: causes((cause) => foreseen.has(cause) && !voiced.has(cause)),
    surprises: causes((cause) => !foreseen.has(cause) && voiced.has(cause)),
    complaints: complaints.length,
    listed,
    share: complaints.length < SCORING.leastVoices ? null : { value: listed / complaints.length, from, to },
  };
}

/** Predictions by the person who made them, however a name is spelt; those nobody signed are left out. */
export function byPerson<One extends { who: string }>(predictions: readonly One[]): [who: string, of: One[]][] {
  const people = new Map<string, [string, One[]]>();
  for (const one of predictions) {
    const name = foldOwner(one.who);
    if (name === '') continue;
    const person = people.get(name) ?? [one.who.trim(), []];
    person[1].push(one);
    people.set(name, person);
  }
  return [...people.values()];
}
