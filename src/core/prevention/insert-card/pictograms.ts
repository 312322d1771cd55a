/** Simple pictures of our own in a square of 24 by 24, drawn as lines: standardised signs are protected drawings. */
export const PICTOGRAMS = {
  box: 'M3 8l9-5 9 5v9l-9 4-9-4zM3 8l9 4 9-4M12 12v9',
  read: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  open: 'M4 11h16v9H4zM4 11l3-7h14M12 15v2',
  join: 'M3 8h7v3a2 2 0 1 0 0 4v3H3zM21 8h-7v3a2 2 0 1 1 0 4v3h7z',
  turn: 'M19 8a8 8 0 1 0 1 7M19 3v5h-5',
  press: 'M9 13V5a2 2 0 0 1 4 0v6l5 1c2 0 2 2 2 3l-1 5H10l-5-6c-1-2 1-3 2-2zM7 3l-2-1M15 3l2-1',
  battery: 'M3 8h16v9H3zM19 11h2v3h-2M6 12h4M8 10v4M13 12h3',
  plug: 'M8 3v5M16 3v5M5 8h14v4a7 7 0 0 1-14 0zM12 19v3',
  clean: 'M5 21h14M7 21V11h10v10M12 11V3M9 14v7M15 14v7',
  wash: 'M3 7l2 13h14l2-13M3 9c3 2 6-2 9 0s6-2 9 0',
  dry: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 15l8-8M12 7c3 4 3 8 0 8s-3-4 0-8z',
  wrong: 'M5 5l14 14M19 5L5 19',
  right: 'M4 13l5 5L20 6',
  warning: 'M12 3l10 18H2zM12 10v5M12 17.5v.5',
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8 12h8',
} as const;

/** The name of one of the pictures. */
export type Pictogram = keyof typeof PICTOGRAMS;

/** Their names, in the order they are offered. */
export const PICTOGRAM_IDS = Object.keys(PICTOGRAMS) as Pictogram[];

/** A step of the guide: a picture, if one is named, and what to do. */
export interface Step {
  pictogram: Pictogram | '';
  text: string;
}

/** Names of the pictures in some languages. */
export type PictogramNames = readonly Readonly<Record<Pictogram, string>>[];

/** Reads `[open] Lift the flap`, the picture by its id or its name in any of the languages; brackets that name none stay in the text. */
export function readStep(cell: string, names: PictogramNames): Step {
  const [, named = '', text = ''] = /^\s*[[［【]([^\]］】]{1,30})[\]］】]\s*([\s\S]*)$/.exec(cell) ?? [];
  const wanted = named.trim().toLowerCase();
  const pictogram = PICTOGRAM_IDS.find(
    (id) => id === wanted || names.some((language) => language[id].toLowerCase() === wanted),
  );
  return pictogram ? { pictogram, text: text.trim() } : { pictogram: '', text: cell.trim() };
}

/** A step as its cell holds it, the picture by its name. */
export function writeStep({ pictogram, text }: Step, names: Readonly<Record<Pictogram, string>>): string {
  return pictogram === '' ? text : `[${names[pictogram]}] ${text}`.trim();
}
