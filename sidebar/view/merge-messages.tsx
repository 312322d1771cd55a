import { useState } from 'preact/hooks';
import { CHANNELS, MOMENTS } from '../../src/core/prevention/messages/channels.ts';
import { LANGUAGES } from '../../src/core/tagging/tagging.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { listed } from '../../src/core/words/list.ts';
import type { Wish } from '../messages-actions.ts';
import { isFree } from '../state.ts';
import { chosenFiles } from './chosen-files.ts';
import type { Page } from './page.ts';

/** Orders named for a reason that holds for many. */
const NAMED = 3;

/** Fills the messages of the plan for the orders of a file and hands them out as CSV; the file never leaves the page. */
export function MergeMessages({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.merge;
  const { channels, moments } = words.prevention.messages;
  const [wish, setWish] = useState<Wish>({ moment: 'M4', channel: 'amazonFbm', language: '', newDate: '', detail: '' });
  const choose = <Key extends 'moment' | 'channel' | 'language'>(
    key: Key,
    choices: readonly Wish[Key][],
    nameOf: (choice: Wish[Key]) => string,
  ) => (
    <label class="field">
      {texts[key]}
      <select
        value={wish[key]}
        onChange={({ currentTarget: { value } }) => setWish({ ...wish, [key]: value as Wish[Key] })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
  const type = (key: 'newDate' | 'detail') => (
    <label class="field">
      {texts[key]}
      <input value={wish[key]} onInput={({ currentTarget: { value } }) => setWish({ ...wish, [key]: value })} />
    </label>
  );
  return (
    <details>
      <summary>{texts.heading}</summary>
      <p class="quiet">{texts.intro}</p>
      {choose('moment', MOMENTS, (moment) => moments[moment])}
      {choose('channel', CHANNELS, (channel) => channels[channel])}
      {choose('language', ['', ...LANGUAGES], (one) => (one === '' ? texts.none : words.workbook.languages[one]))}
      {type('newDate')}
      {type('detail')}
      <label class="field">
        {texts.file}
        <input
          type="file"
          accept=".txt,.csv,.tsv,.xlsx"
          disabled={!isFree(state)}
          onChange={(event) => {
            const field = event.currentTarget;
            const [file] = chosenFiles(field.files);
            field.value = '';
            if (file) void actions.mergeMessages(file, wish);
          }}
        />
      </label>
      {state.merged && <Outcome page={page} merged={state.merged} />}
    </details>
  );
}

function Outcome({ page: { words }, merged }: { page: Page; merged: NonNullable<Page['state']['merged']> }) {
  const texts = words.sidebar.merge;
  const { rows, left, csv } = merged;
  return (
    <>
      <p role="status">{fill(texts.done, { rows: count(rows.length), left: count(left.length) })}</p>
      {rows.length > 0 && (
        <p>
          <a class="action" download="messages.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>
            {texts.download}
          </a>
        </p>
      )}
      <ul>
        {[...byReason(left)].map(([why, orders]) => (
          <li key={why}>
            {orders.length === 1
              ? fill(texts.one, { order: orders[0] ?? '', why })
              : fill(texts.many, {
                  why,
                  count: count(orders.length),
                  orders: listed(orders.slice(0, NAMED), words.prevention.stageList),
                })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The orders that got no message, by the reason why. */
function byReason(left: NonNullable<Page['state']['merged']>['left']): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { order, why } of left) {
    const orders = reasons.get(why) ?? [];
    orders.push(order);
    reasons.set(why, orders);
  }
  return reasons;
}
