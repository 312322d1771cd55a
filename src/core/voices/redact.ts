import { redactionRules } from './redaction-rules.ts';

/** Rules that share a cue, which is looked for once. */
interface Compiled {
  cues: RegExp[];
  rules: { cue: number; find: RegExp; to: string }[];
}

let compiled: Compiled | undefined;

function compile(): Compiled {
  const data = redactionRules();
  const sources = [...new Set(data.map(({ cue }) => cue))];
  const rules = data.map(({ cue, find, flags, to }) => ({
    cue: sources.indexOf(cue),
    find: new RegExp(find, flags),
    to,
  }));
  return { cues: sources.map((source) => new RegExp(source)), rules };
}

/** The text with e-mail addresses, links, order, tracking, card and phone numbers, addresses and names masked. */
export function redact(text: string): string {
  if (text === '') return text;
  compiled ??= compile();
  const found = compiled.cues.map((cue) => cue.test(text));
  let masked = text;
  for (const { cue, find, to } of compiled.rules) if (found[cue]) masked = masked.replace(find, to);
  // A mask may lay bare what it stood beside; every round masks some of what is left, so this ends.
  return masked === text ? text : redact(masked);
}
