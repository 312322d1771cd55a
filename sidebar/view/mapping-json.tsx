import { useState } from 'preact/hooks';
import { fail, type Problem } from '../../src/core/problem.ts';
import type { Guess } from '../../src/core/reports/mapping/guess.ts';
import { fitMapping, type Mapping, writeMapping } from '../../src/core/reports/mapping/mapping.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { readMapping } from '../file/exports.ts';
import type { Page } from './page.ts';

const fileName = (name: string): string => `${name.replace(/[\\/:*?"<>|\s]+/g, '-')}.json`;

/** Gives a mapping out as JSON and takes one in; the text is there for pages that may not save files. */
export function MappingJson({
  page: { words },
  mapping,
  guess: { personal, repeated },
  headings,
  onLoad,
}: {
  page: Page;
  mapping: Mapping;
  guess: Guess;
  headings: readonly string[];
  onLoad: (mapping: Mapping) => void;
}) {
  const texts = words.sidebar.mapping;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | 'none' | null>(null);
  const json = writeMapping(mapping);

  const load = (text: string): void => {
    const read = readMapping(text);
    if (!read.ok) {
      setProblem(read.problem);
      return;
    }
    const fitted = fitMapping(read.value, headings);
    const closed = [...personal, ...repeated];
    const columns = Object.fromEntries(
      Object.entries(fitted.mapping.columns).filter(([, heading]) => !closed.includes(heading)),
    );
    setDraft(null);
    setProblem(
      fitted.missing.length > 0 ? fail('mapping-elsewhere', { missing: fitted.missing.join(', ') }).problem : 'none',
    );
    onLoad({ ...fitted.mapping, columns, personal });
  };

  return (
    <details>
      <summary>{texts.json}</summary>
      <p>
        <a
          class="button"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
          download={fileName(mapping.name)}
          target="_self"
        >
          {texts.export}
        </a>
      </p>
      <div class="field">
        <label for="mapping-json">{texts.text}</label>
        <textarea
          id="mapping-json"
          rows={6}
          spellcheck={false}
          value={draft ?? json}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" onClick={() => load(draft ?? json)}>
          {texts.load}
        </button>
      </p>
      <div class="field">
        <label for="mapping-file">{texts.file}</label>
        <input
          id="mapping-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const field = event.currentTarget;
            const [file] = Array.from(field.files ?? []);
            field.value = '';
            void file?.text().then(load);
          }}
        />
      </div>
      <Outcome problem={problem} words={words} />
    </details>
  );
}

function Outcome({ problem, words }: { problem: Problem | 'none' | null; words: Page['words'] }) {
  const said = problem === null || problem === 'none' ? null : describeProblem(problem, words);
  return (
    <div role="status">
      {problem === 'none' && <p class="done">{words.sidebar.mapping.loaded}</p>}
      {said && (
        <p class="warning">
          {said.message} {said.fix}
        </p>
      )}
    </div>
  );
}
