import { renameSync, writeFileSync } from 'node:fs';
import type { Host } from '../host.ts';
import { toFile } from './saved-file.ts';

/** A spreadsheet kept in a file. */
export interface KeptFile {
  /** Writes what is not written yet and stops keeping. */
  close(): void;
}

/** Milliseconds between looks whether there is anything to write. */
const REST = 1_000;

/** Looks after which a spreadsheet that never rests is written all the same. */
const PATIENCE = 15;

/** Writes a spreadsheet to its file whenever it changed and then rested, and at the end; a file is replaced whole or not at all. */
export function keepFile(host: Host, path: string, rest = REST): KeptFile {
  let changes = 0;
  const moment = () => `${changes} ${host.executions.length}`;
  let [seen, written, waited] = [moment(), '', 0];
  const stop = host.on(() => {
    changes += 1;
  });
  const write = () => {
    written = moment();
    waited = 0;
    writeWhole(path, toFile(host.save()));
  };
  const timer = setInterval(() => {
    const now = moment();
    waited = now === written ? 0 : waited + 1;
    if (now !== written && (now === seen || waited >= PATIENCE)) write();
    seen = now;
  }, rest);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      stop();
      write();
    },
  };
}

/** Replaces a file in one step, so that whoever reads it meanwhile has the old one or the new one. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
