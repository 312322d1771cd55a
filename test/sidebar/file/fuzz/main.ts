import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { every, FILES, runFuzz } from './run-fuzz.ts';

/** Reads all damaged files, or those with the numbers given, and keeps each that fails to be looked at. */
const given = process.argv.slice(2).map(Number);
const start = performance.now();
const { failures, slowest, ...counts } = await runFuzz(given.length > 0 ? given : every(1, FILES));
for (const { number, name, how, bytes, faults } of failures) {
  const path = join(tmpdir(), `fuzz-${number}-${name}`);
  writeFileSync(path, bytes);
  console.log(`${number} ${name} (${how.join(', ')}): ${faults.slice(0, 3).join(' | ')}\n  ${path}`);
}
console.log(JSON.stringify(counts, null, 2));
console.log(
  `${failures.length} failures in ${((performance.now() - start) / 1000).toFixed(0)} s; number ${slowest.number} took longest, ${slowest.milliseconds.toFixed(0)} ms`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
