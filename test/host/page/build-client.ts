import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Format } from 'esbuild';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const OUT = join(ROOT, '.cache/page');

/** Builds what the browser loads into `.cache/page` unless nothing changed since; gives that folder. */
export async function buildClient(): Promise<string> {
  const state = stateOfSources();
  const stamp = join(OUT, 'stamp.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return OUT;
  mkdirSync(OUT, { recursive: true });
  await Promise.all([bundle('client/main.ts', 'page', 'esm'), bundle('client/shim/shim.ts', 'shim', 'iife')]);
  writeFileSync(stamp, state);
  return OUT;
}

const bundle = (entry: string, name: string, format: Format) =>
  build({
    entryPoints: { [name]: join(HERE, entry) },
    outdir: OUT,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });

function stateOfSources(): string {
  const own = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|css)$/.test(name));
  const files = [join(ROOT, 'package-lock.json'), ...own.sort().map((name) => join(HERE, name))];
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}
