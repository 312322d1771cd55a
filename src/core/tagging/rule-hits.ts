import { compile } from './compile.ts';
import { detectLanguage } from './language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createFolded, fold } from './normalise.ts';
import { createScanner } from './scan.ts';
import type { Language, PhraseRule } from './tagging.ts';

/** In how many comments of a language the phrase of each rule stands, whatever stands around it, and how many there are. */
export interface RuleHits {
  hits: number[];
  comments: number;
}

/** A lexicon that knows nothing of its language. */
const emptyLexicon = (language: Language): Lexicon => ({
  language,
  phrases: {},
  aspects: {},
  judgements: [],
  negators: [],
  notNegators: [],
  negatorsBehind: [],
  praise: [],
  otherThing: [],
  hypothetical: [],
  settled: [],
  turns: [],
});

/** Counts the comments of one language in which the phrase of each of the rules stands; rules of other languages get 0. */
export function countHits(language: Language, rules: readonly PhraseRule[], comments: readonly string[]): RuleHits {
  const own = rules.filter((rule) => rule.language === language);
  const scan = createScanner(
    compile(
      emptyLexicon(language),
      own.map((rule) => ({ ...rule, unless: '' })),
    ),
  );
  const counts = own.map(() => 0);
  const folded = createFolded();
  let all = 0;
  for (const comment of comments) {
    if (comment === '' || detectLanguage(comment) !== language) continue;
    all += 1;
    for (const rule of new Set(scan(fold(comment, language, folded)).map((hit) => hit.rule)))
      counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return { hits: rules.map((rule) => counts[own.indexOf(rule)] ?? 0), comments: all };
}
