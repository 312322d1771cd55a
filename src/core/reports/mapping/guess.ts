import type { VoiceType } from '../../voices/voice.ts';
import { normaliseHeading } from '../heading.ts';
import { type ColumnContent, contentOf } from './column-content.ts';
import { headingNames } from './heading-names.ts';
import { MAPPED_FIELDS, type MappedField } from './mapped-fields.ts';
import type { MappedColumns } from './mapping.ts';
import { isPersonalHeading } from './personal-headings.ts';
import { fits, namesIn, plainHeading, weightOf } from './plain-heading.ts';

/** What a table of one's own most likely holds; a person has the last word. */
export interface Guess {
  type: VoiceType;
  columns: MappedColumns;
  /** Headings of columns that are personal data. */
  personal: string[];
  /** Headings that cannot be chosen, as they stand there twice. */
  repeated: string[];
  /** Headings of columns with dates that can be read in several orders. */
  openDates: string[];
}

interface Sketch {
  heading: string;
  plain: string;
  content: ColumnContent;
}

interface Claim {
  field: MappedField;
  heading: string;
  score: number;
}

const MOST = 0.6;
const NEARLY_ALL = 0.8;

/** Of empty columns the heading alone must do. */
const orEmpty = (content: ColumnContent, share: number): boolean => content.filled === 0 || share >= MOST;

const isText = ({ filled, dates, numbers, emails, links, phones }: ColumnContent): boolean =>
  filled === 0 || (dates < 0.5 && numbers < 0.5 && emails < 0.5 && links < 0.5 && phones < 0.5);
const isId = ({ filled, dates, sentences, links }: ColumnContent): boolean =>
  filled === 0 || (dates < 0.5 && sentences < 0.5 && links < 0.5);

/** What must not contradict a heading, by field. */
const ALLOWS: Readonly<Record<MappedField, (content: ColumnContent) => boolean>> = {
  date: (content) => orEmpty(content, content.dates),
  title: isText,
  comment: isText,
  reason: (content) => isText(content) && content.asins < 0.5,
  order: isId,
  sku: isId,
  asin: (content) => orEmpty(content, content.asins),
  product: isText,
  units: (content) => orEmpty(content, content.counts),
  rating: (content) => orEmpty(content, content.stars),
  disposition: (content) => isText(content) && (content.filled === 0 || content.short > MOST),
  marketplace: (content) => isText(content) && (content.filled === 0 || content.short > MOST),
  record: isId,
};

/** What a column is by its cells alone, strongest sign first. */
const BY_CONTENT: readonly { field: MappedField; score: number; is: (content: ColumnContent) => boolean }[] = [
  { field: 'date', score: 3, is: ({ dates }) => dates >= NEARLY_ALL },
  { field: 'asin', score: 3, is: ({ asins }) => asins >= NEARLY_ALL },
  { field: 'order', score: 3, is: ({ orders }) => orders >= NEARLY_ALL },
  {
    field: 'comment',
    score: 2.5,
    is: (content) => content.sentences >= MOST && content.names < 0.5 && isText(content),
  },
  { field: 'reason', score: 2, is: ({ codes, asins }) => codes >= MOST && asins < 0.5 },
  { field: 'rating', score: 1.5, is: ({ stars, distinct }) => stars >= NEARLY_ALL && distinct >= 3 },
];

const scoreOfName = (name: string, plain: string): number =>
  plain === name.replace(/^=/, '') ? 100 + weightOf(name) : fits(name, plain) ? weightOf(name) : 0;

function claimsOf({ heading, plain, content }: Sketch): Claim[] {
  const { fields, others } = headingNames();
  const named = MAPPED_FIELDS.flatMap((field) => {
    const score = Math.max(...namesIn(fields[field]).map((name) => scoreOfName(name, plain)));
    return score > 0 && ALLOWS[field](content) ? [{ field, heading, score }] : [];
  });
  const other = Math.max(...namesIn(others).map((name) => scoreOfName(name, plain)));
  const kept = named.filter(({ score }) => score > other);
  if (kept.length > 0 || other > 0) return kept;
  return BY_CONTENT.filter(({ is }) => content.filled > 0 && is(content)).map(({ field, score }) => ({
    field,
    heading,
    score,
  }));
}

/** A few short values that come again and again are reasons where nothing better is there. */
const isRepeatedShort = ({ content }: Sketch): boolean =>
  content.filled >= 6 &&
  content.distinct >= 2 &&
  content.distinct * 3 <= content.filled &&
  content.short === 1 &&
  isText(content) &&
  content.names < 0.5;

function assign(claims: readonly Claim[]): MappedColumns {
  const columns: MappedColumns = {};
  const taken = new Set<string>();
  for (const { field, heading } of [...claims].sort((a, b) => b.score - a.score)) {
    if (columns[field] !== undefined || taken.has(heading)) continue;
    columns[field] = heading;
    taken.add(heading);
  }
  return columns;
}

function typeOf(sketches: readonly Sketch[], columns: MappedColumns): VoiceType {
  const told = headingNames().types.find(({ names }) =>
    namesIn(names).some((name) => sketches.some(({ plain }) => fits(name, plain))),
  );
  return told?.type ?? (columns.rating === undefined ? 'return' : 'review');
}

/** Which columns of a table are which, by their headings and by what stands in the first rows; never one heading for two fields. */
export function guessMapping(headings: readonly string[], rows: readonly (readonly string[])[]): Guess {
  const names = headings.map(normaliseHeading);
  const isRepeated = (at: number): boolean => names.indexOf(names[at] ?? '') !== names.lastIndexOf(names[at] ?? '');
  const sketches = headings.flatMap((heading, at) =>
    names[at] === ''
      ? []
      : [
          {
            heading: heading.trim(),
            plain: plainHeading(heading),
            content: contentOf(rows.map((cells) => cells[at] ?? '')),
            repeated: isRepeated(at),
          },
        ],
  );
  const isPerson = ({ heading, content }: Sketch): boolean =>
    isPersonalHeading(heading) || content.emails >= 0.5 || content.phones >= 0.5;
  const people = sketches.filter(isPerson);
  const open = sketches.filter((sketch) => !sketch.repeated && !isPerson(sketch));
  const columns = assign(open.flatMap(claimsOf));
  const isFree = ({ heading }: Sketch): boolean => !Object.values(columns).includes(heading);
  if (columns.date !== undefined && (columns.comment ?? columns.title ?? columns.reason) === undefined) {
    const [few] = open.filter(
      (sketch) =>
        isFree(sketch) &&
        isRepeatedShort(sketch) &&
        !namesIn(headingNames().others).some((name) => fits(name, sketch.plain)),
    );
    if (few) columns.reason = few.heading;
  }
  return {
    type: typeOf(sketches, columns),
    columns,
    personal: [...new Set(people.map(({ heading }) => heading))],
    repeated: [...new Set(sketches.filter(({ repeated }) => repeated).map(({ heading }) => heading))],
    openDates: open.filter(({ content }) => content.openDates > 0).map(({ heading }) => heading),
  };
}
