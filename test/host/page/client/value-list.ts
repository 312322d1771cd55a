import type { FilterChoice } from '../../book/filtering.ts';
import type { PageWords } from '../words.ts';
import { element } from './element.ts';

/** The values of a column with a box each. */
export interface ValueList {
  elements: HTMLElement[];
  /** The values whose box is empty. */
  hidden(): string[];
}

/** Makes a list of values: arrows, Home and End go along it, Space ticks, two buttons tick all or none. */
export function createValueList(choices: readonly FilterChoice[], words: PageWords): ValueList {
  const boxes = choices.map(({ text, shown }) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = shown;
    return { box, text };
  });
  const tickAll = (checked: boolean) => {
    for (const { box } of boxes) box.checked = checked;
  };
  const rows = boxes.map(({ box, text }) =>
    element('label', {}, box, element('span', {}, text === '' ? words.blanks : text)),
  );
  const list = element('div', { class: 'values', role: 'group', 'aria-label': words.values }, ...rows);
  list.addEventListener('keydown', (event) => {
    const at = boxes.findIndex(({ box }) => box === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (to === undefined) return;
    boxes[to]?.box.focus();
    event.preventDefault();
  });
  boxes[0]?.box.setAttribute('autofocus', '');
  const button = (caption: string, checked: boolean) =>
    element('button', { type: 'button', class: 'plain', onclick: () => tickAll(checked) }, caption);
  return {
    elements: [element('div', { class: 'all-or-none' }, button(words.all, true), button(words.none, false)), list],
    hidden: () => boxes.filter(({ box }) => !box.checked).map(({ text }) => text),
  };
}
