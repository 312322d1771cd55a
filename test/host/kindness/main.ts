import { spawnSync } from 'node:child_process';
import { KINDNESSES } from './kindnesses.ts';

/** Runs the contract suite with each kindness put into the host, one at a time, and names those that nothing noticed. */
function check(chosen: readonly number[]): string[] {
  return chosen.flatMap((at) => {
    const { says = '', file = '' } = KINDNESSES[at] ?? {};
    const run = spawnSync('npx', ['vitest', 'run', '--config', 'test/host/kindness/vitest.config.ts'], {
      encoding: 'utf8',
      env: { ...process.env, KINDNESS: String(at), NO_COLOR: '1' },
    });
    const output = run.stdout + run.stderr;
    if (output.includes('does not hold:')) throw new Error(/.*does not hold:.*/.exec(output)?.[0]);
    const noticed = run.status !== 0 && /Tests\s.*failed/.test(output);
    console.log(`${noticed ? 'noticed' : 'MISSED '}  ${says} (${file})`);
    return noticed ? [] : [says];
  });
}

const asked = process.argv.slice(2).map(Number);
const chosen = asked.length > 0 ? asked : KINDNESSES.map((_, at) => at);
const missed = check(chosen);
console.log(`${chosen.length - missed.length} of ${chosen.length} kindnesses are noticed.`);
process.exitCode = missed.length > 0 ? 1 : 0;
