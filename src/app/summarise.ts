import type { TodayView } from '../api.ts';
import { LEAST_TO_RANK, type ParetoLine, pareto } from '../core/analysis/pareto.ts';
import type { CauseCode } from '../core/causes.ts';
import type { IsoMonth } from '../core/cell.ts';
import type { TaskLine } from './tabs/read-tasks.ts';
import type { VoiceLine } from './tabs/read-workbook.ts';

/** Causes shown by name in the month chart; the rest is added up. */
const TOP_CAUSES = 5;
const MOST_MONTHS = 12;

/** Units by month and cause: the most frequent causes one by one, all others together (last column). */
export interface MonthTable {
  causes: CauseCode[];
  months: { month: IsoMonth; units: number[] }[];
}

/** The figures Home and the sidebar show. */
export interface Summary {
  voices: number;
  withCause: number;
  toCheck: number;
  pareto: ParetoLine[];
  /** Whether the ranking rests on enough units to mean anything. */
  rankable: boolean;
  byMonth: MonthTable;
}

/** Whether figures count a cause: it is one of the taxonomy. */
export const isRanked = (cause: string): cause is CauseCode =>
  cause !== '' && cause !== 'other' && cause !== 'unspecified';

/** Units with a cause by month, the newest months, empty months in between included. */
function byMonth(voices: readonly VoiceLine[], ranked: readonly ParetoLine[]): MonthTable {
  const causes = ranked.slice(0, TOP_CAUSES).map(({ label }) => label as CauseCode);
  const sums = new Map<IsoMonth, number[]>();
  for (const { cause, date, units } of voices) {
    if (!isRanked(cause)) continue;
    const month = date.slice(0, 7);
    const row = sums.get(month) ?? new Array<number>(causes.length + 1).fill(0);
    const at = causes.indexOf(cause);
    const place = at < 0 ? causes.length : at;
    row[place] = (row[place] ?? 0) + units;
    sums.set(month, row);
  }
  const months = [...sums.keys()].sort().slice(-MOST_MONTHS);
  return { causes, months: months.map((month) => ({ month, units: sums.get(month) ?? [] })) };
}

/** Adds up the voices of the workbook. */
export function summarise(voices: readonly VoiceLine[], checkName: string): Summary {
  const ranked = pareto(
    voices.filter(({ cause }) => isRanked(cause)).map(({ cause, units }) => ({ label: cause, weight: units })),
  );
  const withCause = ranked.reduce((sum, { total }) => sum + total, 0);
  return {
    voices: voices.length,
    withCause,
    toCheck: voices.filter(({ certainty, checked }) => certainty === checkName && !checked).length,
    pareto: ranked,
    rankable: withCause >= LEAST_TO_RANK,
    byMonth: byMonth(voices, ranked),
  };
}

/** Open tasks: those that only wait to be closed first, then overdue ones, then by due date. */
export function rankTasks(tasks: readonly TaskLine[], today: string): (TaskLine & { overdue: boolean })[] {
  return tasks
    .filter(({ open }) => open)
    .map((task) => ({ ...task, overdue: task.due !== '' && task.due < today }))
    .sort(
      (a, b) =>
        Number(b.proven) - Number(a.proven) ||
        Number(b.overdue) - Number(a.overdue) ||
        (a.due || '9').localeCompare(b.due || '9') ||
        a.at - b.at,
    );
}

/** What else there is in the workbook: shipped units, people tasks can go to, and those who have some and are not among them. */
export interface Means {
  units: boolean;
  owners: boolean;
  strangers: string[];
}

/** The one thing to do next, the most urgent first. */
export function nextStep(
  summary: Summary,
  tasks: readonly (TaskLine & { overdue: boolean })[],
  means: Means,
): TodayView['next'] {
  if (summary.voices === 0) return means.units ? 'import-voices' : 'import-first';
  if (tasks.some(({ proven }) => proven)) return 'close-proven';
  if (tasks.some(({ overdue }) => overdue)) return 'overdue';
  if (tasks.some(({ owner }) => owner === '')) return means.owners ? 'assign-owners' : 'fill-owners';
  if (means.strangers.length > 0) return 'replace-owners';
  if (summary.toCheck > 0 && summary.toCheck * 5 >= summary.voices) return 'check-tags';
  if (tasks.some(({ proposed }) => proposed)) return 'confirm-tasks';
  return tasks.length > 0 ? 'work-tasks' : 'import-more';
}
