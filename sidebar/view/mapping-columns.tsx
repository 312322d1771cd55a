import { useMemo, useRef } from 'preact/hooks';
import type { Guess } from '../../src/core/reports/mapping/guess.ts';
import { MAPPED_FIELDS, type MappedField } from '../../src/core/reports/mapping/mapped-fields.ts';
import type { MappedColumns } from '../../src/core/reports/mapping/mapping.ts';
import { fill } from '../../src/core/words/fill.ts';
import { redact } from '../file/exports.ts';
import type { ImportStep } from '../state.ts';
import type { Page } from './page.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** Up to three different values of a column, without personal data and cut. */
function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  const values = rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  return [...new Set(values)].slice(0, SAMPLES).map((value) => {
    const shown = redact(value.slice(0, LONGEST_SAMPLE * 4));
    return shown.length > LONGEST_SAMPLE ? `${shown.slice(0, LONGEST_SAMPLE)}…` : shown;
  });
}

/** The columns with this one being that field; what either was before is given up, so that nothing is chosen twice. */
function withField(columns: MappedColumns, heading: string, field: MappedField | undefined): MappedColumns {
  const others = Object.entries(columns).filter(([one, name]) => name !== heading && one !== field);
  return { ...Object.fromEntries(others), ...(field ? { [field]: heading } : {}) };
}

/** One line a column: its heading, some of its values, and what it is. */
export function MappingColumns({
  page: { words },
  step: { file, headings, rows, mapping },
  guess: { personal, repeated },
  onChange,
}: {
  page: Page;
  step: Extract<ImportStep, { at: 'mapping' }>;
  guess: Guess;
  onChange: (columns: MappedColumns) => void;
}) {
  const texts = words.sidebar.mapping;
  const columns = useMemo(
    () =>
      headings
        .map((heading, at) => ({ heading: heading.trim(), at, samples: samplesOf(rows, at) }))
        .filter(({ heading }) => heading !== ''),
    [headings, rows],
  );
  // Arrow keys pass over fields of other columns, which must have them back when the keys go on: each change of a column starts
  // from what stood there when it got the focus.
  const before = useRef({ heading: '', columns: mapping.columns });
  const begin = (heading: string): void => {
    before.current = { heading, columns: mapping.columns };
  };
  const choose = (heading: string, field: MappedField | undefined): void => {
    if (before.current.heading !== heading) begin(heading);
    onChange(withField(before.current.columns, heading, field));
  };
  const fieldOf = (heading: string): MappedField | undefined =>
    MAPPED_FIELDS.find((field) => mapping.columns[field] === heading);
  return (
    <>
      <h3>{fill(texts.columns, { file: file.name })}</h3>
      <ul>
        {columns.map(({ heading, at, samples }) => {
          const closed = personal.includes(heading) ? 'personal' : repeated.includes(heading) ? 'repeated' : null;
          return (
            <li key={at} class="field">
              {closed ? <strong>{heading}</strong> : <label for={`column-${at}`}>{heading}</label>}
              <small id={`samples-${at}`}>{closed ? texts[closed] : samples.join(' · ') || texts.empty}</small>
              {!closed && (
                <select
                  id={`column-${at}`}
                  value={fieldOf(heading) ?? ''}
                  aria-describedby={`samples-${at}`}
                  onFocus={() => begin(heading)}
                  onChange={({ currentTarget: { value } }) =>
                    choose(
                      heading,
                      MAPPED_FIELDS.find((one) => one === value),
                    )
                  }
                >
                  <option value="">{texts.notUsed}</option>
                  {MAPPED_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {texts.fields[field]}
                    </option>
                  ))}
                </select>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
