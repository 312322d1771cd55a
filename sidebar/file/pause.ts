/** Milliseconds of work after which the page gets its turn. */
const TURN = 25;

/** Lets the page paint and hear clicks; unlike a timer it is not slowed down in a background tab. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Keeps a page alive during long work: call it often, and it gives the page a turn when it is time. Throws once stopped. */
export function takeTurns(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let until = performance.now() + TURN;
  return () => {
    signal?.throwIfAborted();
    if (performance.now() < until) return undefined;
    return breathe().then(() => {
      until = performance.now() + TURN;
    });
  };
}
