import { useMemo } from 'preact/hooks';
import { lackOf, type Mapping } from '../../src/core/reports/mapping/mapping.ts';
import type { Trial } from '../../src/core/reports/mapping/try-mapping.ts';
import { VOICE_TYPES } from '../../src/core/voices/voice.ts';
import { count } from '../../src/core/words/count.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { fill } from '../../src/core/words/fill.ts';
import { guessMapping, tryMapping } from '../file/exports.ts';
import { type ImportStep, isBusy } from '../state.ts';
import { DateOrderField } from './date-order-field.tsx';
import { FirstRow } from './first-row.tsx';
import { MappingColumns } from './mapping-columns.tsx';
import { MappingJson } from './mapping-json.tsx';
import type { Page } from './page.ts';

/** Asks what the columns of a table are that no report knows, and shows what its first rows would become. */
export function MappingStep({ page, step }: { page: Page; step: Extract<ImportStep, { at: 'mapping' }> }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.mapping;
  const { file, headings, rows, mapping } = step;
  const guess = useMemo(() => guessMapping(headings, rows), [headings, rows]);
  const lack = mapping.name.trim() === '' ? 'name' : lackOf(mapping);
  const trial = useMemo(
    () => (lack ? null : tryMapping(mapping, file.name, { headings, rows })),
    [lack, mapping, file.name, headings, rows],
  );
  const change = (part: Partial<Mapping>): void => actions.draftMapping({ ...mapping, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!lack) void actions.applyMapping();
      }}
    >
      <h2>{texts.heading}</h2>
      <p>{texts.intro}</p>
      <div class="field">
        <label for="mapping-name">{texts.name}</label>
        <input
          id="mapping-name"
          required
          maxLength={80}
          value={mapping.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="mapping-type">{texts.type}</label>
        <select
          id="mapping-type"
          value={mapping.type}
          onChange={(event) => {
            const type = VOICE_TYPES.find((one) => one === event.currentTarget.value);
            if (type) change({ type });
          }}
        >
          {VOICE_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.workbook.types[type]}
            </option>
          ))}
        </select>
      </div>
      <MappingColumns page={page} step={step} guess={guess} onChange={(columns) => change({ columns })} />
      <DateOrderField page={page} step={step} guess={guess} onChange={(dateOrder) => change({ dateOrder })} />
      <div class="field">
        <label for="mapping-marketplace">{texts.marketplace}</label>
        <input
          id="mapping-marketplace"
          maxLength={40}
          value={mapping.marketplace}
          onInput={(event) => change({ marketplace: event.currentTarget.value })}
        />
      </div>
      <p class={trial && trial.read > 0 ? 'done' : 'warning'} role="status">
        {lack ? texts.lacks[lack] : trial && sayTrial(page, trial)}
      </p>
      {trial?.first && <FirstRow page={page} voice={trial.first} />}
      <div class="buttons">
        <button type="submit" class="action" disabled={lack !== null || isBusy(state)}>
          {texts.use}
        </button>
        <button type="button" disabled={isBusy(state)} onClick={() => actions.cancel()}>
          {words.sidebar.preview.cancel}
        </button>
      </div>
      <MappingJson page={page} mapping={mapping} guess={guess} headings={headings} onLoad={change} />
    </form>
  );
}

function sayTrial({ words }: Page, { rows, read, problem }: Trial): string {
  const texts = words.sidebar.mapping;
  if (problem?.code === 'needs-marketplace') return texts.openDates;
  if (problem && problem.code !== 'no-units') return describeProblem(problem, words).message;
  return fill(texts.readable, { read: count(read), rows: count(rows) });
}
