import type { Answer, Request } from '../api.ts';
import { figureLines, sectionsOf } from '../core/analysis/describe-review.ts';
import { type MonthlyReview, type ReviewedShop, reviewMonth } from '../core/analysis/monthly-review.ts';
import { firstToReview, knownTo, reviewableMonths } from '../core/analysis/review-months.ts';
import type { CauseCode } from '../core/causes.ts';
import type { IsoDate } from '../core/cell.ts';
import { ROUTINE_IDS, ROUTINES } from '../core/prevention/routines/routines.ts';
import { fill } from '../core/words/fill.ts';
import { type Words, wordsOf } from '../core/words/words.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { type MonthPage, writePage } from '../sheets/month-page.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { callCauses, ownNames } from './tabs/causes.ts';
import { type Facts, readFacts } from './tabs/facts.ts';
import { verdictsIn } from './tabs/read-task-log.ts';
import { moneyIn } from './tabs/write-money.ts';
import { cohortsIn, ratesIn } from './tabs/write-rates.ts';
import { dayOf } from './today.ts';

function shopOf(workbook: Workbook, facts: Facts, today: IsoDate): ReviewedShop {
  const cohorts = cohortsIn(facts, 'returns');
  return {
    voices: facts.voices,
    cohorts,
    rates: ratesIn(cohorts),
    tasks: facts.tasks,
    verdicts: verdictsIn(workbook),
    isControllable: (cause) => facts.causes.get(cause as CauseCode)?.controllable ?? false,
    centsOf: (from, to) => {
      const { lines } = moneyIn({ ...facts, period: { from, to } });
      return lines.length > 0 ? lines.reduce((sum, { cents }) => sum + cents, 0) : null;
    },
    today,
  };
}

function answerOf(workbook: Workbook, month: string, facts: Facts, today: IsoDate): Answer<'monthlyReview'> {
  const months = reviewableMonths(facts.voices, today);
  const chosen = month || firstToReview(months);
  const page = workbook.page(chosen);
  return {
    months,
    review: months.some((one) => one.month === chosen) ? reviewMonth(chosen, shopOf(workbook, facts, today)) : null,
    page: page && { name: page.getName(), gid: page.getSheetId() },
  };
}

/** Reviews a month; writes nothing. */
export function monthlyReview({ month }: Request<'monthlyReview'>, now: Date): Answer<'monthlyReview'> {
  const workbook = openWorkbook(now);
  return answerOf(workbook, month, readFacts(workbook), dayOf(now, workbook));
}

const FORMATS = { count: '#,##0', share: '0.0%', money: '#,##0', text: '@' } as const;

/** What a team does each month, as lines to tick on its page. */
function checklistOf({ prevention: { routines } }: Words): MonthPage['sections'][number] {
  const { heading, none, line } = routines.checklist;
  const ids = ROUTINE_IDS.filter((id) => ROUTINES[id].rhythm === 'month');
  return { heading, none, lines: ids.map((id) => fill(line, { name: routines.names[id] })) };
}

function pageOf(review: MonthlyReview, { voices }: Facts, words: Words, today: IsoDate): MonthPage {
  const { monthly, workbook } = words;
  const { month, figures, causes } = review;
  const months = figures.map((one) => one.month);
  const lines = figureLines(review, words);
  return {
    name: fill(monthly.page, { month }),
    title: fill(monthly.title, { month }),
    known: fill(monthly.known, { day: knownTo(voices, today) }),
    figures: [[monthly.figures.figure, ...months], ...lines.map(({ label, values }) => [label, ...values])],
    formats: lines.map(({ kind }) => FORMATS[kind]),
    causes: [
      [monthly.causes, ...months],
      ...causes.map(({ cause, units }) => [workbook.causes[cause], ...units.map((one) => one ?? monthly.notKnown)]),
    ],
    sections: [...sectionsOf(review, words), checklistOf(words)],
  };
}

/** Writes the page of a month in a language unless there is one, which keeps what it says, and opens it. */
export function writeReview({ month, language }: Request<'writeReview'>, now: Date): Answer<'writeReview'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const facts = readFacts(workbook);
    const today = dayOf(now, workbook);
    const answer = answerOf(workbook, month, facts, today);
    if (!answer.review) return answer;
    // Whatever the language, causes are called as the seller calls them.
    const words = callCauses(wordsOf(language), ownNames(facts.causes, workbook.words));
    writePage(workbook, month, pageOf(answer.review, facts, words, today));
    workbook.remember();
    return answerOf(workbook, month, facts, today);
  });
}
