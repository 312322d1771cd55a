import { useRef } from 'preact/hooks';
import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import type { ReviewGroup } from '../../src/core/review/queue.ts';
import { describeReason } from '../../src/core/tagging/reason-codes.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { groupAtHand, type ReviewState } from '../review/review.ts';
import { isFree } from '../state.ts';
import { useFocusOnArrival } from './focus.ts';
import { MarkedText } from './marked-text.tsx';
import type { Page } from './page.ts';

interface Part {
  page: Page;
  review: ReviewState;
}

/** The group at hand with its proof, and the answers a person can give; each has a key. A card of its own for each group. */
export function ReviewCard({ page, review }: Part) {
  const { state, actions, words } = page;
  const texts = words.sidebar.review;
  const group = groupAtHand(review);
  const card = useFocusOnArrival<HTMLFieldSetElement>();
  const choice = useRef<HTMLSelectElement>(null);
  const first = group?.voices[0];
  if (!group || !first) return <BackButton page={page} review={review} />;
  const { voice, cause } = first;
  const act: Readonly<Record<string, () => void>> = {
    y: () => void actions.decide(null),
    n: () => void actions.decide(''),
    s: () => void actions.skip(),
    u: () => void actions.takeBack(),
    c: () => choice.current?.focus(),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target === choice.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const go = act[event.key.toLowerCase()];
    if (!go || !isFree(state)) return;
    event.preventDefault();
    go();
  };
  return (
    <fieldset class="card" aria-label={texts.is} tabIndex={-1} ref={card} onKeyDown={onKeyDown}>
      <p class="quiet">{productsOf(group)}</p>
      {voice.comment === '' ? (
        <p class="quiet">{texts.noComment}</p>
      ) : (
        <blockquote aria-label={texts.comment}>
          <MarkedText text={voice.comment} evidence={review.tagging?.evidence ?? []} />
        </blockquote>
      )}
      {voice.reason !== '' && (
        <p class="quiet">{fill(texts.reason, { reason: describeReason(voice.reason, words) })}</p>
      )}
      {first.disagrees && <p class="warning">{texts.disagrees}</p>}
      <p>
        {texts.is} <strong>{cause || texts.noCause}</strong>
      </p>
      {group.voices.length > 1 && <p class="quiet">{fill(texts.same, { count: count(group.voices.length) })}</p>}
      <div class="buttons">
        <KeyButton name={texts.right} letter="Y" isMain page={page} act={act.y} />
        {cause !== '' && <KeyButton name={texts.nothing} letter="N" page={page} act={act.n} />}
        <KeyButton name={texts.skip} letter="S" page={page} act={act.s} />
        <BackButton page={page} review={review} />
      </div>
      <label>
        {texts.other} <kbd>C</kbd>
        <select
          ref={choice}
          aria-keyshortcuts="C"
          value=""
          disabled={!isFree(state)}
          onChange={(event) => void actions.decide(event.currentTarget.value as CauseCode)}
        >
          <option value="">{texts.choose}</option>
          {CAUSE_CODES.map((code) => (
            <option key={code} value={code}>
              {words.workbook.causes[code]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** Which products a group speaks of, and when; a few by name. */
function productsOf({ voices }: ReviewGroup): string {
  const products = [...new Set(voices.map(({ voice }) => voice.sku || voice.product))].filter((one) => one !== '');
  const days = voices.map(({ voice }) => voice.date).sort();
  const [first, last] = [days[0] ?? '', days[days.length - 1] ?? ''];
  const named = products.slice(0, PRODUCTS_NAMED).join(', ') + (products.length > PRODUCTS_NAMED ? ' …' : '');
  return [named, first === last ? first : `${first} – ${last}`].filter((part) => part !== '').join(' · ');
}

const PRODUCTS_NAMED = 3;

interface KeyButtonParts {
  page: Page;
  name: string;
  letter: string;
  act: (() => void) | undefined;
  isMain?: boolean;
}

/** A button with the letter that presses it. */
function KeyButton({ page: { state }, name, letter, act, isMain = false }: KeyButtonParts) {
  return (
    <button
      type="button"
      class={isMain ? 'action' : ''}
      aria-label={name}
      aria-keyshortcuts={letter}
      disabled={!isFree(state)}
      onClick={act}
    >
      {name} <kbd>{letter}</kbd>
    </button>
  );
}

function BackButton({ page, review }: Part) {
  if (review.answers.length === 0) return null;
  const { actions, words } = page;
  return <KeyButton name={words.sidebar.review.back} letter="U" page={page} act={() => void actions.takeBack()} />;
}
