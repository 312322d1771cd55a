import type { TodayView } from '../../src/api.ts';
import { sayFeeAlert } from '../../src/core/analysis/fees/fee-alerts.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { Page } from './page.ts';
import { TabLinks } from './tab-links.tsx';

/** Products likely to pay a return fee, a sentence each, and the tab that tells more. */
export function FeeAlertList({ page: { words }, today }: { page: Page; today: TodayView }) {
  const { feeHeading } = words.sidebar.alerts;
  const hidden = today.feeAlertCount - today.feeAlerts.length;
  return (
    <section class="alerts">
      <h2>{feeHeading}</h2>
      <ul class="lines">
        {today.feeAlerts.map((alert) => (
          <li key={alert.product}>
            <p>{sayFeeAlert(alert, words)}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="quiet">{fill(words.figures.feeAlerts.more, { count: count(hidden) })}</p>}
      <TabLinks today={today} ids={['fees']} label={feeHeading} />
    </section>
  );
}
