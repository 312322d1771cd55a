import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadAnswers } from '../../sidebar/file/read-export.ts';
import { importFile } from '../../sidebar/import/import-file.ts';
import type { ImportRun } from '../../sidebar/import/run-import.ts';
import type { Answer, Api, Request, Server } from '../../src/api.ts';
import type { Result } from '../../src/core/problem.ts';
import { createHost } from '../host/create-host.ts';
import type { Host, HostOptions, Saved } from '../host/host.ts';

/** A spreadsheet with the built add-on, and the ways a person and the sidebar reach it. */
export interface Shop {
  host: Host;
  /** Asks the server as the sidebar does. Throws when the answer is a problem. */
  ask: <Name extends keyof Api>(name: Name, request: Request<Name>) => Answer<Name>;
  server: Server;
  /** Every request so far with the trips its execution made. */
  requests: { name: keyof Api; trips: number; calls: string[] }[];
  /** Imports an export in one go. */
  bring: (name: string, bytes: Uint8Array, through?: Server, answers?: ReadAnswers) => Promise<Result<ImportRun>>;
  /** Imports a file of the fixtures; throws a problem. */
  bringFixture: (name: string) => Promise<ImportRun>;
  /** Rows of a tab as objects by heading, displayed values. */
  rows: (tab: string) => Record<string, string>[];
  /** Types into a cell of the row where a column shows a value. */
  type: (tab: string, where: Record<string, string>, heading: string, text: string) => void;
}

/** Column letters of a 1-based column. */
export const letter = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1);

/** Shops that went on from what was kept of another: imports of each have names of their own. */
let goneOn = 0;

/** Fills a shop when it is first asked for; each call gives one that goes on from there, whatever became of the others. */
export function filledOnce(fill: () => Promise<Shop>): (options?: HostOptions) => Promise<Shop> {
  let filled: Promise<Saved> | null = null;
  return async (options = {}) => {
    filled ??= fill().then(({ host }) => host.save());
    return openShop({ ...options, saved: await filled });
  };
}

/**
 * The same for shops that are filled without waiting, one for each list of arguments; `optionsOf` gives what a shop must be opened
 * with each time, as its spreadsheet does not hold it.
 */
export function begunOnce<Given extends unknown[]>(
  fill: (...given: Given) => Shop,
  optionsOf: (...given: Given) => HostOptions = () => ({}),
): (...given: Given) => Shop {
  const begun = new Map<string, Saved>();
  return (...given) => {
    const key = JSON.stringify(given);
    const saved = begun.get(key) ?? fill(...given).host.save();
    begun.set(key, saved);
    return openShop({ ...optionsOf(...given), saved });
  };
}

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
  if (options.saved) goneOn += 1;
  let imports = options.saved ? goneOn * 100 : 0;
  const newId = (): string => {
    imports += 1;
    return `import-${String(imports).padStart(4, '0')}`;
  };
  const bring: Shop['bring'] = (name, bytes, through = server, answers = {}) =>
    importFile(through, { name, bytes }, { newId, answers });
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
      host.type(tab, `${letter(place + 1)}${at + 2}`, text);
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

/** Two returns, and a later download that updates one of them and brings a third. */
export const TWO = [
  { lpn: 'LPN1', comment: 'Far too small, could not get my arm in' },
  { lpn: 'LPN2', order: '111-5555555-2223334', comment: 'The lid was missing' },
];
export const LATER = [
  { lpn: 'LPN1', disposition: 'DEFECTIVE', comment: 'Far too small for me' },
  { lpn: 'LPN3', order: '111-6666666-2223334', comment: 'The zipper broke' },
];

/** A shop into which the two returns were brought. */
export const openWithTwo = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(TWO));
  return shop;
});

/** 1-based place of the column with a heading, 0 where there is none. */
export const columnOf = (shop: Shop, tab: string, heading: string): number =>
  (shop.host.displayed(tab)[0]?.indexOf(heading) ?? -1) + 1;

/** Every tab as it is displayed. */
export const everything = (shop: Shop): Record<string, string[][]> =>
  Object.fromEntries(shop.host.sheetNames().map((name) => [name, shop.host.displayed(name)]));

/** Id of the import made last, `''` where there is none. */
export const newest = (shop: Shop): string => shop.ask('today', {}).imports[0]?.id ?? '';

/** A link of Home: words, the number of a tab, and addresses of cells; no text of a cell. */
export const LINK =
  /^=HYPERLINK\("#gid=\d+&range=A"&(1|IFERROR\(MATCH\((?:[A-Z]+\d+|LEFT\([A-Z]+\d+,\d+\)),'(?:[^']|'')*'!A:A,0\),1\)),"[^"]*"\)$/;

/** Formulas of all tabs but for the links of Home. */
export const formulasOf = (shop: Shop): string[] =>
  shop.host
    .view()
    .sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]))
    .flatMap(({ formula }) => (formula && !LINK.test(formula) ? [formula] : []));

/** An order line of the All Orders report. */
export const order = (day: string, sku: string, quantity: number, number: number): string =>
  [
    `111-${String(number).padStart(7, '0')}-0000001`,
    `${day}T10:00:00+00:00`,
    'Shipped',
    sku,
    quantity,
    'B0MUG00001',
    'Amazon.com',
  ].join('\t');
/** Order lines as the All Orders report. */
export const ordersFile = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    ['amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\tasin\tsales-channel', ...lines].join('\n'),
  );
