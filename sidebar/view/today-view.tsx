import type { TodayView as Today } from '../../src/api.ts';
import { PIVOTS_ON_REQUEST, TAB_ORDER } from '../../src/core/tab.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { isBusy, isFree } from '../state.ts';
import { AlertList } from './alert-list.tsx';
import { FeeAlertList } from './fee-alert-list.tsx';
import { NextStep, UnderWay, Unfinished } from './next-step.tsx';
import type { Page } from './page.ts';
import { RecentImports } from './recent-imports.tsx';
import { FirstFour, NextTasks, Numbers, TopCauses } from './shop-figures.tsx';
import { TabLinks } from './tab-links.tsx';

/** All tabs people look into: what the add-on has learned is hidden. */
const TABS = TAB_ORDER.filter((id) => id !== 'learned');

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
      {today.unreadRows.map((why) => (
        <p key={why} class="warning">
          {why}
        </p>
      ))}
      {today.alerts.length > 0 && <AlertList page={page} today={today} />}
      {today.feeAlerts.length > 0 && <FeeAlertList page={page} today={today} />}
      {today.voices > 0 && <Numbers page={page} today={today} />}
      {today.topCauses.length > 0 && <FirstFour page={page} today={today} />}
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

/** Pivot tables that are made when a person asks for them. */
function MorePivots({ page: { state, actions, words }, today }: { page: Page; today: Today }) {
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
