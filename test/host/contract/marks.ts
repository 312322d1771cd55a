/** How well a behaviour is known: in Google's documentation, asserted on live Sheets by others, told by somebody, or known by nobody. */
export const MARKS = ['documented', 'asserted live by others', 'reported', 'unknown'] as const;

/** How well a behaviour is known. */
export type Mark = (typeof MARKS)[number];

/** Observed behaviours that are only told of; all others of the list are asserted live by whoever observed them. */
const REPORTED: ReadonlySet<string> = new Set([
  'CHT-14',
  'CHT-15',
  'CHT-17',
  'CHT-19',
  'DIM-05',
  'DSP-03',
  'DV-21',
  'FLT-18',
  'FLT-19',
  'FML-17',
  'FMT-06',
  'MRG-07',
  'NR-08',
  'RT-09',
  'RT-12',
  'SVC-04',
  'SVC-05',
  'SVC-06',
  'VAL-20',
  'VAL-21',
]);

/** Sections of the platform specification by how well they are known. */
const SECTIONS: Readonly<Record<string, Mark>> = {
  'P1.1': 'documented',
  P3: 'documented',
  'P4.4': 'documented',
  P6: 'documented',
  'P1.3': 'reported',
  'P2.2': 'reported',
  'P2.3': 'reported',
  'P2.4': 'reported',
  'P2.6': 'reported',
  'P2.7': 'reported',
  'P2.9': 'documented',
  P7: 'reported',
  P13: 'unknown',
};

/** The mark of a fact by its id. Throws for a section nobody has marked. */
export function markOf(id: string): Mark {
  if (!/^P[\d.]+$/.test(id)) return REPORTED.has(id) ? 'reported' : 'asserted live by others';
  const mark = SECTIONS[id];
  if (!mark) throw new Error(`The section ${id} has no mark.`);
  return mark;
}
