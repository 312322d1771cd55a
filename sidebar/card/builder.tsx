import type { Server } from '../../src/api.ts';
import { GUIDE_LANGUAGES } from '../../src/core/prevention/insert-card/markets.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { CardWords } from '../../src/core/words/card-words.ts';
import { fill } from '../../src/core/words/fill.ts';
import { Choice, Line, Lines, Steps } from './fields.tsx';
import { Preview } from './preview.tsx';
import { type Cards, useCards } from './use-cards.ts';

/** The builder of insert cards: what a card says on the left, how it prints and what the rules say on the right. */
export function Builder({ sku, words, server }: { sku: string; words: CardWords; server: Server }) {
  const cards = useCards(server, sku);
  if (cards.isLoading)
    return cards.problem === null ? (
      <p role="status">{words.page.loading}</p>
    ) : (
      <>
        <Told problem={cards.problem} words={words} />
        <button type="button" onClick={() => void cards.load()}>
          {words.page.tryAgain}
        </button>
      </>
    );
  return (
    <main>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void cards.save();
        }}
      >
        <Fields cards={cards} words={words} />
        <div class="foot">
          <button type="submit" class="action" disabled={cards.isBusy || !cards.isChanged}>
            {cards.isBusy ? words.page.saving : words.page.save}
          </button>
          <p role="status">{stateOf(cards, words)}</p>
          {cards.problem !== null && <Told problem={cards.problem} words={words} />}
        </div>
      </form>
      <Preview cards={cards} words={words} sku={sku} />
    </main>
  );
}

function stateOf({ stale, isChanged, isSaved }: Cards, { page, headings }: CardWords): string {
  if (stale.length > 0 && isChanged)
    return fill(page.stale, { fields: stale.map((field) => headings[field]).join(', ') });
  if (isChanged) return page.unsaved;
  return isSaved ? page.saved : '';
}

function Told({ problem: { code, facts }, words }: { problem: Problem; words: CardWords }) {
  const texts: Readonly<Record<string, { message: string; fix: string }>> = words.problems;
  const { message, fix } = texts[code] ?? words.problems.unexpected;
  return <p role="alert">{`${fill(message, facts)} ${fill(fix, facts)}`}</p>;
}

function Fields({ cards, words }: { cards: Cards; words: CardWords }) {
  const { sections } = words.page;
  const names = words.card.choices.guideLanguage;
  const all = { cards, words };
  return (
    <>
      <fieldset>
        <legend>{sections.place}</legend>
        <label class="field">
          {words.headings.language}
          <select
            value={cards.card.language}
            onChange={({ currentTarget: { value } }) =>
              cards.choose(GUIDE_LANGUAGES.find((one) => one === value) ?? 'en')
            }
          >
            {GUIDE_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {cards.languages.includes(one) ? names[one] : fill(words.page.newLanguage, { language: names[one] })}
              </option>
            ))}
          </select>
        </label>
        <Line {...all} field="markets" />
        <Choice {...all} field="channel" />
        <Choice {...all} field="size" />
      </fieldset>
      <fieldset>
        <legend>{sections.texts}</legend>
        <Line {...all} field="product" />
        <Lines {...all} field="warnings" />
        <Lines {...all} field="story" />
        <Lines {...all} field="care" />
      </fieldset>
      <fieldset>
        <legend>{sections.steps}</legend>
        <Steps {...all} />
      </fieldset>
      <fieldset>
        <legend>{sections.code}</legend>
        <Line {...all} field="url" />
        <Choice {...all} field="target" />
        <Choice {...all} field="print" />
        <Line {...all} field="distance" label={words.page.lengths} />
      </fieldset>
      <fieldset>
        <legend>{sections.address}</legend>
        <Lines {...all} field="manufacturer" />
        <Lines {...all} field="responsible" />
        <Line {...all} field="batch" />
      </fieldset>
    </>
  );
}
