import { count } from '../words/count.ts';
import { fill } from '../words/fill.ts';
import { percent } from '../words/percent.ts';
import type { Words } from '../words/words.ts';
import { sayAlert } from './describe-alert.ts';
import type { MonthFigures, MonthlyReview, ReviewedTask } from './monthly-review.ts';

/** Part of a review in sentences; one without any says so in `none`. */
export interface ReviewSection {
  heading: string;
  none: string;
  lines: string[];
}

/** Lines one part of a page has at most. */
const MOST_LINES = 10;

const range = ([from, to]: [number, number]): string => `${percent(from)} – ${percent(to)}`;

/** One figure in the reviewed month, the month before, and the same month a year before: a number, or a text where it is not known. */
export interface FigureLine {
  label: string;
  kind: 'count' | 'share' | 'money' | 'text';
  values: (number | string)[];
}

/** The figures of a review, a line each. */
export function figureLines({ figures }: MonthlyReview, { monthly, workbook }: Words): FigureLine[] {
  const { notKnown, figures: texts } = monthly;
  const line = (
    label: string,
    kind: FigureLine['kind'],
    of: (figures: MonthFigures) => number | string | null | undefined,
  ): FigureLine => ({ label, kind, values: figures.map((month) => of(month) ?? notKnown) });
  const agreed =
    (figure: (same: { share: number; interval: [number, number] }) => number | string) =>
    ({ agreement }: MonthFigures): number | string | null =>
      agreement && (agreement.same ? figure(agreement.same) : workbook.agreement.tooFew);
  return [
    line(texts.voices, 'count', ({ voices }) => voices),
    line(texts.returned, 'count', ({ returned }) => returned),
    line(texts.shipped, 'count', ({ shipped }) => (shipped > 0 ? shipped : null)),
    line(texts.rate, 'share', ({ rate }) => rate?.share),
    line(texts.range, 'text', ({ rate }) => rate && range(rate.interval)),
    line(texts.controllable, 'share', ({ controllable }) => controllable),
    line(texts.sellable, 'share', ({ sellable }) => sellable),
    line(texts.noFault, 'share', ({ noFault }) => noFault),
    line(texts.compared, 'count', ({ agreement }) => agreement?.compared),
    line(
      texts.agreement,
      'share',
      agreed(({ share }) => share),
    ),
    line(
      texts.agreementRange,
      'text',
      agreed(({ interval }) => range(interval)),
    ),
    line(texts.cost, 'money', ({ cents }) => cents && cents / 100),
  ];
}

/** A figure as a person reads it. */
export function sayFigure(value: number | string, kind: FigureLine['kind']): string {
  if (typeof value === 'string') return value;
  return kind === 'share' ? percent(value) : count(Math.round(value));
}

/** What rose, fell, was judged, was opened and is overdue, in sentences. */
export function sectionsOf(review: MonthlyReview, words: Words): ReviewSection[] {
  const { monthly, figures } = words;
  const { sections } = monthly;
  const sayTask = ({ task, title, owner, due }: ReviewedTask): string =>
    fill(monthly.task, { task, title, owner: owner || monthly.noOwner, due: due || monthly.noDue });
  const section = (texts: { heading: string; none: string }, lines: string[]): ReviewSection => {
    const more = lines.length - MOST_LINES;
    return {
      ...texts,
      lines: more > 0 ? [...lines.slice(0, MOST_LINES), fill(monthly.more, { count: count(more) })] : lines,
    };
  };
  const compared = (texts: { heading: string; none: string }, lines: string[]): ReviewSection =>
    section(review.complete ? texts : { ...texts, none: monthly.part }, lines);
  return [
    compared(
      sections.rose,
      review.rose.map((change) => sayAlert(change, words)),
    ),
    compared(
      sections.fell,
      review.fell.map((change) => sayAlert(change, words, 'fell')),
    ),
    section(
      sections.judged,
      review.judged.map(({ task, title, verdict }) =>
        fill(monthly.verdict, { task, title, verdict: figures.verdicts[verdict] }),
      ),
    ),
    section(sections.opened, review.opened.map(sayTask)),
    section(sections.overdue, review.overdue.map(sayTask)),
  ];
}
