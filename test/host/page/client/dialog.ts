import type { HostQuestion, PersonAnswer } from '../../host.ts';
import type { FrameWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { element } from './element.ts';
import { createFrame, type FrameHost } from './frame.ts';

/** Shows a message with one button; focus returns to where it was. */
export function showAlert(title: string, text: string, words: PageWords): void {
  const dialog = element(
    'dialog',
    { class: 'alert', 'aria-label': title || text },
    ...(title ? [element('h2', {}, title)] : []),
    element('p', {}, text),
    element('form', { method: 'dialog' }, element('button', { class: 'main' }, words.ok)),
  );
  show(dialog, () => undefined);
}

/** Asks before something is done that a person may not want; gives whether they chose to. */
export function askFirst(title: string, text: string, deed: string, words: PageWords): Promise<boolean> {
  const dialog = element(
    'dialog',
    { class: 'alert', 'aria-label': title },
    element('h2', {}, title),
    element('p', {}, text),
    element(
      'form',
      { method: 'dialog' },
      element('button', { value: '' }, words.cancel),
      ' ',
      element('button', { class: 'main', value: 'yes' }, deed),
    ),
  );
  return new Promise((resolve) => show(dialog, () => resolve(dialog.returnValue === 'yes')));
}

/** Puts a question of a script to the person; Escape closes it, which is an answer too. */
export function askPerson({ title, text, buttons, takesText }: HostQuestion, words: PageWords): Promise<PersonAnswer> {
  const captions: Record<string, string> = { OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no };
  const field = element('input', { type: 'text', 'aria-label': text });
  const dialog = element(
    'dialog',
    { class: 'alert', 'aria-label': title || text },
    ...(title ? [element('h2', {}, title)] : []),
    element('p', {}, text),
    element(
      'form',
      { method: 'dialog' },
      ...(takesText ? [field] : []),
      ...buttons.map((name, at) =>
        element('button', { value: name, ...(at === 0 ? { class: 'main' } : {}) }, captions[name] ?? name),
      ),
    ),
  );
  return new Promise((resolve) =>
    show(dialog, () => resolve({ button: dialog.returnValue || 'CLOSE', text: field.value })),
  );
}

/** Shows html of the add-on in a dialog of its size over the page. */
export function showDialog(wire: FrameWire, words: PageWords, host: Omit<FrameHost, 'close' | 'size'>): void {
  const frame = createFrame(wire.url, wire.title, {
    ...host,
    close: () => dialog.close(),
    size(width, height) {
      if (width) frame.element.style.width = `${width}px`;
      if (height) frame.element.style.height = `${height}px`;
    },
  });
  frame.element.style.width = `${wire.width}px`;
  frame.element.style.height = `${wire.height}px`;
  const button = element('button', { type: 'button', 'aria-label': words.close, onclick: () => dialog.close() }, '×');
  const dialog = element(
    'dialog',
    { class: 'add-on', 'aria-label': wire.title },
    element('div', { class: 'side-head' }, element('h2', {}, wire.title), button),
    frame.element,
  );
  show(dialog, frame.stop);
}

function show(dialog: HTMLDialogElement, ended: () => void): void {
  dialog.addEventListener('close', () => {
    ended();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
