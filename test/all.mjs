/** Types and lint beside the build and the tests: they need half a minute of a processor that waits for a browser now and then. */
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** Runs a script of package.json; what a `quiet` one says is shown only where it fails. Gives whether it went well. */
function run(script, { quiet = false, args = [] } = {}) {
  const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: isWindows,
  });
  running.add(child);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((done) => {
    child.on('close', (code) => {
      running.delete(child);
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/** A step that ends everything where it fails: nobody waits for tests of what does not compile. */
async function must(step) {
  if (!(await step)) process.exit(1);
}

const checks = ['types', 'lint'].map((script) => must(run(script, { quiet: true })));
await Promise.all([must(run('build')), must(run('browser'))]);
await must(run('tests', { args: process.argv.slice(2) }));
await Promise.all(checks);
