import { refuse } from '../book/refuse.ts';
import type { Run } from './run.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Uses one of the calls a user may make of a service in a day, counted from the first of them. Throws Google's text when none is left. */
export function spendQuota(run: Run, service: string, aDay: number): void {
  const { quotas, clock, userEmail } = run.world;
  const key = `${service} ${userEmail}`;
  const known = quotas.get(key);
  const quota = known && clock.now - known.since < DAY ? known : { since: clock.now, used: 0 };
  quotas.set(key, quota);
  if (quota.used >= aDay) throw refuse(`Service invoked too many times: ${service}.`);
  quota.used += 1;
}
