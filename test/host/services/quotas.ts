import { refuse } from '../book/refuse.ts';
import type { Quota, Run, World } from './run.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Uses one of the calls a user may make of a service in a day, counted from the first of them. Throws Google's text when none is left. */
export function spendQuota(run: Run, service: string, aDay: number): void {
  const quota = quotaOf(run.world, service);
  if (quota.used >= aDay) throw refuse(`Service invoked too many times: ${service}.`);
  quota.used += 1;
}

/** What a user has used up of something within the day that began with the first use of it. */
export function quotaOf({ quotas, clock, userEmail }: World, what: string): Quota {
  const key = `${what} ${userEmail}`;
  const known = quotas.get(key);
  const quota = known && clock.now - known.since < DAY ? known : { since: clock.now, used: 0 };
  quotas.set(key, quota);
  return quota;
}
