import { format as formatNumber, isDateFormat, isValidFormat } from 'numfmt';
import { localeOf } from './locale.ts';
import type { CellValue } from './model.ts';

/** How the automatic number format reads back. */
export const AUTOMATIC = '0.###############';

/** What the grid shows of a value in a number format (`undefined`: automatic) and a locale. */
export function displayText(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return textDisplay(value, format);
  const rules = localeOf(locale);
  if (typeof value === 'boolean') return value ? rules.yes : rules.no;
  if (typeof value === 'object') return value.error;
  const pattern = patternOf(format);
  return pattern === null
    ? automatic(value).replace('.', rules.decimal)
    : formatNumber(pattern, value, { locale: rules.numfmt, leap1900: false, throws: false });
}

/** Whether a number in this format is a date, a time or a duration. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined || format === AUTOMATIC || format === '@') return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = isValidFormat(format) && (isDateFormat(format) || /\[[hms]+\]/i.test(format));
    dateFormats.set(format, known);
  }
  return known;
}

const dateFormats = new Map<string, boolean>();
const validFormats = new Map<string, boolean>();

function patternOf(format: string | undefined): string | null {
  if (format === undefined || format === AUTOMATIC || format === '@' || /^general$/i.test(format)) return null;
  let valid = validFormats.get(format);
  if (valid === undefined) {
    valid = isValidFormat(format);
    validFormats.set(format, valid);
  }
  return valid ? format : null;
}

function textDisplay(value: string, format: string | undefined): string {
  return format?.includes('@') && format !== '@' ? formatNumber(format, value, { throws: false }) : value;
}

/** The automatic format: 15 digits plain, from 10^15 on with an exponent. */
function automatic(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-15)) {
    const [digits = '0', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${Number(digits)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const fixed = Number(value.toPrecision(15)).toString();
  return fixed.includes('e') ? value.toFixed(15).replace(/0+$/, '') : fixed;
}
