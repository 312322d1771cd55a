/**
 * A thread that ends its process when a file of tests goes on for longer than any may, and says which and where: the limit of a
 * test ends what waits, but neither a loop without an end nor a module that is never loaded. The other files go on.
 */
import { writeSync } from 'node:fs';
import { Session } from 'node:inspector';
import { parentPort } from 'node:worker_threads';

/** Minutes; the longest file takes one, on a slow machine some. */
const MOST = Number(process.env.HEADWATER_STUCK_MINUTES ?? 8);
/** Milliseconds in which even a process that waits does something. */
const SOON = 5_000;

let timer;
parentPort?.on('message', (file) => {
  clearTimeout(timer);
  timer = setTimeout(() => end(file), MOST * 60_000);
});

const say = (text) => writeSync(2, `${text}\n`);
const kill = () => process.kill(process.pid, 'SIGKILL');

function end(file) {
  say(`\n${file} goes on for more than ${MOST} minutes and is ended.`);
  setTimeout(kill, SOON);
  const session = new Session();
  session.connectToMainThread();
  const files = new Map();
  session.on('Debugger.scriptParsed', ({ params }) => files.set(params.scriptId, params.url));
  session.on('Debugger.paused', ({ params }) => {
    for (const { functionName, location } of params.callFrames)
      say(`  at ${functionName || 'a function'} (${files.get(location.scriptId)}:${location.lineNumber + 1})`);
    kill();
  });
  session.post('Debugger.enable', () => session.post('Debugger.pause'));
}
