import { element } from './element.ts';

/** A small form beside a cell. */
export interface Panel {
  close(): void;
}

let open: Panel | null = null;

/**
 * Opens a form under a place of the window; one at a time. Enter in a line and the first button keep it, Escape and a press
 * elsewhere leave it. `ended` is told once it is gone, so that the focus can return.
 */
export function openPanel(
  at: DOMRect,
  { title, keep, leave }: { title: string; keep: string; leave: string },
  fields: HTMLElement[],
  kept: () => void,
  ended: () => void,
): Panel {
  open?.close();
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, title),
    ...fields,
    element(
      'div',
      { class: 'buttons' },
      element('button', { class: 'main' }, keep),
      element('button', { type: 'button', onclick: () => panel.close() }, leave),
    ),
  );
  const dialog = element('dialog', { class: 'panel', 'aria-label': title }, form);
  const outside = ({ target }: Event) => {
    if (target instanceof Node && !dialog.contains(target)) panel.close();
  };
  const panel: Panel = {
    close() {
      if (open !== panel) return;
      open = null;
      document.removeEventListener('pointerdown', outside, { capture: true });
      dialog.remove();
      ended();
    },
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    panel.close();
    kept();
  });
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') panel.close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', outside, { capture: true });
  document.body.append(dialog);
  dialog.show();
  open = panel;
  const { width, height } = dialog.getBoundingClientRect();
  const below = at.bottom + 2;
  const top = below + height > window.innerHeight ? at.top - height - 2 : below;
  dialog.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - width - 4))}px`;
  dialog.style.top = `${Math.max(4, Math.min(top, window.innerHeight - height - 4))}px`;
  const first =
    dialog.querySelector<HTMLElement>('[autofocus]') ?? dialog.querySelector<HTMLElement>('input, textarea, button');
  first?.focus();
  if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  return panel;
}
