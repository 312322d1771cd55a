import { byId, element } from './element.ts';
import { closeAll, itemsOf, type MenuEntry, moveAlong, openable } from './menu-list.ts';

/** Draws the menus under the name of the document; keyboard as in any menu bar: arrows, Enter, Escape, Home, End. */
export function drawMenuBar(name: string, person: string, menus: MenuEntry[]): void {
  const bar = element('div', { role: 'menubar', 'aria-label': name, 'data-menus': '' });
  for (const { caption, entries = [] } of menus) bar.append(...openable(caption, entries, false));
  bar.addEventListener('keydown', (event) => moveAlong(bar, event));
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !bar.contains(relatedTarget)) closeAll(bar);
  });
  const items = itemsOf(bar);
  for (const [at, item] of items.entries()) item.tabIndex = at === 0 ? 0 : -1;
  byId('top').replaceChildren(
    element('span', { class: 'logo', 'aria-hidden': 'true' }),
    element('div', {}, element('h1', {}, name), bar),
    element('span', { class: 'person' }, person),
  );
}

/** Opens the last menu of the bar, the add-on's place, from the keyboard. */
export function openLastMenu(): void {
  const items = byId('top').querySelectorAll<HTMLElement>('[role=menubar] > [role=menuitem]');
  items[items.length - 1]?.click();
}
