import { breathe, takeTurns } from '../file/pause.ts';

/** How a long piece of work tells how far it is, and how it is stopped. */
export interface Hooks {
  /** Called with a share from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Aborting it ends the work with an `AbortError`. */
  signal?: AbortSignal | undefined;
}

/**
 * Does `work` for 0 to `count` - 1 in slices, so that the page never stands still for more than 50 ms; waits where a step does. What
 * came before and what follows are turns of their own.
 */
export async function inSlices(
  count: number,
  work: (at: number) => void | Promise<void>,
  { onProgress, signal }: Hooks = {},
): Promise<void> {
  await breathe();
  signal?.throwIfAborted();
  const turn = takeTurns(signal);
  for (let at = 0; at < count; at += 1) {
    const later = work(at);
    if (later) await later;
    const pause = turn();
    if (!pause) continue;
    onProgress?.((at + 1) / count);
    await pause;
  }
  onProgress?.(1);
  await breathe();
}
