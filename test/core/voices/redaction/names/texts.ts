/**
 * Texts of one language by why they are there. In `masked` a name stands in braces and must become a mask; what a mask may take
 * along stands in angle brackets; the rest must stay. Texts in `kept` are near misses that must stay as they are.
 */
export interface NameTexts {
  masked: Readonly<Record<string, readonly string[]>>;
  kept: Readonly<Record<string, readonly string[]>>;
}

/** One text with the marks taken off, and what its redaction must look like. */
export interface NameText {
  text: string;
  expected: RegExp;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const MASK = '\\[(?:name|signature)\\]';

/** Reads the marks of a text. */
export function readMarks(marked: string): NameText {
  const parts = marked.split(/(\{[^}]*\}|<[^>]*>)/);
  const expected = parts.map((part) => {
    if (part.startsWith('{')) return MASK;
    return part.startsWith('<') ? `[^\\[\\]]{0,${part.length - 2}}` : literal(part);
  });
  return { text: marked.replace(/[{}<>]/g, ''), expected: new RegExp(`^${expected.join('')}$`) };
}
