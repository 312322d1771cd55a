import { build } from 'esbuild';
import type { createTagger } from '../../src/core/tagging/tag.ts';
import { enLabels } from '../core/tagging/en.labels.ts';

/** One line of a benchmark's result. */
export interface BenchRow {
  what: string;
  milliseconds: number;
  rowsPerSecond: number;
}

const ROWS = 100_000;
const LENGTH = 120;

const PRAISE = [
  'Great product, arrived early and works exactly as described.',
  'My son uses it every day and it still looks like new after six months.',
  'Soft, warm and true to size. I would buy it again in another color.',
  'Easy to put together, the instructions were clear and nothing was missing.',
];

// What a seller does without the add-on: a chain of word lists, one for each cause.
const NAIVE = [
  /too (small|big|tight|loose|large|short|long)|size|fit/i,
  /not work|broken|defect|stopped|dead|charge/i,
  /quality|cheap|fell apart|ripped|thin|smell/i,
  /damaged|cracked|dent|scratch|leak/i,
  /missing|incomplete|not included|empty/i,
  /wrong (item|size|color)|different/i,
  /not as (described|pictured)|misleading/i,
  /fake|counterfeit|knock off/i,
  /instructions|hard to|difficult|confusing/i,
  /compatible|does not fit my/i,
  /late|never arrived|lost|delivery/i,
  /used|dirty|expired|opened/i,
  /rash|burn|shock|smoke|sharp/i,
  /expensive|overpriced|cheaper/i,
  /changed my mind|by mistake|no longer need/i,
  /refund|customer service|seller|support/i,
];

/** Comments of about 120 characters, half of them complaints; the same at every run. */
function comments(rows: number): string[] {
  const texts: string[] = [];
  for (let at = 0; at < rows; at++) {
    let text = '';
    for (let part = 0; text.length < LENGTH; part++) {
      const complains = (at + part) % 2 === 0;
      const pick = (at * 7 + part * 13) % (complains ? enLabels.length : PRAISE.length);
      text += complains ? `${enLabels[pick]?.[0]} ` : `${PRAISE[pick]} `;
    }
    texts.push(text.slice(0, LENGTH + (at % 20) - 10));
  }
  return texts;
}

function measure(what: string, rows: number, work: () => void): BenchRow {
  const start = performance.now();
  work();
  const milliseconds = performance.now() - start;
  return { what, milliseconds: Math.round(milliseconds), rowsPerSecond: Math.round((rows / milliseconds) * 1000) };
}

/** The tagger as the build makes it: what runs the benchmarks names inner functions anew each time, which takes a quarter more. */
async function builtTagger(): Promise<typeof createTagger> {
  const bundle = await build({
    entryPoints: ['src/core/tagging/tag.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const source = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
  const { createTagger: made } = (await import(`data:text/javascript;base64,${source}`)) as {
    createTagger: typeof createTagger;
  };
  return made;
}

/** Times compiling, tagging 50,000 and 100,000 comments, the phrases alone, and a chain of word lists on the same comments. */
export async function benchTagging(): Promise<BenchRow[]> {
  const texts = comments(ROWS);
  const half = texts.slice(0, ROWS / 2);
  const create = await builtTagger();
  const tag = create({});
  const byPhrases = create({ phrasesAlone: true });
  let given = 0;
  const tagAll = (list: readonly string[], tagger = tag) => {
    for (const comment of list) given += tagger({ comment }).causes.length;
  };
  const rows = [
    measure('compile English at first use', 1, () => tagAll(texts.slice(0, 1))),
    measure('warm up on 5,000 comments', 5_000, () => tagAll(texts.slice(0, 5_000))),
    measure('tag 50,000 comments', ROWS / 2, () => tagAll(half)),
    measure('tag 100,000 comments', ROWS, () => tagAll(texts)),
    measure('100,000 comments by phrases alone', ROWS, () => tagAll(texts, byPhrases)),
    measure('16 word lists on 100,000 comments', ROWS, () => {
      for (const comment of texts) for (const words of NAIVE) if (words.test(comment)) given++;
    }),
  ];
  if (given === 0) throw new Error('benchTagging: nothing was tagged.');
  return rows;
}
