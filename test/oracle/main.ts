import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../host/xlsx/write/write-workbook.ts';
import { fillShop } from './fill-shop.ts';
import { makeRecords } from './records.ts';
import { tell } from './tell.ts';

const FOLDER = 'test/artefacts/oracle';
/** The Python of the system: LibreOffice's bindings are installed for it alone. */
const PYTHON = '/usr/bin/python3';
const PACKAGES = ['libreoffice-calc-nogui', 'python3-uno', 'fonts-liberation', 'fonts-noto-cjk'];

const isThere = (): boolean =>
  existsSync(PYTHON) &&
  spawnSync(PYTHON, ['-c', 'import uno']).status === 0 &&
  spawnSync('soffice', ['--version']).status === 0;

function install(): void {
  // Of Debian, by its root.
  console.log(`Installing ${PACKAGES.join(', ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}

if (!isThere()) install();
mkdirSync(FOLDER, { recursive: true });
const records = makeRecords();
const { shop, pages } = await fillShop(records);
const { bytes } = await writeWorkbook(shop.host.save().book);
writeFileSync(join(FOLDER, 'workbook.xlsx'), bytes);
writeFileSync(join(FOLDER, 'told.json'), JSON.stringify(tell(shop, records, pages)));
console.log(
  `Filled: ${records.voices.length} voices, ${shop.host.sheetNames().length} tabs, ${Math.round(bytes.length / 1024)} KB`,
);
const check = spawn(PYTHON, ['test/oracle/check.py', FOLDER], { stdio: 'inherit' });
// The check closes its office before it ends.
for (const stop of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(stop, () => check.kill('SIGTERM'));
const [code] = await once(check, 'exit');
process.exitCode = typeof code === 'number' ? code : 1;
