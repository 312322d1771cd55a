import type { Learned } from './learned.ts';
import { OUTCOMES, outcomeOf } from './lesson.ts';
import { packModel, unpackModel } from './model.ts';

/** What was learned as one line of text for the memory and one for the model; `''` for nothing. */
export function packLearned({ memory, model }: Learned): string {
  if (memory.size === 0 && model === null) return '';
  const known = [...memory].map(([wording, cause]) => `${wording}:${outcomeOf(cause).toString(36)}`);
  return `${known.join(' ')}\n${model ? packModel(model) : ''}`;
}

/** Reads what was packed; whatever is none of it is left out. */
export function unpackLearned(text: string): Learned {
  const [known = '', model = ''] = text.split('\n');
  const memory: Learned['memory'] = new Map(
    known.split(' ').flatMap((part) => {
      const [wording = '', outcome = ''] = part.split(':');
      const cause = OUTCOMES[Number.parseInt(outcome, 36)];
      return wording === '' || cause === undefined ? [] : [[wording, cause] as const];
    }),
  );
  return { memory, model: model === '' ? null : unpackModel(model) };
}
