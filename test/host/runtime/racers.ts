import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { PATIENCE, received } from './bell.ts';
import type { Outcome } from './context.ts';

/** What the host tells a thread that runs a script. */
export type ToRacer =
  | { kind: 'start'; code: string; timeZone: string; functionName: string; packed: string }
  | { kind: 'answer'; text: string }
  | { kind: 'error'; name: string; message: string };

/** What such a thread tells the host: that its clock is set, a call of a service, or how the script ended. */
export type FromRacer =
  | { kind: 'ready' }
  | { kind: 'ask'; target: string; name: string; text: string }
  | { kind: 'end'; outcome: Outcome | null };

/** How thread and host wake each other. */
export interface RacerData {
  bell: Int32Array;
  otherBell: Int32Array;
}

/** A thread that runs one script after another; it stands still while it waits for the host, and the host while it waits for it. */
export interface RacerThread {
  tell(message: ToRacer): void;
  /** Stands still until the thread says something. */
  hear(): FromRacer;
  /** The same while everything else goes on. */
  next(): Promise<FromRacer>;
}

let source: string | null = null;

/** Threads at rest, by the time zone they were started in: a thread never changes its own. */
const resting = new Map<string, RacerThread[]>();

/** A thread for a script, taken from those at rest or started; to be called in the script's time zone. */
export function takeRacer(timeZone: string): RacerThread {
  return resting.get(timeZone)?.pop() ?? startRacer();
}

/** Puts a thread whose script has ended to rest. */
export function restRacer(timeZone: string, thread: RacerThread): void {
  resting.set(timeZone, [...(resting.get(timeZone) ?? []), thread]);
}

function startRacer(): RacerThread {
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const otherBell = new Int32Array(new SharedArrayBuffer(4));
  source ??= builtSource();
  const workerData = { port: port2, bell: otherBell, otherBell: bell };
  const worker = new Worker(source, { eval: true, workerData, transferList: [port2] });
  worker.unref();
  port1.unref();
  // The thread has looked at its clock once it is ready; after that a change of time zone here does not reach it.
  heard(port1, bell);
  return {
    tell(message) {
      port1.postMessage(message);
      Atomics.store(otherBell, 0, 1);
      Atomics.notify(otherBell, 0);
    },
    hear: () => heard(port1, bell),
    next: () =>
      new Promise((resolve) => {
        port1.once('message', (message: FromRacer) => {
          port1.unref();
          Atomics.store(bell, 0, 0);
          resolve(message);
        });
      }),
  };
}

function heard(port: MessagePort, bell: Int32Array): FromRacer {
  if (Atomics.wait(bell, 0, 0, PATIENCE) === 'timed-out') throw new Error('A script thread is stuck.');
  Atomics.store(bell, 0, 0);
  return received(port, bell) as FromRacer;
}

/** The thread's program as one script, since a thread does not load TypeScript. */
function builtSource(): string {
  const here = new URL('./racer.ts', import.meta.url);
  const { outputFiles } = buildSync({
    entryPoints: [here.pathname],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': JSON.stringify(here.href) },
  });
  return outputFiles[0]?.text ?? '';
}
