import type { Host, HostEvent } from '../host.ts';
import { act } from '../people/act.ts';
import type { History, Place } from '../people/history.ts';
import { eraseCells, typeText } from '../people/typing.ts';
import { changeType } from '../runtime/triggering.ts';
import type { World } from '../services/run.ts';
import type { Stage } from '../stage.ts';
import type { Scripts } from './run-scripts.ts';

type Working = Pick<Host, 'type' | 'erase' | 'act' | 'together' | 'undo' | 'redo'>;

/** What the person of a window does by hand, with the triggers that hear of it. */
export function workByHand({ tellChanges }: Stage, world: World, history: History, scripts: Scripts): Working {
  const { book } = world;
  const { edited, triggers } = scripts;
  const turned = (place: Place | null): boolean => {
    if (!place) return false;
    tellChanges();
    const event: HostEvent = { kind: 'activated', ...place };
    if (book.sheets.some(({ id }) => id === place.sheetId)) world.emit(event);
    return true;
  };
  return {
    type: (sheet, a1, text) => edited(typeText(world, history, sheet, a1, text)),
    erase: (sheet, a1) => edited(eraseCells(world, history, sheet, a1)),
    act(action) {
      const edit = act(world, history, action);
      if (edit) {
        edited(edit);
        return;
      }
      tellChanges();
      const type = changeType(action);
      if (type) triggers.changed(type);
    },
    together: (work) => history.together(work),
    undo: () => turned(history.undo()),
    redo: () => turned(history.redo()),
  };
}
