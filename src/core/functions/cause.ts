import { quoteEvidence } from '../tagging/explain.ts';
import { createTagger } from '../tagging/tag.ts';
import type { Tagger, Tagging } from '../tagging/tagging.ts';
import { beside, type Input, type Output, type Range, toColumn, toText } from './cellwise.ts';
import { nameCause, type OutputForm, readForm } from './output.ts';

const MOST_CAUSES = 3;

/** Tags every row of a range; equal rows are tagged once. */
function tagRows(name: string, comment: Range, reason: Range): { comment: string; tagging: Tagging }[] {
  const comments = toColumn(name, 'comment', comment);
  const reasons = beside(name, 'reason', comments.length, reason);
  const tag: Tagger = createTagger({});
  const known = new Map<string, Tagging>();
  return comments.map((cell, at) => {
    const text = toText(cell);
    const code = toText(reasons[at]);
    const place = `${code}\n${text}`;
    const tagging = known.get(place) ?? tag({ comment: text, reason: code });
    known.set(place, tagging);
    return { comment: text, tagging };
  });
}

/** The words or the reason code that decided, or `''` where nothing did. */
function proofOf(comment: string, tagging: Tagging): string {
  if (tagging.decidedBy === 'nothing') return '';
  if (tagging.decidedBy === 'reason') return tagging.reason;
  return quoteEvidence(tagging, comment);
}

/** HW_CAUSE: the primary cause of each comment, blank where there is none. */
export function cause(comment: Range, reason?: Range, output?: Input): Output[][] {
  const form: OutputForm = readForm('HW_CAUSE', output);
  return tagRows('HW_CAUSE', comment, reason).map(({ tagging }) => {
    const [primary] = tagging.causes;
    return [primary ? nameCause(primary, form) : ''];
  });
}

/** HW_CAUSES: up to three causes of each comment in three columns, the primary first. */
export function causes(comment: Range, reason?: Range, output?: Input): Output[][] {
  const form: OutputForm = readForm('HW_CAUSES', output);
  return tagRows('HW_CAUSES', comment, reason).map(({ tagging }) =>
    Array.from({ length: MOST_CAUSES }, (_, at) => {
      const code = tagging.causes[at];
      return code ? nameCause(code, form) : '';
    }),
  );
}

/** HW_WHY: what decided the tag of each comment, literally: its own words, or the reason code. */
export function why(comment: Range, reason?: Range, output?: Input): Output[][] {
  readForm('HW_WHY', output);
  return tagRows('HW_WHY', comment, reason).map(({ comment: text, tagging }) => [proofOf(text, tagging)]);
}
