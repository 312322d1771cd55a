import { checkEditor } from '../book/rights.ts';
import type { PersonAction } from '../host.ts';
import type { World } from '../services/run.ts';
import { CELL_DEEDS } from './cells.ts';
import { type Deeds, type Hand, handOf } from './deed.ts';
import { FILTER_DEEDS } from './filters.ts';
import type { History } from './history.ts';
import { LINE_DEEDS } from './lines.ts';
import { PASTE_DEEDS } from './pasting.ts';
import { SORT_DEEDS } from './sorting.ts';
import { TAB_DEEDS } from './tabs.ts';
import type { Edit } from './typing.ts';

const DEEDS: Deeds<PersonAction['do']> = {
  ...LINE_DEEDS,
  ...SORT_DEEDS,
  ...FILTER_DEEDS,
  ...CELL_DEEDS,
  ...PASTE_DEEDS,
  ...TAB_DEEDS,
};

/** Does to the grid what a person does other than typing; gives what an `onEdit` trigger hears of it, if anything. */
export function act(world: World, history: History, action: PersonAction): Edit | null {
  if (action.do !== 'choose-sheet' && action.do !== 'select') checkEditor({ book: world.book, user: world.userEmail });
  const deed = DEEDS[action.do] as (hand: Hand, action: PersonAction) => Edit | null;
  return deed(handOf(world, history), action);
}
