import type { TodayView as Today } from '../../src/api.ts';
import type { TabId } from '../../src/core/tab.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { UI_LANGUAGES } from '../../src/core/words/words.ts';
import { rowsOf } from '../import/run-import.ts';
import type { Page } from './page.ts';
import { addressOf } from './tab-links.tsx';

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

/** Says that the newest import never came to its end, as when the sidebar was closed meanwhile, and how to go on. */
export function Unfinished({ page: { state, actions, words }, today: { imports } }: { page: Page; today: Today }) {
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

/** Says that an import has begun and not ended: what stands below is older than its rows. */
export function UnderWay({ page: { state, actions, words } }: { page: Page }) {
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

/** The one thing to do next, and what opens where it is done. */
export function NextStep({ page: { actions, words }, today }: { page: Page; today: Today }) {
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
