/** What the Why column says. */
export const why = {
  words: 'The buyer wrote: {quotes}',
  wordsAndReason: 'The buyer wrote: {quotes}. The reason given, "{reason}", agrees.',
  reason: 'No cause in the words. The reason given was "{reason}".',
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
