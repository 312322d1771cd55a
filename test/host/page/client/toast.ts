import { byId, element } from './element.ts';

/** Shows a short message at the lower right; it leaves by itself after `seconds`, at once on its button. */
export function showToast(title: string, text: string, seconds: number, closeLabel: string): void {
  const toast = element(
    'div',
    { class: 'toast' },
    element('div', {}, ...(title ? [element('strong', {}, title)] : []), element('span', {}, text)),
    element('button', { type: 'button', 'aria-label': closeLabel, onclick: () => toast.remove() }, '×'),
  );
  byId('toasts').append(toast);
  if (seconds > 0) window.setTimeout(() => toast.remove(), seconds * 1000);
}
