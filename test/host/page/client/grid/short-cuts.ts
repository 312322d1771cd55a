import type { EditWire } from '../../wire.ts';
import type { Hands, Place } from '../hands.ts';

/** What a key pressed over the cells does, by the keys of Sheets; `null` where it is none of these. */
export function shortCut(event: KeyboardEvent, place: () => Place, hands: Hands): (() => void) | null {
  const { ctrlKey, metaKey, altKey, shiftKey, code, key } = event;
  const command = ctrlKey || metaKey;
  const lines = (what: 'hide' | 'show', axis: 'rows' | 'columns') => () => hands.edit(hideOrShow(what, axis, place()));
  if (command && altKey && code === 'Digit9') return lines('hide', 'rows');
  if (command && altKey && code === 'Digit0') return lines('hide', 'columns');
  if (command && shiftKey && code === 'Digit9') return lines('show', 'rows');
  if (command && shiftKey && code === 'Digit0') return lines('show', 'columns');
  if (command && altKey && code === 'KeyR') return () => hands.chooseValues();
  if (command && !altKey && !shiftKey && code === 'KeyK') return () => hands.link();
  if (command || altKey) return null;
  if (shiftKey && key === 'F2') return () => hands.note();
  return null;
}

/** The edit that hides or shows the lines of the selection. */
export function hideOrShow(what: 'hide' | 'show', axis: 'rows' | 'columns', place: Place): EditWire {
  const { sheet, row, column, rows, columns } = place;
  return axis === 'rows'
    ? { do: `${what}-rows`, sheet, at: row, count: rows }
    : { do: `${what}-columns`, sheet, at: column, count: columns };
}
