import type { Fault, Host } from './host.ts';

/** What is to be driven: a spreadsheet opened anew for each fault, and the execution that is disturbed. */
export interface Drive<Subject extends { host: Host }> {
  open(): Subject;
  /** Asks for the one execution; what it throws is handed to `check`. */
  scenario(subject: Subject): void;
  faults: readonly Omit<Fault, 'trip'>[];
  /** Only every so manieth trip, each with the next fault in turn; without it every trip with every fault. */
  every?: number;
  /** Called after each disturbed execution with what it threw, `null` where it threw nothing. */
  check(subject: Subject, fault: Fault, thrown: unknown): void;
}

/** Runs a scenario undisturbed to learn its trips, then once for each of them with each fault; gives the number of disturbed runs. */
export function drive<Subject extends { host: Host }>(the: Drive<Subject>): number {
  const undisturbed = the.open();
  const before = undisturbed.host.executions.length;
  the.scenario(undisturbed);
  const executions = undisturbed.host.executions.slice(before).filter(({ mode }) => mode !== 'CUSTOM_FUNCTION');
  const [only, another] = executions;
  if (!only || another) throw new Error(`A scenario is one execution; this one made ${executions.length}.`);
  const faults = faultsOf(only.trips, the);
  for (const fault of faults) {
    const subject = the.open();
    subject.host.fail(fault);
    the.check(
      subject,
      fault,
      thrownBy(() => the.scenario(subject)),
    );
  }
  return faults.length;
}

function faultsOf(trips: number, { faults, every }: Pick<Drive<{ host: Host }>, 'faults' | 'every'>): Fault[] {
  const all = Array.from({ length: trips }, (_, at) => at + 1);
  if (every === undefined) return all.flatMap((trip) => faults.map((fault) => ({ ...fault, trip })));
  return all
    .filter((trip) => trip % every === 1 % every)
    .flatMap((trip, turn) => {
      const fault = faults[turn % faults.length];
      return fault ? [{ ...fault, trip }] : [];
    });
}

function thrownBy(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
