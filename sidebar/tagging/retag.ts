import type { ImportContext, Server, TaggedVoice, TaggedVoices } from '../../src/api.ts';
import type { CauseCode } from '../../src/core/causes.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { changeOf, countByCause, type TagChange } from '../../src/core/review/retag.ts';
import { checkRules, type RuleFault } from '../../src/core/tagging/check-rules.ts';
import { type Hearing, proposeRules, type RuleProposal } from '../../src/core/tagging/learn/propose-rules.ts';
import type { PhraseRule, Tagging } from '../../src/core/tagging/tagging.ts';
import type { Voice } from '../../src/core/voices/voice.ts';
import type { UiLanguage } from '../../src/core/words/words.ts';
import { type Hooks, inSlices } from '../import/slices.ts';
import type { cellNames } from '../review/review.ts';
import { createPageTagger } from './page-tagger.ts';

/** What tagging all voices anew would do, with rules and lessons as they are now; nothing is written. */
export interface Retag {
  /** Voices looked at. */
  voices: number;
  /** Keys of those whose causes would change. */
  keys: string[];
  counts: Record<TagChange['kind'], number>;
  /** Of those, voices whose cause a person chose: it stays. */
  kept: number;
  byCause: { cause: CauseCode; gained: number; lost: number }[];
  /** A few of the changes, those of chosen causes last. */
  shown: TagChange[];
  faults: RuleFault[];
  proposals: (RuleProposal & { examples: Voice[] })[];
  rules: PhraseRule[] | null;
  learned: string;
  causeNames: ImportContext['causeNames'];
  language: UiLanguage;
}

/** Changes and voices shown; more can be seen in the tab. */
const SHOWN = 20;
const EXAMPLES = 3;
/** Share of the progress bar that fetching takes. */
const FETCHING = 0.2;
/** Stars from which praise is expected: what such voices repeat is no complaint. */
const PRAISE_FROM = 4;

/** All voices, answer by answer; what comes with the first holds for all. */
async function fetchVoices(server: Server, { onProgress, signal }: Hooks): Promise<TaggedVoices> {
  const ask = async (from: number): Promise<TaggedVoices> => {
    const answer = await server('taggedVoices', { from });
    signal?.throwIfAborted();
    if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
    return answer.value;
  };
  const first = await ask(0);
  const voices = [...first.voices];
  while (voices.length < first.all) {
    onProgress?.(FETCHING * (voices.length / first.all));
    const next = await ask(voices.length);
    if (next.voices.length === 0) break;
    voices.push(...next.voices);
  }
  return { ...first, voices };
}

/** What a voice tells of wording the rules do not know, `null` where it tells nothing. */
function hearingOf(
  { voice, cause, autoCause, checked }: TaggedVoice,
  tagging: Tagging,
  codeOf: (name: string) => string,
): Hearing | null {
  if (voice.comment === '' || (voice.rating ?? 0) >= PRAISE_FROM) return null;
  const isChosen = checked || cause !== autoCause;
  const chosen = codeOf(cause) as CauseCode | '';
  const first = tagging.causes[0] ?? '';
  const isSilent = tagging.decidedBy === 'reason' || (tagging.decidedBy === 'nothing' && !tagging.setAside);
  const isMissed = isChosen ? chosen !== first && chosen !== '' : isSilent;
  return { comment: voice.comment, cause: isChosen ? chosen : first, isMissed };
}

/**
 * Tags all voices of the workbook anew and says what would change, which of the seller's rules are bad, and what wording keeps coming
 * that no rule knows. A workbook that refuses rejects with a `ProblemError`.
 */
export async function prepareRetag(server: Server, namesIn: typeof cellNames, hooks: Hooks = {}): Promise<Retag> {
  const { onProgress, signal } = hooks;
  const asked = await fetchVoices(server, hooks);
  const { voices, rules, ownRules, learned, causeNames, language } = asked;
  const { nameOf, codeOf } = namesIn({ language, causeNames });
  const tag = createPageTagger(server, rules, learned, signal);
  const changes: TagChange[] = [];
  const hearings: Hearing[] = [];
  const heard: Voice[] = [];
  const look = (standing: TaggedVoice, tagging: Tagging): void => {
    const change = changeOf(standing, tagging, nameOf);
    if (change) changes.push(change);
    const hearing = hearingOf(standing, tagging, codeOf);
    if (!hearing) return;
    hearings.push(hearing);
    heard.push(standing.voice);
  };
  await inSlices(
    voices.length,
    (at) => {
      const standing = voices[at] as TaggedVoice;
      const tagging = tag(standing.voice);
      if (!(tagging instanceof Promise)) return look(standing, tagging);
      return tagging.then((later) => look(standing, later));
    },
    { signal, onProgress: (share) => onProgress?.(FETCHING + share * (1 - FETCHING)) },
  );
  const comments = voices.map(({ voice }) => voice.comment);
  const counts = { gain: 0, loss: 0, switch: 0, other: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  const [kept, free] = [changes.filter(({ isKept }) => isKept), changes.filter(({ isKept }) => !isKept)];
  return {
    voices: voices.length,
    keys: changes.map(({ voice }) => voice.key),
    counts,
    kept: kept.length,
    byCause: countByCause(changes),
    shown: [...free, ...kept].slice(0, SHOWN),
    faults: checkRules(ownRules, rules ?? [], comments),
    proposals: proposeRules(hearings).map((proposal) => ({
      ...proposal,
      examples: proposal.catches.slice(0, EXAMPLES).flatMap((at) => heard[at] ?? []),
    })),
    rules,
    learned,
    causeNames,
    language,
  };
}
