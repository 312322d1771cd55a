import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import type { TagChange } from '../../src/core/review/retag.ts';
import type { RuleFault } from '../../src/core/tagging/check-rules.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { percent } from '../../src/core/words/percent.ts';
import { isFree } from '../state.ts';
import type { Retag } from '../tagging/retag.ts';
import { Counts } from './counts.tsx';
import { DoneNote } from './done-note.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Page } from './page.ts';
import { ProgressBar } from './progress-bar.tsx';
import { UndoButton } from './undo-button.tsx';

/** What the rules would change in the voices that are there, and what could become a rule. */
export function RulesSection({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.rules;
  const { retag, share, done, added } = state.rules;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.intro}</p>
      {share !== null && (
        <>
          <ProgressBar label={texts.working} share={share} />
          <button type="button" onClick={() => actions.stopRules()}>
            {texts.stop}
          </button>
        </>
      )}
      {done && (
        <>
          <DoneNote text={fill(texts.applied, { count: count(done.voices) })} />
          <UndoButton page={page} id={done.id} fileName={texts.file} />
        </>
      )}
      {retag && share === null && <Findings page={page} retag={retag} />}
      {added.length > 0 && share === null && (
        <p>
          {fill(texts.added, { phrase: added[added.length - 1]?.phrase ?? '' })}{' '}
          <button type="button" disabled={!isFree(state)} onClick={() => actions.takeRuleBack()}>
            {texts.takeBack}
          </button>
        </p>
      )}
      {share === null && (
        <button type="button" disabled={!isFree(state)} onClick={() => actions.lookAtRules()}>
          {retag ? texts.lookAgain : texts.look}
        </button>
      )}
    </section>
  );
}

interface Part {
  page: Page;
  retag: Retag;
}

function Findings({ page, retag }: Part) {
  const { state, actions, words } = page;
  const texts = words.sidebar.rules;
  const { voices, keys, counts, kept, byCause, shown, faults } = retag;
  const kinds = (['gain', 'loss', 'switch', 'other'] as const).filter((kind) => counts[kind] > 0);
  return (
    <>
      {faults.length > 0 && <Faults page={page} faults={faults} />}
      <h3>{fill(texts.would, { count: count(voices) })}</h3>
      {keys.length === 0 && <p role="status">{texts.none}</p>}
      {keys.length > 0 && (
        <>
          <Counts lines={kinds.map((kind) => ({ name: texts.kinds[kind], value: count(counts[kind]) }))} />
          {kept > 0 && <p class="quiet">{fill(texts.kept, { count: count(kept) })}</p>}
          <h3>{texts.byCause}</h3>
          <Counts
            lines={byCause.map(({ cause, gained, lost }) => ({
              name: words.workbook.causes[cause],
              value: fill(texts.figure, { gained: count(gained), lost: count(lost) }),
            }))}
          />
          <Changes page={page} shown={shown} all={keys.length} />
          <button type="button" class="action" disabled={!isFree(state)} onClick={() => actions.applyRules()}>
            {texts.apply}
          </button>
        </>
      )}
      {retag.proposals.length > 0 && <Proposals page={page} retag={retag} />}
    </>
  );
}

function Faults({ page: { words }, faults }: { page: Page; faults: readonly RuleFault[] }) {
  const texts = words.sidebar.rules;
  const languages = Object.values(words.workbook.languages).join(', ');
  return (
    <>
      <h3>{texts.faultsHeading}</h3>
      <ul class="lines">
        {faults.map(({ because, row, phrase, share, other }) => (
          <li key={`${row} ${because}`}>
            {fill(texts.faults[because], {
              row: count(row),
              phrase,
              share: percent(share),
              other: other === '' ? '' : words.workbook.causes[other],
              languages,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ page: { words }, shown, all }: { page: Page; shown: readonly TagChange[]; all: number }) {
  const texts = words.sidebar.rules;
  const named = (causes: readonly CauseCode[]): string =>
    causes.map((cause) => words.workbook.causes[cause]).join(', ') || words.sidebar.review.noCause;
  return (
    <details>
      <summary>{texts.rows}</summary>
      <ul class="lines">
        {shown.map(({ voice, was, tagging, isKept }) => (
          <li key={voice.key}>
            <MarkedText text={voice.comment || voice.reason} evidence={tagging.evidence} />
            <small>
              {fill(texts.fromTo, { was: named(was), now: named(tagging.causes) })}
              {isKept && ` ${texts.stays}`}
            </small>
          </li>
        ))}
      </ul>
      {all > shown.length && <p class="quiet">{fill(texts.more, { count: count(all - shown.length) })}</p>}
    </details>
  );
}

/** Wording that keeps coming; a rule is made of it by naming its cause. */
function Proposals({ page, retag }: Part) {
  const { state, actions, words } = page;
  const texts = words.sidebar.rules;
  return (
    <>
      <h3>{texts.proposalsHeading}</h3>
      <p class="quiet">{texts.proposalsHint}</p>
      <ul class="lines">
        {retag.proposals.map(({ phrase, cause, catches, examples }, at) => (
          <li key={phrase}>
            <details>
              <summary>{fill(texts.proposal, { phrase, count: count(catches.length) })}</summary>
              <ul>
                {examples.map((voice) => (
                  <li key={voice.key}>{voice.comment}</li>
                ))}
              </ul>
            </details>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const chosen = new FormData(event.currentTarget).get('cause');
                if (chosen) void actions.addRule(at, chosen as CauseCode);
              }}
            >
              <label>
                {texts.cause}
                <select name="cause" required defaultValue={cause}>
                  <option value="">{words.sidebar.review.choose}</option>
                  {CAUSE_CODES.map((code) => (
                    <option key={code} value={code} selected={code === cause}>
                      {words.workbook.causes[code]}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit" disabled={!isFree(state)}>
                {texts.add}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
