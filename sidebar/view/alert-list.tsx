import type { TodayView } from '../../src/api.ts';
import type { Alert } from '../../src/core/analysis/alerts.ts';
import { sayAlert } from '../../src/core/analysis/describe-alert.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { type Behind, isFree } from '../state.ts';
import type { Page } from './page.ts';

const behind = ({ product, cause, month }: Alert): Behind => ({ product, cause, month });

/** Whether the voices shown alone are those behind an alert. */
export const isSame = (one: Behind | null, other: Alert): boolean =>
  one?.product === other.product && one.cause === other.cause && one.month === other.month;

/** What rose by more than chance explains, a sentence each, with the voices behind it one click away. */
export function AlertList({ page: { state, actions, words }, today }: { page: Page; today: TodayView }) {
  const texts = words.sidebar.alerts;
  const hidden = today.alertCount - today.alerts.length;
  return (
    <section class="alerts">
      <h2>{texts.heading}</h2>
      <ul class="lines">
        {today.alerts.map((alert) => (
          <li key={`${alert.product} ${alert.cause}`}>
            <p>{sayAlert(alert, words)}</p>
            <button type="button" disabled={!isFree(state)} onClick={() => actions.showVoices(behind(alert))}>
              {texts.showVoices}
            </button>
            {isSame(state.shown, alert) && <small role="status">{texts.shown}</small>}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="quiet">{fill(words.figures.alerts.more, { count: count(hidden) })}</p>}
      {today.alerts.some((alert) => isSame(state.shown, alert)) && (
        <button type="button" disabled={!isFree(state)} onClick={() => actions.showVoices(null)}>
          {texts.showAll}
        </button>
      )}
    </section>
  );
}
