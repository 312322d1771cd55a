import type { Server } from '../../src/api.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { compile } from '../../src/core/tagging/compile.ts';
import type { Lexicon } from '../../src/core/tagging/lexicon/lexicon.ts';
import { rulesOf } from '../../src/core/tagging/rules-of.ts';
import { tagWith } from '../../src/core/tagging/tag-with.ts';
import type { Language, PhraseRule, Tagging, Testimony } from '../../src/core/tagging/tagging.ts';

/** Tags at once where the lexicon of the text is at hand, else as soon as it is fetched. */
export type PageTagger = (testimony: Testimony) => Tagging | Promise<Tagging>;

/** Lexicons never change while a page is open. */
const shelves = new WeakMap<Server, Map<Language, Lexicon>>();

/**
 * A tagger for a page that carries no lexicons: each is fetched from the server when the first text of its language comes. It
 * tags with the phrases of the workbook (`null`: the built-in ones). A lexicon that cannot be had rejects with a `ProblemError`.
 */
export function createPageTagger(server: Server, rules: readonly PhraseRule[] | null): PageTagger {
  const shelf = shelves.get(server) ?? new Map<Language, Lexicon>();
  shelves.set(server, shelf);
  let missing: Language | null = null;
  const tag = tagWith((language) => {
    const lexicon = shelf.get(language);
    if (lexicon) return compile(lexicon, rules ?? rulesOf(lexicon));
    missing = language;
    throw new Error(`The lexicon of "${language}" is not fetched yet.`);
  });
  const fetch = async (language: Language): Promise<void> => {
    const answer = await server('lexicon', { language });
    if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
    shelf.set(language, answer.value);
  };
  return (testimony) => {
    missing = null;
    try {
      return tag(testimony);
    } catch (error) {
      if (missing === null) throw error;
      return fetch(missing).then(() => tag(testimony));
    }
  };
}
