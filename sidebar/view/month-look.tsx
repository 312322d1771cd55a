import { figureLines, sayFigure, sectionsOf } from '../../src/core/analysis/describe-review.ts';
import type { MonthlyReview } from '../../src/core/analysis/monthly-review.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { Bars } from './bars.tsx';
import type { Page } from './page.ts';

interface Part {
  page: Page;
  review: MonthlyReview;
}

/** What a month says: its figures beside two others, its causes, and what changed. */
export function MonthLook({ page, review }: Part) {
  return (
    <>
      <Figures page={page} review={review} />
      <Causes page={page} review={review} />
      <Sections page={page} review={review} />
    </>
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
      <h4>{words.monthly.causes}</h4>
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
          <h4>{heading}</h4>
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
