import type { CountedVoice } from '../../src/core/analysis/tally.ts';
import type { CauseCode } from '../../src/core/causes.ts';
import type { Voice } from '../../src/core/voices/voice.ts';
import type { Tag } from '../tagging/serve-tagging.ts';

/** What the new voices of an export complain of. */
export interface CauseSplit {
  /** Causes by units, most first; `share` is of the units with a cause. */
  causes: { cause: CauseCode; voices: number; units: number; share: number }[];
  /** Voices that state no cause. */
  withoutCause: number;
  /** Voices whose cause a person should look at. */
  toCheck: number;
}

/** Counts tagged voices one by one by cause. */
export interface SplitCounter {
  add: (voice: Voice, tag: Tag) => void;
  split: () => CauseSplit;
}

/** A counter at zero; each voice with a cause goes on to `pass`. */
export function createSplitCounter(pass: (voice: CountedVoice & Pick<Voice, 'disposition'>) => void): SplitCounter {
  const byCause = new Map<CauseCode, { voices: number; units: number }>();
  let withoutCause = 0;
  let toCheck = 0;
  return {
    add: ({ date, type, sku, asin, units, disposition }, { causes: [cause], certainty }) => {
      if (certainty === 'check') toCheck += 1;
      if (!cause) {
        withoutCause += 1;
        return;
      }
      const sum = byCause.get(cause) ?? { voices: 0, units: 0 };
      byCause.set(cause, { voices: sum.voices + 1, units: sum.units + units });
      pass({ date, type, sku, asin, cause, units, disposition });
    },
    split: () => {
      const all = [...byCause.values()].reduce((sum, { units }) => sum + units, 0);
      const causes = [...byCause].map(([cause, sum]) => ({ cause, ...sum, share: sum.units / all }));
      return { causes: causes.sort((a, b) => b.units - a.units), withoutCause, toCheck };
    },
  };
}
