import { digestOf, mailtoOf } from '../../src/core/tasks/digest.ts';
import { foldOwner, isSameOwner, strangersAmong } from '../../src/core/tasks/owner-name.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { isBusy, isFree, type TasksState } from '../state.ts';
import { Bars } from './bars.tsx';
import { DueDay } from './due-day.tsx';
import type { Page } from './page.ts';
import { PreventionLedger } from './prevention-ledger.tsx';
import { addressOf } from './tab-links.tsx';
import { useAskOnce } from './use-ask-once.ts';

/** The open tasks: who has how many, those of one person, and what can be sent to them. */
export function TasksView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.tasks;
  const { tasks } = state;
  useAskOnce(state, () => void actions.openTasks());
  if (tasks === null) {
    if (state.call === 'tasks') return <p role="status">{words.sidebar.loading}</p>;
    return <Again page={page} />;
  }
  const address = state.today && addressOf(state.today, 'tasks');
  return (
    <>
      <h2>{texts.heading}</h2>
      {tasks.tasks.length === 0 ? (
        <>
          <p>{texts.none}</p>
          {tasks.proven.length > 0 && <Load tasks={tasks} page={page} />}
        </>
      ) : (
        <>
          <Load tasks={tasks} page={page} />
          <Strangers tasks={tasks} page={page} />
          <Choice tasks={tasks} page={page} />
          <List tasks={tasks} page={page} />
          <Message tasks={tasks} page={page} />
        </>
      )}
      <PreventionLedger page={page} ledger={tasks.ledger} />
      <p class="buttons">
        {address && (
          <a class="action" href={address}>
            {texts.openTab}
          </a>
        )}
        <Again page={page} />
      </p>
    </>
  );
}

interface Part {
  page: Page;
  tasks: TasksState;
}

function Again({ page: { state, actions, words } }: { page: Page }) {
  return (
    <button type="button" disabled={isBusy(state)} onClick={() => actions.openTasks()}>
      {words.sidebar.tasks.again}
    </button>
  );
}

const ownTasks = ({ tasks, of }: TasksState) => tasks.filter(({ owner }) => of === null || isSameOwner(owner, of));

interface OwnerLoad {
  owner: string;
  count: number;
  overdue: number;
  /** Fixes proven by new data. */
  proven: number;
}

/** Who has how many open tasks and proven fixes, those of nobody among them. */
function loads({ tasks, proven }: TasksState): OwnerLoad[] {
  const counts = new Map<string, OwnerLoad>();
  const add = (owner: string, more: Partial<OwnerLoad>): void => {
    const load = counts.get(foldOwner(owner)) ?? { owner: owner.trim(), count: 0, overdue: 0, proven: 0 };
    const sum = (key: 'count' | 'overdue' | 'proven'): number => load[key] + (more[key] ?? 0);
    counts.set(foldOwner(owner), { ...load, count: sum('count'), overdue: sum('overdue'), proven: sum('proven') });
  };
  for (const { owner, overdue } of tasks) add(owner, { count: 1, overdue: Number(overdue) });
  for (const { owner, count: many } of proven) add(owner, { proven: many });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function Load({ page: { words }, tasks }: Part) {
  const texts = words.sidebar.tasks;
  const all = loads(tasks);
  const most = Math.max(1, ...all.map((load) => load.count));
  return (
    <Bars
      bars={all.map(({ owner, count: many, overdue, proven }) => {
        const load = fill(overdue > 0 ? texts.loadOverdue : texts.load, {
          count: count(many),
          overdue: count(overdue),
        });
        return {
          name: owner || texts.nobody,
          share: many / most,
          figure: proven > 0 ? fill(texts.loadProven, { load, proven: count(proven) }) : load,
        };
      })}
    />
  );
}

/** People who have tasks and are not in Owners (any more): nothing goes to them, and nothing is lost. */
function Strangers({ page: { words }, tasks }: Part) {
  const strangers = strangersAmong(tasks.tasks, tasks.owners);
  if (strangers.length === 0) return null;
  return <p class="warning">{fill(words.sidebar.tasks.strangers, { names: strangers.join(', ') })}</p>;
}

const EVERYBODY = 'all';
const ONE = 'of ';

function Choice({ page: { actions, words }, tasks }: Part) {
  const texts = words.sidebar.tasks;
  return (
    <label class="field">
      {texts.whose}
      <select
        value={tasks.of === null ? EVERYBODY : `${ONE}${tasks.of}`}
        onChange={({ currentTarget: { value } }) =>
          actions.showTasksOf(value === EVERYBODY ? null : value.slice(ONE.length))
        }
      >
        <option value={EVERYBODY}>{texts.everybody}</option>
        {loads({ ...tasks, proven: [] }).map(({ owner }) => (
          <option key={owner} value={`${ONE}${owner}`}>
            {owner || texts.nobody}
          </option>
        ))}
      </select>
    </label>
  );
}

function List({ page: { words }, tasks }: Part) {
  const { noOwner } = words.sidebar.today;
  return (
    <ol class="tasks">
      {ownTasks(tasks).map((task) => (
        <li key={task.task}>
          {task.title}
          <small>
            {[task.owner || noOwner, task.status].filter((part) => part !== '').join(' · ')}
            <DueDay task={task} words={words} />
            {task.verdict !== '' && ` · ${task.verdict}`}
          </small>
        </li>
      ))}
    </ol>
  );
}

/** What is sent to one person: as a link that opens the mail program, and as a text to be pasted anywhere. */
function Message({ page: { state, actions, words }, tasks }: Part) {
  const texts = words.sidebar.tasks;
  const { of } = tasks;
  if (of === null || of === '') return null;
  const digestWith = (most?: number) => digestOf(of, ownTasks(tasks), state.today?.url ?? '', words, most);
  const email = tasks.owners.find(({ name }) => isSameOwner(name, of))?.email ?? '';
  return (
    <section>
      {email === '' ? (
        <p class="quiet">{fill(texts.noEmail, { owner: of })}</p>
      ) : (
        <a class="action" href={mailtoOf(email, digestWith)} target="_blank" rel="noreferrer">
          {fill(texts.mail, { owner: of })}
        </a>
      )}
      <button type="button" disabled={!isFree(state)} onClick={() => actions.openOwnerTab(of)}>
        {texts.asTab}
      </button>
      <details>
        <summary>{texts.asText}</summary>
        <textarea
          readOnly
          rows={8}
          aria-label={texts.asText}
          value={digestWith().body}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
    </section>
  );
}
