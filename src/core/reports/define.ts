import type { IsoDate } from '../cell.ts';
import type { Expected } from '../problem.ts';
import type { Voice } from '../voices/voice.ts';
import type { Kind } from './kinds.ts';
import type { ReportId } from './report.ts';

/** A column we read: the normalised headings it goes by, the first being today's, and the kind of its values. */
export interface Column<Value> {
  headings: readonly string[];
  /** A report without this column is not read at all. */
  required: boolean;
  kind: Kind<Value>;
}

/** The columns of a report by the names its code uses. */
export type Columns = Readonly<Record<string, Column<string> | Column<number>>>;

/** One row of a report after its cells were read. */
export type RowOf<Shape extends Columns> = {
  [Field in keyof Shape]: Shape[Field] extends Column<infer Value> ? Value : never;
};

/** What a report may need to know of the file beside its rows. */
export interface Source {
  fileName: string;
  sheetName: string;
}

/** A voice with its key and its redaction still to come. */
export interface VoiceDraft {
  voice: Voice;
  /** The key of the `number`th of equal rows, counted from 1. */
  keyOf: (number: number) => string;
  /** What rows have in common that are separate units though they look alike; `''` where the key alone decides. */
  group: string;
}

/** Units of one order line on its day. */
export interface Shipment {
  sku: string;
  asin: string;
  date: IsoDate;
  units: number;
  channel: 'marketplace' | 'other';
}

/** A row left out on purpose; its day still shows how far the file reaches. */
export interface LeftOut {
  because: 'cancelled' | 'not-shipped';
  date: IsoDate;
}

/** A cell that only the whole row shows to be wrong. */
export interface Refused<Field> {
  field: Field;
  expected: Expected;
}

interface Base<Shape extends Columns> {
  id: ReportId;
  /** Normalised headings that, all together, are found in this report only; required columns are known by themselves. */
  alsoHas: readonly string[];
  columns: Shape;
  /** Normalised headings of columns with personal data that are never read, or read for the key alone. */
  personal: readonly string[];
}

/** A report whose rows are voices. */
export interface VoiceReport<Shape extends Columns = Columns> extends Base<Shape> {
  target: 'voices';
  /** The column that holds the buyer's words. */
  words: keyof Shape & string;
  toVoice: (row: RowOf<Shape>, source: Source) => VoiceDraft | Refused<keyof Shape>;
}

/** A report whose rows are order lines. */
export interface UnitsReport<Shape extends Columns = Columns> extends Base<Shape> {
  target: 'units';
  toShipment: (row: RowOf<Shape>) => Shipment | LeftOut | Refused<keyof Shape>;
}

/** A report with the shape of its rows forgotten, as the catalog lists it. */
export type AnyReport = VoiceReport | UnitsReport;

/** A column that must be there. */
export function needed<Value extends string | number>(
  kind: Kind<Value>,
  ...headings: readonly string[]
): Column<Value> {
  return { headings, required: true, kind };
}

/** A column that may be missing; its cells then read as empty text. */
export function optional(kind: Kind<string>, ...headings: readonly string[]): Column<string> {
  return { headings, required: false, kind };
}

/** Describes a report whose rows are voices. */
export function defineVoiceReport<const Shape extends Columns>(report: VoiceReport<Shape>): AnyReport {
  return report as unknown as AnyReport;
}

/** Describes a report whose rows are order lines. */
export function defineUnitsReport<const Shape extends Columns>(report: UnitsReport<Shape>): AnyReport {
  return report as unknown as AnyReport;
}
