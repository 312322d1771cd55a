import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Finding } from './finding.ts';

/** A finding as a sentence. A cause and views among its facts are called by their names. */
export function sayFinding({ code, facts }: Finding, { prevention, workbook }: Words): string {
  const { cause, angles } = facts;
  const names: Readonly<Record<string, string>> = prevention.listing.angles;
  const named = {
    ...facts,
    ...(typeof cause === 'string' && { cause: workbook.causes[cause as keyof typeof workbook.causes] }),
    ...(typeof angles === 'string' && {
      angles: listed(
        angles.split(',').map((one) => names[one] ?? one),
        prevention.stageList,
      ),
    }),
  };
  return fill(prevention.listing.findings[code], named);
}
