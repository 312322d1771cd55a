import type { RemarkWords } from './words.ts';

/** A file that cannot be opened as a spreadsheet; its message is one sentence for the person who chose it. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  /** Which sentence it is. */
  readonly reason: keyof RemarkWords['refused'];

  constructor(reason: keyof RemarkWords['refused'], message: string) {
    super(message);
    this.reason = reason;
  }
}
