import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';
import type { Certainty, Tagger } from '../../../src/core/tagging/tagging.ts';

/** How a tagger did on labelled comments; shares are between 0 and 1. */
export interface Score {
  texts: number;
  precision: number;
  recall: number;
  f1: number;
  /** Texts with a cause whose first cause is right. */
  primary: number;
  /** Texts without a cause that stay blank. */
  blank: number;
  /** By certainty: how many tags were given and which share of them is right. */
  byCertainty: Record<Certainty, { tags: number; right: number; texts: number; allRight: number }>;
  byCause: Partial<Record<CauseCode, { right: number; given: number; wanted: number }>>;
  errors: string[];
}

/** A synthetic comment and its right causes by the taxonomy, the primary first, parted by spaces; `''` for none. */
export type Label = readonly [text: string, causes: string];

/** One half of a table, picked by the comment itself so that adding rows moves none: `kept` is the half not to be learned from. */
export function half(labels: readonly Label[], which: 'dev' | 'kept'): Label[] {
  return labels.filter(([text]) => {
    let hash = 17;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 131) + text.charCodeAt(at)) >>> 0;
    return (((hash >>> 8) ^ hash) & 1) === (which === 'dev' ? 0 : 1);
  });
}

/** Runs a tagger over labelled comments. */
export function scoreTagger(tag: Tagger, labels: readonly Label[]): Score {
  let right = 0;
  let given = 0;
  let wanted = 0;
  let primaries = 0;
  let primaryRight = 0;
  let blanks = 0;
  let blankRight = 0;
  const byCertainty = {
    sure: { tags: 0, right: 0, texts: 0, allRight: 0 },
    likely: { tags: 0, right: 0, texts: 0, allRight: 0 },
    check: { tags: 0, right: 0, texts: 0, allRight: 0 },
  };
  const byCause: Score['byCause'] = {};
  const errors: string[] = [];
  for (const [comment, causes] of labels) {
    const truth = causes.split(' ').filter((one) => one !== '') as CauseCode[];
    const tagging = tag({ comment });
    const hits = tagging.causes.filter((cause) => truth.includes(cause)).length;
    right += hits;
    given += tagging.causes.length;
    wanted += truth.length;
    for (const cause of CAUSE_CODES) {
      if (!truth.includes(cause) && !tagging.causes.includes(cause)) continue;
      const own = byCause[cause] ?? { right: 0, given: 0, wanted: 0 };
      byCause[cause] = own;
      if (truth.includes(cause)) own.wanted++;
      if (tagging.causes.includes(cause)) own.given++;
      if (truth.includes(cause) && tagging.causes.includes(cause)) own.right++;
    }
    if (truth.length === 0) {
      blanks++;
      if (tagging.causes.length === 0) blankRight++;
    } else {
      primaries++;
      if (tagging.causes[0] === truth[0]) primaryRight++;
    }
    if (tagging.certainty) {
      const own = byCertainty[tagging.certainty];
      own.texts++;
      own.tags += tagging.causes.length;
      own.right += hits;
      if (hits === tagging.causes.length) own.allRight++;
    }
    if (tagging.causes.join(' ') !== truth.join(' ')) {
      const quotes = tagging.evidence.map((one) => `${one.cause}<${comment.slice(one.start, one.end)}>`).join(' ');
      errors.push(
        `${comment}\n    wanted ${causes || '-'}\n    given  ${tagging.causes.join(' ') || '-'} (${tagging.certainty}) ${quotes}`,
      );
    }
  }
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  return {
    texts: labels.length,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    primary: primaries === 0 ? 1 : primaryRight / primaries,
    blank: blanks === 0 ? 1 : blankRight / blanks,
    byCertainty,
    byCause,
    errors,
  };
}
