import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FIXTURES } from '../read-fixture.ts';
import type { Seed } from './mutate.ts';

/** Text of a fixture that is kept, up to the end of a line; packed files are small and stay whole. */
const KEPT = 3_000;

function cutText(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= KEPT) return bytes;
  const end = bytes.indexOf(10, KEPT);
  return end < 0 ? bytes : bytes.slice(0, end + 1);
}

/** All exports of the fixtures, the broken ones among them, cut to a size that is read in no time. */
export function fuzzSeeds(): Seed[] {
  const paths = ['.', 'broken', 'own-table'].flatMap((folder) =>
    readdirSync(`${FIXTURES}/${folder}`).map((name) => `${folder}/${name}`),
  );
  return paths
    .filter((path) => /\.(?:txt|csv|xlsx|xls|xml|zip|gz)$/.test(path))
    .map((path) => {
      const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${path}`));
      return { name: basename(path), bytes: /\.(?:txt|csv)$/.test(path) ? cutText(bytes) : bytes };
    })
    .filter(({ bytes }) => bytes.length > 0);
}
