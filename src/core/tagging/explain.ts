import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { describeReason } from './reason-codes.ts';
import type { Tagging } from './tagging.ts';

/** The words that prove the causes, literally, those of the primary cause first, parted by ` … `; `''` where no words decided. */
export function quoteEvidence({ causes, evidence }: Tagging, comment: string): string {
  const ranked = [...evidence].sort((a, b) => causes.indexOf(a.cause) - causes.indexOf(b.cause) || a.start - b.start);
  return [...new Set(ranked.map(({ start, end }) => comment.slice(start, end)))].join(' … ');
}

/** One plain line that says what decided: the buyer's words, the reason code, or why words of complaint did not count. */
export function explain(tagging: Tagging, comment: string, words: Words): string {
  const { why } = words;
  if (tagging.decidedBy === 'nothing') return why.nothing[tagging.setAside ?? 'silent'];
  if (tagging.decidedBy === 'memory') return tagging.causes.length > 0 ? why.memory : why.memoryOfNone;
  if (tagging.decidedBy === 'learned')
    return tagging.causes.length > 0 ? fill(why.learned, { quotes: quoteEvidence(tagging, comment) }) : why.learnedNone;
  if (tagging.decidedBy === 'wording' && tagging.reason === '')
    return fill(why.wording, { quotes: quoteEvidence(tagging, comment) });
  const reason = describeReason(tagging.reason, words);
  if (tagging.decidedBy === 'reason') return fill(why.reason, { reason });
  return fill(tagging.reason === '' ? why.words : why.wordsAndReason, {
    quotes: quoteEvidence(tagging, comment),
    reason,
  });
}
