import { samplingPlan } from '../prevention/inspection/sampling-plan.ts';
import { AQLS, LEVELS, SEVERITIES } from '../prevention/inspection/tables.ts';
import { beside, type Input, type Output, type Range, toText } from './cellwise.ts';
import { count, readFigures } from './figures.ts';

const NAME = 'HW_SAMPLE';

/** One of some choices by the text of a cell, whatever its case; the usual one for an empty cell. Throws a sentence for any other. */
function choose<Choice extends string | number>(
  what: string,
  choices: readonly Choice[],
  usual: Choice,
  cell: Input,
): Choice {
  const text = toText(cell).trim().toUpperCase();
  const isIt = (one: Choice): boolean => (typeof one === 'number' ? Number(text) === one : one.toUpperCase() === text);
  const found = text === '' ? usual : choices.find(isIt);
  if (found !== undefined) return found;
  const [last, ...others] = [...choices].reverse();
  throw new Error(`${NAME}: ${what} should be ${others.reverse().join(', ')} or ${last}, but is "${toText(cell)}".`);
}

/** HW_SAMPLE: sample size, acceptance and rejection number of each lot; blank where its cell is empty. */
export function sample(lot: Range, level?: Range, aql?: Range, severity?: Input): Output[][] {
  const { isAllowed, ...column } = count('lot', lot);
  const lots = readFigures(NAME, [
    { ...column, isAllowed: (units) => units >= 1 && isAllowed(units), allowed: 'a whole number of 1 or more' },
  ]);
  const levels = beside(NAME, 'level', lots.length, level);
  const aqls = beside(NAME, 'aql', lots.length, aql);
  const strict = choose('severity', SEVERITIES, 'normal', severity);
  return lots.map((row, at) => {
    if (row === null) return ['', '', ''];
    const [units = 0] = row;
    const plan = samplingPlan(
      units,
      choose('level', LEVELS, 'II', levels[at]),
      choose('aql', AQLS, 2.5, aqls[at]),
      strict,
    );
    return [plan.size, plan.accept, plan.reject];
  });
}
