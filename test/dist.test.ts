import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../src/core/tagging/lexicon/lexicons.ts';
import { LANGUAGES } from '../src/core/tagging/tagging.ts';
import { writeXls } from './fixtures/make/xls.ts';
import { writeXlsx } from './fixtures/make/xlsx.ts';

const code = readFileSync('dist/Code.js', 'utf8');
const sidebar = readFileSync('dist/sidebar.html', 'utf8');
const KILOBYTE = 1024;

/** What reads files as it stands packed in the page, by its ids. */
const readers = new Map(
  [...sidebar.matchAll(/<script type="text\/plain" data-defines="(\w+)">([^<]*)<\/script>/g)].map(
    ([, id = '', packed = '']) => [id, packed],
  ),
);

/** Every name Google calls: triggers, menu, the sidebar's one door, and the formulas. */
const PUBLIC = [
  'HW_CAUSE',
  'HW_CAUSES',
  'HW_CHECK_MESSAGE',
  'HW_CHECK_TITLE',
  'HW_COST',
  'HW_DROP_TEST',
  'HW_EFFECT',
  'HW_PARETO',
  'HW_RATE',
  'HW_RATE_RANGE',
  'HW_REASON',
  'HW_REDACT',
  'HW_SAMPLE',
  'HW_SIGNAL',
  'HW_WHY',
  'callServer',
  'onInstall',
  'onOpen',
  'openImport',
  'openMonthlyReview',
  'openReview',
  'openSidebar',
  'refreshSummaries',
  'showHelp',
];

describe('Code.js', () => {
  test('does nothing when it loads: no service is there and none is missed', () => {
    const context = createContext({});
    new Script(code).runInContext(context);
    const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
    expect(functions.filter((name) => !name.endsWith('_')).sort()).toEqual(PUBLIC);
    expect(Object.keys(context).filter((name) => typeof context[name] !== 'function')).toEqual([
      '__zod_globalConfig',
      'Headwater_',
    ]);
  });

  test('names are real declarations with their parameters and comments', () => {
    const comments: { end: number; value: string }[] = [];
    const tree = parse(code, {
      ecmaVersion: 2019,
      onComment: (block, value, _start, end) => block && comments.push({ end, value }),
    });
    const declared = tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node] : []));
    expect(declared.map(({ id }) => id.name).sort()).toEqual(PUBLIC);
    for (const { id, start, params } of declared) {
      const doc = comments.filter(({ end }) => end <= start).at(-1);
      expect(code.slice(doc?.end, start).trim(), id.name).toBe('');
      expect(doc?.value, id.name).toMatch(/^\*\s+\*? ?[A-Z]/);
      if (!id.name.startsWith('HW_')) continue;
      expect(doc?.value, id.name).toContain('@customfunction');
      expect(doc?.value.match(/@param/g), id.name).toHaveLength(params.length);
    }
  });

  test.each(LANGUAGES)('unpacks the lexicon of %s as it was written', (language) => {
    const context = createContext({});
    new Script(code).runInContext(context);
    const answer = new Script(`JSON.stringify(callServer('lexicon', { language: '${language}' }))`).runInContext(
      context,
    ) as string;
    expect(JSON.parse(answer)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(lexiconOf(language))) });
  });

  test('is ES2019 and fits its budget', () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
    expect(Buffer.byteLength(code)).toBeLessThan(1334 * KILOBYTE);
    expect(Buffer.byteLength(code) - lexiconBytes()).toBeLessThan(637 * KILOBYTE);
  });

  test('evaluates in less than three times what the one library in it takes alone', async () => {
    const bundle = await build({
      stdin: { contents: "export * from 'zod/mini'", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
      minify: true,
    });
    const best = (source: string): number => {
      const script = new Script(source);
      const times = Array.from({ length: 40 }, () => {
        const context = createContext({});
        const start = performance.now();
        script.runInContext(context);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    expect(best(code)).toBeLessThan(3 * best(bundle.outputFiles[0]?.text ?? ''));
  });
});

describe('sidebar.html', () => {
  test('asks nothing of the outside and fits its budget', () => {
    const fetched = sidebar.match(
      /<(?:script|img|iframe|audio|video|source)[^>]*\ssrc=|<link\b[^>]*href=|@import|url\(\s*["']?https?:/gi,
    );
    expect(fetched).toBeNull();
    expect(Buffer.byteLength(sidebar) - readerBytes()).toBeLessThan(268 * KILOBYTE);
    expect(Buffer.byteLength(sidebar)).toBeLessThan(438 * KILOBYTE);
  });

  test('carries what reads and tags as texts that are no programs to the browser', () => {
    expect([...readers.keys()]).toEqual([
      'Headwater_exports',
      'Headwater_tagging',
      'Headwater_workbook',
      'Headwater_old_workbook',
      'Headwater_page',
    ]);
    const ids = [...sidebar.matchAll(/<[a-z][^>]*\sid="([^"]*)"/g)].map(([, id]) => id);
    // Browsers make a global of every id: one of these names would stand for the element, not for the program.
    expect(ids.filter((id = '') => readers.has(id))).toEqual([]);
    const programs = [...sidebar.matchAll(/<script>(.*?)<\/script>/gs)].map(([, program = '']) => program);
    expect(programs).toHaveLength(1);
    expect(programs[0]).not.toMatch(/sharedStrings|BIFF/);
  });

  test('the readers run from these texts, without modules, and read workbooks', async () => {
    const context = createContext({
      TextDecoder,
      TextEncoder,
      Uint8Array,
      ArrayBuffer,
      DataView,
      Blob,
      setTimeout,
      console,
    });
    for (const [id, packed] of readers)
      if (id !== 'Headwater_page')
        new Script(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')).runInContext(context);
    const rows = [
      ['return-date', 'sku'],
      ['2026-01-02', '00412'],
    ];
    Object.assign(context, { xlsx: writeXlsx([{ name: 'S', rows }]), xls: writeXls([{ name: 'S', rows }]) });
    const read = (call: string) => new Script(call).runInContext(context) as unknown;
    const sheets = JSON.stringify([{ name: 'S', rows }]);
    expect(JSON.stringify(await read('Headwater_workbook.readSheets(xlsx)'))).toBe(sheets);
    expect(JSON.stringify(read('Headwater_old_workbook.readOldSheets(xls)'))).toBe(sheets);
    expect(
      JSON.stringify(read("Headwater_old_workbook.readMarkupSheets('<table><tr><td>00412</td></tr></table>')")),
    ).toBe(JSON.stringify([{ name: 'Sheet1', rows: [['00412']] }]));
  });
});

describe('card.html', () => {
  test('asks nothing of the outside and fits its budget', () => {
    const card = readFileSync('dist/card.html', 'utf8');
    expect(card).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=|<link\b[^>]*href=|@import|url\(\s*["']?https?:/i);
    expect([...card.matchAll(/data-defines="(\w+)"/g)].map(([, id]) => id)).toEqual(['Headwater_card']);
    expect(Buffer.byteLength(card)).toBeLessThan(93 * KILOBYTE);
  });
});

describe('dist', () => {
  test('holds four files, and clasp would push exactly these', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', 'card.html', 'sidebar.html']);
    const status = execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    const { filesToPush } = JSON.parse(status.slice(status.indexOf('{'))) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/card.html', 'dist/sidebar.html']);
  });

  test('asks for two scopes and no more', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
      runtimeVersion: string;
    };
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

/** Bytes of a part of the build, by the weights the build writes beside it. */
function weightOf(output: 'server' | 'sidebar', part: RegExp): number {
  const weights = JSON.parse(readFileSync('.cache/weights.json', 'utf8')) as Record<string, Record<string, number>>;
  return Object.entries(weights[output] ?? {}).reduce((sum, [file, bytes]) => sum + (part.test(file) ? bytes : 0), 0);
}

const lexiconBytes = (): number => weightOf('server', /src\/core\/(tagging\/lexicon\/|voices\/redaction-rules)/);
/** Bytes of the readers of workbooks, which the budget of the page leaves out. */
const readerBytes = (): number =>
  [...readers].reduce((sum, [id, packed]) => sum + (id.endsWith('workbook') ? packed.length : 0), 0);
