import { createHost } from '../create-host.ts';
import { runHeadless } from './run.ts';

const { code, lines } = await runHeadless(process.argv.slice(2), createHost);
(code === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
process.exitCode = code;
