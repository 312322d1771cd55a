import type { Answer, Server } from '../../src/api.ts';
import { succeed } from '../../src/core/problem.ts';
import type { Lexicon } from '../../src/core/tagging/lexicon/lexicon.ts';
import type { Language, Tagging, Testimony } from '../../src/core/tagging/tagging.ts';
import { createPageTagger, type PageTagger } from './page-tagger.ts';

/** What a preview counts of a tagging. */
export type Tag = Pick<Tagging, 'causes' | 'certainty'>;

/** Tags a testimony: at once, or as soon as it can. */
export type TagOf = (testimony: Testimony) => Tag | Promise<Tag>;

/** What the page tells a worker that tags: first what to tag with, then testimonies, and each lexicon it asked for. */
export type TaggingOrder = Answer<'taggingRules'> | { testimonies: Testimony[] } | { lexicon: Lexicon };

/** What the worker tells: tags in the order of the testimonies, or which lexicon it needs. */
export type TaggingMessage = { tags: Tag[] } | { needs: Language };

/** Tags what it is given, order by order; what goes wrong within it is thrown where the page of a worker hears it. */
export function serveTagging(post: (message: TaggingMessage) => void): (order: TaggingOrder) => void {
  const awaited = new Map<Language, (lexicon: Lexicon) => void>();
  const askPage = async (_: string, { language }: { language: Language }) =>
    succeed(
      await new Promise<Lexicon>((resolve) => {
        awaited.set(language, resolve);
        post({ needs: language });
      }),
    );
  let tag: PageTagger;
  let work = Promise.resolve();
  // Tags are known by their order: after one that is missing none is told.
  let hasFailed = false;

  const tell = async (testimonies: readonly Testimony[]): Promise<void> => {
    if (hasFailed) return;
    const tags: Tag[] = [];
    for (const testimony of testimonies) {
      const tagging = tag(testimony);
      const { causes, certainty } = tagging instanceof Promise ? await tagging : tagging;
      tags.push({ causes, certainty });
    }
    post({ tags });
  };

  const throwOut = (error: unknown): void => {
    hasFailed = true;
    setTimeout(() => {
      throw error;
    });
  };

  return (order) => {
    if ('rules' in order) tag = createPageTagger(askPage as Server, order.rules, order.learned);
    else if ('lexicon' in order) awaited.get(order.lexicon.language)?.(order.lexicon);
    else work = work.then(() => tell(order.testimonies)).catch(throwOut);
  };
}
