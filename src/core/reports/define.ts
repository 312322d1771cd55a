import type { IsoDate, IsoMonth } from '../cell.ts';
import type { Expected } from '../problem.ts';
import type { UnitsSource } from '../units/shipped-units.ts';
import type { Voice } from '../voices/voice.ts';
import type { DateOrder } from './cells/dates.ts';
import type { Kind } from './cells/kinds.ts';
import type { RecordTarget, ReportId, TableRecord } from './report.ts';

/** A column we read: the normalised headings it goes by, the first being today's, and the kind of its values. */
export interface Column<Value> {
  headings: readonly string[];
  /** A report without this column is not read at all. */
  required: boolean;
  kind: Kind<Value>;
}

/** The columns of a report by the names its code uses. */
export type Columns = Readonly<Record<string, Column<string> | Column<number> | Column<number | null>>>;

/** One row of a report after its cells were read. */
export type RowOf<Shape extends Columns> = {
  [Field in keyof Shape]: Shape[Field] extends Column<infer Value> ? Value : never;
};

/** What a person said of a file that the file itself does not say. */
export interface Answers {
  /** Two-letter country of the marketplace the file comes from: it settles the order of its dates and fills empty marketplaces. */
  marketplace?: string;
  /** The month the figures of a file without dates belong to. */
  month?: IsoMonth;
}

/** What a report may need to know of the file beside its rows. */
export interface Source {
  fileName: string;
  sheetName: string;
  answers: Answers;
}

/** Makes keys of rows that are separate units though they look alike. */
export interface NumberedKey {
  /** What such rows have in common. */
  group: string;
  /** The key of the `number`th of them, counted from 1. */
  keyOf: (number: number) => string;
}

/** A voice whose redaction is still to come, and the key it is known by, which rows that look alike get by their numbers. */
export interface VoiceDraft {
  voice: Voice;
  key: string | NumberedKey;
}

/** A record whose key is still to come, because a file may hold several that look alike. */
export interface RecordDraft {
  /** The key of the `number`th of equal records, counted from 1. */
  keyOf: (number: number) => string;
  /** What records have in common that are numbered. */
  group: string;
  cells: TableRecord['cells'];
}

/** Units of one order line on its day. */
export interface Shipment {
  sku: string;
  asin: string;
  date: IsoDate;
  units: number;
  source: UnitsSource;
  /** Number of its order, `''` where the export does not tell. */
  order: string;
  /** Makes it the same shipment where a file repeats it; `''` where equal lines are separate shipments. */
  key: string;
  /** The marketplace as the export calls it, where it tells. */
  marketplace?: string;
  /** The ASIN of its parent, where the export tells. */
  parent?: string;
  /** The units are those of the whole month the date lies in. */
  ofMonth: boolean;
}

/** A row left out on purpose; its day, where it has one, still shows how far the file reaches. */
export interface LeftOut {
  because: 'cancelled' | 'not-shipped' | 'no-words' | 'note';
  date: IsoDate;
}

/** A cell that only the whole row shows to be wrong. */
export interface Refused<Field> {
  field: Field;
  expected: Expected;
}

interface Base<Shape extends Columns> {
  id: ReportId;
  /** Where it comes from, for lists of exports. */
  from: 'amazon' | 'reviews' | 'service' | 'shops';
  /** What a person called a table of their own; the name of any other report is in the words. */
  ownName?: string;
  /** Normalised headings that, all together, are found in this report only; required columns are known by themselves. */
  alsoHas: readonly string[];
  /** Normalised headings of other kinds of exports: a table with one of them is not this report. */
  neverHas?: readonly string[];
  columns: Shape;
  /** Normalised headings of columns with personal data that are never read, or read for the key or to take names out of texts. */
  personal: readonly string[];
  /** The order of dates written with numbers alone, where the report has always the same. */
  dateOrder?: DateOrder;
  /** What the file never says and a person is asked for. */
  asks?: 'month';
  /** Columns filled on the first line of an order only, which hold for its other lines too. */
  carry?: { within: keyof Shape & string; fields: readonly (keyof Shape & string)[] };
  /** How the report is known, and where its columns stand, when its headings are in any language. */
  byPosition?: {
    fits: (row: readonly string[]) => boolean;
    places: Partial<Record<keyof Shape & string, number>>;
  };
}

/** A report whose rows are voices. */
export interface VoiceReport<Shape extends Columns = Columns> extends Base<Shape> {
  target: 'voices';
  /** The column that holds the buyer's words. */
  words: keyof Shape & string;
  /** Of rows with one key the earliest stands as it is; where this is not said, the newest tells what became of it. */
  repeats?: 'first-stands';
  toVoice: (row: RowOf<Shape>, source: Source) => VoiceDraft | LeftOut | Refused<keyof Shape>;
}

/** A report whose rows are order lines. */
export interface UnitsReport<Shape extends Columns = Columns> extends Base<Shape> {
  target: 'units';
  toShipment: (row: RowOf<Shape>, source: Source) => Shipment | LeftOut | Refused<keyof Shape>;
}

/** A report whose rows are records of another tab, such as products. */
export interface RecordReport<Shape extends Columns = Columns> extends Base<Shape> {
  target: RecordTarget;
  toRecord: (row: RowOf<Shape>, source: Source) => TableRecord | RecordDraft | LeftOut | Refused<keyof Shape>;
}

/** A report with the shape of its rows forgotten, as the catalog lists it. */
export type AnyReport = VoiceReport | UnitsReport | RecordReport;

/** A column that must be there. */
export function needed<Value extends string | number | null>(
  kind: Kind<Value>,
  ...headings: readonly string[]
): Column<Value> {
  return { headings, required: true, kind };
}

/** A column that may be missing; its cells then read as empty ones. */
export function optional<Value extends string | number | null>(
  kind: Kind<Value>,
  ...headings: readonly string[]
): Column<Value> {
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

/** Describes a report whose rows are records of another tab. */
export function defineRecordReport<const Shape extends Columns>(report: RecordReport<Shape>): AnyReport {
  return report as unknown as AnyReport;
}
