import { refuse } from '../book/refuse.ts';
import { objectOf } from './handles.ts';
import type { Run } from './run.ts';
import type { Method, Service } from './service.ts';
import { describe, enumOf, place, read } from './service.ts';
import { triggerMethodsOfScriptApp } from './trigger/trigger.ts';

const methods: Record<string, Method<null>> = {
  getScriptId: read([''], () => 'local-host-script'),
  getOAuthToken: read([''], () => ''),
  getInstallationSource: read([''], () => enumOf('InstallationSource', 'APPS_MARKETPLACE_DOMAIN_ADD_ON')),
  getAuthorizationInfo: read(['enum', 'enum array'], (_, args, run) =>
    objectOf('AuthorizationInfo', { lacking: lacking(args[1], run) }),
  ),
  requireScopes: read(['enum array'], (_, args, run) => {
    const needed = lacking(args[1], run);
    if (needed.length > 0)
      throw refuse(`Authorization is required to perform that action. Required permissions: (${needed.join(' && ')})`);
  }),
  requireAllScopes: read(['enum'], () => undefined),
};

interface Information {
  /** Scopes asked about that the manifest has not. */
  lacking: string[];
}

function lacking(scopes: unknown, { world }: Run): string[] {
  const granted = world.bundle.manifest.scopes;
  return Array.isArray(scopes) && granted ? scopes.map(String).filter((scope) => !granted.includes(scope)) : [];
}

const information: Record<string, Method<Information>> = {
  getAuthorizationStatus: place([''], (info) =>
    enumOf('AuthorizationStatus', info.lacking.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
  ),
  getAuthorizationUrl: place([''], (info) =>
    info.lacking.length > 0 ? 'https://script.google.com/macros/d/local-host-script/authorize' : '',
  ),
  getAuthorizedScopes: place([''], (_, __, run) => run.world.bundle.manifest.scopes ?? []),
};

/** The service ScriptApp. */
export const scriptAppService = describe<object, null>('ScriptApp', [], {
  beyondTypings: { ...methods, ...triggerMethodsOfScriptApp },
});

/** What ScriptApp tells of authorization. */
export const scriptAppServices = [
  describe<object, Information>('ScriptApp.AuthorizationInfo', [], { beyondTypings: information }),
] as Service<never>[];
