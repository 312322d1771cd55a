import type { Problem } from '../../src/core/problem.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import type { Words } from '../../src/core/words/words.ts';
import { useFocusOnArrival } from './focus.ts';

/** What went wrong and what to do about it; takes the focus when it appears. */
export function ProblemNote({ problem, words }: { problem: Problem; words: Words }) {
  const note = useFocusOnArrival<HTMLDivElement>();
  const { message, fix } = describeProblem(problem, words);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={note}>
      <strong>{message}</strong>
      <p>{fix}</p>
    </div>
  );
}
