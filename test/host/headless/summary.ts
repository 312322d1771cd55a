import { fill } from '../../../src/core/words/fill.ts';
import type { UiLanguage } from '../../../src/core/words/words.ts';
import type { Host } from '../host.ts';
import type { FileOutcome } from './import-files.ts';
import { commandWords } from './words.ts';

const MOST_FILES = 4;

/** What a run did, in at most ten lines. */
export function summaryOf(
  host: Host,
  outcomes: readonly FileOutcome[],
  written: { files: readonly string[]; shortened: number },
  language: UiLanguage,
): string[] {
  const words = commandWords(language);
  const lines = outcomes
    .slice(0, MOST_FILES)
    .map(({ problem, rejected, ...counts }) =>
      problem === '' ? fill(words.imported, { ...counts, rejected: rejected.length }) : problem,
    );
  if (outcomes.length > MOST_FILES) lines.push(fill(words.more, { count: outcomes.length - MOST_FILES }));
  const { sheets } = host.view();
  const tabs = sheets.map(({ name, lastRow }) => `${name} (${lastRow})`).join(', ');
  lines.push(fill(words.tabs, { tabs }));
  const charts = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const pivots = sheets.reduce((sum, sheet) => sum + sheet.pivots.length, 0);
  lines.push(fill(words.charts, { charts, pivots }));
  const trips = host.executions.reduce((sum, execution) => sum + execution.trips, 0);
  const most = [...host.executions].sort((one, other) => other.trips - one.trips)[0];
  lines.push(
    fill(words.calls, {
      trips,
      executions: host.executions.length,
      most: most?.trips ?? 0,
      name: most?.functionName ?? '',
    }),
  );
  if (written.shortened > 0) lines.push(fill(words.shortened, { count: written.shortened }));
  if (written.files.length > 0) lines.push(fill(words.written, { file: written.files.join(', ') }));
  return lines;
}
