import { useEffect, useRef } from 'preact/hooks';
import type { ReviewedMonth } from '../../src/api.ts';
import { figureLines, sayFigure, sectionsOf } from '../../src/core/analysis/describe-review.ts';
import type { MonthlyReview } from '../../src/core/analysis/monthly-review.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { isBusy, isFree } from '../state.ts';
import { Bars } from './bars.tsx';
import type { Page } from './page.ts';

/** The review of a month: its figures beside two others, its causes, what changed, and the page it can be kept on. */
export function MonthView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.month;
  const { month } = state;
  const isAsked = useRef(false);
  const mayAsk = isFree(state);
  useEffect(() => {
    if (isAsked.current || !mayAsk) return;
    isAsked.current = true;
    void actions.openMonth(month?.review?.month ?? '');
  }, [mayAsk, actions, month]);
  if (month === null) {
    if (state.call === 'month') return <p role="status">{words.sidebar.loading}</p>;
    return <Again page={page} />;
  }
  return (
    <>
      <h2>{texts.heading}</h2>
      {month.review === null ? (
        <p>
          {texts.none}{' '}
          <button type="button" class="action" onClick={() => actions.show('import')}>
            {texts.import}
          </button>
        </p>
      ) : (
        <>
          <Choice page={page} months={month.months} chosen={month.review.month} />
          <Figures page={page} review={month.review} />
          <Causes page={page} review={month.review} />
          <Sections page={page} review={month.review} />
          <Kept page={page} month={month} />
        </>
      )}
      <p class="buttons">
        <Again page={page} />
      </p>
    </>
  );
}

interface Part {
  page: Page;
  review: MonthlyReview;
}

function Again({ page: { state, actions, words } }: { page: Page }) {
  return (
    <button type="button" disabled={isBusy(state)} onClick={() => actions.openMonth(state.month?.review?.month ?? '')}>
      {words.sidebar.month.again}
    </button>
  );
}

function Choice({
  page: { state, actions, words },
  months,
  chosen,
}: {
  page: Page;
  months: readonly string[];
  chosen: string;
}) {
  return (
    <label class="field">
      {words.sidebar.month.choose}
      <select
        value={chosen}
        disabled={!isFree(state)}
        onChange={({ currentTarget: { value } }) => void actions.openMonth(value)}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {month}
          </option>
        ))}
      </select>
    </label>
  );
}

function Figures({ page: { words }, review }: Part) {
  const months = review.figures.map(({ month }) => month);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.monthly.figures.figure}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figureLines(review, words).map(({ label, kind, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              <td key={months[at]}>{sayFigure(value, kind)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Causes({ page: { actions, words }, review: { month, causes } }: Part) {
  const texts = words.sidebar.month;
  const most = Math.max(1, ...causes.map(({ units: [now] }) => now));
  const say = (units: number | null): string => (units === null ? words.monthly.notKnown : count(units));
  if (causes.length === 0) return null;
  return (
    <section>
      <h3>{words.monthly.causes}</h3>
      <Bars
        bars={causes.map(({ cause, units: [now, before, yearBefore] }) => ({
          name: words.workbook.causes[cause],
          share: now / most,
          figure: fill(texts.bar, { now: count(now), before: say(before), yearBefore: say(yearBefore) }),
          open: () => actions.showVoices({ product: '', cause, month }),
        }))}
      />
    </section>
  );
}

function Sections({ page: { words }, review }: Part) {
  return (
    <>
      {sectionsOf(review, words).map(({ heading, none, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {lines.length === 0 ? (
            <p class="quiet">{none}</p>
          ) : (
            <ul class="lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** The page that keeps the review: written once, opened as often as wanted. */
function Kept({ page: { state, actions, words }, month }: { page: Page; month: ReviewedMonth }) {
  const texts = words.sidebar.month;
  return (
    <section>
      <button type="button" class="action" disabled={!isFree(state)} onClick={() => actions.writeMonth()}>
        {month.page ? texts.open : texts.write}
      </button>
      <p class="quiet" role="status">
        {month.page ? `${texts.written} ${texts.print}` : ''}
      </p>
    </section>
  );
}
