import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importFile } from '../../../../sidebar/import/import-file.ts';
import type { Server } from '../../../../src/api.ts';
import type { Host } from '../../host.ts';

/** Asks the bundle in the host, as the sidebar would. */
export const serverOf = (host: Host): Server =>
  (async (name: string, request: unknown) => host.callServer('callServer', [name, request])) as Server;

/** Imports export files one after another through the bundle. Throws when one of them is refused. */
export async function importFiles(host: Host, paths: string[]): Promise<void> {
  for (const [at, path] of paths.entries()) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const answer = await importFile(serverOf(host), file, { newId: () => `demo-import-${at + 1}` });
    if (!answer.ok) throw new Error(`${file.name} was refused: ${JSON.stringify(answer.problem)}`);
  }
}
