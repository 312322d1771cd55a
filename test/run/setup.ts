/** Before each file of tests, in the process that runs it. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { expect } from 'vitest';

/**
 * Milliseconds after which a property that does not hold is told with the smallest case found until then: looking on for a smaller
 * one may take hours, and no limit of a test ends what never waits. Shorter than the limit of a test.
 */
const MOST = 60_000;

fc.configureGlobal({ interruptAfterTimeLimit: MOST });

const held = globalThis as { watcher?: Worker };
held.watcher ??= startWatcher();
held.watcher.postMessage(expect.getState().testPath);

function startWatcher(): Worker {
  const watcher = new Worker(join(import.meta.dirname, 'watcher.mjs'));
  watcher.unref();
  return watcher;
}
