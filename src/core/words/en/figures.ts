/** What figures say: signals of a month, verdicts on a fix. */
export const figures = {
  signals: { up: 'Signal up', down: 'Signal down', noise: 'Noise', 'too-few': 'Too few to judge' },
  verdicts: { better: 'Proven better', worse: 'Worse', unproven: 'No proof yet', 'too-few': 'Not enough data' },
} as const;
