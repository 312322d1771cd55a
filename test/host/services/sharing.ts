import type { Book } from '../book/model.ts';
import type { Method, Methods } from './service.ts';
import { change, isHandle } from './service.ts';

const emailOf = (value: unknown): string => (isHandle(value) ? (value.self as { email: string }).email : String(value));

const sharing = (takes: readonly string[], share: (book: Book, emails: string[]) => void): Method<null> =>
  change(takes, (_, args, run) => {
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
