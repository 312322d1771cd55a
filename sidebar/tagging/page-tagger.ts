import type { Server } from '../../src/api.ts';
import { compileInSteps, type Matcher } from '../../src/core/tagging/compile.ts';
import { withLearning } from '../../src/core/tagging/learn/learned.ts';
import { unpackLearned } from '../../src/core/tagging/learn/pack-learned.ts';
import { rememberTags } from '../../src/core/tagging/remember-tags.ts';
import { rulesOf } from '../../src/core/tagging/rules-of.ts';
import { tagWith } from '../../src/core/tagging/tag-with.ts';
import type { Language, PhraseRule, Tagging, Testimony } from '../../src/core/tagging/tagging.ts';
import { takeTurns } from '../file/pause.ts';
import { fetchLexicon } from './fetch-lexicon.ts';

/** Tags at once where the lexicon of the text is at hand, else as soon as it is fetched. */
export type PageTagger = (testimony: Testimony) => Tagging | Promise<Tagging>;

/**
 * A tagger for a page that carries no lexicons: each is fetched from the server when the first text of its language comes, and
 * compiled in slices. It tags with the phrases of the workbook (`null`: the built-in ones) and what it has learned (packed). A lexicon that cannot be had rejects
 * with a `ProblemError`.
 */
export function createPageTagger(
  server: Server,
  rules: readonly PhraseRule[] | null,
  learned = '',
  signal?: AbortSignal,
): PageTagger {
  const matchers = new Map<Language, Matcher>();
  let missing: Language | null = null;
  const tagAnew = tagWith((language) => {
    const matcher = matchers.get(language);
    if (matcher) return matcher;
    missing = language;
    throw new Error(`The lexicon of "${language}" is not fetched yet.`);
  });
  const tag = rememberTags(withLearning(tagAnew, unpackLearned(learned)));
  const learn = async (language: Language): Promise<void> => {
    const lexicon = await fetchLexicon(server, language);
    const turn = takeTurns(signal);
    const steps = compileInSteps(lexicon, rules ?? rulesOf(lexicon));
    let step = steps.next();
    for (; !step.done; step = steps.next()) await turn();
    matchers.set(language, step.value);
  };
  return (testimony) => {
    missing = null;
    try {
      return tag(testimony);
    } catch (error) {
      if (missing === null) throw error;
      return learn(missing).then(() => tag(testimony));
    }
  };
}
