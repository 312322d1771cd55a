import { ProblemError } from '../core/problem.ts';

const PATIENCE = 20_000;

/** Does something while nobody else writes to the document through the add-on; the lock ends with the execution at the latest. */
export function withDocumentLock<Value>(action: () => Value): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new ProblemError('busy');
  return action();
}
