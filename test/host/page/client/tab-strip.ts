import type { TabWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { byId, element } from './element.ts';

/** What a person does with tabs. */
export interface TabListener {
  choose(tab: TabWire): void;
  rename(tab: TabWire, name: string): void;
  insert(): void;
}

/** Draws the tabs at the foot: arrows move along them, F2 or a double click renames. */
export function drawTabs(tabs: TabWire[], activeId: number, words: PageWords, listener: TabListener): void {
  const strip = byId('tabs');
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
        tabindex: isActive ? '0' : '-1',
        onclick: () => listener.choose(tab),
        ondblclick: () => rename(button, tab, words, listener),
      },
      tab.name,
    );
    if (tab.tabColor) button.style.boxShadow = `inset 0 -3px ${tab.tabColor}`;
    button.addEventListener('keydown', ({ key }) => {
      const at = shown.indexOf(tab);
      const next = { ArrowRight: shown[at + 1], ArrowLeft: shown[at - 1], Home: shown[0], End: shown.at(-1) }[key];
      if (next) listener.choose(next);
      if (key === 'F2') rename(button, tab, words, listener);
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
