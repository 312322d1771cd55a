/** Builds dist: one Code.js, one sidebar.html with everything inlined, and the manifest. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const out = 'dist';
const shared = {
  bundle: true,
  metafile: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Bytes each source file takes in a bundle. */
function weigh({ metafile }) {
  const [output] = Object.values(metafile.outputs);
  return Object.fromEntries(Object.entries(output.inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]));
}

/** The server: a bundle that defines one object, then the global functions with their comments as they stand. */
async function buildServer() {
  const bundle = await build({
    ...shared,
    entryPoints: ['src/app/entry.ts'],
    format: 'iife',
    globalName: 'Headwater_',
    target: 'es2019',
    minify: true,
  });
  const globals = await readFile('src/globals.js', 'utf8');
  const code = `/** @OnlyCurrentDoc */\n${bundle.outputFiles[0].text}\n${globals}`;
  new Script(code, { filename: 'Code.js' });
  return { code, weights: weigh(bundle) };
}

/** The sidebar: markup with styles and script in their places, and nothing fetched from anywhere. */
async function buildSidebar() {
  const script = await build({
    ...shared,
    entryPoints: ['sidebar/main.tsx'],
    format: 'iife',
    target: 'es2019',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const style = await build({ ...shared, entryPoints: ['sidebar/style.css'], minify: true });
  const page = await readFile('sidebar/index.html', 'utf8');
  const safe = script.outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const code = page
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `<script>${safe}</script>`);
  return { code, weights: weigh(script) };
}

const [server, sidebar] = await Promise.all([buildServer(), buildSidebar()]);
await rm(out, { recursive: true, force: true });
await mkdir(out);
await mkdir('.cache', { recursive: true });
await Promise.all([
  writeFile(`${out}/Code.js`, server.code),
  writeFile(`${out}/sidebar.html`, sidebar.code),
  copyFile('appsscript.json', `${out}/appsscript.json`),
  writeFile('.cache/weights.json', JSON.stringify({ server: server.weights, sidebar: sidebar.weights }, null, 1)),
]);
const kilobytes = ({ code }) => `${(Buffer.byteLength(code) / 1024).toFixed(0)} KB`;
console.log(`dist: Code.js ${kilobytes(server)}, sidebar.html ${kilobytes(sidebar)}`);
