const DEFAULTS = {
  /** `+1+1`, `-a`, `@SUM(A1)` and tab or return before a sign become formulas. Nobody measured it. */
  'leading-sign-is-a-formula': true,
  /** The apostrophe of `'=x` disappears in a cell formatted as text too. */
  'apostrophe-consumed-in-text-cells': true,
  /** `2026-08` typed alone becomes the first of that month. */
  'year-month-is-a-date': true,
  /** A refused write throws at the next trip, at flush or when the run ends, not where it was made. */
  'write-errors-come-late': true,
  /** Rows and columns inserted take the formats and validations of their neighbour. */
  'inserted-lines-inherit': false,
  /** Pivot groups and values name a column by its place in the sheet; otherwise by its place in the source. */
  'pivot-columns-are-absolute': true,
  /** A property value above 9 KB is refused, as documented; one measurement found no limit. */
  'property-value-limit': true,
  /** Copying values resets the formats of the destination, as reported for `PASTE_VALUES`. */
  'paste-values-resets-formats': false,
  /** `setValues` with `undefined` inside is refused, as one project saw. */
  'undefined-in-values-is-refused': true,
  /** `NaN` and infinities written to a cell are refused. */
  'not-a-number-is-refused': true,
  /** Another user holds the document lock for as long as this is on. */
  'document-lock-is-busy': false,
  /** The sidebar runs as the wrong one of several signed-in accounts: every call from it fails. */
  'several-accounts': false,
  /** Error texts come in another language. */
  'foreign-error-texts': false,
};

/** A behaviour nobody has seen live, or one a test turns on. */
export type FlagName = keyof typeof DEFAULTS;

/** The setting of each. */
export type Flags = Readonly<Record<FlagName, boolean>>;

/** The cautious settings with these changed. Throws for a name that is none. */
export function readFlags(changes: Record<string, boolean> = {}): Flags {
  for (const name of Object.keys(changes)) {
    if (!(name in DEFAULTS)) throw new Error(`no such flag: ${name}; there are ${Object.keys(DEFAULTS).join(', ')}`);
  }
  return { ...DEFAULTS, ...changes };
}
