import { refuse } from '../book/refuse.ts';
import { number } from './arguments.ts';
import { objectOf } from './handles.ts';
import { spend } from './ledger.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { describe, other, place } from './service.ts';

interface LockSelf {
  kind: string;
}

/** A lock of a user is another one for each user. */
const keyOf = (kind: string, { world }: Run): string => (kind === 'user' ? `user ${world.userEmail}` : kind);

/** Whether another execution holds a lock of this kind. */
export function isBusy(kind: string, run: Run): boolean {
  if (kind === 'document' && run.world.flags['document-lock-is-busy']) return true;
  const holder = run.world.locks.get(keyOf(kind, run));
  return holder !== undefined && holder !== run;
}

/** Gives back all locks an execution holds, as its end and a question to the person do. */
export function releaseLocks(run: Run): void {
  for (const [key, holder] of run.world.locks) if (holder === run) run.world.locks.delete(key);
}

/** Whether the lock was got; waiting for one that another holds takes the whole time. */
function take({ kind }: LockSelf, milliseconds: number, run: Run): boolean {
  const key = keyOf(kind, run);
  if (run.world.locks.get(key) === run) return true;
  if (milliseconds < 0) return false;
  if (isBusy(kind, run)) {
    spend(run, milliseconds);
    return false;
  }
  run.world.locks.set(key, run);
  return true;
}

const methods: Methods<GoogleAppsScript.Lock.Lock, LockSelf> = {
  tryLock: other(['number'], (lock, args, run) => take(lock, number(args, 0), run)),
  waitLock: other(['number'], (lock, args, run) => {
    if (!take(lock, number(args, 0), run))
      throw refuse('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: other([''], ({ kind }, _, run) => run.world.locks.get(keyOf(kind, run)) === run),
  releaseLock: other([''], ({ kind }, _, run) => {
    const key = keyOf(kind, run);
    if (run.world.locks.get(key) === run) run.world.locks.delete(key);
  }),
};

const lockOf = (kind: string) => place<null>([''], () => objectOf('Lock', { kind }));

/** The service LockService. */
export const lockService = describe<GoogleAppsScript.Lock.LockService, null>('LockService', [
  { getDocumentLock: lockOf('document'), getScriptLock: lockOf('script'), getUserLock: lockOf('user') },
]);

/** The locks of LockService. */
export const locks = [
  describe<GoogleAppsScript.Lock.Lock, LockSelf>('LockService.Lock', [methods]),
] as Service<never>[];
