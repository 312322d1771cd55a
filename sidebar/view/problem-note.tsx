import type { Problem } from '../../src/core/problem.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { Words } from '../../src/core/words/words.ts';
import { useFocusOnArrival } from './focus.ts';

/** What went wrong and what to do about it; takes the focus when it appears. */
export function ProblemNote({ problem, words }: { problem: Problem; words: Words }) {
  const note = useFocusOnArrival<HTMLDivElement>();
  const { message, fix } = words.problems[problem.code];
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={note}>
      <strong>{fill(message, problem.facts)}</strong>
      <p>{fill(fix, problem.facts)}</p>
    </div>
  );
}
