import { fail, type Problem, type Result, succeed } from '../../problem.ts';
import { hashOf } from '../../voices/key.ts';
import { VOICE_TYPES, type VoiceType } from '../../voices/voice.ts';
import { DATE_ORDERS, type DateOrder } from '../cells/dates.ts';
import { normaliseHeading } from '../heading.ts';
import { MAPPED_FIELDS, type MappedField } from './mapped-fields.ts';
import { isPersonalHeading } from './personal-headings.ts';

/** Which column is which, each field by the heading of its column. */
export type MappedColumns = Partial<Record<MappedField, string>>;

/** How a person described a table of their own, so that it is recognised next time. */
export interface Mapping {
  name: string;
  /** What its rows are. */
  type: VoiceType;
  /** All headings of the table it was made for, as they stand there. */
  headings: string[];
  columns: MappedColumns;
  /** Headings of columns that are personal data and never read. */
  personal: string[];
  /** The marketplace of all rows that name none, or `''`. */
  marketplace: string;
  /** How dates of numbers alone are written, or `''` where the table shows it itself. */
  dateOrder: DateOrder | '';
}

/** Bytes a mapping may take as JSON: the document keeps no longer texts. */
export const LONGEST_MAPPING = 9_000;

/** What a person still has to say before a table can be read; `null` when nothing is missing. */
export function lackOf({ columns }: Pick<Mapping, 'columns'>): 'date' | 'words' | null {
  if (columns.date === undefined) return 'date';
  return (columns.comment ?? columns.title ?? columns.reason) === undefined ? 'words' : null;
}

/** The headings that make a table known, whatever their order: normalised, each once, sorted. */
export function signatureOfHeadings(headings: readonly string[]): string[] {
  return [...new Set(headings.map(normaliseHeading))].filter((heading) => heading !== '').sort();
}

/** What a mapping is kept under: the same for the same headings, so that describing a table anew replaces what was said of it. */
export function keyOfMapping({ headings }: Pick<Mapping, 'headings'>): string {
  return hashOf(['mapping', ...signatureOfHeadings(headings)], 3);
}

/** A mapping as JSON that a person can keep and share. */
export function writeMapping(mapping: Mapping): string {
  return JSON.stringify({ headwaterMapping: 1, ...mapping }, null, 1);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const isHeading = (value: unknown): value is string => typeof value === 'string' && value !== '';

const areHeadings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isHeading);

const isField = (name: string): name is MappedField => MAPPED_FIELDS.some((field) => field === name);

const areColumns = (value: unknown): value is MappedColumns =>
  isRecord(value) && Object.entries(value).every(([name, heading]) => isField(name) && isHeading(heading));

const NAME_LENGTH = 80;
const PLACE_LENGTH = 40;

/** A mapping out of JSON, `null` for any other JSON; checked by hand, as the page has no room for a library. */
function mappingIn(json: unknown): Mapping | null {
  if (!isRecord(json) || json.headwaterMapping !== 1) return null;
  const { headings, columns, personal, marketplace, name } = json;
  const type = VOICE_TYPES.find((one) => one === json.type);
  const dateOrder = (['', ...DATE_ORDERS] as const).find((one) => one === json.dateOrder);
  if (!isText(name, NAME_LENGTH) || name.trim() === '' || !isText(marketplace, PLACE_LENGTH)) return null;
  if (type === undefined || dateOrder === undefined) return null;
  if (!areHeadings(headings) || !areHeadings(personal) || !areColumns(columns)) return null;
  return { name: name.trim(), type, headings, columns, personal, marketplace: marketplace.trim(), dateOrder };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(mapping: Mapping): Problem | null {
  const lack = lackOf(mapping);
  if (lack) return fail('not-a-mapping', { fault: `no-${lack}` }).problem;
  const known = new Set(mapping.headings.map(normaliseHeading));
  const used = new Set<string>();
  for (const heading of Object.values(mapping.columns)) {
    const name = normaliseHeading(heading);
    const fault = !known.has(name)
      ? 'not-among-headings'
      : used.has(name)
        ? 'used-twice'
        : isPersonalHeading(name)
          ? 'personal'
          : null;
    if (fault) return fail('wrong-mapping-column', { heading, fault }).problem;
    used.add(name);
  }
  return null;
}

/** Reads a mapping from the JSON somebody kept; a problem says in one sentence why it cannot be used. */
export function readMapping(text: string): Result<Mapping> {
  const json = parseJson(text);
  if (json === undefined) return fail('not-a-mapping', { fault: 'not-json' });
  const mapping = mappingIn(json);
  if (!mapping) return fail('not-a-mapping', { fault: 'other-json' });
  const problem = faultOf(mapping);
  return problem ? { ok: false, problem } : succeed(mapping);
}

/** Headings as a mapping keeps them. */
export const namesOf = (headings: readonly string[]): string[] =>
  headings.map((heading) => heading.trim()).filter((heading) => heading !== '');

/** The mapping for a table with these headings: its columns as they are called here, and `missing` those that are not here. */
export function fitMapping(
  { columns, ...mapping }: Mapping,
  headings: readonly string[],
): { mapping: Mapping; missing: string[] } {
  const here = new Map(headings.map((heading) => [normaliseHeading(heading), heading.trim()]));
  const fitted: MappedColumns = {};
  const missing: string[] = [];
  for (const field of MAPPED_FIELDS) {
    const heading = columns[field];
    if (heading === undefined) continue;
    const found = here.get(normaliseHeading(heading));
    if (found === undefined) missing.push(heading);
    else fitted[field] = found;
  }
  return { mapping: { ...mapping, columns: fitted, headings: namesOf(headings) }, missing };
}
