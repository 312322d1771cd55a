import type { ChosenFile } from '../state.ts';

/** Files a person gave to the page; none of them is read yet. */
export const chosenFiles = (files: FileList | null | undefined): ChosenFile[] =>
  Array.from(files ?? [], (file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
