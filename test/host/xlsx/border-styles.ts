/** Excel's lines by Google's names of them. */
const LINES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

const GOOGLE = new Map(Object.entries(LINES).map(([google, excel]) => [excel, google]));

/** Excel's name of a line. */
export const excelLine = (google: string): string => LINES[google] ?? 'thin';

/** Google's name of a line of Excel; what only Excel has becomes the nearest. */
export function googleLine(excel: string): string {
  const same = GOOGLE.get(excel);
  if (same) return same;
  if (excel === 'hair') return 'DOTTED';
  return /dash/i.test(excel) ? 'DASHED' : 'SOLID';
}
