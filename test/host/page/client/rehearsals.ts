import type { PageWords } from '../words.ts';
import type { MenuEntry } from './menu-list.ts';

const PEOPLE = { editor: 'editor@example.com', viewer: 'viewer@example.com' };

/** Entries that open the spreadsheet in a second window or as somebody else, and that make the sidebar's life harder. */
export function rehearsals(words: PageWords): MenuEntry[] {
  const opens = (caption: string, changes: Record<string, string>): MenuEntry => ({
    caption,
    choose: () => void window.open(addressWith(changes), '_blank', 'noopener'),
  });
  const turns = (caption: string, name: string, value: string): MenuEntry => {
    const isOn = new URLSearchParams(location.search).get(name) === value;
    return {
      caption: isOn ? `✓ ${caption}` : caption,
      choose: () => location.assign(addressWith({ [name]: isOn ? '' : value })),
    };
  };
  return [
    opens(words.secondWindow, {}),
    opens(words.asEditor, { as: PEOPLE.editor, rights: '' }),
    opens(words.asViewer, { as: PEOPLE.viewer, rights: 'viewer' }),
    { caption: '' },
    turns(words.withoutStorage, 'storage', 'blocked'),
    turns(words.lateAnswers, 'answers', 'late'),
  ];
}

/** The address of this page with other settings; an empty one is taken out. */
function addressWith(changes: Record<string, string>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return `${location.pathname}?${query}`;
}
