import { element } from '../../element.ts';
import { matching } from './match.ts';

/** A list of choices under a cell: what is typed narrows it, arrows go along it. */
export interface ChoiceList {
  element: HTMLElement;
  choices: readonly string[];
  /** Narrows the list to what is typed. */
  narrow(typed: string): void;
  /** Goes one entry down or up. */
  move(by: 1 | -1): void;
  /** The entry the arrows went to, or where nothing is typed the one it opened on; `null` where typing decides. */
  chosen(): string | null;
}

/** Makes a list that opens on `current`; `choose` is told of a click. */
export function createChoiceList(
  choices: readonly string[],
  current: string,
  label: string,
  choose: (choice: string) => void,
): ChoiceList {
  const box = element('div', { class: 'choices', role: 'listbox', 'aria-label': label });
  // The focus stays in the cell, so that typing goes on there.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  let shown: string[] = [];
  let at = 0;
  let typed = '';
  let isMoved = false;
  const draw = () => {
    const entries = shown.map((choice, index) =>
      element('div', { role: 'option', 'aria-selected': String(index === at), onclick: () => choose(choice) }, choice),
    );
    box.replaceChildren(...entries);
    box.hidden = entries.length === 0;
    entries[at]?.scrollIntoView({ block: 'nearest' });
  };
  const narrow = (text: string) => {
    typed = text;
    isMoved = false;
    shown = matching(choices, text);
    at = text.trim() === '' ? Math.max(0, shown.indexOf(current)) : 0;
    draw();
  };
  narrow('');
  return {
    element: box,
    choices,
    narrow,
    move(by) {
      isMoved = true;
      at = (at + by + shown.length) % Math.max(1, shown.length);
      draw();
    },
    chosen: () => (isMoved || typed.trim() === '' ? (shown[at] ?? null) : null),
  };
}
