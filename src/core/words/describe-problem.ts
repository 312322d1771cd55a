import type { Problem } from '../problem.ts';
import { fill } from './fill.ts';
import type { Words } from './words.ts';

/** Facts of a problem that are codes, and where the words for each are. */
function wordsForFacts({ facts }: Problem, words: Words): Record<string, string> {
  const other = textOf(words.otherExports, facts.looksLike);
  const found: Record<string, string | undefined> = {
    report: textOf(words.workbook.reports, facts.report),
    looksLike: other?.name,
    because: other?.because,
    kind: textOf(words.fileKinds, facts.kind),
    expected: textOf(words.expected, facts.expected),
    known: Object.values(words.workbook.reports).join(/[\u4e00-\u9fff]/.test(words.workbook.yes) ? '、' : ', '),
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const textOf = <Text>(texts: Readonly<Record<string, Text>>, code: string | number | undefined): Text | undefined =>
  Object.entries(texts).find(([name]) => name === code)?.[1];

/** The two sentences a person reads of a problem: what is wrong and where, and the way out. */
export function describeProblem(problem: Problem, words: Words): { message: string; fix: string } {
  const { message, fix } = words.problems[problem.code];
  const facts = { ...problem.facts, ...wordsForFacts(problem, words) };
  return { message: fill(message, facts), fix: fill(fix, facts) };
}
