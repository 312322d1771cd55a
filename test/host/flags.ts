/** Behaviours nobody has seen live, and faults a test turns on: what each means and its setting, the cautious one. */
export const FLAGS = {
  'leading-sign-is-a-formula': {
    on: true,
    says: '`+1+1`, `-a`, `@SUM(A1)` and tab or return before a sign become formulas. Nobody measured it.',
  },
  'apostrophe-consumed-in-text-cells': {
    on: true,
    says: "The apostrophe of `'=x` disappears in a cell formatted as text too.",
  },
  'bare-numbers-in-percent-cells': {
    on: true,
    says: 'The text `5` written into a cell that shows percent becomes 5 %, as it does when a person types it.',
  },
  'year-month-is-a-date': { on: true, says: '`2026-08` typed alone becomes the first of that month.' },
  'write-errors-come-late': {
    on: true,
    says: 'A refused write throws at the next trip, at flush or when the run ends, not where it was made.',
  },
  'write-errors-wait-for-a-read': {
    on: false,
    says: 'A refused write that comes late lets further writes pass and throws at the next read, at flush or when the run ends.',
  },
  'inserted-lines-inherit': {
    on: false,
    says: 'Rows and columns inserted take the formats and validations of their neighbour.',
  },
  'pivot-columns-are-absolute': {
    on: true,
    says: 'Pivot groups and values name a column by its place in the sheet; otherwise by its place in the source.',
  },
  'metadata-follows-sort': {
    on: false,
    says: 'Developer metadata of a row goes where sorting takes the row; otherwise it stays at the line number.',
  },
  'metadata-of-counted-lines': {
    on: false,
    says: 'A range that counts all cells of a row or column takes developer metadata as `8:8` does.',
  },
  'copied-tab-keeps-metadata': { on: false, says: 'The copy of a tab has its developer metadata too.' },
  'minutes-are-refused-in-add-ons': {
    on: true,
    says: '`everyMinutes` throws in an add-on; otherwise such a trigger runs each hour.',
  },
  'short-waits-last-an-hour': {
    on: true,
    says: 'A trigger that runs once comes no sooner than an hour after it was made, as the clock of an add-on strikes hourly.',
  },
  'trigger-making-is-counted': {
    on: true,
    says: 'A person makes at most 20 triggers a day, those deleted again included, as some report.',
  },
  'slicers-filter-pivots': {
    on: true,
    says: 'Scripts read the pivots of a tab as its slicers leave them; otherwise slicers only change what a person sees.',
  },
  'group-buttons-need-a-line': {
    on: true,
    says: 'Lines cannot be grouped where the button of the group would stand outside the grid.',
  },
  'property-value-limit': {
    on: true,
    says: 'A property value above 9 KB is refused, as documented; one measurement found no limit.',
  },
  'paste-values-resets-formats': {
    on: false,
    says: 'Copying values resets the formats of the destination, as reported for `PASTE_VALUES`.',
  },
  'undefined-in-values-is-refused': {
    on: true,
    says: '`setValues` with `undefined` inside is refused, as one project saw.',
  },
  'not-a-number-is-refused': { on: true, says: '`NaN` and infinities written to a cell are refused.' },
  'relative-rules-can-be-set': {
    on: false,
    says: 'Rules for data take relative dates through `withCriteria`; reported to leave rules that throw when they are read.',
  },
  'addresses-in-simple-triggers': {
    on: false,
    says: 'Simple triggers and custom functions learn the addresses of owner and editors.',
  },
  'numbers-in-notes-get-a-point': { on: true, says: '`setNotes` keeps 25 as `25.0`, as one issue reports.' },
  'long-notes-are-refused': { on: true, says: 'A note takes no more characters than a cell.' },
  'pasted-values-obey-rules': {
    on: true,
    says: 'Values copied without their rules into cells with rules that reject are judged as written ones are.',
  },
  'newer-built-ins': {
    on: false,
    says: 'What JavaScript got after ES2020 is there: `at`, `replaceAll`, `Object.hasOwn`, `WeakRef`, `Intl.Segmenter` and the like.',
  },
  'newer-patterns': {
    on: false,
    says: '`new RegExp` takes lookbehind, named groups and properties of characters; as literals the host refuses them always.',
  },
  'page-calls-assigned-functions': {
    on: false,
    says: 'The page can call what `var f = function` or `const f = () =>` defines, not only `function f()`.',
  },
  'document-lock-is-busy': { on: false, says: 'Another user holds the document lock for as long as this is on.' },
  'several-accounts': {
    on: false,
    says: 'The sidebar runs as the wrong one of several signed-in accounts: every call from it fails.',
  },
  'foreign-error-texts': { on: false, says: 'Error texts come in another language.' },
} as const satisfies Record<string, { on: boolean; says: string }>;

/** A behaviour nobody has seen live, or one a test turns on. */
export type FlagName = keyof typeof FLAGS;

/** The setting of each. */
export type Flags = Readonly<Record<FlagName, boolean>>;

/** The cautious settings with these changed. Throws for a name that is none. */
export function readFlags(changes: Record<string, boolean> = {}): Flags {
  for (const name of Object.keys(changes)) {
    if (!(name in FLAGS)) throw new Error(`no such flag: ${name}; there are ${Object.keys(FLAGS).join(', ')}`);
  }
  const settings = Object.fromEntries(Object.entries(FLAGS).map(([name, { on }]) => [name, on]));
  return { ...settings, ...changes } as Flags;
}
