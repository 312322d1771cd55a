/** What tags and learns in the page: the build packs it, and it is unpacked when the first voices come. */

export { queueOf } from '../../src/core/review/queue.ts';
export { learnInSteps } from '../../src/core/tagging/learn/learn.ts';
export { packLearned } from '../../src/core/tagging/learn/pack-learned.ts';
export { createPageTagger } from './page-tagger.ts';
export { prepareRetag } from './retag.ts';
export { serveTagging } from './serve-tagging.ts';
