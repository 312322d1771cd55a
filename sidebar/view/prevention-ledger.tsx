import type { LedgerView } from '../../src/api.ts';
import { amount } from '../../src/core/words/amount.ts';
import { fill } from '../../src/core/words/fill.ts';
import { percent } from '../../src/core/words/percent.ts';
import type { Page } from './page.ts';
import { addressOf } from './tab-links.tsx';

/** What prevention took and saved so far, or what to do for it to be told. */
export function PreventionLedger({ page: { state, words }, ledger }: { page: Page; ledger: LedgerView }) {
  const texts = words.sidebar.ledger;
  const { lines, spent, saved, counted, hours, waged, uncounted, owned, outside, failure } = ledger;
  const address = addressOf(state.today, 'ledger');
  const facts = { spent: amount(spent), count: counted, hours };
  const more = [
    hours > 0 && !waged ? fill(texts.noWage, facts) : '',
    uncounted.length > 0 ? fill(texts.uncounted, { names: uncounted.join(', ') }) : '',
    owned > 0 ? fill(texts.outside, { owned, outside, share: percent(outside / owned) }) : '',
    failure && lines > 0
      ? fill(texts.failure, {
          ...{ from: failure.from, to: failure.to, share: percent(failure.prevention / failure.failure) },
          ...{ prevention: amount(failure.prevention), failure: amount(failure.failure) },
        })
      : '',
    saved ? texts.how : '',
  ].filter((line) => line !== '');
  return (
    <section class="ledger">
      <h3>{texts.heading}</h3>
      <p>
        {lines === 0
          ? texts.none
          : saved
            ? fill(texts.total, {
                ...facts,
                saved: amount(saved.value),
                low: amount(saved.range[0]),
                high: amount(saved.range[1]),
              })
            : fill(texts.waiting, facts)}
      </p>
      {more.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      {address && <a href={address}>{texts.open}</a>}
    </section>
  );
}
