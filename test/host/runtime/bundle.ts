import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../services/run.ts';

/** Reads the built add-on from its folder. Throws when there is no `Code.js` or no manifest in it. */
export function readBundle(folder: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as {
    timeZone?: string;
    oauthScopes?: string[];
  };
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  return {
    code,
    manifest: { timeZone: manifest.timeZone ?? 'Etc/UTC', scopes: manifest.oauthScopes ?? null },
    html(name) {
      const path = join(folder, `${name.replace(/\.html$/, '')}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    customFunctions: customFunctionsOf(code),
  };
}

const MARKED = /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\b(?:(?!\*\/)[\s\S])*?\*\/\s*function\s+([A-Za-z_$][\w$]*)/g;

function customFunctionsOf(code: string): Map<string, string> {
  return new Map([...code.matchAll(MARKED)].map(([, name = '']) => [name.toUpperCase(), name]));
}
