import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { percent } from '../../src/core/words/percent.ts';
import type { ImportPlan } from '../import/plan-import.ts';
import { linesOf, rejectedRows } from '../import/rejected-rows.ts';
import { hasWork } from '../import/run-import.ts';
import { isBusy } from '../state.ts';
import { Bars } from './bars.tsx';
import { Counts } from './counts.tsx';
import type { Page } from './page.ts';
import { TaskList } from './task-list.tsx';

interface Part {
  page: Page;
  plan: ImportPlan;
}

/** What the import would do, before anything is written; the buttons stand above the details. */
export function PreviewStep({ page, plan }: Part) {
  const { state, actions, words } = page;
  const { preview: texts, import: files } = words.sidebar;
  const { header, split } = plan;
  const something = hasWork(plan);
  const listing = something && header.records === 0;
  return (
    <>
      <h2>{texts.heading}</h2>
      <Facts page={page} plan={plan} />
      {plan.unfinished !== '' && <p class="quiet">{texts.unfinished}</p>}
      {plan.sameFile && <p class="quiet">{fill(texts.sameFile, { at: plan.sameFile.at })}</p>}
      {plan.olderThan !== '' && (
        <p class="warning">
          {fill(texts.older, { to: header.to, reached: plan.olderThan, count: count(plan.counts.changed) })}
        </p>
      )}
      {plan.withoutProduct > 0 && (
        <p class="warning">{fill(texts.withoutProduct, { count: count(plan.withoutProduct) })}</p>
      )}
      <h3>{texts.counts[header.target]}</h3>
      <Counts lines={countLines(page, plan)} />
      <p>{texts[questionOf(plan)]}</p>
      <div class="buttons">
        {something && (
          <button type="button" class="action" disabled={isBusy(state)} onClick={() => actions.start()}>
            {listing ? texts.list : texts.button}
          </button>
        )}
        <button type="button" disabled={isBusy(state)} onClick={() => actions.cancel()}>
          {texts.cancel}
        </button>
      </div>
      {state.waiting.length > 0 && <p class="quiet">{fill(files.waiting, { count: state.waiting.length })}</p>}
      {plan.counts.rejected > 0 && <Rejected page={page} plan={plan} />}
      {split && plan.counts.added > 0 && (
        <>
          <Causes page={page} split={split} />
          <h3>{texts.tasks}</h3>
          <TaskList tasks={plan.tasks} none={texts.noTasks} more={texts.tasksMore} />
          {plan.judgesRises && <p class="quiet">{texts.rises}</p>}
        </>
      )}
      <Personal page={page} plan={plan} />
    </>
  );
}

/** What a person is asked or told under the counts. */
function questionOf(plan: ImportPlan): 'ask' | 'onlyRejected' | 'nothing' | 'nothingCounts' {
  if (plan.header.records > 0) return 'ask';
  if (hasWork(plan)) return 'onlyRejected';
  return plan.counts.unchanged > 0 ? 'nothing' : 'nothingCounts';
}

function Facts({ page: { words }, plan: { header, report } }: Part) {
  const texts = words.sidebar.preview;
  const { fileName, from, to, rowsRead } = header;
  return (
    <dl class="facts">
      <div>
        <dt>{texts.file}</dt>
        <dd>{fileName}</dd>
      </div>
      <div>
        <dt>{texts.report}</dt>
        <dd>{report === 'own-table' ? header.report : words.reports[report].name}</dd>
      </div>
      {from !== '' && (
        <div>
          <dt>{texts.period}</dt>
          <dd>{fill(texts.fromTo, { from, to })}</dd>
        </div>
      )}
      <div>
        <dt>{texts.rows}</dt>
        <dd>{count(rowsRead)}</dd>
      </div>
    </dl>
  );
}

function countLines(
  { words }: Page,
  { header, counts, leftOut, shipped }: ImportPlan,
): { name: string; value: string }[] {
  const texts = words.sidebar.preview;
  const units =
    header.target === 'units'
      ? [
          { name: texts.shipped, value: count(shipped.units) },
          { name: texts.skus, value: count(shipped.skus) },
        ]
      : [];
  const left = leftOut.map(({ because, rows }) => ({ name: texts.leftOut[because], value: count(rows) }));
  return [
    { name: texts.added, value: count(counts.added) },
    { name: texts.changed, value: count(counts.changed) },
    { name: texts.unchanged, value: count(counts.unchanged) },
    ...units,
    { name: texts.rejected, value: count(counts.rejected) },
    ...left,
  ];
}

function Rejected({ page: { state, words }, plan }: Part) {
  const { counts, firstIssues, language, report } = plan;
  const texts = words.sidebar.preview;
  const shown = rejectedRows(firstIssues, { report, ownName: '' }, words);
  const more = counts.rejected - linesOf(shown);
  const tab = state.today?.tabs.rejected?.name ?? pageWordsOf(language).workbook.tabs.rejected;
  return (
    <>
      <h3>{texts.rejectedHeading}</h3>
      <ul class="lines">
        {shown.map(({ line, column, expected }) => (
          <li key={`${line} ${column}`}>{fill(texts.rejectedLine, { line, column, expected })}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{fill(texts.rejectedMore, { count: count(more) })}</p>}
      {hasWork(plan) && <p class="quiet">{fill(texts.rejectedTab, { tab })}</p>}
    </>
  );
}

function Causes({ page: { words }, split }: { page: Page; split: NonNullable<ImportPlan['split']> }) {
  const texts = words.sidebar.preview;
  const bars = split.causes.map(({ cause, units, share }) => ({
    name: words.workbook.causes[cause],
    figure: fill(words.sidebar.today.causeFigure, { units: count(units), share: percent(share) }),
    share,
  }));
  return (
    <>
      <h3>{texts.causes}</h3>
      <Bars bars={bars} />
      {split.withoutCause > 0 && (
        <Counts
          lines={[{ name: texts.withoutCause, value: fill(texts.voices, { count: count(split.withoutCause) }) }]}
        />
      )}
      {split.toCheck > 0 && <p class="quiet">{fill(texts.toCheck, { count: count(split.toCheck) })}</p>}
    </>
  );
}

function Personal({ page: { words }, plan: { droppedColumns, redactedComments } }: Part) {
  const texts = words.sidebar.preview;
  if (droppedColumns.length === 0 && redactedComments === 0) return null;
  return (
    <>
      <h3>{texts.personal}</h3>
      {droppedColumns.length > 0 && <p>{fill(texts.dropped, { columns: droppedColumns.join(', ') })}</p>}
      {redactedComments > 0 && <p>{fill(texts.masked, { count: count(redactedComments) })}</p>}
    </>
  );
}
