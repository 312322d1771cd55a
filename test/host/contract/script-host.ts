import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../create-host.ts';
import type { Host, HostOptions } from '../host.ts';

/** Scopes of the add-on's core tier. */
export const CORE_SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** A host whose add-on is this script; the sidebar's page is one paragraph. */
export function hostOf(code: string, options: Omit<HostOptions, 'bundle'> = {}, manifest: object = {}): Host {
  const bundle = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(bundle, 'Code.js'), code);
  writeFileSync(join(bundle, 'sidebar.html'), '<p>Hello</p>');
  writeFileSync(
    join(bundle, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: CORE_SCOPES, ...manifest }),
  );
  if (folders.push(bundle) === 1) process.once('exit', removeFolders);
  return createHost({ ...options, bundle });
}

const folders: string[] = [];

function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
