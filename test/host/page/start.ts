import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHost } from '../create-host.ts';
import { buildClient } from './build-client.ts';
import { DEMO_FILES } from './demo-files.ts';
import { importFiles } from './server/demo.ts';
import { startPage } from './server/page-server.ts';

const USAGE = 'npm start -- [--empty] [--lang en|zh] [--port <number>]';

const { values } = parseArgs({
  options: {
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
const language = values.lang;
const client = await buildClient();
const host = createHost({
  bundle: join(import.meta.dirname, '../../../dist'),
  userLocale: language === 'zh' ? 'zh_CN' : 'en_US',
  now: Date.now(),
});
host.open('FULL');
if (!values.empty) await importFiles(host, DEMO_FILES);
const page = await startPage({ host, language, port, client });
console.log(page.origin);
