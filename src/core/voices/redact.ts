import { REDACTION_RULES } from './redaction-rules.ts';

interface Compiled {
  cue: RegExp | null;
  find: RegExp;
  to: string;
}

let compiled: Compiled[] | undefined;

/** The rules compiled, each cue once however many rules share it. */
function compiledRules(): Compiled[] {
  if (compiled) return compiled;
  const cues = new Map<string, RegExp>();
  compiled = REDACTION_RULES.map(({ cue, find, flags, to }) => {
    if (cue !== '' && !cues.has(cue)) cues.set(cue, new RegExp(cue));
    return { cue: cues.get(cue) ?? null, find: new RegExp(find, flags), to };
  });
  return compiled;
}

/** The text with e-mail addresses, links, order, tracking, card and phone numbers, addresses and signed names masked. */
export function redact(text: string): string {
  if (text === '') return text;
  let masked = text;
  for (const { cue, find, to } of compiledRules()) {
    if (cue === null || cue.test(masked)) masked = masked.replace(find, to);
  }
  return masked;
}
