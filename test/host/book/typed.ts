import type { Flags } from '../flags.ts';
import { localeOf } from './locale.ts';
import { readTypedDate } from './typed-date.ts';
import { readTypedNumber } from './typed-number.ts';

/** What a typed text puts into a cell. `format` only where the text asks for one. */
export interface Typed {
  value: string | number | boolean | null;
  formula?: string;
  format?: string;
  quoted?: true;
}

/** What the meaning of a typed text depends on. */
export interface TypingContext {
  locale: string;
  /** Year of dates typed without one. */
  year: number;
  flags: Flags;
}

/** Reads a text as a person typing it into a cell with this number format (`undefined`: automatic) would have it read. */
export function readTyped(text: string, format: string | undefined, context: TypingContext): Typed {
  if (text === '') return { value: null };
  const first = text.charCodeAt(0);
  if (first === APOSTROPHE && (format !== '@' || context.flags['apostrophe-consumed-in-text-cells'])) {
    return { value: text.slice(1), quoted: true };
  }
  if (first === EQUALS && text.length > 1) return { value: null, formula: text };
  if (format === '@') return { value: text };
  if (first > LAST_NUMERIC && !BOOLEAN_OR_MONTH.test(text)) return signed(text, context) ?? { value: text };
  return percent(meaning(text.trim(), context), format, context) ?? signed(text, context) ?? { value: text };
}

const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
/** Code of `9`: texts that start above it are numbers or dates only where they are a word or a currency sign. */
const LAST_NUMERIC = 0x39;
const BOOLEAN_OR_MONTH = /^(?:true|false|wahr|falsch|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[€£¥$])/i;

/** A number typed without a sign of percent into a cell that shows percent. */
function percent(typed: Typed | null, format: string | undefined, { flags }: TypingContext): Typed | null {
  if (typeof typed?.value !== 'number' || typed.format !== undefined || !format?.includes('%')) return typed;
  return flags['bare-numbers-in-percent-cells'] ? { ...typed, value: typed.value / 100 } : typed;
}

function meaning(text: string, context: TypingContext): Typed | null {
  const locale = localeOf(context.locale);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === locale.yes) return { value: true };
  if (upper === 'FALSE' || upper === locale.no) return { value: false };
  const number = readTypedNumber(text, locale);
  if (number) return number.format === null ? { value: number.value } : { value: number.value, format: number.format };
  const date = readTypedDate(text, locale, context.year);
  if (!date || (/^yyyy.mm$/.test(date.format) && !context.flags['year-month-is-a-date'])) return null;
  return { value: date.serial, format: date.format };
}

/** A sign no number follows: whether the platform makes a formula of it is not known. */
function signed(text: string, context: TypingContext): Typed | null {
  if (!context.flags['leading-sign-is-a-formula']) return null;
  return /^[\t\r]*[+\-@]./s.test(text) || /^[\t\r]+=/.test(text)
    ? { value: null, formula: `=${text.trim().replace(/^=/, '')}` }
    : null;
}
