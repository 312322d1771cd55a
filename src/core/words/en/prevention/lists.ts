/** How words, clauses and sentences follow each other. */
export const lists = { words: '{a}, {b}', clauses: '{a}; {b}', sentences: '{a} {b}', label: '{a}: {b}' };
