import { fail, type Problem, type Result, succeed } from '../problem.ts';
import { REPORTS } from './catalog.ts';
import type { AnyReport } from './define.ts';
import { normaliseHeading } from './heading.ts';
import { OTHER_EXPORTS, type OtherExport } from './other-exports.ts';

/** Rows from the top of a file among which the headings are looked for. */
export const ROWS_SEARCHED = 10;

/** Headings named in a sentence about a file nobody knows. */
const HEADINGS_SHOWN = 12;

/** Share of a report's headings that makes it the nearest one worth naming, and how many there must be at least. */
const NEAR = 0.5;
const NEAR_HEADINGS = 3;

/** For each heading a report must have, the names it goes by. */
function signatureOf(report: AnyReport): (readonly string[])[] {
  const columns = Object.values(report.columns).filter(({ required }) => required);
  return [...columns.map(({ headings }) => headings), ...report.alsoHas.map((heading) => [heading])];
}

interface Candidate {
  report: AnyReport;
  missing: string[];
  /** Headings that are there. */
  found: number;
  share: number;
}

function candidateOf(report: AnyReport, present: ReadonlySet<string>): Candidate {
  const signature = signatureOf(report);
  const missing = signature.flatMap((names) => (names.some((name) => present.has(name)) ? [] : [names[0] as string]));
  const found = signature.length - missing.length;
  return { report, missing, found, share: found / signature.length };
}

function findOther(present: ReadonlySet<string>): OtherExport | undefined {
  return OTHER_EXPORTS.find(({ has }) => has.every((names) => names.some((name) => present.has(name))))?.is;
}

/** Whether a row names the columns that are read, as no line above the headings does. */
function isWide(headings: readonly string[], { places }: NonNullable<AnyReport['byPosition']>): boolean {
  const last = Math.max(...Object.values(places).map((place) => place ?? 0));
  return headings.filter((heading) => heading.trim() !== '').length > last;
}

/**
 * Which report headings belong to: the one that asks for most of them, else one that is known by the shape of a row `below`
 * them where the headings do not have that shape themselves. A problem says what the headings look like instead, or what is missing. `own` are
 * tables a person described; they come first, unless a report asks for a heading more than the person's table had.
 */
export function identify(
  file: string,
  headings: readonly string[],
  below: readonly (readonly string[])[] = [],
  own: readonly AnyReport[] = [],
): Result<AnyReport> {
  const present = new Set(headings.map(normaliseHeading));
  const described = own.find((report) => candidateOf(report, present).missing.length === 0);
  const possible = REPORTS.filter(({ neverHas }) => !neverHas?.some((heading) => present.has(heading)));
  const candidates = possible.map((report) => candidateOf(report, present));
  const whole = candidates.filter(({ missing }) => missing.length === 0);
  const theirs = new Set(described?.alsoHas);
  if (described && whole.every(({ report }) => candidateOf(report, theirs).missing.length === 0))
    return succeed(described);
  const other = findOther(present);
  if (whole.length > 0) return succeed(whole.reduce((best, one) => (one.found > best.found ? one : best)).report);
  if (other) return fail('wrong-report', { file, looksLike: other, because: other });
  // A row with a mail address is no heading in any language.
  const isRow = ({ fits }: Positions): boolean => fits(headings) || headings.some((heading) => heading.includes('@'));
  const shaped = REPORTS.find(
    ({ byPosition }) => byPosition && isWide(headings, byPosition) && below.some(byPosition.fits) && !isRow(byPosition),
  );
  if (shaped) return succeed(shaped);
  const nearest = candidates.reduce((best, one) => (one.share > best.share ? one : best));
  if (nearest.share >= NEAR && nearest.found >= NEAR_HEADINGS) {
    return fail('missing-headings', { file, report: nearest.report.id, missing: nearest.missing.join(', ') });
  }
  const shown = headings
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
    .slice(0, HEADINGS_SHOWN);
  return fail('unknown-report', { file, headings: shown.join(', ') });
}

type Positions = NonNullable<AnyReport['byPosition']>;

/** How much a problem tells about a row: a file may have lines above its headings, and the fewer of these are missing the more it does. */
function tells({ code, facts }: Problem): number {
  if (code === 'wrong-report') return 2;
  return code === 'missing-headings' ? 1 + 1 / (1 + String(facts.missing).split(', ').length) : 0;
}

/** The row of a file that is most probably its headings, and what is known or wrong of it. */
interface Located {
  at: number;
  found: Result<AnyReport>;
}

function locate(
  file: string,
  firstRows: readonly (readonly string[])[],
  own: readonly AnyReport[] = [],
): Located | undefined {
  let best: Located | undefined;
  let most = -1;
  let bestFilled = 0;
  for (const [at, row] of firstRows.slice(0, ROWS_SEARCHED).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    if (filled < 2) continue;
    const found = identify(file, row, firstRows.slice(at + 1, ROWS_SEARCHED), own);
    if (found.ok) return { at, found };
    const telling = tells(found.problem);
    if (telling > most || (telling === most && filled > bestFilled * 2)) {
      best = { at, found };
      most = telling;
      bestFilled = filled;
    }
  }
  return best;
}

/** The row with the headings among the first rows of a file, counted from 0, and the report they belong to. */
export function locateHeadings(
  file: string,
  firstRows: readonly (readonly string[])[],
  own: readonly AnyReport[] = [],
): Result<{ report: AnyReport; at: number }> {
  const located = locate(file, firstRows, own);
  if (!located) return fail('not-a-table', { file, kind: 'text' });
  return located.found.ok ? succeed({ report: located.found.value, at: located.at }) : located.found;
}

/** The row that a table of no known report most probably has its headings in, counted from 0; -1 where there is none. */
export function rowOfHeadings(firstRows: readonly (readonly string[])[]): number {
  return locate('', firstRows)?.at ?? -1;
}

/** A report by its id, or a table of one's own by its name too; `undefined` where it is not known any more. */
export function reportNamed(id: AnyReport['id'], ownName: string, own: readonly AnyReport[]): AnyReport | undefined {
  return ownName === '' ? REPORTS.find((report) => report.id === id) : own.find((report) => report.ownName === ownName);
}
