import type { FilterChoice } from '../../book/filtering.ts';
import type { PersonAnswer } from '../../host.ts';
import type { AnswerWire, BookWire, ChosenWire, EditWire, MenuWire, NewsWire, SheetAsk, SheetWire } from '../wire.ts';

/** The local server as the page sees it. */
export interface Server {
  book(): Promise<BookWire>;
  sheet(id: number, ask: SheetAsk): Promise<SheetWire | null>;
  /** The values of a filtered column, of which a person chooses those that are shown. */
  filterChoices(id: number, column: number): Promise<FilterChoice[]>;
  menu(): Promise<MenuWire | null>;
  open(): Promise<AnswerWire>;
  run(functionName: string, chosen: ChosenWire): Promise<AnswerWire>;
  call(functionName: string, args: unknown[], chosen: ChosenWire): Promise<AnswerWire>;
  /** Answers a question of a script that waits. */
  answer(number: number, answer: PersonAnswer): Promise<unknown>;
  /** Edits arrive in the order they were made. */
  edit(edits: EditWire[]): Promise<AnswerWire>;
  /** Where the spreadsheet is to be had as Excel file. */
  readonly workbookUrl: string;
  /** Puts an Excel file in the place of the spreadsheet; the value of the answer is what did not come along, in sentences. */
  importWorkbook(file: File): Promise<AnswerWire>;
  /** Hears every change; `back` is called when the server answers again after it was gone, `gone` when it stops. */
  listen(hear: (news: NewsWire) => void, back: () => void, gone: () => void): void;
}

/** Speaks to the server the page came from, as the window it is: what its address says goes with every request. */
export function createServer(): Server {
  const own = new URLSearchParams(location.search);
  own.set('window', crypto.randomUUID());
  const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}${own}`;
  const read = async <T>(path: string): Promise<T> => (await (await fetch(at(path))).json()) as T;
  const write = async (path: string, body: object): Promise<AnswerWire> => {
    const response = await fetch(at(path), { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as AnswerWire;
  };
  let lastEdit: Promise<unknown> = Promise.resolve();
  return {
    book: () => read('/api/book'),
    sheet(id, { shape, blocks }) {
      const pairs = blocks.map(({ block, since }) => `${block}:${since}`);
      return read(`/api/sheet?id=${id}&shape=${shape}&blocks=${pairs.join(',')}`);
    },
    filterChoices: (id, column) => read(`/api/filter?id=${id}&column=${column}`),
    menu: () => read('/api/menu'),
    open: () => write('/api/open', {}),
    run: (functionName, chosen) => write('/api/run', { functionName, chosen }),
    call: (functionName, args, chosen) => write('/api/call', { functionName, args, chosen }),
    answer: (number, answer) => write('/api/answer', { number, answer }),
    edit(edits) {
      const sent = lastEdit.then(() => write('/api/edit', { edits }));
      lastEdit = sent.catch(() => null);
      return sent;
    },
    workbookUrl: at('/api/workbook.xlsx'),
    async importWorkbook(file) {
      const response = await fetch(at('/api/workbook.xlsx'), { method: 'POST', body: file });
      return (await response.json()) as AnswerWire;
    },
    listen(hear, back, gone) {
      const source = new EventSource(at('/api/news'));
      let isGone = false;
      source.onmessage = (event) => hear(JSON.parse(event.data as string) as NewsWire);
      source.onerror = () => {
        isGone = true;
        gone();
      };
      source.onopen = () => {
        if (isGone) back();
        isGone = false;
      };
    },
  };
}
