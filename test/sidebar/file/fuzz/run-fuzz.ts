import { faultsOf } from './look.ts';
import { damaged } from './mutate.ts';
import { fuzzSeeds } from './seeds.ts';

/** A damaged file that is not read as it should be. */
export interface Failure {
  number: number;
  name: string;
  how: readonly string[];
  bytes: Uint8Array;
  faults: readonly string[];
}

/** What reading many damaged files gave. */
export interface Fuzzed {
  files: number;
  /** Files that gave records all the same. */
  read: number;
  /** How often each problem was the answer. */
  problems: Record<string, number>;
  failures: Failure[];
  /** The file that took longest. */
  slowest: { number: number; milliseconds: number };
}

/** Reads damaged files by their numbers, the same at every run. */
export async function runFuzz(numbers: Iterable<number>): Promise<Fuzzed> {
  const seeds = fuzzSeeds();
  const fuzzed: Fuzzed = { files: 0, read: 0, problems: {}, failures: [], slowest: { number: -1, milliseconds: 0 } };
  for (const number of numbers) {
    const file = damaged(seeds, number);
    const start = performance.now();
    const { faults, read, problems } = await faultsOf(file);
    const milliseconds = performance.now() - start;
    fuzzed.files += 1;
    if (read > 0) fuzzed.read += 1;
    for (const code of problems) fuzzed.problems[code] = (fuzzed.problems[code] ?? 0) + 1;
    if (faults.length > 0) fuzzed.failures.push({ number, ...file, faults });
    if (milliseconds > fuzzed.slowest.milliseconds) fuzzed.slowest = { number, milliseconds };
  }
  return fuzzed;
}

/** The numbers of a run: every `step`th from 0 up to `below`. */
export function* every(step: number, below: number): Generator<number> {
  for (let number = 0; number < below; number += step) yield number;
}

/** Damaged files in all. */
export const FILES = 20_000;
