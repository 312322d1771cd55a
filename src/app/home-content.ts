import type { Alert } from '../core/analysis/alerts.ts';
import { controllableShare } from '../core/analysis/controllable-share.ts';
import { sayAlert } from '../core/analysis/describe-alert.ts';
import { type FeeAlert, sayFeeAlert } from '../core/analysis/fees/fee-alerts.ts';
import type { Money } from '../core/analysis/money.ts';
import type { PairRates } from '../core/analysis/pair-rates.ts';
import { pareto } from '../core/analysis/pareto.ts';
import type { IsoDate } from '../core/cell.ts';
import { sayShopScore } from '../core/prevention/say-shop-score.ts';
import type { BoardLine } from '../core/prevention/shop-score.ts';
import { fill } from '../core/words/fill.ts';
import { listed } from '../core/words/list.ts';
import { percent } from '../core/words/percent.ts';
import { type UiLanguage, type Words, wordsOf } from '../core/words/words.ts';
import type { HomeContent } from '../sheets/home-shape.ts';
import { type Means, nextStep, type Summary } from './summarise.ts';
import type { TaskLine } from './tabs/read-tasks.ts';

type RankedTask = TaskLine & { overdue: boolean };

/** The next step as one sentence. */
export function sayNext(summary: Summary, tasks: readonly RankedTask[], means: Means, words: Words): string {
  const next = nextStep(summary, tasks, means);
  const count =
    next === 'overdue'
      ? tasks.filter(({ overdue }) => overdue).length
      : next === 'assign-owners' || next === 'fill-owners'
        ? tasks.filter(({ owner }) => owner === '').length
        : next === 'confirm-tasks'
          ? tasks.filter(({ proposed }) => proposed).length
          : summary.toCheck;
  return fill(words.workbook.home.next[next], {
    count,
    title: (next === 'confirm-tasks' ? tasks.find(({ proposed }) => proposed) : tasks[0])?.title ?? '',
    names: means.strangers.join(', '),
  });
}

/** What Home tells of. */
export interface Standing {
  summary: Summary;
  tasks: readonly RankedTask[];
  means: Means;
  alerts: readonly Alert[];
  feeAlerts: readonly FeeAlert[];
  /** Sentences about rules of the return fee that cannot be read. */
  feeTroubles: readonly string[];
  /** Sentences about other rows of Policies that cannot be read. */
  policyTroubles: readonly string[];
  money: Money;
  rates: PairRates;
  /** Whether the seller can remove a cause, by what stands in Causes. */
  isControllable: (cause: string) => boolean;
  /** What the Product board says of products; none while there is none. */
  board: readonly BoardLine[];
  /** Routines that should have been done before today. */
  overdueRoutines: number;
  today: IsoDate;
}

/** The gravest alert as one sentence, and how many more there are; `''` where all is quiet. */
function sayAlerts([first, ...more]: readonly Alert[], words: Words): string {
  if (!first) return '';
  const others = more.length > 0 ? [fill(words.figures.alerts.more, { count: more.length })] : [];
  return [sayAlert(first, words), ...others].join(' ');
}

/** The surest return fee to come as one sentence, and how many more there are; `''` where none is foretold. */
function sayFees([first, ...more]: readonly FeeAlert[], words: Words): string {
  if (!first) return '';
  const others = more.length > 0 ? [fill(words.figures.feeAlerts.more, { count: more.length })] : [];
  return [sayFeeAlert(first, words), ...others].join(' ');
}

/** The first of some sentences about rows nobody can read, and how many more there are; `''` where there are none. */
function sayTroubles([first, ...more]: readonly string[], language: UiLanguage): string {
  if (first === undefined) return '';
  const { lists, platformRules } = wordsOf(language).prevention;
  return listed(
    [first, ...(more.length > 0 ? [fill(platformRules.more, { count: more.length })] : [])],
    lists.sentences,
  );
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** How much of the trouble the seller can prevent; while there are too few units to tell, that. */
function sayControllable(
  { voices, withCause, rankable, pareto: ranked }: Summary,
  isControllable: Standing['isControllable'],
  { home }: Words['workbook'],
): string {
  if (voices === 0) return '';
  if (!rankable) return fill(home.tooFew, { units: withCause });
  const { units, of, interval } = controllableShare(ranked, isControllable);
  const [from, to] = interval.map(percent) as [string, string];
  return fill(home.controllable, { units, of, share: percent(units / of), from, to });
}

/** Why no rates are shown, `''` where they are. */
function sayUntold(
  { shipped, least, products, lines }: PairRates,
  { ratesUnknown, ratesTooFew, ratesNone }: Words['workbook']['home'],
): string {
  if (lines.length > 0) return '';
  if (shipped === 0) return ratesUnknown;
  return products === 0 ? fill(ratesTooFew, { least }) : fill(ratesNone, { units: shipped });
}

/** Home as texts and figures, in the workbook's language. */
export function homeContent(
  {
    summary,
    tasks,
    means,
    alerts,
    feeAlerts,
    feeTroubles,
    policyTroubles,
    money,
    rates,
    isControllable,
    board,
    overdueRoutines,
    today,
  }: Standing,
  words: Words,
  language: UiLanguage,
): HomeContent {
  const { home, causes } = words.workbook;
  const { paretoHeadings } = home;
  const headings = words.workbook.headings.rates;
  const nameOf = (code: string): string => causes[code as keyof typeof causes] ?? code;
  return {
    title: home.title,
    updated: fill(home.updated, { day: today }),
    numbers: [
      { label: home.withCause, value: summary.withCause, share: false, link: { text: home.openVoices, tab: 'voices' } },
      { label: home.openTasks, value: tasks.length, share: false, link: { text: home.openTaskRows, tab: 'tasks' } },
      {
        label: home.topShare,
        value: summary.pareto[0]?.share ?? 0,
        share: true,
        link: { text: home.openCause, tab: 'causeByMonth' },
        ofTopCause: true,
      },
    ],
    nextTitle: home.nextTitle,
    next: sayNext(summary, tasks, means, words),
    alert: joined([sayTroubles(policyTroubles, language), sayAlerts(alerts, words)]),
    fee: {
      text: joined([sayFees(feeAlerts, words), sayTroubles(feeTroubles, language)]),
      link: { text: words.workbook.tabs.fees, tab: 'fees' },
    },
    prevention: sayShopScore(board, overdueRoutines, words),
    controllable: sayControllable(summary, isControllable, words.workbook),
    pareto: {
      title: home.paretoTitle,
      link: { text: home.open, tab: 'causeByMonth' },
      rows: [
        [paretoHeadings.cause, paretoHeadings.units, paretoHeadings.share, paretoHeadings.cumulative],
        ...summary.pareto.map(({ label, total, share, cumulative }) => [nameOf(label), total, share, cumulative]),
      ],
    },
    money: {
      title: home.moneyTitle,
      link: { text: home.open, tab: 'money' },
      rows: [
        [paretoHeadings.cause, home.cost, paretoHeadings.share, paretoHeadings.cumulative],
        ...pareto(money.lines.map(({ cause, cents }) => ({ label: cause || 'none', weight: cents }))).map(
          ({ label, total, share, cumulative }) => [
            label === 'none' ? words.workbook.money.none : nameOf(label),
            total / 100,
            share,
            cumulative,
          ],
        ),
      ],
    },
    rates: {
      title: fill(home.ratesTitle, { from: rates.from, to: rates.to, least: rates.least }),
      link: { text: home.open, tab: 'rates' },
      untold: sayUntold(rates, home),
      named: rates.lines.map(({ product }) => product.length),
      rows: [
        [home.ratesOf, headings.rate, headings.from, headings.to, headings.returned, headings.shipped],
        ...rates.lines.map(({ product, cause, returned, shipped, interval }) => [
          `${product} · ${nameOf(cause)}`,
          returned / shipped,
          ...interval,
          returned,
          shipped,
        ]),
      ],
    },
    byMonth: {
      title: home.byMonthTitle,
      rows: [
        [home.month, ...summary.byMonth.causes.map(nameOf), home.otherCauses],
        ...summary.byMonth.months.map(({ month, units }) => [month, ...units]),
      ],
    },
  };
}
