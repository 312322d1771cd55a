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
  feeAlerts: {
    say: '{product} may have to pay the return fee: {rate} of its units of {month} came back, the fee starts at {threshold}, and the chance that {next} ends above it is {chance}. Work on its tasks first.',
    more: 'More products like this in Return fees: {count}.',
  },
} as const;
