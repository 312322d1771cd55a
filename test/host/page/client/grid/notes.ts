import { FROM_HOST } from './edits.ts';
import type { Grid } from './univer.ts';

/** Draws the notes of a tab by `row,column` counted from 0; touches only what differs from what it drew. */
export function createNotes(grid: Grid, sheetId: string) {
  let drawn = new Map<string, string>();
  const run = (id: string, row: number, col: number, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, sheetId, row, col, silent: true, ...params }, FROM_HOST);
  return (notes: Map<string, string>): void => {
    const place = (key: string) => key.split(',').map(Number) as [number, number];
    for (const key of drawn.keys()) if (!notes.has(key)) run('sheet.mutation.remove-note', ...place(key), {});
    for (const [key, text] of notes) {
      if (drawn.get(key) === text) continue;
      const [row, col] = place(key);
      const height = Math.min(240, 40 + 18 * Math.ceil(text.length / 24));
      const note = { id: `note-${key}`, row, col, width: 200, height, note: text };
      run('sheet.mutation.update-note', row, col, { note });
    }
    drawn = new Map(notes);
  };
}
