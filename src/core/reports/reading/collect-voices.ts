import { mergeVoice } from '../../voices/merge.ts';
import { redact } from '../../voices/redact.ts';
import type { Voice } from '../../voices/voice.ts';
import { isWithdrawn } from '../../voices/withdrawn.ts';
import { LONGEST_TEXT } from '../cells/kinds.ts';
import type { Source, VoiceReport } from '../define.ts';
import { type Collector, createLeftOutCounter, createSpan, NOTHING } from './collector.ts';
import { remembering } from './remembering.ts';

/** Reason codes in place of words: a column of nothing else is the reason column in disguise. */
const CODE = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/;

/** All that may tell rows of one group apart, what seldom changes first; what was taken back never takes the number of what was not. */
const contentOf = ({ reason, date, units, comment, disposition, asin }: Voice): string =>
  [units === 0, reason, date, units, comment, disposition, asin].join('\n');

/** The order that numbers equal rows, so that their keys do not depend on the order of the file. */
const byContent = (a: Voice, b: Voice): number => {
  const [left, right] = [contentOf(a), contentOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Gathers voices: gives each its key, masks personal data, makes one voice of rows that are the same one. */
export function collectVoices(report: VoiceReport, source: Source): Collector {
  const voices: Voice[] = [];
  const placeOf = new Map<string, number>();
  const groups = new Map<string, { keyOf: (number: number) => string; places: number[] }>();
  const leftOut = createLeftOutCounter();
  const { marketplace = '' } = source.answers;
  const mask = remembering(redact);
  let masked = 0;
  let filled = 0;
  let codes = 0;
  let giveaways = 0;

  const noteComment = ({ comment, reason }: { comment: string; reason: string }) => {
    if (comment === '') return;
    filled += 1;
    if (!CODE.test(comment)) return;
    codes += 1;
    if (comment.includes('_') || comment === reason) giveaways += 1;
  };

  const takeOnce = (voice: Voice) => {
    const at = placeOf.get(voice.key);
    const known = at === undefined ? undefined : voices[at];
    if (at === undefined || !known) {
      placeOf.set(voice.key, voices.length);
      voices.push(voice);
      return;
    }
    leftOut.add('repeated-in-file');
    if (report.repeats === 'first-stands') {
      if (voice.date < known.date) voices[at] = voice;
      return;
    }
    voices[at] = voice.date >= known.date ? (mergeVoice(known, voice) ?? known) : (mergeVoice(voice, known) ?? voice);
  };

  return {
    take: (row) => {
      const draft = report.toVoice(row as never, source);
      if ('field' in draft) return draft;
      if ('because' in draft) {
        leftOut.add(draft.because);
        return null;
      }
      const { voice, key } = draft;
      noteComment(voice);
      const comment = voice.comment === '' ? '' : mask(voice.comment);
      // Masks may be longer than what they hide.
      if (comment.length > LONGEST_TEXT) return { field: report.words, expected: 'short-enough' };
      if (comment !== voice.comment) masked += 1;
      voice.comment = comment;
      // A code has no blank; a reason in words may hold what a buyer wrote.
      if (/[\s@]/.test(voice.reason)) voice.reason = redact(voice.reason);
      if (voice.marketplace === '') voice.marketplace = marketplace;
      if (typeof key === 'string') {
        voice.key = key;
        takeOnce(voice);
        return null;
      }
      const group = groups.get(key.group);
      if (group) group.places.push(voices.length);
      else groups.set(key.group, { keyOf: key.keyOf, places: [voices.length] });
      voices.push(voice);
      return null;
    },
    soFar: () => voices,
    outcome: () => {
      for (const { keyOf, places } of groups.values()) {
        const members = places.map((at) => voices[at] as Voice);
        const numbered = members.length > 1 ? [...members].sort(byContent) : members;
        for (const [at, voice] of numbered.entries()) voice.key = keyOf(at + 1);
      }
      const inDisguise = filled > 0 && codes === filled && giveaways > 0;
      if (inDisguise) for (const voice of voices) voice.comment = '';
      const span = createSpan();
      for (const voice of voices) if (!isWithdrawn(voice)) span.see(voice.date);
      return {
        ...NOTHING,
        voices,
        leftOut: leftOut.counts(),
        from: span.from(),
        to: span.to(),
        redactedComments: inDisguise ? 0 : masked,
        disguised: inDisguise ? ['comment'] : [],
      };
    },
  };
}
