import type { AnyCauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay, monthsLater } from '../months.ts';
import { type Alert, changesIn, type ProductRate } from './alerts.ts';
import type { Cohort } from './cohorts.ts';
import type { DatedVoice } from './dated-voice.ts';
import type { Verdict } from './effect.ts';
import { LEAST_TO_RANK } from './pareto.ts';
import { knownFrom } from './review-months.ts';
import { wilsonInterval } from './wilson.ts';

/** How often the reason code names the cause the words tell. */
export interface Agreement {
  /** Units whose code and whose words each name a cause. */
  compared: number;
  /** `null` below the units it takes to rank causes; the interval is that of 95 %. */
  same: { share: number; interval: [from: number, to: number] } | null;
}

/** A task as a review names it. */
export interface ReviewedTask {
  task: string;
  title: string;
  owner: string;
  due: IsoDate;
  created: IsoDate;
  open: boolean;
}

/** A verdict on the fix of a task, with the day it was noticed on. */
export interface NotedVerdict {
  date: IsoDate;
  task: string;
  title: string;
  verdict: Exclude<Verdict, 'too-few'>;
}

/** What a review is made from: all the shop knows. */
export interface ReviewedShop {
  voices: readonly DatedVoice[];
  cohorts: ReadonlyMap<string, readonly Cohort[]>;
  rates: readonly ProductRate[];
  tasks: readonly ReviewedTask[];
  verdicts: readonly NotedVerdict[];
  /** Whether the seller can remove a cause. */
  isControllable: (cause: AnyCauseCode) => boolean;
  /** What returns of the days cost, in cents; `null` where no product's costs are known. */
  centsOf: (from: IsoDate, to: IsoDate) => number | null;
  today: IsoDate;
}

/** The figures of one month. */
export interface MonthFigures {
  month: IsoMonth;
  /** `null` in a month before the first return (before the first voice where nothing came back) in which nobody said anything. */
  voices: number | null;
  /** Units that came back, of all products; `null` in a month before the first return. */
  returned: number | null;
  /** Units shipped, of the products whose units are known; 0 where none are. */
  shipped: number;
  /** Of the products whose shipped units are known, with its 95 % interval; `null` in a month that is not known as a whole. */
  rate: { share: number; interval: [from: number, to: number] } | null;
  /** Share of the returned units with a cause whose cause the seller can remove. */
  controllable: number | null;
  /** Share that can be sold again of the returned units of which somebody said what became of them. */
  sellable: number | null;
  /** The same of those that are said not to work: no fault was found in them. */
  noFault: number | null;
  /** `null` where no unit has both a code and words that name a cause. */
  agreement: Agreement | null;
  cents: number | null;
}

/** Units of a cause in the reviewed month, the month before, and the same month a year before; `null` in a month before the first return of which nothing is known. */
export interface CauseOverMonths {
  cause: AnyCauseCode;
  units: [now: number, before: number | null, yearBefore: number | null];
}

/** One month of a shop beside the month before and the same month a year before. */
export interface MonthlyReview {
  month: IsoMonth;
  /** Whether all of it is known: else nothing is said to have risen or fallen. */
  complete: boolean;
  figures: [now: MonthFigures, before: MonthFigures, yearBefore: MonthFigures];
  /** The causes with most units in the month, and after them those that had most in the others. */
  causes: CauseOverMonths[];
  rose: Alert[];
  fell: Alert[];
  judged: NotedVerdict[];
  opened: ReviewedTask[];
  /** Open tasks that were due when the month ended, or are by now. */
  overdue: ReviewedTask[];
}

const CAUSES = 8;
const YEAR = 12;

const SELLABLE = 'SELLABLE';

/** The share of units that are so; `null` where there are none. */
function shareOf(voices: readonly DatedVoice[], isSo: (voice: DatedVoice) => boolean): number | null {
  const all = voices.reduce((sum, { units }) => sum + units, 0);
  return all > 0 ? voices.reduce((sum, voice) => sum + (isSo(voice) ? voice.units : 0), 0) / all : null;
}

/** Counted as the tab of reason codes and words counts it: all voices with both, by units. */
function agreementOf(heard: readonly DatedVoice[]): Agreement | null {
  const both = heard.filter(({ says, isTold }) => says !== '' && isTold);
  const share = shareOf(both, ({ says, cause }) => says === cause);
  if (share === null) return null;
  const compared = both.reduce((sum, { units }) => sum + units, 0);
  const same = { share, interval: wilsonInterval(Math.round(share * compared), compared) };
  return { compared, same: compared < LEAST_TO_RANK ? null : same };
}

const within = (date: IsoDate, month: IsoMonth): boolean => date.slice(0, 7) === month;

function figuresOf(
  month: IsoMonth,
  first: IsoMonth,
  { voices, cohorts, isControllable, centsOf }: ReviewedShop,
): MonthFigures & { complete: boolean } {
  const heard = voices.filter(({ date }) => within(date, month));
  const returns = heard.filter(({ type }) => type === 'return');
  const inspected = returns.filter(({ disposition }) => disposition !== '');
  const isSellable = ({ disposition }: DatedVoice): boolean => disposition.toUpperCase() === SELLABLE;
  const known = [...cohorts.values()].flatMap((list) => list.filter((cohort) => cohort.month === month));
  const shipped = known.reduce((sum, cohort) => sum + cohort.shipped, 0);
  const returned = known.reduce((sum, cohort) => sum + cohort.returned, 0);
  const complete = known.length > 0 && known.every((cohort) => cohort.complete);
  return {
    month,
    voices: month < first && heard.length === 0 ? null : heard.length,
    returned: month < first ? null : returns.reduce((sum, { units }) => sum + units, 0),
    shipped,
    rate: complete ? { share: returned / shipped, interval: wilsonInterval(returned, shipped) } : null,
    controllable: shareOf(
      returns.filter(({ cause }) => cause !== ''),
      ({ cause }) => cause !== '' && isControllable(cause),
    ),
    sellable: shareOf(inspected, isSellable),
    noFault: shareOf(
      inspected.filter(({ cause }) => cause === 'function_defect'),
      isSellable,
    ),
    agreement: agreementOf(heard),
    cents: heard.length > 0 ? centsOf(`${month}-01`, lastDay(month)) : null,
    complete,
  };
}

function causesOf(
  months: readonly [IsoMonth, IsoMonth, IsoMonth],
  first: IsoMonth,
  voices: readonly DatedVoice[],
): CauseOverMonths[] {
  const none = months.map((month) => (month < first ? null : 0)) as CauseOverMonths['units'];
  const counts = new Map<AnyCauseCode, CauseOverMonths>();
  for (const { cause, date, units } of voices) {
    const at = months.indexOf(date.slice(0, 7));
    if (cause === '' || at < 0) continue;
    const count = counts.get(cause) ?? { cause, units: [...none] };
    counts.set(cause, count);
    count.units[at] = (count.units[at] ?? 0) + units;
  }
  return [...counts.values()]
    .sort(
      ({ cause: a, units: [now, before, year] }, { cause: b, units: [nowB, beforeB, yearB] }) =>
        nowB - now || Number(beforeB) - Number(before) || Number(yearB) - Number(year) || (a < b ? -1 : 1),
    )
    .slice(0, CAUSES);
}

/** Reviews a month. The same shop gives the same review; of a month that is over it does not depend on the day. */
export function reviewMonth(month: IsoMonth, shop: ReviewedShop): MonthlyReview {
  const { voices, rates, tasks, verdicts, today } = shop;
  const months = [month, monthsLater(month, -1), monthsLater(month, -YEAR)] as const;
  const first = knownFrom(voices).slice(0, 7);
  const [now, before, yearBefore] = months.map((one) => figuresOf(one, first, shop)) as [
    ReturnType<typeof figuresOf>,
    MonthFigures,
    MonthFigures,
  ];
  const end = lastDay(month);
  const { complete, ...figures } = now;
  return {
    month,
    complete,
    figures: [figures, before, yearBefore],
    causes: causesOf([...months], first, voices),
    rose: changesIn(rates, month, 'up'),
    fell: changesIn(rates, month, 'down'),
    judged: verdicts.filter(({ date }) => within(date, month)),
    opened: tasks.filter(({ created }) => within(created, month)),
    overdue: tasks.filter(({ open, due }) => open && due !== '' && due <= end && due < today),
  };
}
