/** What the Why column says. */
export const why = {
  words: 'The buyer wrote: {quotes}',
  wordsAndReason: 'The buyer wrote: {quotes}. The reason given, "{reason}", agrees.',
  wording: 'Judged by the wording as a whole, above all: {quotes}',
  reason: 'No cause in the words. The reason given was "{reason}".',
  memory: 'A person gave this cause to the same words before.',
  memoryOfNone: 'A person said of the same words before that they name no cause.',
  learned: 'Learned from corrections: {quotes}',
  learnedNone: 'Learned from corrections: words like these name no cause.',
  nothing: {
    negated: 'No cause: the complaint is denied ("not", "no", "never").',
    praise: 'No cause: the words that could complain stand in praise.',
    'other-thing': 'No cause: the complaint is about another product.',
    hypothetical: 'No cause: the trouble is only supposed.',
    settled: 'No cause: the complaint is set aside or solved in the same sentence.',
    unless: 'No cause: the words mean something else here.',
    silent: '',
  },
} as const;
