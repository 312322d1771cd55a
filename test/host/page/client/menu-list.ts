import { element } from './element.ts';

/** An entry of a menu: something to do, or a menu of its own; an empty caption is a line, a tab in it sets off the shortcut. */
export interface MenuEntry {
  caption: string;
  choose?: () => void;
  /** A colour shown before the caption. */
  swatch?: string;
  entries?: MenuEntry[];
}

/** A button and the menu it opens; nested ones open beside their entry. */
export function openable(caption: string, entries: MenuEntry[], isNested: boolean): HTMLElement[] {
  const list = menuOf(caption, entries);
  list.hidden = true;
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
        if (entries.length === 0) return;
        const isOpen = !list.hidden;
        const root = rootOf(button);
        if (!isNested) closeAll(root);
        else closeNested(button.parentElement, list);
        setOpen(button, list, !isOpen);
        if (!isOpen) itemsOf(list)[0]?.focus();
      },
    },
    caption,
  );
  return [button, list];
}

/** A menu that shows at once. */
export function menuOf(caption: string, entries: MenuEntry[]): HTMLElement {
  const list = element('div', { role: 'menu', 'aria-label': caption });
  for (const entry of entries) {
    if (entry.entries) list.append(...openable(entry.caption, entry.entries, true));
    else if (!entry.caption) list.append(element('hr', { role: 'separator' }));
    else list.append(choosable(entry));
  }
  return list;
}

function choosable({ caption, choose, swatch }: MenuEntry): HTMLElement {
  const [name = '', shortcut] = caption.split('\t');
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, name);
  if (swatch) {
    const spot = element('span', { class: 'swatch', 'aria-hidden': 'true' });
    spot.style.background = swatch;
    item.prepend(spot);
  }
  if (shortcut) {
    item.append(element('kbd', { 'aria-hidden': 'true' }, shortcut));
    item.setAttribute('aria-keyshortcuts', shortcut.replace('Ctrl', 'Control'));
  }
  item.addEventListener('click', () => {
    closeAll(rootOf(item));
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
  placeMenu(list, isNested ? right : left, isNested ? top : bottom);
}

/** Puts a menu at a place of the window, or as near as it fits. */
export function placeMenu(list: HTMLElement, left: number, top: number): void {
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(0, Math.min(left, window.innerWidth - width - 4))}px`;
  list.style.top = `${Math.max(0, Math.min(top, window.innerHeight - height - 4))}px`;
}

/** Closes every menu under a root and tells the root by the event `closed`. */
export function closeAll(root: Element): void {
  closeNested(root, null);
  root.dispatchEvent(new Event('closed'));
}

function closeNested(root: Element | null, but: Element | null): void {
  for (const list of root?.querySelectorAll<HTMLElement>('[role=menu]') ?? []) {
    if (list === but) continue;
    list.hidden = true;
    list.previousElementSibling?.setAttribute('aria-expanded', 'false');
  }
}

/** What holds a menu and all that opens from it. */
const rootOf = (item: Element): Element => item.closest('[data-menus]') ?? document.body;

/** The entries of a menu or bar. */
export const itemsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [role=menuitem]')];

/** Goes along a bar or menu by the keys of menus. */
export function moveAlong(root: Element, event: KeyboardEvent): void {
  const item = document.activeElement;
  const list = item?.parentElement;
  if (!(item instanceof HTMLElement) || !list) return;
  const items = itemsOf(list);
  const at = items.indexOf(item);
  const to = (index: number) => items[(index + items.length) % items.length]?.focus();
  const isTop = list.getAttribute('role') === 'menubar';
  const opener = list === root ? null : (list.previousElementSibling as HTMLElement | null);
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
      else closeAll(root);
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
