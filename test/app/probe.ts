import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with the built add-on and some functions beside it that a test or a benchmark calls. */
export function bundleWith(functions: string): string {
  const bundle = mkdtempSync(join(tmpdir(), 'headwater-'));
  writeFileSync(join(bundle, 'Code.js'), `${readFileSync('dist/Code.js', 'utf8')}\n${functions}`);
  for (const name of ['sidebar.html', 'appsscript.json'])
    writeFileSync(join(bundle, name), readFileSync(`dist/${name}`));
  return bundle;
}
