import type { ImportEntry } from '../../src/api.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { Page } from './page.ts';
import { UndoButton } from './undo-button.tsx';

/** The newest imports with their figures; each can be undone. */
export function RecentImports({ page, imports }: { page: Page; imports: readonly ImportEntry[] }) {
  return (
    <section>
      <h2>{page.words.sidebar.today.imports}</h2>
      <ul class="imports">
        {imports.map((entry) => (
          <Import key={entry.id} page={page} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Import({ page, entry }: { page: Page; entry: ImportEntry }) {
  const { sidebar, workbook } = page.words;
  const { added, updated, unchanged, rejected } = entry;
  const figures = {
    added: count(added),
    updated: count(updated),
    unchanged: count(unchanged),
    rejected: count(rejected),
  };
  return (
    <li>
      <strong>{entry.fileName}</strong>
      <small>
        {entry.at} · {workbook.importState[entry.state]}
      </small>
      <small>{fill(sidebar.today.importFigures, figures)}</small>
      {entry.state !== 'undone' && <UndoButton page={page} id={entry.id} fileName={entry.fileName} />}
    </li>
  );
}
