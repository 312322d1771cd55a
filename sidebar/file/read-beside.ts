import { runPacked } from '../run-packed.ts';
import { type StartedWorker, startWorker } from '../start-worker.ts';
import type { SheetText } from './choose-sheet.ts';
import type { SheetMessage } from './post-sheets.ts';

type Sheets = SheetText[] | null;
type Given = Uint8Array | string;

/** Functions of a packed program that read sheets, by their names. */
type Program = Readonly<Record<string, (given: Given) => Sheets | Promise<Sheets>>>;

/** What makes a worker of a packed program; what fails there later fails as loudly as what fails at once. */
const answering = (id: string): string => `
onmessage = ({ data: { reader, given } }) => {
  ${id}.postSheets(${id}[reader](given), (message) => postMessage(message)).catch((error) => setTimeout(() => { throw error; }));
};`;

/** Puts together what a worker tells; rejects when it fails or the signal is aborted. */
function sheetsOf(worker: Worker, reader: string, given: Given, signal: AbortSignal | undefined): Promise<Sheets> {
  return new Promise((resolve, reject) => {
    const sheets: SheetText[] = [];
    worker.onmessage = ({ data }: MessageEvent<SheetMessage>) => {
      if ('begins' in data) sheets.push({ name: data.begins, rows: [] });
      else if ('rows' in data) sheets.at(-1)?.rows.push(...data.rows);
      else resolve(data.isRead ? sheets : null);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    const own = typeof given === 'string' ? given : given.slice();
    worker.postMessage({ reader, given: own }, typeof own === 'string' ? [] : [own.buffer]);
  });
}

/**
 * What a reader of the packed program `id` makes of a workbook, in a worker beside the page, which lives on meanwhile; aborting the
 * signal ends it at once. Where there can be no worker, or it fails, the page reads the workbook itself.
 */
export async function readBeside(id: string, reader: string, given: Given, signal?: AbortSignal): Promise<Sheets> {
  signal?.throwIfAborted();
  let started: StartedWorker | undefined;
  try {
    started = startWorker(id, answering(id));
    return await sheetsOf(started.worker, reader, given, signal);
  } catch {
    signal?.throwIfAborted();
  } finally {
    started?.end();
  }
  return (await (runPacked(id) as Program)[reader]?.(given)) ?? null;
}
