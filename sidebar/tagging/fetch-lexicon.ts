import type { Server } from '../../src/api.ts';
import { ProblemError } from '../../src/core/problem.ts';
import type { Lexicon } from '../../src/core/tagging/lexicon/lexicon.ts';
import type { Language } from '../../src/core/tagging/tagging.ts';

/** Lexicons never change while a page is open. */
const shelves = new WeakMap<Server, Map<Language, Lexicon>>();

/** A lexicon, from the server the first time; one that cannot be had rejects with a `ProblemError`. */
export async function fetchLexicon(server: Server, language: Language): Promise<Lexicon> {
  const shelf = shelves.get(server) ?? new Map<Language, Lexicon>();
  shelves.set(server, shelf);
  const known = shelf.get(language);
  if (known) return known;
  const answer = await server('lexicon', { language });
  if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
  shelf.set(language, answer.value);
  return answer.value;
}
