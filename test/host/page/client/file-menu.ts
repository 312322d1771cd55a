import type { AnswerWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { askFirst, showAlert } from './dialog.ts';
import { element } from './element.ts';
import type { FileDeeds } from './page-menus.ts';
import type { Server } from './server.ts';

/** What the File menu needs of the page. */
export interface FileMenuNeeds {
  words: PageWords;
  server: Pick<Server, 'importWorkbook' | 'workbookUrl'>;
  /** Shows that something takes its time. */
  during(work: Promise<AnswerWire>): Promise<AnswerWire>;
}

/** The File menu: the spreadsheet as Excel file out of the page, and one in its place, asked for first. */
export function createFileMenu({ words, server, during }: FileMenuNeeds): FileDeeds {
  const replaceBy = async (file: File): Promise<void> => {
    const text = words.replaceText.replace('{file}', () => file.name);
    if (!(await askFirst(words.replaceTitle, text, words.replace, words))) return;
    const { value, error } = await during(server.importWorkbook(file));
    if (error !== null) showAlert(words.failed, error, words);
    else if (Array.isArray(value) && value.length > 0) showAlert(words.left, value.join('\n'), words);
  };
  return {
    download() {
      element('a', { href: server.workbookUrl, download: '' }).click();
    },
    import() {
      const input = element('input', { type: 'file', accept: '.xlsx' });
      input.addEventListener('change', () => {
        const [file] = input.files ?? [];
        if (file) void replaceBy(file);
      });
      input.click();
    },
  };
}
