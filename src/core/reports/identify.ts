import { fail, type Problem, type Result, succeed } from '../problem.ts';
import { REPORTS } from './catalog.ts';
import type { AnyReport } from './define.ts';
import { normaliseHeading } from './heading.ts';
import { OTHER_EXPORTS, type OtherExport } from './other-exports.ts';

/** Rows from the top of a file among which the headings are looked for. */
export const ROWS_SEARCHED = 10;

/** Headings named in a sentence about a file nobody knows. */
const HEADINGS_SHOWN = 12;

/** Share of a report's headings that makes it the nearest one worth naming. */
const NEAR = 0.5;

/** For each heading a report must have, the names it goes by. */
function signatureOf(report: AnyReport): (readonly string[])[] {
  const columns = Object.values(report.columns).filter(({ required }) => required);
  return [...columns.map(({ headings }) => headings), ...report.alsoHas.map((heading) => [heading])];
}

function missingFrom(report: AnyReport, present: ReadonlySet<string>): string[] {
  return signatureOf(report).flatMap((names) => (names.some((name) => present.has(name)) ? [] : [names[0] as string]));
}

function findOther(present: ReadonlySet<string>): OtherExport | undefined {
  return OTHER_EXPORTS.find(({ has }) => has.every((names) => names.some((name) => present.has(name))))?.is;
}

/** Which report headings belong to, by the headings alone; a problem says what they look like instead or what is missing. */
export function identify(file: string, headings: readonly string[]): Result<AnyReport> {
  const present = new Set(headings.map(normaliseHeading));
  const candidates = REPORTS.map((report) => ({ report, missing: missingFrom(report, present) }));
  const [match, second] = candidates.filter(({ missing }) => missing.length === 0);
  if (match && !second) return succeed(match.report);
  const other = findOther(present);
  if (other) return fail('wrong-report', { file, looksLike: other, because: other });
  const shareOf = ({ report, missing }: (typeof candidates)[number]) => 1 - missing.length / signatureOf(report).length;
  const nearest = candidates.reduce((best, one) => (shareOf(one) > shareOf(best) ? one : best));
  if (shareOf(nearest) >= NEAR) {
    return fail('missing-headings', { file, report: nearest.report.id, missing: nearest.missing.join(', ') });
  }
  const shown = headings
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
    .slice(0, HEADINGS_SHOWN);
  return fail('unknown-report', { file, headings: shown.join(', ') });
}

/** How much a problem tells about a row: a file may have lines above its headings. */
const tells = ({ code }: Problem) => (code === 'wrong-report' ? 2 : code === 'missing-headings' ? 1 : 0);

/** The row with the headings among the first rows of a file, counted from 0, and the report they belong to. */
export function locateHeadings(
  file: string,
  firstRows: readonly (readonly string[])[],
): Result<{ report: AnyReport; at: number }> {
  let best: { ok: false; problem: Problem } | undefined;
  let bestFilled = 0;
  for (const [at, row] of firstRows.slice(0, ROWS_SEARCHED).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    if (filled < 2) continue;
    const found = identify(file, row);
    if (found.ok) return succeed({ report: found.value, at });
    const better =
      !best ||
      tells(found.problem) > tells(best.problem) ||
      (tells(found.problem) === tells(best.problem) && filled > bestFilled * 2);
    if (better) {
      best = found;
      bestFilled = filled;
    }
  }
  return best ?? fail('not-a-table', { file, kind: 'text' });
}
