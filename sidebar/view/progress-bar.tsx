import { percent } from '../../src/core/words/percent.ts';

/** A progress bar with its label; what it stands at is also said aloud, every quarter. */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  const quarter = Math.floor(share * 4) / 4;
  return (
    <div class="progress">
      <progress max={1} value={share} aria-label={label} />
      <span aria-hidden="true">{percent(Math.floor(share * 100) / 100)}</span>
      <span class="unseen" role="status">
        {`${label} ${percent(quarter)}`}
      </span>
    </div>
  );
}
