import { objectOf } from './handles.ts';
import type { Method, Service } from './service.ts';
import { describe, enumOf, place, read } from './service.ts';
import { triggerMethodsOfScriptApp } from './trigger/trigger.ts';

const methods: Record<string, Method<null>> = {
  getScriptId: read([''], () => 'local-host-script'),
  getOAuthToken: read([''], () => ''),
  getInstallationSource: read([''], () => enumOf('InstallationSource', 'APPS_MARKETPLACE_DOMAIN_ADD_ON')),
  getAuthorizationInfo: read(['enum', 'enum array'], () => objectOf('AuthorizationInfo', null)),
  requireScopes: read(['enum array'], () => undefined),
  requireAllScopes: read(['enum'], () => undefined),
};

const information: Record<string, Method<null>> = {
  getAuthorizationStatus: place([''], () => enumOf('AuthorizationStatus', 'NOT_REQUIRED')),
  getAuthorizationUrl: place([''], () => ''),
  getAuthorizedScopes: place([''], (_, __, run) => run.world.bundle.manifest.scopes ?? []),
};

/** The service ScriptApp. */
export const scriptAppService = describe<object, null>('ScriptApp', [], {
  beyondTypings: { ...methods, ...triggerMethodsOfScriptApp },
});

/** What ScriptApp tells of authorization. */
export const scriptAppServices = [
  describe<object, null>('ScriptApp.AuthorizationInfo', [], { beyondTypings: information }),
] as Service<never>[];
