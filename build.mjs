/** Builds dist: one Code.js, a sidebar.html and a card.html with everything inlined, and the manifest. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import zopfli from '@gfx/zopfli';
import { minify } from '@swc/core';
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

/**
 * Modules of nothing but data, which each gives by one function; they stand in the bundle packed. `parts` are the languages that
 * are unpacked one by one; data without parts is unpacked as a whole. Of values that are `alike` the shape is packed once. What
 * nearly every request needs is `folded` instead, which packs it less and unpacks it in a tenth of the time.
 */
const PACKED = [
  { module: /lexicon[\\/]lexicons\.ts$/, gives: 'lexiconOf', parts: true },
  { module: /lexicon[\\/]language-signs\.ts$/, gives: 'languageSigns', parts: false },
  { module: /words[\\/]languages\.ts$/, gives: 'allWords' },
  { module: /words[\\/]page-languages\.ts$/, gives: 'pageTexts', parts: false, alike: true },
  { module: /mapping[\\/]heading-names\.ts$/, gives: 'headingNames', parts: false },
  { module: /tagging[\\/]reason-tables\.ts$/, gives: 'reasonTables', parts: false, folded: true },
  { module: /sheets[\\/]layouts\.ts$/, gives: 'layouts', parts: false, folded: true },
  { module: /voices[\\/]redaction-rules\.ts$/, gives: 'redactionRules', parts: false },
  { module: /messages[\\/]signals\.ts$/, gives: 'messageSignals', parts: false },
  { module: /listing[\\/]wordings\.ts$/, gives: 'listingWordings', parts: false },
  { module: /listing[\\/]page-words\.ts$/, gives: 'pageWords', parts: false },
  { module: /messages[\\/]template-texts\.ts$/, gives: 'messageTemplates', parts: false },
];

/** Languages that have a file in a folder. */
const listLanguages = async (folder) =>
  (await readdir(folder)).filter((name) => /^[a-z]{2}\.ts$/.test(name)).map((name) => name.slice(0, 2));

/**
 * Parts of the words that few requests say, by the room they are in: the script unpacks those of a room when one of them is first asked for. The page
 * says none of them, nor what is `ONLY_SERVER`, and is built without both.
 */
const LATER = {
  prevention: [
    ...['card', 'fmea', 'inspection', 'listing', 'lists', 'messageRules', 'nitPicking', 'packaging', 'platformRules'],
    ...['faults', 'groundless', 'routines', 'sourcing', 'spareParts'],
  ],
  workbook: [
    ...['accountLimits', 'controlChart', 'feeBasis', 'guides', 'keyFigures', 'ledger', 'notes', 'packFigures'],
    ...['protected', 'yours'],
  ],
};
const ONLY_SERVER = { workbook: ['policies'] };
const isIn = (parts) => (name, key) => parts[name]?.includes(key) ?? false;

/** The words with those parts of their rooms that are wanted. */
const pick = (words, isWanted) =>
  Object.fromEntries(
    Object.entries(words).map(([language, rooms]) => [
      language,
      Object.fromEntries(
        Object.entries(rooms).map(([name, room]) => [
          name,
          Object.fromEntries(Object.entries(room).filter(([key]) => isWanted(name, key))),
        ]),
      ),
    ]),
  );

/** The words: those that nearly every request says folded, the others packed. */
async function packWords(words, isPage) {
  const [isLater, isOnlyServer] = [isIn(LATER), isIn(ONLY_SERVER)];
  const now = pick(words, (name, key) => !isLater(name, key) && !(isPage && isOnlyServer(name, key)));
  const folded = JSON.stringify(fold(JSON.stringify(takeShape(now))));
  const packed = {};
  for (const room of isPage ? [] : Object.keys(LATER))
    packed[room] = await packText(
      JSON.stringify(takeShape(pick(words, (name, key) => name === room && isLater(name, key)))),
    );
  const unpacked = `fillShape(unfold(${folded}))`;
  return `
    import { standLater } from '${resolve('src/core/packed/later.ts')}';
    import { fillShape } from '${resolve('src/core/packed/shape.ts')}';
    import { unfold } from '${resolve('src/core/packed/unfold.ts')}';
    import { unpack } from '${resolve('src/core/packed/unpack.ts')}';
    let words;
    export function allWords() {
      return (words ??= ${
        isPage
          ? unpacked
          : `standLater(${unpacked}, ${JSON.stringify(LATER)}, (room) => fillShape(unpack(${JSON.stringify(packed)}[room])))`
      });
    }
  `;
}

async function packData(path, { gives, parts, alike = false, folded = false }, isPage) {
  const bundle = await build({ ...shared, entryPoints: [path], format: 'esm', metafile: false });
  const source = `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`;
  const { [gives]: given } = await import(source);
  if (gives === 'allWords') return packWords(given(), isPage);
  const names = parts ? await listLanguages(dirname(path)) : [''];
  const packed = {};
  for (const name of names) {
    const text = JSON.stringify(alike ? takeShape(given(name)) : given(name));
    packed[name] = folded ? fold(text) : await packText(text);
  }
  const data = folded ? 'unfold(PACKED[name])' : 'unpack(PACKED[name])';
  return `
    import { fillShape } from '${resolve('src/core/packed/shape.ts')}';
    import { unfold } from '${resolve('src/core/packed/unfold.ts')}';
    import { unpack } from '${resolve('src/core/packed/unpack.ts')}';
    const PACKED = ${JSON.stringify(packed)};
    const unpacked = {};
    export function ${gives}(name = '') { return (unpacked[name] ??= ${alike ? `fillShape(${data})` : data}); }
  `;
}

async function packText(text) {
  const bytes = toBytes(text);
  return { size: bytes.length, data: toBase91(await deflate(bytes)) };
}

/** How long a repeat can be, and how far back it can lie: as many as two characters of three bytes can tell. */
const LENGTHS = [4, 5, 6, 7, 9, 12, 18, 30];
const REACH = Math.floor((1920 * 90) / LENGTHS.length);

/**
 * A text in which what was said before is told by where it stands: characters as they are, and for each repeat one from U+0080 to
 * U+07FF and one of 90 that can be printed. Of all ways to tell it the shortest in bytes. `src/core/packed/unfold.ts` reads it.
 */
function fold(given) {
  const text = given.replace(/[\x80-\u07ff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const seen = LENGTHS.map(() => new Map());
  const repeats = Array.from(text, (_, at) =>
    LENGTHS.map((length, kind) => {
      if (at >= length) seen[kind].set(text.slice(at - length, at), at - length);
      const from = at + length <= text.length ? seen[kind].get(text.slice(at, at + length)) : undefined;
      return from === undefined || at - from > REACH ? 0 : at - from;
    }),
  );
  const bytes = new Array(text.length + 1).fill(0);
  const kinds = new Array(text.length).fill(-1);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    bytes[at] = bytes[at + 1] + Buffer.byteLength(text[at]);
    for (const [kind, length] of LENGTHS.entries()) {
      if (repeats[at][kind] === 0 || bytes[at + length] + 3 >= bytes[at]) continue;
      bytes[at] = bytes[at + length] + 3;
      kinds[at] = kind;
    }
  }
  let folded = '';
  for (let at = 0; at < text.length; at += kinds[at] < 0 ? 1 : LENGTHS[kinds[at]]) {
    const kind = kinds[at];
    const value = kind < 0 ? 0 : kind * REACH + repeats[at][kind] - 1;
    folded += kind < 0 ? text[at] : String.fromCharCode(128 + Math.floor(value / 90), 35 + (value % 90));
  }
  return folded;
}

/** Values of the same shape as that shape, in which 0 stands for each text, and the texts of each in that order. */
function takeShape(values) {
  const names = Object.keys(values);
  const texts = names.map(() => []);
  const walk = (trees) => {
    const [first] = trees;
    if (typeof first === 'string') {
      for (const [at, text] of trees.entries()) texts[at].push(text);
      return 0;
    }
    if (typeof first !== 'object') throw new Error(`packing: ${first} is no text.`);
    const of = (key) => walk(trees.map((tree) => tree[key]));
    return Array.isArray(first)
      ? first.map((_, at) => of(at))
      : Object.fromEntries(Object.keys(first).map((key) => [key, of(key)]));
  };
  return { names, texts, shape: walk(names.map((name) => values[name])) };
}

/** Deflated as short as it gets; the search for it takes seconds, so a bundle of the same bytes is kept between builds. */
async function deflate(bytes) {
  const kept = `.cache/deflated/${createHash('sha256').update(bytes).digest('hex')}`;
  if (existsSync(kept)) return readFile(kept);
  const packed = Buffer.from(await zopfli.deflateAsync(bytes, { numiterations: 5 }));
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, packed);
  return packed;
}

/** Characters beyond ASCII that are one byte each, the most frequent; the others are two. */
const ONE_BYTE = 100;
const MOST_CHARACTERS = ONE_BYTE + 28 * 128;

/**
 * A text as bytes that pack well: how many characters beyond ASCII it uses and the step from each to the next in 16 bits (the book), then the text, in which
 * each of them is one byte or two by its place in the book. `src/core/packed/unpack.ts` reads it.
 */
function toBytes(text) {
  const counts = new Map();
  for (const unit of text.split('')) if (unit > '\x7f') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([unit]) => unit);
  const book = [...byCount.slice(0, ONE_BYTE).sort(), ...byCount.slice(ONE_BYTE).sort()];
  if (book.length > MOST_CHARACTERS) throw new Error('packing: too many different characters.');
  const codes = new Map(
    book.map((unit, at) => {
      const two = at - ONE_BYTE;
      return [unit, two < 0 ? [128 + at] : [128 + ONE_BYTE + (two >> 7), 128 + (two & 127)]];
    }),
  );
  const pair = (value) => [value >> 8, value & 255];
  const coded = text.split('').flatMap((unit) => codes.get(unit) ?? unit.charCodeAt(0));
  const steps = book.map((unit, at) => (unit.charCodeAt(0) - (book[at - 1]?.charCodeAt(0) ?? 0)) & 65535);
  return Uint8Array.from([...pair(book.length), ...steps.flatMap(pair), ...coded]);
}

/** Characters that stand for a digit each in base 91: all that can be printed but blank, quote, backslash and the dash. */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((one) => !'"\\-'.includes(one))
  .join('');

/** Bytes as text, 13 or 14 bits in two characters (basE91 by Joachim Henke): a tenth shorter than base 64. */
function toBase91(bytes) {
  let [held, bits, text] = [0, 0, ''];
  const put = (value) => {
    text += ALPHABET[value % 91] + ALPHABET[Math.floor(value / 91)];
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const few = held & 8191;
    const size = few > 88 ? 13 : 14;
    put(size === 13 ? few : held & 16383);
    held >>= size;
    bits -= size;
  }
  if (bits > 0) put(held);
  return text;
}

/** Packs data: nothing of it is parsed when the script loads, and a language is unpacked when it is first asked for. */
const packing = (isPage) => ({
  name: 'packing',
  setup({ onLoad }) {
    for (const pack of PACKED) {
      onLoad({ filter: pack.module }, async ({ path }) => ({
        loader: 'ts',
        resolveDir: dirname(path),
        contents: await packData(path, pack, isPage),
      }));
    }
  },
});

/**
 * What reads files and what tags, larger than all of the page beside it: each part stands packed in a script of its own that is no
 * program to the browser, and is unpacked and run when it is first needed; one that `isBeside` runs in a worker.
 */
const PARTS = [
  {
    module: 'sidebar/file/exports.ts',
    id: 'Headwater_exports',
    gives: [
      'firstMapping',
      'guessMapping',
      'messagesCsv',
      'previewEncodings',
      'readExport',
      'readOrderFile',
      'readMapping',
      'redact',
      'tryMapping',
    ],
  },
  {
    module: 'sidebar/tagging/tagging.ts',
    id: 'Headwater_tagging',
    gives: ['createPageTagger', 'learnInSteps', 'packLearned', 'prepareRetag', 'queueOf', 'serveTagging'],
  },
  { module: 'sidebar/file/workbook.ts', id: 'Headwater_workbook', gives: ['readSheets'], isBeside: true },
  {
    module: 'sidebar/file/old-workbook.ts',
    id: 'Headwater_old_workbook',
    gives: ['readOldSheets', 'readMarkupSheets'],
    isBeside: true,
  },
];

const page = {
  ...shared,
  format: 'iife',
  target: 'es2019',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Workbooks are unzipped where they are read: the library would start workers for that, which a page may be forbidden. */
const unzipping = {
  name: 'unzipping',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: 'unzip', namespace: 'unzip' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unzip' }, () => ({
      resolveDir: '.',
      contents: `
        import { unzipSync } from 'fflate';
        export * from 'fflate';
        export function unzip(archive, done) {
          let files;
          try { files = unzipSync(archive); } catch (error) { return done(error); }
          done(null, files);
        }
      `,
    }));
  },
};

/** A part as the text of its script: a program that defines one global, deflated, in base 64. */
async function packPart({ module, id }) {
  const bundle = await build({
    ...page,
    entryPoints: [module],
    globalName: id,
    plugins: [unzipping, partsBut(module)],
  });
  return packScript(id, bundle.outputFiles[0].contents);
}

/** A module of the functions of a part that fetches it from its script. */
const standIn = ({ id, gives, isBeside }) =>
  [
    `import { runPacked } from '${resolve('sidebar/run-packed.ts')}';`,
    `import { readBeside } from '${resolve('sidebar/file/read-beside.ts')}';`,
    ...gives.map((name) =>
      isBeside
        ? `export const ${name} = (given, signal) => readBeside('${id}', '${name}', given, signal);`
        : `export const ${name} = (...given) => runPacked('${id}').${name}(...given);`,
    ),
  ].join('\n');

/** Puts in the place of each part a module of the same functions. */
const partsBut = (own) => ({
  name: 'parts',
  setup({ onLoad }) {
    for (const part of PARTS) {
      if (part.module === own) continue;
      onLoad({ filter: new RegExp(`${part.module.replace(/[./]/g, '[./\\\\]')}$`) }, ({ path }) => ({
        loader: 'ts',
        resolveDir: dirname(path),
        contents: standIn(part),
      }));
    }
  },
});

/** A script in fewer bytes: what the bundler leaves, once more. */
async function shorten(script) {
  const compress = { passes: 3, ecma: 2019, unsafe_arrows: true };
  return (await minify(script, { compress, mangle: true, ecma: 2019 })).code;
}

/** What inflates fills its tables as it loads, which takes milliseconds: the server loads it with the first thing it unpacks. */
const inflating = {
  name: 'inflating',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.endsWith('unpack.ts') ? { path: 'inflate', namespace: 'inflate' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'inflate' }, async () => {
      const stdin = { contents: "export { inflateSync } from 'fflate';", resolveDir: '.' };
      const library = await build({ ...shared, stdin, format: 'iife', globalName: 'library', metafile: false });
      return {
        contents: `
          function load() { ${library.outputFiles[0].text} return library.inflateSync; }
          let inflate;
          export const inflateSync = (...given) => (inflate ??= load())(...given);
        `,
      };
    });
  },
};

/** The server: a bundle that defines one object, then the global functions with their comments as they stand. */
async function buildServer() {
  const bundle = await build({
    ...shared,
    entryPoints: ['src/app/entry.ts'],
    format: 'iife',
    globalName: 'Headwater_',
    plugins: [packing(false), inflating],
    target: 'es2019',
    minify: true,
  });
  const globals = await readFile('src/globals.js', 'utf8');
  const smaller = await shorten(bundle.outputFiles[0].text);
  const code = `/** @OnlyCurrentDoc */\n${smaller}\n${globals}`;
  new Script(code, { filename: 'Code.js' });
  return { code, weights: weigh(bundle) };
}

/** What stands packed in the page: a script that is no program to the browser until it is unpacked. */
async function packScript(id, program) {
  const packed = (await deflate(program)).toString('base64');
  return `<script type="text/plain" data-defines="${id}">${packed}</script>`;
}

/** The sidebar: markup with styles and script in their places, and nothing fetched from anywhere. The page itself is packed too. */
async function buildSidebar() {
  const script = await build({
    ...page,
    entryPoints: ['sidebar/main.tsx'],
    plugins: [partsBut(''), packing(true)],
  });
  const main = Buffer.from(await shorten(script.outputFiles[0].text));
  const packed = await Promise.all([...PARTS.map(packPart), packScript('Headwater_page', main)]);
  return { code: await dressPage('sidebar', packed), weights: weigh(script) };
}

/** The builder of insert cards, a page of its own: the sidebar carries nothing of it. */
async function buildCard() {
  const script = await build({ ...page, entryPoints: ['sidebar/card/main.tsx'] });
  const program = Buffer.from(await shorten(script.outputFiles[0].text));
  const code = await dressPage('sidebar/card', [await packScript('Headwater_card', program)]);
  return { code, weights: weigh(script) };
}

/** The markup of a folder with its styles in their place, what stands packed, and the script that opens it. */
async function dressPage(folder, packed) {
  const opener = await build({ ...page, entryPoints: [`${folder}/open.ts`] });
  const style = await build({ ...shared, entryPoints: [`${folder}/style.css`], minify: true });
  const markup = await readFile(`${folder}/index.html`, 'utf8');
  const opening = (await shorten(opener.outputFiles[0].text)).trim();
  return markup
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `${packed.join('\n    ')}\n    <script>${opening}</script>`);
}

const [server, sidebar, card] = await Promise.all([buildServer(), buildSidebar(), buildCard()]);
await rm(out, { recursive: true, force: true });
await mkdir(out);
await mkdir('.cache', { recursive: true });
await Promise.all([
  writeFile(`${out}/Code.js`, server.code),
  writeFile(`${out}/sidebar.html`, sidebar.code),
  writeFile(`${out}/card.html`, card.code),
  copyFile('appsscript.json', `${out}/appsscript.json`),
  writeFile(
    '.cache/weights.json',
    JSON.stringify({ server: server.weights, sidebar: sidebar.weights, card: card.weights }, null, 1),
  ),
]);
const kilobytes = ({ code }) => `${(Buffer.byteLength(code) / 1024).toFixed(0)} KB`;
console.log(`dist: Code.js ${kilobytes(server)}, sidebar.html ${kilobytes(sidebar)}, card.html ${kilobytes(card)}`);
