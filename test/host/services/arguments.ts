import { refuse } from '../book/refuse.ts';
import type { EnumValue, Handle, Service } from './service.ts';
import { isEnum, isHandle } from './service.ts';

/** A plain object as a script wrote it. */
export type Fields = Record<string, unknown>;

/** Something a script passed that no service takes: a function, a Map, a RegExp, ... */
export interface Foreign {
  foreign: string;
  text: string;
  fields?: Fields;
}

/** Whether a value is something no service takes. */
export function isForeign(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && 'foreign' in value && !isHandle(value);
}

/** The argument as a number, whole where `whole`; `null` where it was left out. */
export function number(args: readonly unknown[], index: number): number {
  return Number(args[index]);
}

/** The argument as a whole number; Google cuts the fraction off, and what is no number counts as 0. */
export function whole(args: readonly unknown[], index: number, otherwise = 1): number {
  return args[index] === undefined ? otherwise : Math.trunc(Number(args[index])) || 0;
}

/** The argument as a text; `''` where it is null. */
export function text(args: readonly unknown[], index: number): string {
  const value = args[index];
  return value === null || value === undefined ? '' : isEnum(value) ? value.name : String(value);
}

/** The argument as a text, `null` where it is null or left out. */
export function textOrNull(args: readonly unknown[], index: number): string | null {
  const value = args[index];
  return value === null || value === undefined ? null : String(value);
}

/** Whether the argument is true; `otherwise` where it was left out. */
export function flag(args: readonly unknown[], index: number, otherwise = false): boolean {
  const value = args[index];
  return value === undefined || value === null ? otherwise : value === true;
}

/** The argument as a list. */
export function list(args: readonly unknown[], index: number): unknown[] {
  const value = args[index];
  return Array.isArray(value) ? value : [];
}

/** The argument as rows of cells. */
export function block(args: readonly unknown[], index: number): unknown[][] {
  const rows = list(args, index);
  return rows.every(Array.isArray) ? rows : rows.map((row) => (Array.isArray(row) ? row : [row]));
}

/** The argument as a plain object. */
export function fields(args: readonly unknown[], index: number): Fields {
  const value = args[index];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** What stands behind a service object of a class; throws when it is none. */
export function self<Self>(value: unknown, service: Service<Self>): Self {
  if (!isHandle(value) || value.service.name !== service.name) throw refuse(`Invalid argument: ${typeName(value)}`);
  return (value as Handle<Self>).self;
}

/** The name of an enumeration's value, also where it came as a text. */
export function enumName(value: unknown): string {
  return isEnum(value) ? (value as EnumValue).name : String(value);
}

/** Whether the arguments fit one of the lists of types. */
export function fits(takes: readonly string[], args: readonly unknown[]): boolean {
  return takes.some((row) => {
    const types = row === '' ? [] : row.split(' ');
    return types.length === args.length && types.every((type, index) => isOf(type, args[index]));
  });
}

/** The types of arguments as an error text lists them. */
export function typeList(args: readonly unknown[]): string {
  return args.map(typeName).join(',');
}

function isOf(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || isOf(type.slice(0, -1), value);
  switch (type) {
    case 'any':
      return true;
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'date':
      return value instanceof Date;
    case 'array':
      return Array.isArray(value);
    case 'block':
      return Array.isArray(value) && value.every(Array.isArray);
    case 'enum':
      return isEnum(value);
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !isHandle(value) &&
        !isEnum(value) &&
        !(value instanceof Date)
      );
    default:
      return isHandle(value) && type.split('|').includes(value.service.name);
  }
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${elementName(value[0])}[]`;
  if (isHandle(value)) return value.service.path;
  if (isEnum(value)) return value.group;
  if (value instanceof Date) return 'Date';
  return isForeign(value) ? value.foreign : '(class)';
}

function elementName(value: unknown): string {
  return Array.isArray(value)
    ? typeName(value)
    : typeName(value).toLowerCase() === 'string'
      ? 'string'
      : typeName(value).toLowerCase();
}
