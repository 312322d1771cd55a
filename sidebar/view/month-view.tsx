import { fill } from '../../src/core/words/fill.ts';
import { isBusy, isFree, MONTH_STEPS } from '../state.ts';
import { always, never, useFocusOnChange } from './focus.ts';
import { MonthLook } from './month-look.tsx';
import { MonthPageStep } from './month-page-step.tsx';
import type { Page } from './page.ts';
import { useAskOnce } from './use-ask-once.ts';

/** Leads through the review of a month in three steps: which month, what it says, and the page it is kept on. */
export function MonthView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const { month, monthStep, problem } = state;
  useAskOnce(state, () => void actions.openMonth(month?.review?.month ?? ''));
  const top = useFocusOnChange<HTMLHeadingElement>(monthStep, problem ? never : always);
  if (month === null) {
    if (state.call === 'month') return <p role="status">{words.sidebar.loading}</p>;
    return <Again page={page} />;
  }
  const texts = words.sidebar.month;
  if (month.review === null)
    return (
      <>
        <h2>{texts.heading}</h2>
        <p>
          {texts.none}{' '}
          <button type="button" class="action" onClick={() => actions.show('import')}>
            {texts.import}
          </button>
        </p>
        <Again page={page} />
      </>
    );
  const at = MONTH_STEPS.indexOf(monthStep);
  return (
    <>
      <h2>{texts.heading}</h2>
      <ol class="steps" aria-label={texts.steps}>
        {MONTH_STEPS.map((step) => (
          <li key={step} aria-current={step === monthStep ? 'step' : undefined}>
            {texts.stepNames[step]}
          </li>
        ))}
      </ol>
      <h3 tabIndex={-1} ref={top}>
        {fill(texts.step, {
          number: String(at + 1),
          all: String(MONTH_STEPS.length),
          name: texts.stepNames[monthStep],
        })}
      </h3>
      {monthStep === 'month' && <Choice page={page} />}
      {monthStep === 'look' && <MonthLook page={page} review={month.review} />}
      {monthStep === 'page' && <MonthPageStep page={page} month={month} />}
      <Ways page={page} at={at} />
    </>
  );
}

function Again({ page: { state, actions, words } }: { page: Page }) {
  return (
    <button type="button" disabled={isBusy(state)} onClick={() => actions.openMonth(state.month?.review?.month ?? '')}>
      {words.sidebar.month.again}
    </button>
  );
}

/** Whether all of the month under review is known. */
const isWhole = ({ state: { month } }: Page): boolean =>
  month?.months.some((one) => one.month === month.review?.month && one.gap === null) ?? false;

/** The way back and the way on; there is none while no month is known as a whole. */
function Ways({ page, at }: { page: Page; at: number }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.month;
  const [before, after] = [MONTH_STEPS[at - 1], MONTH_STEPS[at + 1]];
  return (
    <p class="buttons">
      {before && (
        <button type="button" onClick={() => actions.goToMonthStep(before)}>
          {texts.back}
        </button>
      )}
      {after && (
        <button
          type="button"
          class="action"
          disabled={!isFree(state) || !isWhole(page)}
          onClick={() => actions.goToMonthStep(after)}
        >
          {texts.next}
        </button>
      )}
      {at === 0 && <Again page={page} />}
    </p>
  );
}

/** The months that are known as a whole to choose from, and why the others are not. */
function Choice({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.month;
  const months = state.month?.months ?? [];
  const whole = months.filter(({ gap }) => gap === null);
  const partly = months.filter(({ gap }) => gap !== null);
  return (
    <>
      {whole.length === 0 ? (
        <p>{texts.noWhole}</p>
      ) : (
        <label class="field">
          {texts.choose}
          <select
            value={state.month?.review?.month}
            disabled={!isFree(state)}
            onChange={({ currentTarget: { value } }) => void actions.openMonth(value)}
          >
            {whole.map(({ month }) => (
              <option key={month} value={month}>
                {month}
              </option>
            ))}
          </select>
        </label>
      )}
      {partly.length > 0 && (
        <>
          <p class="quiet">{texts.notYet}</p>
          <ul class="lines">
            {partly.map(({ month, gap }) => (
              <li key={month}>{gap && fill(texts.gaps[gap.at], { month, day: gap.day })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
