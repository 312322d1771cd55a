import type { EditWire, TabWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import type { MenuEntry } from './menu-list.ts';

/** Colours a tab can be given, by their names. */
const COLORS = {
  red: '#ff0000',
  orange: '#ff9900',
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  blue: '#0000ff',
  purple: '#9900ff',
  grey: '#999999',
} as const;

/** What can be done with a tab. */
export function tabMenu(
  tabs: TabWire[],
  { id, name: sheet }: TabWire,
  words: PageWords,
  edit: (edit: EditWire) => void,
  rename: () => void,
): MenuEntry[] {
  const entry = (caption: string, made: EditWire): MenuEntry => ({ caption, choose: () => edit(made) });
  const shown = tabs.filter(({ hidden }) => !hidden);
  const at = shown.findIndex((tab) => tab.id === id);
  const move = (caption: string, neighbour: TabWire | undefined): MenuEntry[] =>
    neighbour ? [entry(caption, { do: 'move-sheet', sheet, to: tabs.indexOf(neighbour) + 1 })] : [];
  return [
    entry(words.delete, { do: 'delete-sheet', sheet }),
    entry(words.duplicate, { do: 'duplicate-sheet', sheet }),
    { caption: `${words.rename}\tF2`, choose: rename },
    {
      caption: words.color,
      entries: [
        entry(words.noColor, { do: 'color-sheet', sheet, color: null }),
        ...Object.entries(COLORS).map(([name, color]) => ({
          ...entry(words[name as keyof typeof COLORS], { do: 'color-sheet', sheet, color }),
          swatch: color,
        })),
      ],
    },
    entry(words.hide, { do: 'hide-sheet', sheet }),
    ...move(words.moveLeft, shown[at - 1]),
    ...move(words.moveRight, shown[at + 1]),
  ];
}
