import type { Book } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import type { Method, Methods } from './service.ts';
import { change, isHandle } from './service.ts';

/** The address of a person, given as such or as a user. Throws for what is no address. */
export function emailOf(value: unknown): string {
  const email = isHandle(value) ? (value.self as { email: string }).email : String(value);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw refuse(`Invalid email: ${email}`);
  return email;
}

const sharing = (takes: readonly string[], share: (book: Book, emails: string[]) => void): Method<null> =>
  change(takes, (_, args, run) => {
    if (run.mode !== 'FULL') throw refuse('You do not have permission to perform that action.');
    const emails = (Array.isArray(args[0]) ? args[0] : [args[0]]).map(emailOf);
    share(
      run.world.book,
      emails.filter((email) => email !== run.world.book.owner),
    );
  });

const ONE = ['string', 'User'];

function addEditors(book: Book, emails: string[]): void {
  book.editors = [...new Set([...book.editors, ...emails])];
  book.viewers = book.viewers.filter((email) => !emails.includes(email));
}

/** Who may edit keeps that when made a viewer. */
function addViewers(book: Book, emails: string[]): void {
  const fresh = emails.filter((email) => !book.editors.includes(email));
  book.viewers = [...new Set([...book.viewers, ...fresh])];
}

/** Who the spreadsheet is shared with; the owner stays whatever is asked. */
export const sharingMethods: Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, null> = {
  addEditor: sharing(ONE, addEditors),
  addEditors: sharing(['array'], addEditors),
  addViewer: sharing(ONE, addViewers),
  addViewers: sharing(['array'], addViewers),
  removeEditor: sharing(ONE, (book, emails) => {
    book.editors = book.editors.filter((email) => !emails.includes(email));
  }),
  removeViewer: sharing(ONE, (book, emails) => {
    book.viewers = book.viewers.filter((email) => !emails.includes(email));
  }),
};
