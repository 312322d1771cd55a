import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHost } from '../create-host.ts';
import { keepFile } from '../saved/keep-file.ts';
import { type OpenedFile, openFile } from '../saved/open-file.ts';
import { buildClient } from './build-client.ts';
import { DEMO_FILES } from './demo-files.ts';
import { importFiles } from './server/demo.ts';
import { startPage } from './server/page-server.ts';

const USAGE = 'npm start -- [--file <book.json|book.xlsx>] [--empty] [--lang en|zh] [--port <number>]';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    empty: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    port: { type: 'string', default: '0' },
  },
});
const port = Number(values.port);
if ((values.lang !== 'en' && values.lang !== 'zh') || !Number.isInteger(port)) {
  console.error(USAGE);
  process.exit(1);
}
const { file, empty, lang: language } = values;
const opened = await open();
for (const sentence of opened.left) console.log(sentence);
const client = await buildClient();
const host = createHost({
  bundle: join(import.meta.dirname, '../../../dist'),
  userLocale: language === 'zh' ? 'zh_CN' : 'en_US',
  now: Date.now(),
  ...(opened.saved ? { saved: opened.saved } : {}),
});
host.open('FULL');
if (!empty && !opened.saved) await importFiles(host, DEMO_FILES);
if (file !== undefined && opened.isKept) {
  const kept = keepFile(host, file);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  process.once('exit', () => kept.close());
}
const page = await startPage({ host, language, port, client });
console.log(page.origin);

async function open(): Promise<OpenedFile> {
  if (file === undefined) return { saved: null, isKept: false, left: [] };
  try {
    return await openFile(file, language, Date.now());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
