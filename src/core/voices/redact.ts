import { redactionRules } from './redaction-rules.ts';

/** Rules that share a cue, which is looked for once. */
interface Compiled {
  cues: { find: RegExp; needsDigit: boolean; needsWide: boolean }[];
  rules: { cue: number; find: RegExp; to: string }[];
}

/** Most comments hold no digit or no wide character, and most cues begin or end with one; the others need a letter, a digit or @. */
const DIGIT = /[0-9\uFF10-\uFF19]/;
const NEEDS_DIGIT = /^(?:\[0-9|\\d)|(?:\\uFF19\]|\\d)$/;
const WIDE = /[\u3000-\u9FFF]/;
const NEEDS_WIDE = /^\[?[\u3000-\u9FFF]/;
const NARROW = /[\w@\u00C0-\u04FF\uFF20]/;

let compiled: Compiled | undefined;

function compile(): Compiled {
  const data = redactionRules();
  const sources = [...new Set(data.map(({ cue }) => cue))];
  const rules = data.map(({ cue, find, flags, to }) => ({
    cue: sources.indexOf(cue),
    find: new RegExp(find, flags),
    to,
  }));
  const cues = sources.map((source) => ({
    find: new RegExp(source),
    needsDigit: NEEDS_DIGIT.test(source),
    needsWide: NEEDS_WIDE.test(source),
  }));
  return { cues, rules };
}

/** The text with e-mail addresses, links, order, tracking, card and phone numbers, addresses and names masked. */
export function redact(text: string): string {
  if (text === '') return text;
  compiled ??= compile();
  const [hasDigit, hasWide, hasNarrow] = [DIGIT, WIDE, NARROW].map((some) => some.test(text));
  const found = compiled.cues.map(
    ({ find, needsDigit, needsWide }) =>
      (needsDigit ? hasDigit && (hasWide || !needsWide) : needsWide ? hasWide : hasNarrow) === true && find.test(text),
  );
  if (!found.includes(true)) return text;
  let masked = text;
  for (const { cue, find, to } of compiled.rules) if (found[cue]) masked = masked.replace(find, to);
  // A mask may lay bare what it stood beside; every round masks some of what is left, so this ends.
  return masked === text ? text : redact(masked);
}
