/** What figures say: signals of a month, verdicts on a fix. */
export const figures = {
  signals: { up: 'Signal up', down: 'Signal down', noise: 'Noise', 'too-few': 'Too few to judge' },
  verdicts: { better: 'Proven better', worse: 'Worse', unproven: 'No proof yet', 'too-few': 'Not enough data' },
  alerts: {
    risen:
      '{product}: "{cause}" rose to {rate} ({returned} of {shipped} units shipped in {month}); usual is {usual}. Chance alone does that at most 1 time in {times}.',
    fallen:
      '{product}: "{cause}" fell to {rate} ({returned} of {shipped} units shipped in {month}); usual is {usual}. Chance alone does that at most 1 time in {times}.',
    newCause:
      '{product}: "{cause}" is new: {returned} of {shipped} units shipped in {month} ({rate}), none before. Chance alone does that at most 1 time in {times}.',
    more: 'More of this kind in Rates: {count}.',
  },
} as const;
