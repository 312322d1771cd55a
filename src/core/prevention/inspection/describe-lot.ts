import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import { percent } from '../../words/percent.ts';
import type { Words } from '../../words/words.ts';
import { DEFECT_CLASSES, type DefectClass, type FaultyCell, type InspectionCell } from './inspection.ts';
import type { JudgedLot } from './inspection-log.ts';
import type { LotVerdict } from './judge-lot.ts';
import { chanceToFind, shareAcceptedAt } from './pass-meaning.ts';
import type { SamplingPlan } from './sampling-plan.ts';

/** How often a lot may pass that should not: what passes so often is what a pass does not rule out. */
const STILL = 0.1;
const RARE = 0.01;

const headingOf = ({ workbook }: Words, cell: InspectionCell): string => workbook.headings.inspections[cell];
const join = (words: Words, cells: readonly InspectionCell[]): string =>
  listed(
    cells.map((cell) => headingOf(words, cell)),
    words.prevention.lists.words,
  );

/** Says what is wrong with cells of a row. */
export function describeFaults(faults: readonly FaultyCell[], words: Words): string {
  const { lists, inspection } = words.prevention;
  const says = faults.map(({ fault, cell, found }) =>
    fill(inspection.faults[fault], { column: headingOf(words, cell), found, from: headingOf(words, 'soldFrom') }),
  );
  return listed(says, lists.sentences);
}

/** Acceptance and rejection number of a class, and of how many units. */
export function describePlan({ size, accept, reject }: SamplingPlan, { prevention }: Words): string {
  return fill(prevention.inspection.plan, { size, accept, reject });
}

const stillPassing = new Map<string, string>();

function stillPasses({ size, accept }: SamplingPlan): string {
  const name = `${size}/${accept}`;
  const known = stillPassing.get(name);
  if (known !== undefined) return known;
  const share = percent(shareAcceptedAt(size, accept, STILL));
  stillPassing.set(name, share);
  return share;
}

/** Says what a pass by these plans does not rule out. */
export function describePass({ plans, size }: LotVerdict, { prevention }: Words): string {
  const { pass, allSeen } = prevention.inspection;
  if (plans.major.all && plans.minor.all) return allSeen;
  return fill(pass, {
    major: stillPasses(plans.major),
    minor: stillPasses(plans.minor),
    seen: percent(chanceToFind(size, RARE)),
  });
}

/** Says what is to be done with a lot, and what stands in the way of its verdict. */
export function describeLot({ inspection, judged, again }: JudgedLot, words: Words): string {
  const { lists, inspection: texts } = words.prevention;
  const { notes, faults, classes } = texts;
  if (judged === null) return fill(notes.stopped, { column: headingOf(words, 'action') });
  const { plans, size, excess, refusedFor, untold, verdict } = judged;
  const named = (list: readonly DefectClass[]): string =>
    listed(
      list.map((one) => classes[one]),
      lists.words,
    );
  const parts = [
    ...excess.map((one) =>
      fill(faults.tooMany, { column: headingOf(words, one), found: inspection.found[one] ?? 0, of: plans[one].size }),
    ),
    verdict === 'reject' ? fill(notes.refused, { classes: named(refusedFor) }) : '',
    verdict === 'open' && excess.length === 0 ? fill(notes.open, { columns: join(words, untold) }) : '',
    verdict === 'open' && plans.major.all && plans.minor.all ? notes.all : '',
    verdict === 'open' && plans.major.size !== plans.minor.size
      ? fill(notes.parts, { size, major: plans.major.size, minor: plans.minor.size })
      : '',
    again ? notes.again : '',
  ];
  return listed(parts.filter(Boolean), lists.sentences);
}

/** Says what was found in a lot, class by class. */
export function describeFound({ inspection, judged }: JudgedLot, { prevention }: Words): string {
  const { classes, found } = prevention.inspection;
  const counts = DEFECT_CLASSES.map((one) => `${classes[one]} ${inspection.found[one] ?? '–'}`);
  return fill(found, { size: judged?.size ?? 0, counts: listed(counts, prevention.lists.words) });
}
