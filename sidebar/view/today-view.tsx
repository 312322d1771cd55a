import type { TodayView as Today } from '../../src/api.ts';
import { PIVOTS_ON_REQUEST, type TabId } from '../../src/core/tab.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { percent } from '../../src/core/words/percent.ts';
import { UI_LANGUAGES } from '../../src/core/words/words.ts';
import { rowsOf } from '../import/run-import.ts';
import { type Behind, isBusy, isFree } from '../state.ts';
import { AlertList } from './alert-list.tsx';
import { Bars } from './bars.tsx';
import { DueDay } from './due-day.tsx';
import type { Page } from './page.ts';
import { RecentImports } from './recent-imports.tsx';
import { addressOf, TabLinks } from './tab-links.tsx';

/** Where each next step is taken: in another view, or in a tab of the workbook. */
const PLACE_OF_STEP: Readonly<Record<Today['next'], 'import' | 'review' | TabId>> = {
  'import-first': 'import',
  'import-voices': 'import',
  'close-proven': 'tasks',
  overdue: 'tasks',
  'fill-owners': 'owners',
  'assign-owners': 'tasks',
  'replace-owners': 'owners',
  'check-tags': 'review',
  'confirm-tasks': 'tasks',
  'work-tasks': 'tasks',
  'import-more': 'import',
};

const TABS: readonly TabId[] = [
  'home',
  'voices',
  'tasks',
  'taskLog',
  'causeByMonth',
  'skuByCause',
  ...PIVOTS_ON_REQUEST,
  'rates',
  'money',
  'fees',
  'units',
  'products',
  'reimbursements',
  'causes',
  'owners',
  'rules',
  'policies',
  'imports',
  'rejected',
  'proof',
  'proofFigures',
];

/** Says what to do next, where the shop stands, and what was imported. */
export function TodayView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const { today } = state;
  const texts = words.sidebar.today;
  if (today === null) {
    if (state.call === 'today') return <p role="status">{words.sidebar.loading}</p>;
    return (
      <button type="button" class="action" disabled={isBusy(state)} onClick={() => actions.load()}>
        {words.sidebar.tryAgain}
      </button>
    );
  }
  return (
    <>
      <UnderWay page={page} />
      <Unfinished page={page} today={today} />
      <NextStep page={page} today={today} />
      {today.alerts.length > 0 && <AlertList page={page} today={today} />}
      {today.voices > 0 && <Numbers page={page} today={today} />}
      {today.topCauses.length > 0 && <TopCauses page={page} today={today} />}
      {today.tasks.length > 0 && <NextTasks page={page} today={today} />}
      <Products summary={texts.unmatched} hint={texts.unmatchedHint} products={today.unmatched} />
      <Products summary={texts.unpriced} hint={texts.unpricedHint} products={today.unpriced} />
      {Object.keys(today.tabs).length > 0 && (
        <section>
          <h2>{words.sidebar.today.tabs}</h2>
          <TabLinks today={today} ids={TABS} label={words.sidebar.today.tabs} />
          <MorePivots page={page} today={today} />
        </section>
      )}
      {today.imports.length > 0 && <RecentImports page={page} imports={today.imports} />}
    </>
  );
}

interface Part {
  page: Page;
  today: Today;
}

/** Says that the newest import never came to its end, as when the sidebar was closed meanwhile, and how to go on. */
function Unfinished({ page: { state, actions, words }, today: { imports } }: Part) {
  const [newest] = imports;
  const isHere = state.step.at === 'running' || state.step.at === 'resting';
  if (newest?.state !== 'stopped' || isHere) return null;
  const { today, rules } = words.sidebar;
  const isTagging = UI_LANGUAGES.some((language) => pageWordsOf(language).sidebar.rules.report === newest.report);
  return (
    <div class="warning">
      <p>{isTagging ? rules.unfinished : fill(today.unfinished, { file: newest.fileName })}</p>
      <button type="button" onClick={() => actions.show(isTagging ? 'review' : 'import')}>
        {isTagging ? rules.toRules : today.toImport}
      </button>
    </div>
  );
}

/** Pivot tables that are made when a person asks for them. */
function MorePivots({ page: { state, actions, words }, today }: Part) {
  const missing = today.pivots.filter((id) => !today.tabs[id]);
  const isLacking = PIVOTS_ON_REQUEST.some((id) => !today.pivots.includes(id));
  if (!today.tabs.voices || (missing.length === 0 && !isLacking)) return null;
  return (
    <details>
      <summary>{words.sidebar.today.morePivots}</summary>
      <p class="quiet">{words.sidebar.today.morePivotsHint}</p>
      {missing.map((id) => (
        <p key={id}>
          <button type="button" disabled={!isFree(state)} onClick={() => actions.addPivot(id)}>
            {words.workbook.tabs[id]}
          </button>
          <small>{words.sidebar.today.pivotHints[id]}</small>
        </p>
      ))}
      {isLacking && <p class="quiet">{fill(words.sidebar.today.pivotsLack, words.workbook.headings.voices)}</p>}
    </details>
  );
}

/** Products something is missing of, with what to do about it. */
function Products({ summary, hint, products }: { summary: string; hint: string; products: readonly string[] }) {
  if (products.length === 0) return null;
  return (
    <details>
      <summary>{fill(summary, { count: count(products.length) })}</summary>
      <p class="quiet">{hint}</p>
      <ul class="lines">
        {products.map((product) => (
          <li key={product}>{product}</li>
        ))}
      </ul>
    </details>
  );
}

/** Says that an import has begun and not ended: what stands below is older than its rows. */
function UnderWay({ page: { state, actions, words } }: { page: Page }) {
  const { step } = state;
  if (step.at !== 'running' && step.at !== 'resting') return null;
  const { underWay, toImport } = words.sidebar.today;
  const { done, all } = rowsOf(step.run);
  return (
    <section class="next">
      <p>{fill(underWay, { file: step.file.name, done: count(done), all: count(all) })}</p>
      <button type="button" onClick={() => actions.show('import')}>
        {toImport}
      </button>
    </section>
  );
}

function NextStep({ page: { actions, words }, today }: Part) {
  const { nextHeading, next } = words.sidebar.today;
  const { say, button } = next[today.next];
  const place = PLACE_OF_STEP[today.next];
  const view = place === 'import' || place === 'review' ? place : null;
  const address = view ? null : addressOf(today, place as TabId);
  const counts: Partial<Record<Today['next'], number>> = {
    overdue: today.overdueTasks,
    'confirm-tasks': today.proposedTasks,
  };
  const facts = {
    count: count(counts[today.next] ?? today.toCheck),
    title: today.tasks[0]?.title ?? '',
    names: today.strangers.join(', '),
  };
  return (
    <section class="next">
      <h2>{nextHeading}</h2>
      <p>{fill(say, facts)}</p>
      {view && (
        <button type="button" class="action" onClick={() => actions.show(view)}>
          {button}
        </button>
      )}
      {address !== null && (
        <a class="action" href={address}>
          {button}
        </a>
      )}
    </section>
  );
}

/** A number that opens what it counts, and says so to whoever only hears it. */
interface OpenNumber {
  label: string;
  figure: string;
  /** What pressing it does. */
  action: string;
  open: () => void;
}

function OpenNumber({ number: { label, figure, action, open }, words }: { number: OpenNumber; words: Page['words'] }) {
  const name = fill(words.sidebar.today.opens, { label, figure, action });
  return (
    <button type="button" class="name" aria-label={name} title={action} onClick={open}>
      {figure}
    </button>
  );
}

function Numbers({ page: { actions, words }, today }: Part) {
  const { withCause, openTasks, topShare } = words.workbook.home;
  const { numbers, overdue, showTasks } = words.sidebar.today;
  const top = today.topCauses[0];
  const { showVoices } = words.sidebar.alerts;
  const behind = (cause: Behind['cause']) => () => actions.showVoices({ product: '', cause, month: '' });
  return (
    <section>
      <h2>{numbers}</h2>
      <dl class="numbers">
        <div>
          <dt>{withCause}</dt>
          <dd>
            <OpenNumber
              number={{
                label: withCause,
                figure: count(today.withCause),
                action: showVoices,
                open: behind('ranked'),
              }}
              words={words}
            />
          </dd>
        </div>
        <div>
          <dt>
            {openTasks}
            {today.overdueTasks > 0 && (
              <small class="overdue">{fill(overdue, { count: count(today.overdueTasks) })}</small>
            )}
          </dt>
          <dd>
            <OpenNumber
              number={{
                label: openTasks,
                figure: count(today.openTasks),
                action: showTasks,
                open: () => actions.show('tasks'),
              }}
              words={words}
            />
          </dd>
        </div>
        <div>
          <dt>{topShare}</dt>
          <dd>
            {top ? (
              <OpenNumber
                number={{ label: topShare, figure: percent(top.share), action: showVoices, open: behind(top.cause) }}
                words={words}
              />
            ) : (
              '–'
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function TopCauses({ page: { actions, words }, today }: Part) {
  const { causes, causeFigure } = words.sidebar.today;
  return (
    <section>
      <h2>{causes}</h2>
      <Bars
        bars={today.topCauses.map(({ cause, units, share }) => ({
          name: words.workbook.causes[cause],
          share,
          figure: fill(causeFigure, { units: count(units), share: percent(share) }),
          open: () => actions.showVoices({ product: '', cause, month: '' }),
        }))}
      />
    </section>
  );
}

function NextTasks({ page: { words }, today }: Part) {
  const { tasks, noOwner } = words.sidebar.today;
  return (
    <section>
      <h2>{tasks}</h2>
      <ol class="tasks">
        {today.tasks.map((task) => (
          <li key={task.title}>
            {task.title}
            <small>
              {task.owner || noOwner}
              <DueDay task={task} words={words} />
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
