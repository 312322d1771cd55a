import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';
import { classify, OUTPUTS, readSentences } from '../../../src/core/tagging/classifier/classifier.ts';
import { MOST_CAUSES } from '../../../src/core/tagging/decide.ts';
import { builtInMatcher } from '../../../src/core/tagging/matchers.ts';
import { createFolded, fold } from '../../../src/core/tagging/normalise.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import type { Language } from '../../../src/core/tagging/tagging.ts';
import { keywordTagger } from './keyword-lists.ts';
import type { LabelledText } from './labelled-text.ts';
import type { Given } from './measure.ts';
import { simulatedCode } from './simulated-code.ts';

/** The name of the engine among its peers. */
export const ENGINE = 'phrases and classifier';

/** One way to find causes in a text of a language; `code` is the simulated reason code beside it. */
export interface Peer {
  name: string;
  causesOf: (text: string, language: Language, code: string) => readonly CauseCode[];
}

/** The causes of a labelled text. */
export const wantedOf = ({ causes }: LabelledText): CauseCode[] =>
  causes.split(' ').filter((one): one is CauseCode => one !== '');

/** From these log-odds on the classifier alone gives a cause: what is best for it. */
const ALONE = -1.2;

/** The causes of a text by what its language has learned from labelled texts, without any phrase. */
function byClassifier(text: string, language: Language): CauseCode[] {
  const { classifier, spellings } = builtInMatcher(language);
  if (classifier === null) throw new Error(`${language} has learned nothing.`);
  const scores = new Float64Array(OUTPUTS);
  const folded = fold(text, language, createFolded(), spellings);
  classify(classifier, readSentences(classifier, folded), scores);
  return CAUSE_CODES.map((cause, at) => ({ cause, odds: scores[at] as number }))
    .filter(({ odds }) => odds >= ALONE)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_CAUSES)
    .map(({ cause }) => cause);
}

/** The engine, its two halves, and what a seller has without it. */
export function makePeers(): Peer[] {
  const engine = createTagger({});
  const phrases = createTagger({ phrasesAlone: true });
  return [
    { name: 'keyword lists', causesOf: (text, language) => keywordTagger(language)(text) },
    { name: 'reason code alone', causesOf: (_text, _language, reason) => engine({ comment: '', reason }).causes },
    { name: 'classifier without phrases', causesOf: byClassifier },
    { name: 'phrases without classifier', causesOf: (comment) => phrases({ comment }).causes },
    { name: ENGINE, causesOf: (comment) => engine({ comment }).causes },
    { name: 'both and reason code', causesOf: (comment, _language, reason) => engine({ comment, reason }).causes },
  ];
}

/** What a peer gives for texts of a language. */
export function ask({ causesOf }: Peer, language: Language, texts: readonly LabelledText[]): Given[] {
  return texts.map((one) => {
    const wanted = wantedOf(one);
    return { wanted, given: causesOf(one.text, language, simulatedCode(one.text, wanted[0] ?? '')) };
  });
}
