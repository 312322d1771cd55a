import './style.css';
import type { AnswerWire, BookWire, ChosenWire, EditWire, MenuWire, QuestionWire, TabWire } from '../wire.ts';
import { PAGE_WORDS } from '../words.ts';
import { createCharts } from './chart/charts.ts';
import { askPerson, showAlert, showDialog } from './dialog.ts';
import { byId } from './element.ts';
import { createFileMenu } from './file-menu.ts';
import type { FrameHost } from './frame.ts';
import { firstCell } from './grid/address.ts';
import { shortCut } from './grid/short-cuts.ts';
import { createGridView } from './grid/view.ts';
import { createHands, type Place } from './hands.ts';
import { drawMenuBar, openLastMenu } from './menu-bar.ts';
import { createNotice } from './notice.ts';
import { type MenuState, pageMenus } from './page-menus.ts';
import { openMenu } from './popup-menu.ts';
import { createRefresher } from './refresher.ts';
import { createServer } from './server.ts';
import { createSidebar } from './sidebar.ts';
import { tabMenu } from './tab-menu.ts';
import { chosenTab, drawTabs, openTabMenu } from './tab-strip.ts';
import { showToast } from './toast.ts';

const server = createServer();
let book: BookWire = await server.book();
const words = PAGE_WORDS[book.language];
let activeId = tabInAddress() ?? book.activeSheet;
let addOnMenu: MenuWire | null = null;

const gridBox = byId('grid');
gridBox.setAttribute('aria-label', words.grid);
const view = createGridView(gridBox, book, {
  edits: (edits) => void edit(edits),
  scrolled,
  follow,
  chooseValues: (column) => hands.chooseValues(column),
  note: () => hands.note(),
  shortCut: (event) => shortCut(event, place, hands),
});
const hands = createHands({ server, view, words, place, activeId: () => activeId, edit: (one) => void edit([one]) });
const charts = createCharts(view.grid);
/** The grid is a canvas: browser tests and the console find and read its cells through this. */
Object.assign(window, { grid: view.grid.api });
const frameHost: Omit<FrameHost, 'close' | 'size'> = {
  async call(functionName, args) {
    const answer = await server.call(functionName, args, chosen());
    show(answer);
    return answer;
  },
  focusEditor: () => view.focus(),
  follow,
};
const sidebar = createSidebar(words, frameHost, () => window.dispatchEvent(new Event('resize')));

/** Shows what an answer brings along, its error last. */
function show({ show: shown }: AnswerWire): void {
  for (const event of shown) {
    if (event.kind === 'sidebar') sidebar.open(event.frame);
    else if (event.kind === 'sidebar-closed') sidebar.close();
    else if (event.kind === 'dialog') showDialog(event.frame, words, frameHost);
    else if (event.kind === 'alert') showAlert(event.title, event.text, words);
    else if (event.kind === 'toast') showToast(event.title, event.text, event.seconds, words.close);
    else void choose(event.sheetId, event);
  }
}

async function edit(edits: EditWire[]): Promise<void> {
  if (edits.length === 0) return;
  const answer = await server.edit(edits);
  show(answer);
  if (answer.error !== null) showAlert(words.failed, answer.error, words);
}

const working = createNotice(gridBox, words.working, 300);

async function run(functionName: string): Promise<void> {
  const answer = await working.during(server.run(functionName, chosen()));
  show(answer);
  if (answer.error !== null) showToast(words.failed, answer.error, 10, words.close);
}

/** A script waits for the answer; what else goes on in the page goes on. */
async function putQuestion(question: QuestionWire): Promise<void> {
  await server.answer(question.number, await askPerson(question, words));
}

const fileMenu = createFileMenu({ words, server, during: (work) => working.during(work) });

/** Goes to a tab and, where it says one, to a cell of it. */
async function choose(id: number, cell?: { row: number; column: number }): Promise<void> {
  if (!book.tabs.some((tab) => tab.id === id)) await catchUp();
  if (!book.tabs.some((tab) => tab.id === id)) return;
  activeId = id;
  history.replaceState(null, '', `#gid=${id}`);
  view.activate(id);
  draw();
  await refresh();
  if (!cell || activeId !== id) return;
  view.select(cell.row, cell.column);
  await refresh();
}

/** Follows a link of a cell or of the sidebar: to a tab of this workbook, or out into a new window. */
function follow(url: string): void {
  const gid = /#gid=(\d+)/.exec(url)?.[1];
  if (gid === undefined) {
    window.open(url, '_blank', 'noopener');
    return;
  }
  const range = /[#&]range=([^&]+)/.exec(url)?.[1];
  void choose(Number(gid), firstCell(decodeURIComponent(range ?? '')) ?? undefined);
}

function tabInAddress(): number | null {
  const gid = /gid=(\d+)/.exec(location.hash)?.[1];
  return gid !== undefined && book.tabs.some(({ id }) => id === Number(gid)) ? Number(gid) : null;
}

const loading = createNotice(gridBox, words.loading, 150);
const refresher = createRefresher({
  server,
  view,
  activeId: () => activeId,
  catchUp,
  drawn(shape) {
    const { id, name, hidden, tabColor } = shape;
    charts.draw(id, shape.charts);
    book = { ...book, tabs: book.tabs.map((tab) => (tab.id === id ? { id, name, hidden, tabColor } : tab)) };
    draw();
  },
  done(id) {
    gridBox.dataset.version = `${id}:${view.sheet(id).version}`;
  },
});
const refresh = () => loading.during(refresher.refresh());

/** The grid knows which rows are in sight only once it has drawn them. */
function scrolled(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void refresh()));
}

/** Reads the list of tabs again. */
async function catchUp(): Promise<void> {
  book = await server.book();
  if (!book.tabs.some(({ id, hidden }) => id === activeId && !hidden)) activeId = book.activeSheet;
  view.sync(book);
  view.activate(activeId);
  draw();
}

let drawnTabs = '';
let drawnMenus = '';

/** Draws the menus and the tabs where they differ from what is there, so that nothing under a person's hand goes away. */
function draw(): void {
  document.title = book.name;
  const state: MenuState = {
    addOn: addOnMenu,
    hiddenTabs: book.tabs.filter(({ hidden }) => hidden),
    hasFilter: Boolean(view.sheet(activeId).shape?.filter),
  };
  const menus = JSON.stringify([book.name, state]);
  if (menus !== drawnMenus)
    drawMenuBar(
      book.name,
      book.isViewer ? `${book.userEmail} · ${words.viewOnly}` : book.userEmail,
      pageMenus(words, state, place, hands, (name) => void run(name), fileMenu),
    );
  drawnMenus = menus;
  const tabs = JSON.stringify([book.tabs, activeId]);
  if (tabs !== drawnTabs)
    drawTabs(book.tabs, activeId, words, { choose: chooseTab, rename: renameTab, insert: insertTab, menu: openMenuOf });
  drawnTabs = tabs;
}

function place(): Place {
  return { sheet: book.tabs.find(({ id }) => id === activeId)?.name ?? '', ...view.selected() };
}

function chosen(): ChosenWire {
  const { sheet, a1 } = place();
  return { sheet, a1 };
}

function chooseTab(tab: TabWire): void {
  if (tab.id === activeId) return;
  void choose(tab.id);
  void edit([{ do: 'choose-sheet', sheet: tab.name }]);
}

function renameTab(tab: TabWire, name: string): void {
  void edit([{ do: 'rename-sheet', sheet: tab.name, name }]);
}

/** Once the menu is gone the focus is on the tabs again, wherever the tab has gone. */
function openMenuOf(tab: TabWire, button: HTMLElement, rename: () => void): void {
  const { left, top } = button.getBoundingClientRect();
  const entries = tabMenu(book.tabs, tab, words, (one) => void edit([one]), rename);
  openMenu(tab.name, entries, left, top, () => chosenTab()?.focus());
}

function insertTab(): void {
  void edit([{ do: 'insert-sheet', sheet: '' }]);
}

/** As in Sheets: Alt+N opens the extensions, Alt+Shift+S the menu of the tab, Ctrl+Alt+. goes to the sidebar. */
window.addEventListener('keydown', (event) => {
  if (event.altKey && event.code === 'KeyN') openLastMenu();
  else if (event.altKey && event.shiftKey && event.code === 'KeyS') openTabMenu();
  else if (event.altKey && event.ctrlKey && event.code === 'Period') sidebar.focus();
  else return;
  event.preventDefault();
});
window.addEventListener('hashchange', () => {
  const id = tabInAddress();
  if (id !== null && id !== activeId) void choose(id);
});

server.listen(
  (news) => {
    if (news.kind === 'menu') {
      addOnMenu = news.menu;
      draw();
    } else if (news.kind === 'question') void putQuestion(news.question);
    else {
      refresher.doubt();
      void refresher.refresh();
    }
  },
  () => location.reload(),
  () => showToast('', words.disconnected, 4, words.close),
);
draw();
view.activate(activeId);
await refresh();
show(await server.open());
addOnMenu = await server.menu();
draw();
await view.ready;
gridBox.querySelector('input')?.setAttribute('aria-label', words.nameBox);
document.body.dataset.ready = 'true';
