import { mkdirSync, writeFileSync } from 'node:fs';
import { conformanceScript } from './build-conformance.ts';

const FILE = '.cache/conformance.gs';

mkdirSync('.cache', { recursive: true });
const script = conformanceScript();
writeFileSync(FILE, script);
console.log(`${FILE}: ${script.match(/^ {2}\{ name: /gm)?.length ?? 0} cases, ${Math.round(script.length / 1024)} KB.`);
