import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** Real milliseconds without a word after which a thread counts as stuck. */
export const PATIENCE = 120_000;

/** The message a bell has rung for; it may come a moment after the bell. */
export function received(port: MessagePort, bell: Int32Array): unknown {
  for (let until = Date.now() + PATIENCE; Date.now() < until; Atomics.wait(bell, 0, 0, 1)) {
    const found = receiveMessageOnPort(port);
    if (found) return found.message;
  }
  throw new Error('A script thread was told nothing.');
}
