import { objectOf } from './handles.ts';
import type { Run } from './run.ts';
import type { Methods } from './service.ts';
import { describe, place, read } from './service.ts';

/** The address a script may know: none without the scope for it, in simple triggers, in custom functions and across organisations. */
export function knownEmail({ world, mode }: Pick<Run, 'world' | 'mode'>): string {
  const { bundle, userEmail, hidesEmail } = world;
  const allowed =
    bundle.manifest.scopes === null || bundle.manifest.scopes.some((scope) => scope.endsWith('/userinfo.email'));
  return allowed && !hidesEmail && mode === 'FULL' ? userEmail : '';
}

const methods: Methods<GoogleAppsScript.Base.Session, null> = {
  getActiveUser: place([''], (_, __, run) => objectOf('User', { email: knownEmail(run) })),
  getEffectiveUser: place([''], (_, __, run) => objectOf('User', { email: knownEmail(run) })),
  getActiveUserLocale: read([''], (_, __, run) => run.world.userLocale),
  getScriptTimeZone: read([''], (_, __, run) => run.world.bundle.manifest.timeZone),
  getTemporaryActiveUserKey: read([''], () => 'local-host-user-key'),
};

/** The service Session. */
export const sessionService = describe<GoogleAppsScript.Base.Session, null>('Session', [methods]);
