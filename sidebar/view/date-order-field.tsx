import { DATE_ORDERS, readOpenDate } from '../../src/core/reports/cells/dates.ts';
import type { Guess } from '../../src/core/reports/mapping/guess.ts';
import type { Mapping } from '../../src/core/reports/mapping/mapping.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { ImportStep } from '../state.ts';
import type { Page } from './page.ts';

/** Asks how the dates are written, where numbers alone leave it open. */
export function DateOrderField({
  page: { words },
  step: { headings, rows, mapping },
  guess,
  onChange,
}: {
  page: Page;
  step: Extract<ImportStep, { at: 'mapping' }>;
  guess: Guess;
  onChange: (order: Mapping['dateOrder']) => void;
}) {
  const texts = words.sidebar.mapping;
  const { date } = mapping.columns;
  if (date === undefined || !guess.openDates.includes(date)) return null;
  const at = headings.findIndex((heading) => heading.trim() === date);
  const example = rows.find((cells) => Object.keys(readOpenDate(cells[at] ?? '')).length > 0)?.[at] ?? '';
  const orders = ['', ...DATE_ORDERS] as const;
  return (
    <div class="field">
      <label for="mapping-dates">{fill(texts.dateOrder, { date: example.trim() })}</label>
      <select
        id="mapping-dates"
        value={mapping.dateOrder}
        onChange={(event) => onChange(orders.find((one) => one === event.currentTarget.value) ?? '')}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {texts.dateOrders[order]}
          </option>
        ))}
      </select>
    </div>
  );
}
