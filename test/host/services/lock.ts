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

/** Whether the lock was got; waiting for one that another holds takes the whole time. */
function take({ kind }: LockSelf, milliseconds: number, run: Run): boolean {
  if (run.locks.has(kind)) return true;
  if (milliseconds < 0) return false;
  if (kind === 'document' && run.world.flags['document-lock-is-busy']) {
    spend(run, milliseconds);
    return false;
  }
  run.locks.add(kind);
  return true;
}

const methods: Methods<GoogleAppsScript.Lock.Lock, LockSelf> = {
  tryLock: other(['number'], (lock, args, run) => take(lock, number(args, 0), run)),
  waitLock: other(['number'], (lock, args, run) => {
    if (!take(lock, number(args, 0), run))
      throw refuse('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: other([''], ({ kind }, _, run) => run.locks.has(kind)),
  releaseLock: other([''], ({ kind }, _, run) => {
    run.locks.delete(kind);
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
