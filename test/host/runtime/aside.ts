import type { HostQuestion, PersonAnswer } from '../host.ts';
import type { Seated } from '../people/seat.ts';
import { dispatch } from '../services/dispatch.ts';
import { releaseLocks } from '../services/lock.ts';
import type { Run } from '../services/run.ts';
import { questionOf } from '../services/ui/question.ts';
import { pack, unpack } from './codec.ts';
import { inTimeZone } from './context.ts';
import { begin, type Ended, finish } from './execute.ts';
import { handleTable } from './handle-table.ts';
import type { Entry } from './race.ts';
import { type FromRacer, restRacer, type ToRacer, takeRacer } from './racers.ts';

type Asked = Extract<FromRacer, { kind: 'ask' }>;

/**
 * Runs an execution in a thread of its own, so that a question of the script can wait for a person while everything else goes on.
 * Locks are lost at the question, as live.
 */
export async function executeAside(
  { world, order }: Entry,
  seated: Seated,
  ask: (question: HostQuestion) => Promise<PersonAnswer>,
): Promise<Ended> {
  const { timeZone } = world.bundle.manifest;
  const run = begin(world, order);
  const thread = inTimeZone(timeZone, () => takeRacer(timeZone));
  const { functionName, args } = order;
  thread.tell({ kind: 'start', code: world.bundle.code, timeZone, functionName, packed: pack(args, handleTable(run)) });
  for (;;) {
    const message = await thread.next();
    if (message.kind === 'end') {
      restRacer(timeZone, thread);
      return seated(world, () => finish(run, message.outcome));
    }
    if (message.kind !== 'ask') throw new Error('A script thread is ready twice.');
    const question = questionIn(run, message);
    if (question) {
      releaseLocks(run);
      world.windows.answers.push(await ask(question));
    }
    thread.tell(seated(world, () => answered(run, message)));
  }
}

/** Answers a call of a script in a thread; an error goes back as what it says. */
export function answered(run: Run, { target, name, text }: Pick<Asked, 'target' | 'name' | 'text'>): ToRacer {
  try {
    return { kind: 'answer', text: dispatch(run, target, name, text) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { kind: 'error', name: kind, message };
  }
}

/** The question a call puts to the person, `null` for any other call and where its answer is known already. */
function questionIn(run: Run, { target, name, text }: Asked): HostQuestion | null {
  if (!/^(alert|prompt)$/.test(name) || target === '' || run.world.windows.answers.length > 0) return null;
  const { service } = handleTable(run).find(/^\d+$/.test(target) ? Number(target) : target);
  if (service.name !== 'Ui') return null;
  return questionOf(unpack(text, handleTable(run)) as unknown[], name === 'prompt');
}
