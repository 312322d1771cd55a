import { useEffect, useRef } from 'preact/hooks';
import { LEAST_LESSONS } from '../../src/core/tagging/learn/lesson.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { groupAtHand, lookedAt, type ReviewState } from '../review/review.ts';
import { isFree } from '../state.ts';
import type { Page } from './page.ts';
import { ProofSection } from './proof-section.tsx';
import { ReviewCard } from './review-card.tsx';
import { RulesSection } from './rules-section.tsx';

/** Voices with an uncertain cause, one after another, and what is learned from them. */
export function ReviewView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.review;
  const { review } = state;
  const all = review?.queue.length ?? 0;
  const isOver = review === null || groupAtHand(review) === null;
  return (
    <>
      <h2>{texts.heading}</h2>
      {review === null && <p>{texts.intro}</p>}
      {review !== null && all === 0 && <p>{texts.none}</p>}
      {review !== null && all > 0 && <Progress page={page} review={review} />}
      {review !== null && <ReviewCard key={review.at} page={page} review={review} />}
      {isOver && (
        <button type="button" class="action" disabled={!isFree(state)} onClick={() => actions.openReview()}>
          {review === null ? texts.start : texts.again}
        </button>
      )}
      {review !== null && <Learning page={page} review={review} />}
      {isOver && <RulesSection page={page} />}
      {isOver && <ProofSection page={page} />}
    </>
  );
}

function Progress({ page: { words }, review }: { page: Page; review: ReviewState }) {
  const { progress, done } = words.sidebar.review;
  const [at, all] = [Math.min(review.at, review.queue.length), review.queue.length];
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (at === all) said.current?.focus();
  }, [at, all]);
  return (
    <>
      <progress value={at} max={all} aria-hidden="true" />
      <p class="quiet" role="status" tabIndex={-1} ref={said}>
        {fill(progress, { done: count(at), all: count(all) })} {at === all && done}
      </p>
    </>
  );
}

function Learning({ page: { state, actions, words }, review }: { page: Page; review: ReviewState }) {
  const texts = words.sidebar.review;
  const looked = lookedAt(review).length;
  const { trial } = review;
  if (looked === 0) return null;
  return (
    <section>
      <h3>{texts.learnHeading}</h3>
      <p class="quiet">{fill(texts.learnHint, { count: count(looked) })}</p>
      <button type="button" disabled={!isFree(state)} onClick={() => actions.teach()}>
        {texts.learn}
      </button>
      {trial && (
        <p role="status">
          {fill(texts.trial[trial.verdict], {
            least: count(LEAST_LESSONS),
            lessons: count(trial.lessons),
            rules: count(trial.rulesRight),
            both: count(trial.bothRight),
          })}
        </p>
      )}
    </section>
  );
}
