/** `npm run browser`: sees to a browser before the tests begin, once for all of them. For root on Debian it installs Chromium. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from './find-browser.ts';

const ATTEMPTS = 3;
/** Milliseconds; a mirror that does not answer is asked again. */
const PATIENCE = 240_000;
const PATIENT = ['-o', 'Acquire::Retries=3', '-o', 'Acquire::http::Timeout=30', '-o', 'DPkg::Lock::Timeout=120'];

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
for (let attempt = 1; canInstall && !findBrowser() && attempt <= ATTEMPTS; attempt += 1) {
  try {
    // What an attempt that was broken off left half done.
    if (attempt > 1) run('dpkg', '--configure', '-a');
    run('apt-get', ...PATIENT, 'update');
    run('apt-get', ...PATIENT, 'install', '-y', 'chromium');
  } catch (error) {
    process.stderr.write(
      `Chromium is not installed yet (attempt ${attempt} of ${ATTEMPTS}): ${(error as Error).message}\n`,
    );
  }
}
if (!findBrowser()) {
  process.stderr.write(`${NO_BROWSER}\n`);
  process.exit(1);
}
