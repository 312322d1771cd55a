import { readExport } from '../../sidebar/file/read-export.ts';
import { prepareImport } from '../../sidebar/import/prepare-import.ts';
import type { Server } from '../../src/api.ts';
import { type Result, succeed } from '../../src/core/problem.ts';
import { lexiconOf } from '../../src/core/tagging/lexicon/lexicons.ts';
import type { Language } from '../../src/core/tagging/tagging.ts';
import { enLabels } from '../core/tagging/en.labels.ts';
import { sampleContext } from '../sidebar/sample.ts';

/** What the preview of a large file costs the page. */
export interface PreviewCost {
  what: string;
  milliseconds: number;
  /** Longest time the page could neither paint nor hear a click. */
  longestStall: number;
}

const ROWS = 100_000;

const HEADINGS =
  'return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\tdetailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments';

/** A returns file of 100,000 rows and about 25 MB in which every second buyer wrote something; the same at every run. */
function largeFile(): Uint8Array {
  const lines = [HEADINGS];
  for (let at = 0; at < ROWS; at += 1) {
    const words = [0, 1].map((part) => enLabels[(at * 7 + part * 13) % enLabels.length]?.[0] ?? '').join(' ');
    const comment = at % 2 === 0 ? words.replace(/\s+/g, ' ').slice(0, 120) : '';
    const day = `2026-${String((at % 9) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    lines.push(
      [
        `${day}T08:${String(at % 60).padStart(2, '0')}:11+00:00`,
        `111-${String(1_000_000 + (at % 9_000_000))}-${String(2_000_000 + at)}`,
        `MUG-${at % 400}`,
        `B0MUG${String(10_000 + (at % 400))}`,
        `X00${String(1_000_000 + (at % 400))}`,
        'Travel mug with a lid that closes, stainless steel, 500 ml',
        '1',
        'LEX1',
        at % 3 === 0 ? 'CUSTOMER_DAMAGED' : 'SELLABLE',
        at % 2 === 0 ? 'DEFECTIVE' : 'UNWANTED_ITEM',
        'Unit returned to inventory',
        `LPNRR${String(100_000_000 + at)}`,
        comment,
      ].join('\t'),
    );
  }
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** Watches how long the event loop stands still. */
function watchStalls(): () => number {
  let last = performance.now();
  let longest = 0;
  let on = true;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    on = false;
    return Math.round(Math.max(longest, performance.now() - last));
  };
}

async function measure<Value>(what: string, work: () => Promise<Value>): Promise<{ cost: PreviewCost; value: Value }> {
  const stop = watchStalls();
  const start = performance.now();
  const value = await work();
  return { value, cost: { what, milliseconds: Math.round(performance.now() - start), longestStall: stop() } };
}

/** A workbook that holds nothing; it answers at once, so that only the page is timed. */
function emptyWorkbook(): Server {
  const answer = async (name: string, request: { keys?: string[]; language?: Language }): Promise<Result<unknown>> =>
    succeed(
      name === 'lexicon' ? lexiconOf(request.language ?? 'en') : sampleContext('n'.repeat(request.keys?.length ?? 0)),
    );
  return answer as Server;
}

/** Times what the page does before a person sees the preview of a large file. */
export async function benchPreview(): Promise<PreviewCost[]> {
  const bytes = largeFile();
  const name = 'returns.txt';
  const server = emptyWorkbook();
  const read = await measure(`read ${ROWS} rows, ${(bytes.length / 1e6).toFixed(0)} MB`, () =>
    readExport({ name, bytes }, {}),
  );
  const { value } = read;
  if (!value.ok) throw new Error(`benchPreview: ${value.problem.code}`);
  const plan = await measure('compare, tag and count', () => prepareImport(server, name, value.value));
  if (!plan.value.ok || plan.value.value.counts.added !== ROWS) throw new Error('benchPreview: rows are missing.');
  return [read.cost, plan.cost];
}
