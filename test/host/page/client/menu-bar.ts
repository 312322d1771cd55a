import { byId, element } from './element.ts';

/** An entry of a menu: something to do, or a menu of its own; an empty caption is a line, a tab in it sets off the shortcut. */
export interface MenuEntry {
  caption: string;
  choose?: () => void;
  entries?: MenuEntry[];
}

/** Draws the menus under the name of the document; keyboard as in any menu bar: arrows, Enter, Escape, Home, End. */
export function drawMenuBar(name: string, menus: MenuEntry[]): void {
  const bar = element('div', { role: 'menubar', 'aria-label': name });
  for (const { caption, entries = [] } of menus) bar.append(...openable(caption, entries, false));
  bar.addEventListener('keydown', (event) => moveAlong(bar, event));
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !bar.contains(relatedTarget)) closeAll(bar);
  });
  const items = [...bar.querySelectorAll<HTMLElement>(':scope > [role=menuitem]')];
  for (const [at, item] of items.entries()) item.tabIndex = at === 0 ? 0 : -1;
  byId('top').replaceChildren(
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    element('div', {}, element('h1', {}, name), bar),
  );
}

/** Opens the last menu of the bar, the add-on's place, from the keyboard. */
export function openLastMenu(): void {
  const items = byId('top').querySelectorAll<HTMLElement>('[role=menubar] > [role=menuitem]');
  items[items.length - 1]?.click();
}

function openable(caption: string, entries: MenuEntry[], isNested: boolean): HTMLElement[] {
  const list = element('div', { role: 'menu', 'aria-label': caption, hidden: '' });
  for (const entry of entries) {
    if (entry.entries) list.append(...openable(entry.caption, entry.entries, true));
    else if (!entry.caption) list.append(element('hr', { role: 'separator' }));
    else list.append(choosable(entry));
  }
  const button = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      tabindex: '-1',
      ...(isNested ? { class: 'nested' } : {}),
      onclick: () => {
        const isOpen = !list.hidden;
        const bar = button.closest('[role=menubar]');
        if (!isNested && bar) closeAll(bar);
        setOpen(button, list, !isOpen);
        if (!isOpen) itemsOf(list)[0]?.focus();
      },
    },
    caption,
  );
  return [button, list];
}

function choosable({ caption, choose }: MenuEntry): HTMLElement {
  const [name = '', shortcut] = caption.split('\t');
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, name);
  if (shortcut) {
    item.append(element('kbd', { 'aria-hidden': 'true' }, shortcut));
    item.setAttribute('aria-keyshortcuts', shortcut.replace('Ctrl', 'Control'));
  }
  item.addEventListener('click', () => {
    const bar = item.closest('[role=menubar]');
    if (bar) closeAll(bar);
    item.blur();
    choose?.();
  });
  return item;
}

function setOpen(button: Element, list: HTMLElement, isOpen: boolean): void {
  list.hidden = !isOpen;
  button.setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) return;
  const { left, top, bottom, right } = button.getBoundingClientRect();
  const isNested = button.classList.contains('nested');
  list.style.left = `${isNested ? right : left}px`;
  list.style.top = `${isNested ? top : bottom}px`;
}

function closeAll(bar: Element): void {
  for (const list of bar.querySelectorAll<HTMLElement>('[role=menu]')) {
    list.hidden = true;
    list.previousElementSibling?.setAttribute('aria-expanded', 'false');
  }
}

const itemsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [role=menuitem]')];

function moveAlong(bar: Element, event: KeyboardEvent): void {
  const item = document.activeElement;
  const list = item?.parentElement;
  if (!(item instanceof HTMLElement) || !list) return;
  const items = itemsOf(list);
  const at = items.indexOf(item);
  const to = (index: number) => items[(index + items.length) % items.length]?.focus();
  const isTop = list === bar;
  const opener = isTop ? null : (list.previousElementSibling as HTMLElement | null);
  const isNested = item.classList.contains('nested');
  switch (event.key) {
    case 'ArrowDown':
      if (isTop) item.click();
      else to(at + 1);
      break;
    case 'ArrowUp':
      if (isTop) item.click();
      else to(at - 1);
      break;
    case 'ArrowRight':
      if (isTop) to(at + 1);
      else if (isNested) item.click();
      break;
    case 'ArrowLeft':
      if (isTop) to(at - 1);
      else if (opener?.classList.contains('nested')) closeTo(opener, list);
      break;
    case 'Home':
      to(0);
      break;
    case 'End':
      to(-1);
      break;
    case 'Escape':
      if (opener) closeTo(opener, list);
      break;
    default:
      return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function closeTo(opener: HTMLElement, list: HTMLElement): void {
  setOpen(opener, list, false);
  opener.focus();
}
