import type { FilterChoice } from '../../book/filtering.ts';
import type { Host, HostEvent, HostQuestion, MenuItem, PersonAnswer } from '../../host.ts';
import type {
  AnswerWire,
  BookWire,
  ChosenWire,
  EditWire,
  FrameWire,
  NewsWire,
  SheetAsk,
  SheetWire,
  ShowWire,
} from '../wire.ts';
import { createSheetMemory, type SheetMemory } from './sheet-memory.ts';

/** Everything a page may ask of the host, in plain data; errors come back as text, never thrown. */
export interface Bridge {
  book(): BookWire;
  /** What a page does not know yet of the parts of a tab it asks for; `null` when there is no such tab. */
  sheet(id: number, ask: SheetAsk): SheetWire | null;
  /** The values of a filtered column, of which a person chooses those that are shown. */
  filterChoices(id: number, column: number): FilterChoice[];
  /** A page opens the document: `onOpen` runs. */
  open(): AnswerWire;
  /** A person chooses an entry of the add-on's menu. */
  run(functionName: string, chosen: ChosenWire): AnswerWire | Promise<AnswerWire>;
  /** The sidebar calls the server. */
  call(functionName: string, args: unknown[], chosen: ChosenWire): AnswerWire | Promise<AnswerWire>;
  /** The person answers a question of a script that waits. */
  answer(number: number, answer: PersonAnswer): void;
  /** A person edits the grid. */
  edit(edits: EditWire[]): AnswerWire;
  readonly menu: { title: string; items: MenuItem[] } | null;
  /** The page is gone: nothing is kept for it any more. */
  close(): void;
}

/** What the bridge needs around the host. */
export interface BridgeNeeds {
  language: 'en' | 'zh';
  /** Keeps the html of a sidebar or dialog and gives its address. */
  frame(html: string): string;
  /** Tells the page. */
  tell(news: NewsWire): void;
}

/** Ties a window of a host to the page that shows it. */
export function createBridge(host: Host, needs: BridgeNeeds): Bridge {
  const memories = new Map<number, SheetMemory>();
  let changes = 0;
  let shown: ShowWire[] = [];
  const stop = host.on((event) => {
    if (event.kind === 'changed') {
      changes += 1;
      needs.tell({ kind: 'changed', sheetIds: event.sheetIds });
    } else if (event.kind === 'menu') needs.tell({ kind: 'menu', menu: { title: event.title, items: event.items } });
    else if (event.kind !== 'alert' || !event.answered) shown.push(toShow(event, needs.frame));
  });
  const failed = (error: unknown, show: ShowWire[]): AnswerWire => ({
    value: null,
    error: error instanceof Error ? error.message : String(error),
    show,
  });
  const answer = (work: () => unknown): AnswerWire => {
    const others = shown;
    shown = [];
    try {
      const value = work() ?? null;
      return { value, error: null, show: shown };
    } catch (error) {
      return failed(error, shown);
    } finally {
      shown = others;
    }
  };
  const questions = new Map<number, (answer: PersonAnswer) => void>();
  let asked = 0;
  const ask = (question: HostQuestion) =>
    new Promise<PersonAnswer>((resolve) => {
      asked += 1;
      questions.set(asked, resolve);
      needs.tell({ kind: 'question', question: { ...question, number: asked } });
    });
  /** Runs what may ask the person something beside everything else, and what never asks at once. */
  const execute = async (how: 'run' | 'callServer', functionName: string, args: unknown[]): Promise<AnswerWire> => {
    const own: ShowWire[] = [];
    shown = own;
    try {
      const value = (await host.aside(how, functionName, args, ask)) ?? null;
      return { value, error: null, show: own };
    } catch (error) {
      return failed(error, own);
    }
  };
  /** A tab that somebody else has just deleted can no longer be chosen. */
  const choose = ({ sheet, a1 }: ChosenWire) => {
    if (host.sheetNames().includes(sheet)) host.act({ do: 'select', sheet, a1 });
  };
  return {
    book() {
      const { name, locale, activeSheet, tabs } = host.outline();
      const { userEmail, isViewer } = host;
      return {
        ...{ name, locale, language: needs.language, activeSheet, userEmail, isViewer },
        tabs: tabs.map((tab) => ({ ...tab, tabColor: tab.tabColor ?? '' })),
      };
    },
    sheet(id, ask) {
      if (!host.outline().tabs.some((tab) => tab.id === id)) {
        memories.delete(id);
        return null;
      }
      const cells = (first: number, last: number) => host.sheetCells(id, first, last);
      const memory = memories.get(id) ?? createSheetMemory({ frame: () => host.sheetFrame(id), cells });
      memories.set(id, memory);
      return memory.answer(ask, changes);
    },
    filterChoices: (id, column) =>
      host.outline().tabs.some((tab) => tab.id === id) ? host.filterChoices(id, column) : [],
    open: () => answer(() => host.open()),
    run(functionName, chosen) {
      choose(chosen);
      return host.asks ? execute('run', functionName, []) : answer(() => host.run(functionName));
    },
    call(functionName, args, chosen) {
      choose(chosen);
      return host.asks ? execute('callServer', functionName, args) : answer(() => host.callServer(functionName, args));
    },
    answer(number, given) {
      questions.get(number)?.(given);
      questions.delete(number);
    },
    edit: (edits) =>
      answer(() => {
        const [only] = edits;
        if (edits.length === 1 && only) makeEdit(host, only);
        else
          host.together(() => {
            for (const edit of edits) makeEdit(host, edit);
          });
      }),
    get menu() {
      return host.menu;
    },
    close() {
      stop();
      for (const close of questions.values()) close({ button: 'CLOSE' });
      questions.clear();
    },
  };
}

function makeEdit(host: Host, edit: EditWire): void {
  if (edit.do === 'type') host.type(edit.sheet, edit.a1, edit.text);
  else if (edit.do === 'erase') host.erase(edit.sheet, edit.a1);
  else if ('sheet' in edit) host.act(edit);
  else host[edit.do]();
}

const SIDEBAR_WIDTH = 300;

function toShow(event: Exclude<HostEvent, { kind: 'changed' | 'menu' }>, keep: (html: string) => string): ShowWire {
  if (event.kind === 'sidebar') {
    const frame: FrameWire = { title: event.title, url: keep(event.html), width: SIDEBAR_WIDTH, height: 0 };
    return { kind: 'sidebar', frame };
  }
  if (event.kind === 'dialog') {
    const { title, width, height } = event;
    return { kind: 'dialog', frame: { title, url: keep(event.html), width, height } };
  }
  return event;
}
