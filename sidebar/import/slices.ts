/** How long the page may be busy before it gets a breath, in milliseconds. */
const SLICE = 30;

/** How often the clock is looked at: the slowest single step has to be well below a slice divided by this. */
const STEPS_PER_LOOK = 16;

/** How a long piece of work tells how far it is, and how it is stopped. */
export interface Hooks {
  /** Called with a share from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Aborting it ends the work with an `AbortError`. */
  signal?: AbortSignal | undefined;
}

/** Lets the page paint and hear clicks; unlike a timer it is not slowed down in a background tab. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does `work` for 0 to `count` - 1 in slices, so that the page never stands still for more than 50 ms. */
export async function inSlices(
  count: number,
  work: (at: number) => void,
  { onProgress, signal }: Hooks = {},
): Promise<void> {
  let started = performance.now();
  signal?.throwIfAborted();
  for (let at = 0; at < count; at += 1) {
    work(at);
    if (at % STEPS_PER_LOOK !== 0 || performance.now() - started < SLICE) continue;
    onProgress?.((at + 1) / count);
    await breathe();
    signal?.throwIfAborted();
    started = performance.now();
  }
  onProgress?.(1);
}
