import type { Locale } from './locale.ts';

/** A number as typed and the format its writing asks for, `null` for the automatic one. */
export interface TypedNumber {
  value: number;
  format: string | null;
}

/** Reads `1,234.50`, `$2.99`, `5%`, `1E5`, `(5)`, `+1` in a locale's writing. `null` for anything else. */
export function readTypedNumber(text: string, locale: Locale): TypedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const shape = shapeOf(locale).exec(bracketed ? (bracketed[1] ?? '') : text);
  if (!shape) return null;
  const [
    ,
    signBefore = '',
    currencyBefore = '',
    signAfter = '',
    digits = '',
    fraction,
    exponent,
    percent,
    currencyAfter = '',
  ] = shape;
  if ((signBefore && signAfter) || (currencyBefore && (currencyAfter || percent))) return null;
  if (bracketed && (signBefore || signAfter)) return null;
  if (digits === '' && !fraction) return null;
  const plain = `${digits.split(locale.group).join('')}${fraction === undefined ? '' : `.${fraction}`}${exponent ?? ''}`;
  const size = Number(plain.startsWith('.') ? `0${plain}` : plain);
  if (!Number.isFinite(size)) return null;
  const negative = bracketed !== null || signBefore === '-' || signAfter === '-';
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  return {
    value,
    format: formatOf(
      {
        fraction,
        exponent,
        percent,
        grouped: digits.includes(locale.group),
        currency: currencyBefore || currencyAfter,
      },
      locale,
    ),
  };
}

interface Writing {
  fraction: string | undefined;
  exponent: string | undefined;
  percent: string | undefined;
  grouped: boolean;
  currency: string;
}

function formatOf(writing: Writing, locale: Locale): string | null {
  const decimals = writing.fraction ? '.00' : '';
  if (writing.currency) return writing.fraction ? locale.currencyPattern : locale.currencyPattern.replace('.00', '');
  if (writing.percent) return `0${decimals}%`;
  if (writing.exponent) return '0.00E+00';
  return writing.grouped ? `#,##0${decimals}` : null;
}

const shapes = new Map<Locale, RegExp>();

function shapeOf(locale: Locale): RegExp {
  let shape = shapes.get(locale);
  if (!shape) {
    const group = locale.group === '.' ? '\\.' : locale.group;
    const decimal = locale.decimal === '.' ? '\\.' : locale.decimal;
    const currency = `\\${locale.currency}`;
    shape = new RegExp(
      `^([+-]?)\\s*(${currency})?\\s*([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:${decimal}(\\d*))?(E[+-]?\\d{1,3})?\\s*(%)?\\s*(${currency})?$`,
      'i',
    );
    shapes.set(locale, shape);
  }
  return shape;
}
