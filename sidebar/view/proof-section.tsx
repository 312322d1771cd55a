import { useRef } from 'preact/hooks';
import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import { LEAST_LABELLED } from '../../src/core/review/proof.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { percent } from '../../src/core/words/percent.ts';
import { labelledIn, type ProofResult, type ProofState, saidOf } from '../review/proof.ts';
import { isFree } from '../state.ts';
import { Bars } from './bars.tsx';
import { Counts } from './counts.tsx';
import { useFocusOnArrival } from './focus.ts';
import type { Page } from './page.ts';

/** How right the causes are on the seller's own voices: a person labels some that were drawn, then the figures are shown. */
export function ProofSection({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.proof;
  const { proof } = state;
  return (
    <section>
      <h2>{texts.heading}</h2>
      {proof === null && (
        <>
          <p>{texts.intro}</p>
          <button type="button" disabled={!isFree(state)} onClick={() => actions.openProof()}>
            {texts.start}
          </button>
        </>
      )}
      {proof?.rows.length === 0 && <p role="status">{texts.noVoices}</p>}
      {proof?.result && <Result page={page} result={proof.result} />}
      {proof !== null && proof.rows.length > 0 && <Labelling page={page} proof={proof} />}
    </section>
  );
}

interface Part {
  page: Page;
  proof: ProofState;
}

function Labelling({ page, proof }: Part) {
  const { state, actions, words } = page;
  const texts = words.sidebar.proof;
  const labelled = labelledIn(proof);
  const all = proof.rows.length;
  const least = Math.min(LEAST_LABELLED, all);
  return (
    <>
      <progress value={labelled} max={all} aria-hidden="true" />
      <p class="quiet" role="status">
        {fill(texts.progress, { done: count(labelled), all: count(all) })}
      </p>
      {proof.at < all && <LabelCard key={proof.at} page={page} proof={proof} />}
      {labelled < least && <p class="quiet">{fill(texts.tooFew, { least: count(least) })}</p>}
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={!isFree(state) || labelled < least}
          onClick={() => actions.showProof()}
        >
          {texts.show}
        </button>
        <button type="button" disabled={!isFree(state)} onClick={() => actions.drawAgain()}>
          {texts.drawAgain}
        </button>
      </div>
    </>
  );
}

const PLACES = [0, 1, 2] as const;

/** One voice and what a person says of it; what the add-on says is not shown, so that it leads nobody. */
function LabelCard({ page, proof }: Part) {
  const { state, actions, words } = page;
  const texts = words.sidebar.proof;
  const form = useRef<HTMLFormElement>(null);
  const card = useFocusOnArrival<HTMLFieldSetElement>();
  const row = proof.rows[proof.at];
  if (!row) return null;
  const { voice } = row;
  const said = saidOf(row, proof.asked);
  const save = (): void => {
    const data = form.current ? new FormData(form.current) : new FormData();
    const chosen = PLACES.map((place) => data.get(`cause${place}`)).filter((one) => one !== null && one !== '');
    void actions.label([...new Set(chosen)] as CauseCode[]);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset class="card" aria-label={texts.ask} tabIndex={-1} ref={card}>
        <p class="quiet">{[voice.sku || voice.product, voice.date].filter((part) => part !== '').join(' · ')}</p>
        <blockquote>{voice.comment}</blockquote>
        {PLACES.map((place) => (
          <label key={place}>
            {place === 0 ? texts.primary : texts.further}
            <select name={`cause${place}`}>
              <option value="">{place === 0 ? texts.noCause : texts.none}</option>
              {CAUSE_CODES.map((code) => (
                <option key={code} value={code} selected={said[place] === code}>
                  {words.workbook.causes[code]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <div class="buttons">
          <button type="submit" class="action" disabled={!isFree(state)}>
            {texts.save}
          </button>
          {proof.at > 0 && (
            <button type="button" disabled={!isFree(state)} onClick={() => actions.goTo(proof.at - 1)}>
              {texts.back}
            </button>
          )}
        </div>
      </fieldset>
    </form>
  );
}

/** The figures; they take the focus, as they stand above the button that asked for them. */
function Result({ page, result }: { page: Page; result: ProofResult }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { words } = page;
  const texts = words.sidebar.proof;
  const named = (cause: CauseCode | ''): string => (cause === '' ? texts.noCause : words.workbook.causes[cause]);
  const figures = result.figures.filter(({ of }) => of > 0);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {fill(texts.resultHeading, { count: count(result.labelled) })}
      </h3>
      <Bars
        bars={figures.map(({ what, right, of, from, to }) => ({
          name: texts.figures[what],
          share: right / of,
          figure: fill(texts.figure, {
            share: percent(right / of),
            range: fill(texts.range, { from: percent(from), to: percent(to) }),
            of: count(of),
          }),
        }))}
      />
      {result.confused.length > 0 && (
        <>
          <h3>{texts.confusedHeading}</h3>
          <Counts
            lines={result.confused.map(({ said, tagged, voices }) => ({
              name: fill(texts.confused, { said: named(said), tagged: named(tagged) }),
              value: count(voices),
            }))}
          />
        </>
      )}
      <p class="quiet">
        {fill(texts.kept, { proof: words.workbook.tabs.proof, figures: words.workbook.tabs.proofFigures })}
      </p>
    </>
  );
}
