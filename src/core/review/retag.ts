import { CAUSE_CODES, type CauseCode } from '../causes.ts';
import type { Tagging } from '../tagging/tagging.ts';
import type { Voice } from '../voices/voice.ts';

/** A voice as it stands in the workbook with its tags, causes by their names there. */
export interface Standing {
  voice: Voice;
  /** What stands in the cell people may change, and what the add-on wrote. */
  cause: string;
  autoCause: string;
  otherCauses: string;
  checked: boolean;
}

/** What tagging anew does to the causes of one voice. */
export interface TagChange {
  voice: Voice;
  was: CauseCode[];
  tagging: Tagging;
  /** The first cause comes, goes or is another one; `other` where only the causes behind it differ. */
  kind: 'gain' | 'loss' | 'switch' | 'other';
  /** A person chose the cause of this voice: it stays as it is. */
  isKept: boolean;
}

/** Causes parted by commas in one cell; names may hold commas themselves. What is no name is passed over. */
export function readCauseList(text: string, nameOf: (cause: CauseCode) => string): CauseCode[] {
  const found: CauseCode[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const cause = CAUSE_CODES.find((one) => rest === nameOf(one) || rest.startsWith(`${nameOf(one)},`));
    if (cause) found.push(cause);
    const next = rest.indexOf(',', cause ? nameOf(cause).length : 0);
    rest = next < 0 ? '' : rest.slice(next + 1).trim();
  }
  return found;
}

/** What the causes of a voice become under a new tagging, `null` where they stay. */
export function changeOf(
  { voice, cause, autoCause, otherCauses, checked }: Standing,
  tagging: Tagging,
  nameOf: (cause: CauseCode) => string,
): TagChange | null {
  const was = [...readCauseList(autoCause, nameOf), ...readCauseList(otherCauses, nameOf)];
  const now = tagging.causes;
  const [before, after] = [was[0], now[0]];
  if (was.length === now.length && was.every((one, at) => one === now[at])) return null;
  const kind = before === after ? 'other' : before === undefined ? 'gain' : after === undefined ? 'loss' : 'switch';
  return { voice, was, tagging, kind, isKept: checked || cause !== autoCause };
}

/** How many voices gain and lose each cause, the most touched first. */
export function countByCause(changes: readonly TagChange[]): { cause: CauseCode; gained: number; lost: number }[] {
  return CAUSE_CODES.map((cause) => ({
    cause,
    gained: changes.filter(({ was, tagging }) => !was.includes(cause) && tagging.causes.includes(cause)).length,
    lost: changes.filter(({ was, tagging }) => was.includes(cause) && !tagging.causes.includes(cause)).length,
  }))
    .filter(({ gained, lost }) => gained + lost > 0)
    .sort((a, b) => b.gained + b.lost - (a.gained + a.lost));
}
