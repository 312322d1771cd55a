import type { Problem } from '../problem.ts';
import { count } from './count.ts';
import { fill } from './fill.ts';
import type { PageWords } from './page-words.ts';

/** The two sentences a person reads of a problem. */
export interface Sentences {
  /** What is wrong and where. */
  message: string;
  /** The way out. */
  fix: string;
}

/** Facts of a problem that are codes, and where the words for each are. */
function wordsForFacts({ facts }: Problem, words: PageWords): Record<string, string> {
  const other = textOf(words.otherExports, facts.looksLike);
  const found: Record<string, string | undefined> = {
    report: textOf(words.reports, facts.report)?.name,
    looksLike: other?.name,
    because: other?.because,
    kind: textOf(words.fileKinds, facts.kind),
    expected: textOf(words.expected, facts.expected),
    fault: textOf(words.mappingFaults, facts.fault),
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Facts of a problem that count something; numbers of lines stay as they are. */
const COUNTED = ['needed', 'free', 'limit', 'rows', 'bytes'] as const;

const countedFacts = ({ facts }: Problem): Record<string, string> =>
  Object.fromEntries(
    COUNTED.flatMap((name) => {
      const fact = facts[name];
      return typeof fact === 'number' ? [[name, count(fact)]] : [];
    }),
  );

const textOf = <Text>(texts: Readonly<Record<string, Text>>, code: string | number | undefined): Text | undefined =>
  Object.entries(texts).find(([name]) => name === code)?.[1];

/** The two sentences a person reads of a problem; codes among its facts are told in words. */
export function describeProblem(problem: Problem, words: PageWords): Sentences {
  const { message, fix } = words.problems[problem.code];
  const facts = { ...problem.facts, ...countedFacts(problem), ...wordsForFacts(problem, words) };
  return { message: fill(message, facts), fix: fill(fix, facts) };
}
