import type { CauseCode } from '../../../src/core/causes.ts';
import { gramsOf } from '../../../src/core/tagging/learn/grams.ts';
import { learn } from '../../../src/core/tagging/learn/learn.ts';
import { withLearning } from '../../../src/core/tagging/learn/learned.ts';
import { outcomeOf } from '../../../src/core/tagging/learn/lesson.ts';
import { ruleScores } from '../../../src/core/tagging/learn/model.ts';
import { train } from '../../../src/core/tagging/learn/train.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { LANGUAGES, type Language, type Tagger } from '../../../src/core/tagging/tagging.ts';
import { keywordTagger } from './keyword-lists.ts';
import { type LabelledText, textsOf } from './labelled-text.ts';
import type { Given } from './measure.ts';
import { simulatedCode } from './simulated-code.ts';

/** One way to find causes in a text of a language; `code` is the simulated reason code beside it. */
export interface Peer {
  name: string;
  causesOf: (text: string, language: Language, code: string) => readonly CauseCode[];
}

/** The causes of a labelled text. */
export const wantedOf = ({ causes }: LabelledText): CauseCode[] =>
  causes.split(' ').filter((one): one is CauseCode => one !== '');

/** The open texts as voices somebody confirmed: what the model learns from. */
const lessons = LANGUAGES.flatMap((language) =>
  textsOf(language, 'open').map((one) => ({ comment: one.text, cause: wantedOf(one)[0] ?? ('' as const) })),
);

const silent: Tagger = () => ({
  causes: [],
  certainty: null,
  evidence: [],
  decidedBy: 'nothing',
  reason: '',
  reasonSays: '',
  language: '',
});

function modelAlone(): Tagger {
  const model = train(
    lessons.map((lesson) => ({
      grams: gramsOf(lesson),
      rules: ruleScores(silent(lesson)),
      outcome: outcomeOf(lesson.cause),
    })),
  );
  return withLearning(silent, { memory: new Map(), model });
}

/** The engine and what it is held against. */
export function makePeers(): { peers: Peer[]; trial: ReturnType<typeof learn>['trial'] } {
  const phrases = createTagger({});
  const { learned, trial } = learn(lessons, phrases);
  const both = withLearning(phrases, { memory: new Map(), model: learned.model });
  const model = modelAlone();
  const peers: Peer[] = [
    { name: 'keyword lists', causesOf: (text, language) => keywordTagger(language)(text) },
    { name: 'reason code alone', causesOf: (_text, _language, reason) => phrases({ comment: '', reason }).causes },
    { name: 'model without phrases', causesOf: (comment) => model({ comment }).causes },
    { name: 'phrases', causesOf: (comment) => phrases({ comment }).causes },
    { name: 'phrases and model', causesOf: (comment) => both({ comment }).causes },
    { name: 'phrases and reason code', causesOf: (comment, _language, reason) => phrases({ comment, reason }).causes },
  ];
  return { peers, trial };
}

/** What a peer gives for texts of a language. */
export function ask({ causesOf }: Peer, language: Language, texts: readonly LabelledText[]): Given[] {
  return texts.map((one) => {
    const wanted = wantedOf(one);
    return { wanted, given: causesOf(one.text, language, simulatedCode(one.text, wanted[0] ?? '')) };
  });
}
