import {
  type CardField,
  type ChosenField,
  LIST_OF,
  MOST_IN_CELL,
  STEP_FIELDS,
} from '../../src/core/prevention/insert-card/card.ts';
import { PICTOGRAM_IDS, readStep, writeStep } from '../../src/core/prevention/insert-card/pictograms.ts';
import { type CardWords, PICTURE_NAMES } from '../../src/core/words/card-words.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { Cards } from './use-cards.ts';

interface FieldOf<Field extends CardField = CardField> {
  cards: Cards;
  words: CardWords;
  field: Field;
  label?: string;
}

/** One line of text. */
export function Line({ cards, words, field, label = words.headings[field] }: FieldOf) {
  return (
    <label class="field">
      {label}
      <input
        value={cards.card[field]}
        maxLength={MOST_IN_CELL}
        inputMode={field === 'url' ? 'url' : field === 'distance' ? 'decimal' : 'text'}
        spellcheck={field !== 'url'}
        onInput={({ currentTarget }) => cards.change(field, currentTarget.value)}
      />
    </label>
  );
}

/** Several lines of text. */
export function Lines({ cards, words, field }: FieldOf) {
  return (
    <label class="field">
      {words.headings[field]}
      <textarea
        rows={field === 'manufacturer' ? 3 : 2}
        maxLength={MOST_IN_CELL}
        value={cards.card[field]}
        onInput={({ currentTarget }) => cards.change(field, currentTarget.value)}
      />
    </label>
  );
}

/** One of several choices, or none. */
export function Choice({ cards, words, field }: FieldOf<Exclude<ChosenField, 'language'>>) {
  return (
    <label class="field">
      {words.headings[field]}
      <select value={cards.card[field]} onChange={({ currentTarget }) => cards.change(field, currentTarget.value)}>
        <option value="">{words.page.choose}</option>
        {Object.entries(words.card.choices[LIST_OF[field]]).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The steps there are and one more, up to seven, each with a picture. */
export function Steps({ cards, words }: { cards: Cards; words: CardWords }) {
  const last = STEP_FIELDS.reduce((most, field, at) => (cards.card[field] === '' ? most : at), -1);
  return (
    <>
      {STEP_FIELDS.slice(0, last + 2).map((field, at) => {
        const step = readStep(cards.card[field], PICTURE_NAMES);
        const write = (changes: Partial<typeof step>): void =>
          cards.change(field, writeStep({ ...step, ...changes }, words.card.pictograms));
        return (
          <div class="step" key={field}>
            <select
              aria-label={fill(words.page.picture, { number: at + 1 })}
              value={step.pictogram}
              onChange={({ currentTarget: { value } }) =>
                write({ pictogram: PICTOGRAM_IDS.find((id) => id === value) ?? '' })
              }
            >
              <option value="">{words.page.noPicture}</option>
              {PICTOGRAM_IDS.map((id) => (
                <option key={id} value={id}>
                  {words.card.pictograms[id]}
                </option>
              ))}
            </select>
            <input
              aria-label={words.headings[field]}
              placeholder={words.headings[field]}
              value={step.text}
              maxLength={MOST_IN_CELL}
              onInput={({ currentTarget: { value } }) => write({ text: value })}
            />
          </div>
        );
      })}
    </>
  );
}
