import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Finding } from './finding.ts';

/** A finding as a sentence. A cause, views and needs among its facts are called by their names. */
export function sayFinding({ code, facts }: Finding, { prevention, workbook }: Words): string {
  const { cause, angles, needs } = facts;
  const list = (codes: string, names: Readonly<Record<string, string>>): string =>
    listed(
      codes.split(',').map((one) => names[one] ?? one),
      prevention.stageList,
    );
  const named = {
    ...facts,
    ...(typeof cause === 'string' && { cause: workbook.causes[cause as keyof typeof workbook.causes] }),
    ...(typeof angles === 'string' && { angles: list(angles, prevention.listing.angles) }),
    ...(typeof needs === 'string' && { needs: list(needs, prevention.card.needs) }),
  };
  return fill(prevention.listing.findings[code], named);
}
