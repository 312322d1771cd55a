import type { Evidence } from '../../src/core/tagging/tagging.ts';

/** A text in which the words that prove something are marked. */
export function MarkedText({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  const spans = [...evidence].sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
