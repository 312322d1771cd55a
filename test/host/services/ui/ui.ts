import { refuse } from '../../book/refuse.ts';
import type { MenuItem, PersonAnswer } from '../../host.ts';
import { self, text } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import { releaseLocks } from '../lock.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Method, Methods, Service } from '../service.ts';
import { describe, enumOf, other, place, tell } from '../service.ts';
import type { HtmlSelf } from './html.ts';
import { questionOf } from './question.ts';

interface MenuSelf {
  title: string;
  items: MenuItem[];
}

const htmlOf = (value: unknown): HtmlSelf =>
  typeof value === 'string'
    ? { content: value, title: '', width: 400, height: 300, meta: [], favicon: null }
    : self(value, serviceNamed('HtmlOutput') as Service<HtmlSelf>);

/** Shows a window that waits for an answer: locks held are lost meanwhile. */
function ask(args: readonly unknown[], run: Run, takesText: boolean): PersonAnswer {
  releaseLocks(run);
  const { title, text: message, buttons } = questionOf(args, takesText);
  const known = run.world.windows.answers.shift();
  run.world.emit({ kind: 'alert', title, text: message, answered: known !== undefined });
  const answer = known ?? { button: 'CLOSE' };
  const offered = [...buttons, 'CLOSE'];
  if (!offered.includes(answer.button))
    throw new Error(`the window has no button ${answer.button}, only ${offered.join(', ')}`);
  return { text: '', ...answer };
}

const ASKED = ['string', 'string enum', 'string string enum'];

const methods: Methods<GoogleAppsScript.Base.Ui, null> = {
  createMenu: place(['string'], (_, args) => objectOf('Menu', { title: text(args, 0), items: [] })),
  createAddonMenu: place([''], (_, __, run) => objectOf('Menu', { title: run.world.addonName, items: [] })),
  alert: other(ASKED, (_, args, run) => enumOf('Button', ask(args, run, false).button)),
  prompt: other(ASKED, (_, args, run) => objectOf('PromptResponse', ask(args, run, true))),
  showSidebar: other(['HtmlOutput'], (_, args, run) => {
    const { title, content } = htmlOf(args[0]);
    const { windows, emit } = run.world;
    if (windows.sidebar) emit({ kind: 'sidebar-closed' });
    windows.sidebar = { title: title || 'Apps Script Application', html: content };
    emit({ kind: 'sidebar', ...windows.sidebar });
  }),
  showModalDialog: other(['HtmlOutput string'], (_, args, run) => showDialog(args, run)),
  showModelessDialog: other(['HtmlOutput string'], (_, args, run) => showDialog(args, run)),
};

function showDialog(args: readonly unknown[], run: Run): void {
  const { content, width, height } = htmlOf(args[0]);
  run.world.emit({ kind: 'dialog', title: text(args, 1), html: content, width, height });
}

function addToUi(menu: MenuSelf, run: Run): void {
  run.world.windows.menu = menu;
  run.world.emit({ kind: 'menu', ...menu });
}

const menuMethods: Methods<GoogleAppsScript.Base.Menu, MenuSelf> = {
  addItem: tell(['string string'], (menu, args) => {
    if (text(args, 0) === '' || text(args, 1) === '') throw refuse('Invalid argument: caption');
    menu.items.push({ caption: text(args, 0), functionName: text(args, 1) });
  }),
  addSeparator: tell([''], (menu) => {
    menu.items.push({ caption: '', functionName: '' });
  }),
  addSubMenu: tell(['Menu'], (menu, args) => {
    const { items } = self(args[0], serviceNamed('Menu') as Service<MenuSelf>);
    menu.items.push(...items);
  }),
  addToUi: other([''], (menu, _, run) => addToUi(menu, run)),
};

const responseMethods: Record<string, Method<{ button: string; text: string }>> = {
  getSelectedButton: place([''], ({ button }) => enumOf('Button', button)),
  getResponseText: place([''], (answer) => answer.text),
};

/** The windows around the grid: menus, sidebar, dialogs, questions. */
export const uiServices = [
  describe<GoogleAppsScript.Base.Ui, null>('Ui', [methods]),
  describe<GoogleAppsScript.Base.Menu, MenuSelf>('Menu', [menuMethods]),
  describe<object, { button: string; text: string }>('PromptResponse', [], { beyondTypings: responseMethods }),
] as Service<never>[];
