import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../services/run.ts';
import { checkSyntax, type Declared } from './syntax.ts';

/** Reads the built add-on from its folder. Throws when there is no `Code.js` or no manifest in it. */
export function readBundle(folder: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as {
    timeZone?: string;
    oauthScopes?: string[];
  };
  const { code, asks } = readCode(join(folder, 'Code.js'));
  const declared = declaredIn(code);
  return {
    ...{ code, asks },
    manifest: { timeZone: manifest.timeZone ?? 'Etc/UTC', scopes: manifest.oauthScopes ?? null },
    html(name) {
      const path = join(folder, `${name.replace(/\.html$/, '')}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    declared,
    customFunctions: customFunctionsOf(declared),
  };
}

const codes = new Map<string, Written & { at: number }>();

type Written = Pick<Bundle, 'code' | 'asks'>;

/** The script, read again where it was built again. */
function readCode(path: string): Written {
  const at = statSync(path).mtimeMs;
  const known = codes.get(path);
  if (known?.at === at) return known;
  const code = readFileSync(path, 'utf8');
  const written = { at, code, asks: /\b(prompt\(|YES_NO|OK_CANCEL)/.test(code) };
  codes.set(path, written);
  return written;
}

function declaredIn(code: string): Declared | null {
  try {
    return checkSyntax(code);
  } catch {
    return null;
  }
}

/** Any function of the script can be called from a cell unless its name ends in `_`; the comment with `@customfunction` only lists it. */
function customFunctionsOf(declared: Declared | null): Map<string, string> {
  const names = [...(declared?.functions ?? [])].filter((name) => !name.endsWith('_'));
  return new Map(names.map((name) => [name.toUpperCase(), name]));
}
