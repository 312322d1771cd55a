import type { FilterChoice } from '../../book/filtering.ts';
import type { PageWords } from '../words.ts';
import { element } from './element.ts';
import { openPanel } from './panel.ts';
import { createValueList } from './value-list.ts';

/** Where a panel opens and what happens once it is gone. */
export interface PanelPlace {
  at: DOMRect;
  words: PageWords;
  ended: () => void;
}

/** Opens a note for writing; `write` gets its text, empty where it shall go. Ctrl+Enter keeps it. */
export function openNote({ at, words, ended }: PanelPlace, note: string, write: (text: string) => void): void {
  const text = element('textarea', { rows: '4', 'aria-label': words.note });
  text.value = note;
  text.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) text.form?.requestSubmit();
  });
  openPanel(
    at,
    { title: words.note, keep: words.save, leave: words.cancel },
    [text],
    () => write(text.value.trim()),
    ended,
  );
}

/** Opens a link for writing; `write` gets text and address, which is empty where the link shall go. */
export function openLink(
  { at, words, ended }: PanelPlace,
  link: { text: string; url: string },
  write: (text: string, url: string) => void,
): void {
  const field = (label: string, value: string) => {
    const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
    input.value = value;
    return { input, label: element('label', {}, element('span', {}, label), input) };
  };
  const text = field(words.linkText, link.text);
  const url = field(words.linkAddress, link.url);
  url.input.setAttribute('autofocus', '');
  const remove = element('button', { type: 'button', class: 'plain' }, words.removeLink);
  const keep = () => write(text.input.value, url.input.value.trim());
  remove.addEventListener('click', () => {
    url.input.value = '';
    url.input.form?.requestSubmit();
  });
  openPanel(
    at,
    { title: words.link, keep: words.save, leave: words.cancel },
    [text.label, url.label, ...(link.url ? [remove] : [])],
    keep,
    ended,
  );
}

/** Opens the values of a filtered column; `write` gets those that shall be hidden. */
export function openValues(
  { at, words, ended }: PanelPlace,
  choices: FilterChoice[],
  write: (hidden: string[]) => void,
): void {
  const list = createValueList(choices, words);
  openPanel(
    at,
    { title: words.chooseValues, keep: words.ok, leave: words.cancel },
    list.elements,
    () => write(list.hidden()),
    ended,
  );
}
