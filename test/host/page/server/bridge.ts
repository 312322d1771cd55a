import type { Host, HostEvent, MenuItem } from '../../host.ts';
import type { SheetView } from '../../view.ts';
import type { AnswerWire, BookWire, EditWire, FrameWire, NewsWire, SheetWire, ShowWire, TabWire } from '../wire.ts';
import { createSheetMemory, type SheetMemory } from './sheet-memory.ts';

/** Everything a page may ask of the host, in plain data; errors come back as text, never thrown. */
export interface Bridge {
  /** The workbook is looked at as a whole only when a tab came, went, was renamed or changed unwatched: that is slow in a big one. */
  book(): BookWire;
  /** What changed in a tab since a version, 0 for all of it; `null` when there is no such tab. */
  sheet(id: number, since: number): SheetWire | null;
  /** A page opens the document: `onOpen` runs. */
  open(): AnswerWire;
  /** A person chooses an entry of the add-on's menu. */
  run(functionName: string): AnswerWire;
  /** The sidebar calls the server. */
  call(functionName: string, args: unknown[]): AnswerWire;
  /** A person edits the grid. */
  edit(edits: EditWire[]): AnswerWire;
  readonly menu: { title: string; items: MenuItem[] } | null;
}

/** What the bridge needs around the host. */
export interface BridgeNeeds {
  language: 'en' | 'zh';
  /** Keeps the html of a sidebar or dialog and gives its address. */
  frame(html: string): string;
  /** Tells every page. */
  tell(news: NewsWire): void;
}

/** Ties a host to the pages: what one page asked for is answered to that page, changes of cells go to all. */
export function createBridge(host: Host, needs: BridgeNeeds): Bridge {
  const memories = new Map<number, SheetMemory>();
  const stale = new Set<number>();
  let known: BookWire | null = null;
  let shown: ShowWire[] = [];
  host.on((event) => {
    if (event.kind === 'changed') {
      for (const id of event.sheetIds) stale.add(id);
      if (!event.sheetIds.every((id) => memories.has(id))) known = null;
      needs.tell({ kind: 'changed', sheetIds: event.sheetIds });
    } else if (event.kind === 'menu') needs.tell({ kind: 'menu', menu: { title: event.title, items: event.items } });
    else shown.push(toShow(event, needs.frame));
  });
  const answer = (work: () => unknown): AnswerWire => {
    shown = [];
    try {
      const value = work() ?? null;
      return { value, error: null, show: shown };
    } catch (error) {
      return { value: null, error: error instanceof Error ? error.message : String(error), show: shown };
    }
  };
  return {
    book() {
      const names = host.sheetNames();
      if (known?.tabs.length === names.length && known.tabs.every(({ name }, at) => name === names[at])) return known;
      const { name, locale, activeSheet, sheets } = host.view();
      known = { name, locale, language: needs.language, activeSheet, tabs: sheets.map(toTab) };
      return known;
    },
    sheet(id, since) {
      const watched = memories.get(id);
      if (!this.book().tabs.some((tab) => tab.id === id)) return null;
      const memory = watched ?? createSheetMemory();
      if (stale.delete(id) || !watched) {
        const view = host.sheetView(id);
        memory.update(view);
        if (known) known = { ...known, tabs: known.tabs.map((tab) => (tab.id === id ? toTab(view) : tab)) };
      }
      memories.set(id, memory);
      return memory.changes(since);
    },
    open: () => answer(() => host.open()),
    run: (functionName) => answer(() => host.run(functionName)),
    call: (functionName, args) => answer(() => host.callServer(functionName, args)),
    edit: (edits) =>
      answer(() => {
        for (const edit of edits) makeEdit(host, edit);
      }),
    get menu() {
      return host.menu;
    },
  };
}

const toTab = ({ id, name, hidden, tabColor }: SheetView): TabWire => ({ id, name, hidden, tabColor: tabColor ?? '' });

function makeEdit(host: Host, edit: EditWire): void {
  if (edit.do === 'type') host.type(edit.sheet, edit.a1, edit.text);
  else if (edit.do === 'erase') host.erase(edit.sheet, edit.a1);
  else host.act(edit);
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
