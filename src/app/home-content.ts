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
import type { Words } from '../core/words/words.ts';
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
function sayTroubles([first, ...more]: readonly string[], { prevention }: Words): string {
  if (first === undefined) return '';
  const { lists, platformRules } = prevention;
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

/** One part of Home, from how things stand, in the workbook's language. */
type Figure<Name extends keyof HomeContent> = (standing: Standing, words: Words) => HomeContent[Name];

const nameOf = (code: string, { workbook: { causes } }: Words): string => causes[code as keyof typeof causes] ?? code;

const numbers: Figure<'numbers'> = ({ summary, tasks }, { workbook: { home } }) => [
  { label: home.withCause, value: summary.withCause, share: false, link: { text: home.openVoices, tab: 'voices' } },
  { label: home.openTasks, value: tasks.length, share: false, link: { text: home.openTaskRows, tab: 'tasks' } },
  {
    label: home.topShare,
    value: summary.pareto[0]?.share ?? 0,
    share: true,
    link: { text: home.openCause, tab: 'causeByMonth' },
    ofTopCause: true,
  },
];

const fee: Figure<'fee'> = ({ feeAlerts, feeTroubles }, words) => ({
  text: joined([sayFees(feeAlerts, words), sayTroubles(feeTroubles, words)]),
  link: { text: words.workbook.tabs.fees, tab: 'fees' },
});

const paretoTable: Figure<'pareto'> = ({ summary }, words) => {
  const { home } = words.workbook;
  const { cause, units, share: shareOf, cumulative: sum } = home.paretoHeadings;
  return {
    title: home.paretoTitle,
    link: { text: home.open, tab: 'causeByMonth' },
    rows: [
      [cause, units, shareOf, sum],
      ...summary.pareto.map(({ label, total, share, cumulative }) => [nameOf(label, words), total, share, cumulative]),
    ],
  };
};

const moneyTable: Figure<'money'> = ({ money }, words) => {
  const { home, money: texts } = words.workbook;
  const { cause: heading, share: shareOf, cumulative: sum } = home.paretoHeadings;
  const ranked = pareto(money.lines.map(({ cause, cents }) => ({ label: cause || 'none', weight: cents })));
  return {
    title: home.moneyTitle,
    link: { text: home.open, tab: 'money' },
    rows: [
      [heading, home.cost, shareOf, sum],
      ...ranked.map(({ label, total, share, cumulative }) => [
        label === 'none' ? texts.none : nameOf(label, words),
        total / 100,
        share,
        cumulative,
      ]),
    ],
  };
};

const ratesTable: Figure<'rates'> = ({ rates }, words) => {
  const { home } = words.workbook;
  const headings = words.workbook.headings.rates;
  return {
    title: fill(home.ratesTitle, { from: rates.from, to: rates.to, least: rates.least }),
    link: { text: home.open, tab: 'rates' },
    untold: sayUntold(rates, home),
    named: rates.lines.map(({ product }) => product.length),
    rows: [
      [home.ratesOf, headings.rate, headings.from, headings.to, headings.returned, headings.shipped],
      ...rates.lines.map(({ product, cause, returned, shipped, interval }) => [
        `${product} · ${nameOf(cause, words)}`,
        returned / shipped,
        ...interval,
        returned,
        shipped,
      ]),
    ],
  };
};

const byMonth: Figure<'byMonth'> = ({ summary }, words) => {
  const { home } = words.workbook;
  const { causes, months } = summary.byMonth;
  return {
    title: home.byMonthTitle,
    rows: [
      [home.month, ...causes.map((cause) => nameOf(cause, words)), home.otherCauses],
      ...months.map(({ month, units }) => [month, ...units]),
    ],
  };
};

/** Every part of Home, a line each. */
const FIGURES: { [Name in keyof HomeContent]: Figure<Name> } = {
  title: (_, words) => words.workbook.home.title,
  updated: ({ today }, words) => fill(words.workbook.home.updated, { day: today }),
  numbers,
  nextTitle: (_, words) => words.workbook.home.nextTitle,
  next: ({ summary, tasks, means }, words) => sayNext(summary, tasks, means, words),
  alert: ({ alerts, policyTroubles }, words) => joined([sayTroubles(policyTroubles, words), sayAlerts(alerts, words)]),
  fee,
  prevention: ({ board, overdueRoutines }, words) => sayShopScore(board, overdueRoutines, words),
  controllable: ({ summary, isControllable }, words) => sayControllable(summary, isControllable, words.workbook),
  pareto: paretoTable,
  money: moneyTable,
  rates: ratesTable,
  byMonth,
};

/** Home as texts and figures, in the workbook's language. */
export function homeContent(standing: Standing, words: Words): HomeContent {
  const parts = Object.entries(FIGURES).map(([name, figure]) => [name, figure(standing, words)]);
  return Object.fromEntries(parts) as HomeContent;
}
