import type { ComponentChildren } from 'preact';
import type { Problem } from '../../src/core/problem.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import type { PageWords } from '../../src/core/words/page-words.ts';
import { useFocusOnArrival } from './focus.ts';

/** What went wrong and what to do about it, with a button for it where there is one; takes the focus when it appears. */
export function ProblemNote({
  problem,
  words,
  children,
}: {
  problem: Problem;
  words: PageWords;
  children?: ComponentChildren;
}) {
  const note = useFocusOnArrival<HTMLDivElement>();
  const { message, fix } = describeProblem(problem, words);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={note}>
      <strong>{message}</strong>
      <p>{fix}</p>
      {children}
    </div>
  );
}
