import { type MessagePort, workerData } from 'node:worker_threads';
import type { Bundle } from '../services/run.ts';
import { received } from './bell.ts';
import { runInContext } from './context.ts';
import type { FromRacer, RacerData, ToRacer } from './racers.ts';

const { port, bell, otherBell } = workerData as RacerData & { port: MessagePort };

/** Tells the host something and, where it is to answer, sleeps until it has. */
function tell(message: FromRacer): void {
  port.postMessage(message);
  Atomics.store(otherBell, 0, 1);
  Atomics.notify(otherBell, 0);
}

function hear(): ToRacer {
  Atomics.wait(bell, 0, 0);
  Atomics.store(bell, 0, 0);
  return received(port, bell) as ToRacer;
}

new Date().getTimezoneOffset();
tell({ kind: 'ready' });
for (;;) {
  const order = hear();
  if (order.kind !== 'start') throw new Error('A racer is told to start first.');
  const { code, timeZone, functionName, packed } = order;
  const bundle: Pick<Bundle, 'code' | 'manifest'> = { code, manifest: { timeZone, scopes: null } };
  const outcome = runInContext(bundle as Bundle, functionName, packed, (target, name, text) => {
    tell({ kind: 'ask', target, name, text });
    const answer = hear();
    if (answer.kind === 'answer') return answer.text;
    if (answer.kind === 'start') throw new Error('A racer is told to start twice.');
    throw Object.assign(new Error(answer.message), { name: answer.name });
  });
  tell({ kind: 'end', outcome });
}
