import type { Answer, TabLink, TodayView } from '../api.ts';
import { type Alert, alertsOf } from '../core/analysis/alerts.ts';
import type { Cohort } from '../core/analysis/cohorts.ts';
import type { FeeAlert } from '../core/analysis/fees/fee-alerts.ts';
import { firstFour } from '../core/analysis/first-four.ts';
import type { CauseCode } from '../core/causes.ts';
import type { TabId } from '../core/tab.ts';
import { strangersAmong } from '../core/tasks/owner-name.ts';
import type { Owner } from '../core/tasks/route.ts';
import { possiblePivots } from '../sheets/pivots.ts';
import { recallSpeech } from '../sheets/speech.ts';
import type { TabTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { type Means, nextStep, rankTasks, type Summary, summarise } from './summarise.ts';
import { readFacts, unmatchedProducts } from './tabs/facts.ts';
import { feesIn } from './tabs/fees.ts';
import { listImports } from './tabs/imports.ts';
import type { TaskLine } from './tabs/read-tasks.ts';
import { correctedLines } from './tabs/rejected.ts';
import { moneyIn } from './tabs/write-money.ts';
import { cohortsIn, ratesIn } from './tabs/write-rates.ts';

const SHOWN = 5;
const IMPORTS_SHOWN = 10;
const UNMATCHED_SHOWN = 100;

function linksOf(workbook: Workbook): TodayView['tabs'] {
  const links: Partial<Record<TabId, TabLink>> = {};
  for (const id of Object.keys(workbook.words.workbook.tabs) as TabId[]) {
    const sheet = workbook.find(id);
    if (sheet) links[id] = { name: sheet.getName(), gid: sheet.getSheetId() };
  }
  return links;
}

/** The day it is where the spreadsheet is. */
export function dayOf(now: Date, workbook: Workbook): string {
  return Utilities.formatDate(now, workbook.timeZone(), 'yyyy-MM-dd');
}

/** What the workbook has beside voices and tasks. */
export function meansOf(workbook: Workbook, owners: readonly Owner[], tasks: readonly TaskLine[]): Means {
  return {
    units: workbook.find('units') !== null,
    owners: owners.some(({ name }) => name.trim() !== ''),
    strangers: strangersAmong(
      tasks.filter(({ open }) => open),
      owners,
    ),
  };
}

/** Where the shop stands, worked out. */
export interface Standing {
  summary: Summary;
  tasks: readonly TaskLine[];
  means: Means;
  today: string;
  /** What came back of units shipped, by the month of return. */
  months: ReadonlyMap<string, readonly Cohort[]>;
  /** Products that no shipped units are known of. */
  unmatched: string[];
  /** Rates that rose by more than chance explains. */
  alerts: readonly Alert[];
  /** Products likely to come above the threshold of their return fee. */
  feeAlerts: readonly FeeAlert[];
  /** Sentences about rows of Policies that cannot be read. */
  unreadRows: readonly string[];
  /** The Voices tab, `null` while there is none. */
  voiceTable: TabTable | null;
  /** Products of which nobody said what a unit costs. */
  unpriced: readonly string[];
}

/** What the sidebar shows first, from figures already at hand. */
export function viewToday(
  workbook: Workbook,
  { summary, tasks, means, today, months, unmatched, alerts, feeAlerts, unreadRows, unpriced, voiceTable }: Standing,
): TodayView {
  const ranked = rankTasks(tasks, today);
  return {
    language: recallSpeech() ?? workbook.language,
    voices: summary.voices,
    withCause: summary.withCause,
    toCheck: summary.toCheck,
    openTasks: ranked.length,
    overdueTasks: ranked.filter(({ overdue }) => overdue).length,
    proposedTasks: ranked.filter(({ proposed }) => proposed).length,
    topCauses: summary.pareto.slice(0, SHOWN).map(({ label, total, share }) => {
      const cause = label as CauseCode;
      return { cause, units: total, share };
    }),
    firstFour: firstFour(summary.pareto, months),
    tasks: ranked.slice(0, SHOWN).map(({ title, owner, due, overdue }) => ({ title, owner, due, overdue })),
    strangers: means.strangers,
    next: nextStep(summary, ranked, means),
    alerts: alerts.slice(0, SHOWN),
    alertCount: alerts.length,
    feeAlerts: feeAlerts.slice(0, SHOWN),
    feeAlertCount: feeAlerts.length,
    unreadRows: unreadRows.slice(0, SHOWN),
    imports: listImports(workbook, IMPORTS_SHOWN),
    corrected: correctedLines(workbook).length,
    unmatched: unmatched.slice(0, UNMATCHED_SHOWN),
    unpriced: workbook.find('products') === null ? [] : unpriced.slice(0, UNMATCHED_SHOWN),
    pivots: [
      ...(voiceTable ? possiblePivots(voiceTable.places) : []),
      ...(workbook.find('rates') === null ? [] : (['controlChart'] as const)),
      ...(voiceTable ? (['keyFigures'] as const) : []),
    ],
    hashOrders: workbook.hidesOrders(),
    tabs: linksOf(workbook),
    url: workbook.spreadsheet.getUrl(),
  };
}

/** What the workbook says today. Writes nothing. */
export function today(now: Date): Answer<'today'> {
  const workbook = openWorkbook(now);
  const facts = readFacts(workbook);
  const day = dayOf(now, workbook);
  const fees = feesIn(facts, () => cohortsIn(facts, 'orders'));
  const months = cohortsIn(facts, 'returns');
  return viewToday(workbook, {
    summary: summarise(facts.voices, workbook.words.workbook.certainty.check),
    tasks: facts.tasks,
    means: meansOf(workbook, facts.owners, facts.tasks),
    today: day,
    months,
    unmatched: unmatchedProducts(facts),
    alerts: alertsOf(ratesIn(months)),
    feeAlerts: fees.alerts,
    unreadRows: [...facts.policyTroubles, ...fees.troubles],
    unpriced: moneyIn(facts).unpriced,
    voiceTable: facts.voiceTable,
  });
}
