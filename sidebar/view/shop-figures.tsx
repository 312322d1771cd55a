import type { TodayView as Today } from '../../src/api.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { percent } from '../../src/core/words/percent.ts';
import type { Behind } from '../state.ts';
import { Bars } from './bars.tsx';
import { DueDay } from './due-day.tsx';
import type { Page } from './page.ts';

interface Part {
  page: Page;
  today: Today;
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

/** The three numbers of the shop; each opens what it counts. */
export function Numbers({ page: { actions, words }, today }: Part) {
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

/** What a seller asks first: how many units are size, function, damage, missing parts, and how often that is. */
export function FirstFour({ page: { actions, words }, today }: Part) {
  const { firstFour, causeFigure, causeRate } = words.sidebar.today;
  return (
    <section>
      <h2>{firstFour}</h2>
      <Bars
        bars={today.firstFour.map(({ cause, units, share, rate }) => {
          const figure = fill(causeFigure, { units: count(units), share: percent(share) });
          return {
            name: words.workbook.causes[cause],
            share,
            figure: rate
              ? fill(causeRate, {
                  figure,
                  rate: percent(rate.returned / rate.shipped),
                  returned: count(rate.returned),
                  shipped: count(rate.shipped),
                })
              : figure,
            open: () => actions.showVoices({ product: '', cause, month: '' }),
          };
        })}
      />
    </section>
  );
}

/** The causes most units come back for, as bars that open their voices. */
export function TopCauses({ page: { actions, words }, today }: Part) {
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

/** The open tasks to be done first, with owner and day. */
export function NextTasks({ page: { words }, today }: Part) {
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
