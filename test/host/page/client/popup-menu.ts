import { closeAll, itemsOf, type MenuEntry, menuOf, moveAlong, placeMenu } from './menu-list.ts';

/** Opens a menu above a place of the window; `ended` is told once it is closed, before what was chosen is done. */
export function openMenu(label: string, entries: MenuEntry[], left: number, bottom: number, ended: () => void): void {
  const menu = menuOf(label, entries);
  menu.classList.add('popup-menu');
  menu.dataset.menus = '';
  const outside = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) closeAll(menu);
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') closeAll(menu);
    else moveAlong(menu, event);
  });
  menu.addEventListener('closed', () => {
    if (!menu.isConnected) return;
    document.removeEventListener('pointerdown', outside, { capture: true });
    menu.remove();
    ended();
  });
  document.addEventListener('pointerdown', outside, { capture: true });
  document.body.append(menu);
  placeMenu(menu, left, bottom - menu.getBoundingClientRect().height);
  itemsOf(menu)[0]?.focus();
}
