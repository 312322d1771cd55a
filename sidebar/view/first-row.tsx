import type { Voice } from '../../src/core/voices/voice.ts';
import type { Page } from './page.ts';

const SHOWN = [
  'date',
  'marketplace',
  'sku',
  'asin',
  'product',
  'units',
  'order',
  'reason',
  'disposition',
  'rating',
  'comment',
] as const;
const LONGEST = 200;

/** A voice as it would stand in the workbook, without its empty cells. */
export function FirstRow({ page: { words }, voice }: { page: Page; voice: Voice }) {
  const { voices: headings } = words.workbook.headings;
  const filled = SHOWN.map((field) => ({ field, value: String(voice[field] ?? '') })).filter(
    ({ value }) => value !== '',
  );
  return (
    <>
      <h3>{words.sidebar.mapping.first}</h3>
      <dl class="facts">
        <div>
          <dt>{headings.type}</dt>
          <dd>{words.workbook.types[voice.type]}</dd>
        </div>
        {filled.map(({ field, value }) => (
          <div key={field}>
            <dt>{headings[field]}</dt>
            <dd>{value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
