import type { TabWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { byId, element } from './element.ts';

/** What a person does with tabs. */
export interface TabListener {
  choose(tab: TabWire): void;
  rename(tab: TabWire, name: string): void;
  insert(): void;
  /** Opens what can be done with a tab beside its button; `rename` opens its name for writing. */
  menu(tab: TabWire, button: HTMLElement, rename: () => void): void;
}

/** What is to be drawn once a name is written: drawn at once it would take away what is being written. */
let drawAfterRenaming: (() => void) | null = null;

/** Draws the tabs at the foot: arrows move along them, F2 or a double click renames, Shift+F10 or a right click opens a menu. */
export function drawTabs(tabs: TabWire[], activeId: number, words: PageWords, listener: TabListener): void {
  const strip = byId('tabs');
  if (strip.querySelector('input')) {
    drawAfterRenaming = () => drawTabs(tabs, activeId, words, listener);
    return;
  }
  const hadFocus = strip.contains(document.activeElement);
  const list = element('div', { role: 'tablist', 'aria-label': words.tabs });
  const shown = tabs.filter(({ hidden }) => !hidden);
  for (const tab of shown) {
    const isActive = tab.id === activeId;
    const button = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(isActive),
        'aria-controls': 'grid',
        'aria-haspopup': 'menu',
        tabindex: isActive ? '0' : '-1',
        onclick: () => listener.choose(tab),
        ondblclick: () => rename(button, tab, words, listener),
      },
      tab.name,
    );
    const openMenu = () => listener.menu(tab, button, () => rename(button, tab, words, listener));
    button.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      openMenu();
    });
    if (isActive) {
      const more = element('span', { class: 'more', 'aria-hidden': 'true' });
      more.addEventListener('click', (event) => {
        event.stopPropagation();
        openMenu();
      });
      button.append(more);
    }
    if (tab.tabColor) button.style.boxShadow = `inset 0 -3px ${tab.tabColor}`;
    button.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event;
      const at = shown.indexOf(tab);
      const next = { ArrowRight: shown[at + 1], ArrowLeft: shown[at - 1], Home: shown[0], End: shown.at(-1) }[key];
      if (next) listener.choose(next);
      if (key === 'F2') rename(button, tab, words, listener);
      if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
        event.preventDefault();
        openMenu();
      }
    });
    list.append(button);
  }
  const add = element('button', { type: 'button', 'aria-label': words.newTab, onclick: listener.insert }, '+');
  strip.replaceChildren(add, list);
  const active = list.querySelector<HTMLElement>('[aria-selected=true]');
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) active?.focus();
}

function rename(button: HTMLElement, tab: TabWire, words: PageWords, listener: TabListener): void {
  const input = element('input', { value: tab.name, 'aria-label': words.renameTab });
  let isDone = false;
  const end = (name: string) => {
    if (isDone) return;
    isDone = true;
    input.replaceWith(button);
    button.focus();
    drawAfterRenaming?.();
    drawAfterRenaming = null;
    if (name && name !== tab.name) listener.rename(tab, name);
  };
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') end(input.value.trim());
    if (key === 'Escape') end('');
  });
  input.addEventListener('blur', () => end(input.value.trim()));
  button.replaceWith(input);
  input.select();
}

/** Opens the menu of the chosen tab. */
export function openTabMenu(): void {
  chosenTab()?.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }));
}

/** The button of the chosen tab. */
export function chosenTab(): HTMLElement | null {
  return byId('tabs').querySelector<HTMLElement>('[aria-selected=true]');
}
