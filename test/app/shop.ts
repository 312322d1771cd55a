import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importFile } from '../../sidebar/import/import-file.ts';
import type { ImportRun } from '../../sidebar/import/run-import.ts';
import type { Answer, Api, Request, Server } from '../../src/api.ts';
import type { Result } from '../../src/core/problem.ts';
import { createHost } from '../host/create-host.ts';
import type { Host, HostOptions } from '../host/host.ts';

/** A spreadsheet with the built add-on, and the ways a person and the sidebar reach it. */
export interface Shop {
  host: Host;
  /** Asks the server as the sidebar does. Throws when the answer is a problem. */
  ask: <Name extends keyof Api>(name: Name, request: Request<Name>) => Answer<Name>;
  server: Server;
  /** Every request so far with the trips its execution made. */
  requests: { name: keyof Api; trips: number; calls: string[] }[];
  /** Imports an export in one go. */
  bring: (name: string, bytes: Uint8Array) => Promise<Result<ImportRun>>;
  /** Imports a file of the fixtures; throws a problem. */
  bringFixture: (name: string) => Promise<ImportRun>;
  /** Rows of a tab as objects by heading, displayed values. */
  rows: (tab: string) => Record<string, string>[];
  /** Types into a cell of the row where a column shows a value. */
  type: (tab: string, where: Record<string, string>, heading: string, text: string) => void;
}

/** Column letters of a 0-based place. */
const letter = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letter(Math.floor(place / 26) - 1) + letter(place % 26);

/** Opens an empty spreadsheet with the add-on of `dist`. */
export function openShop(options: HostOptions = {}): Shop {
  const host = createHost(options);
  host.open();
  const requests: Shop['requests'] = [];
  const call = <Name extends keyof Api>(name: Name, request: Request<Name>): Result<Answer<Name>> => {
    const answer = host.callServer('callServer', [name, request]) as Result<Answer<Name>>;
    const last = host.executions.at(-1);
    const calls = last?.calls.filter(({ kind }) => kind !== 'handle').map((one) => one.name) ?? [];
    requests.push({ name, trips: last?.trips ?? 0, calls });
    return answer;
  };
  const server: Server = async (name, request) => call(name, request);
  let imports = 0;
  const newId = (): string => {
    imports += 1;
    return `import-${String(imports).padStart(4, '0')}`;
  };
  const bring: Shop['bring'] = (name, bytes) => importFile(server, { name, bytes }, { newId });
  const rows: Shop['rows'] = (tab) => {
    const [headings = [], ...lines] = host.displayed(tab);
    return lines.map((line) => Object.fromEntries(headings.map((heading, at) => [heading, line[at] ?? ''])));
  };
  return {
    host,
    server,
    requests,
    bring,
    rows,
    ask: (name, request) => {
      const answer = call(name, request);
      if (!answer.ok) throw new Error(`${name}: ${answer.problem.code} ${JSON.stringify(answer.problem.facts)}`);
      return answer.value;
    },
    bringFixture: async (name) => {
      const run = await bring(basename(name), readFileSync(`test/fixtures/${name}`));
      if (!run.ok) throw new Error(`${name}: ${run.problem.code} ${JSON.stringify(run.problem.facts)}`);
      return run.value;
    },
    type: (tab, where, heading, text) => {
      const at = rows(tab).findIndex((row) => Object.entries(where).every(([key, value]) => row[key] === value));
      const place = host.displayed(tab)[0]?.indexOf(heading) ?? -1;
      if (at < 0 || place < 0) throw new Error(`No cell for ${JSON.stringify(where)} and ${heading} in ${tab}.`);
      host.type(tab, `${letter(place)}${at + 2}`, text);
    },
  };
}

/** A few returns as the FBA customer returns report writes them. */
export function returnsFile(
  rows: readonly Partial<
    Record<'date' | 'order' | 'sku' | 'quantity' | 'disposition' | 'reason' | 'lpn' | 'comment', string>
  >[],
): Uint8Array {
  const headings =
    'return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\tdetailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments';
  const lines = rows.map((row, at) =>
    [
      row.date ?? '2026-05-05T10:00:00+00:00',
      row.order ?? `111-${String(1000000 + at)}-2223334`,
      row.sku ?? 'MUG-1',
      'B0MUG00001',
      'X001',
      'Mug',
      row.quantity ?? '1',
      'LEX1',
      row.disposition ?? 'SELLABLE',
      row.reason ?? 'DEFECTIVE',
      'Unit returned to inventory',
      row.lpn ?? `LPNRR${String(100000 + at)}`,
      row.comment ?? '',
    ].join('\t'),
  );
  return new TextEncoder().encode([headings, ...lines].join('\n'));
}
