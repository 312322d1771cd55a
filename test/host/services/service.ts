import type { ServiceCall } from '../host.ts';
import type { Run } from './run.ts';

/** What a method answers when it gives back the object it was called on. */
export const THIS = Symbol('this');

const HANDLE = Symbol('handle');
const ENUM = Symbol('enum');

/** One method of a service as data. */
export interface Method<Self> {
  kind: ServiceCall['kind'];
  /** The argument lists it accepts, each a row of type names; absent where arguments are not checked. */
  takes?: readonly string[];
  run(self: Self, args: readonly unknown[], run: Run): unknown;
}

/** Methods by name; names and only names of Google's own interface. */
export type Methods<Google, Self> = { [Name in keyof Google & string]?: Method<Self> };

/** A class of service objects. */
export interface Service<Self> {
  /** Google's name of the class, such as `Range`. */
  name: string;
  /** As error texts name it, such as `SpreadsheetApp.Range`. */
  path: string;
  methods: Record<string, Method<Self>>;
  /** What `toString()` gives. */
  label(self: Self): string;
  /** Checked before each trip; throws where the object no longer stands for anything. */
  check?(self: Self, run: Run): void;
  /** Cells a call touches. */
  cells?(self: Self): number;
}

/** A service object a script holds. */
export interface Handle<Self = unknown> {
  [HANDLE]: true;
  service: Service<Self>;
  self: Self;
}

/** A value of one of Google's enumerations. */
export interface EnumValue {
  [ENUM]: true;
  group: string;
  name: string;
}

/** Describes a class; later tables add to and replace what earlier ones hold. */
export function describe<Google, Self>(
  path: string,
  tables: readonly Methods<Google, Self>[],
  more: Partial<Pick<Service<Self>, 'label' | 'check' | 'cells'>> & {
    beyondTypings?: Record<string, Method<Self>>;
  } = {},
): Service<Self> {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const { beyondTypings = {}, ...rest } = more;
  const methods = Object.assign({}, ...tables, beyondTypings) as Record<string, Method<Self>>;
  return { name, path, methods, label: () => name, ...rest };
}

/** An object of a class. */
export function handleOf<Self>(service: Service<Self>, self: Self): Handle<Self> {
  return { [HANDLE]: true, service, self };
}

/** Whether a value is a service object. */
export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && HANDLE in value;
}

/** A value of an enumeration. */
export function enumOf(group: string, name: string): EnumValue {
  return { [ENUM]: true, group, name };
}

/** Whether a value belongs to an enumeration. */
export function isEnum(value: unknown): value is EnumValue {
  return typeof value === 'object' && value !== null && ENUM in value;
}

type Body<Self> = (self: Self, args: readonly unknown[], run: Run) => unknown;

/** A method that only names a place or builds a description: no trip. */
export function place<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  return takes ? { kind: 'handle', takes, run } : { kind: 'handle', run };
}

/** A method that reads from the spreadsheet. */
export function read<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  return takes ? { kind: 'read', takes, run } : { kind: 'read', run };
}

/** A method that changes the spreadsheet and gives back its object. */
export function change<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  const body: Body<Self> = (self, args, current) => {
    run(self, args, current);
    return THIS;
  };
  return takes ? { kind: 'write', takes, run: body } : { kind: 'write', run: body };
}

/** A method that changes the spreadsheet and gives something else. */
export function make<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  return takes ? { kind: 'write', takes, run } : { kind: 'write', run };
}

/** A method of a builder: changes the description and gives back the builder. */
export function tell<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  const body: Body<Self> = (self, args, current) => {
    run(self, args, current);
    return THIS;
  };
  return takes ? { kind: 'handle', takes, run: body } : { kind: 'handle', run: body };
}

/** A trip that is neither a read nor a write of cells: locks, properties, windows. */
export function other<Self>(takes: readonly string[] | null, run: Body<Self>): Method<Self> {
  return takes ? { kind: 'other', takes, run } : { kind: 'other', run };
}
