import { LEAST_TO_RANK } from '../core/analysis/pareto.ts';
import { Z_95 } from '../core/analysis/wilson.ts';
import { columnIn } from './letters.ts';
import { requireColumns } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Rows the figures take above a pivot table. */
export const AGREEMENT_ROWS = 5;

const COMPARED = ['reasonSays', 'comment', 'cause', 'evidence', 'autoCause', 'units'] as const;

/** The bounds of the Wilson score interval, as `wilsonInterval` reckons them, of the units in B3 out of those in A3. */
function wilsonBound(sign: '+' | '-'): string {
  const square = Z_95 ** 2;
  const share = '(B3/A3)';
  const half = `${Z_95}*SQRT((${share}*(1-${share})+${square}/(4*A3))/A3)`;
  return `(${share}+${square}/(2*A3)${sign}${half})/(1+${square}/A3)`;
}

/** Units whose words tell a cause, the buyer's or a person's after them, and whose reason code names one; a unit counted elsewhere is none. */
function formulasOver(workbook: Workbook, places: ReadonlyMap<string, number>): string[] {
  requireColumns(workbook, 'voices', places, COMPARED);
  const voices = workbook.sheet('voices');
  const column = (key: string): string => columnIn(voices, places.get(key) ?? 0);
  const isCompared = [
    `(${column('reasonSays')}<>"")`,
    `(${column('comment')}<>"")`,
    `(${column('cause')}<>"")`,
    `(((${column('evidence')}<>"")+(${column('cause')}<>${column('autoCause')}))>0)`,
    ...(places.has('linked') ? [`(${column('linked')}="")`] : []),
  ].join('*');
  const isSame = `(${column('reasonSays')}=${column('cause')})`;
  const { tooFew } = workbook.words.workbook.agreement;
  const where = (otherwise: string, figure: string): string => `=IF(A3<${LEAST_TO_RANK},"${otherwise}",${figure})`;
  return [
    `=SUMPRODUCT(${isCompared},${column('units')})`,
    `=SUMPRODUCT(${isCompared}*${isSame},${column('units')})`,
    where(tooFew, 'B3/A3'),
    where('', wilsonBound('-')),
    where('', wilsonBound('+')),
  ];
}

/** Writes above a pivot table how often the reason code and the buyer's words name the same cause, by formulas that follow the voices. */
export function writeAgreement(
  workbook: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: ReadonlyMap<string, number>,
): void {
  const { title, compared, same, share, from, to, read, silent, range } = workbook.words.workbook.agreement;
  const formulas = formulasOver(workbook, places);
  sheet.getRange('A1:E2').setValues([
    [title, '', '', '', ''],
    [compared, same, share, from, to],
  ]);
  sheet
    .getRange('A3:E3')
    .setFormulas([formulas])
    .setNumberFormats([['0', '0', '0.0%', '0.0%', '0.0%']]);
  sheet
    .getRange('A4:A5')
    .setValues([[read], [silent]])
    .setFontColor('#5f6368');
  sheet.getRange('A1').setFontWeight('bold').setFontSize(12);
  sheet.getRange('A2:E2').setFontWeight('bold').setWrap(true).setVerticalAlignment('top');
  sheet.getRange('C2:E2').setNotes([[range, range, range]]);
}
