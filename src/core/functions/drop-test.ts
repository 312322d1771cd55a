import { PURPOSES, type WeightUnit } from '../prevention/packaging/drop-tables.ts';
import { dropTest as drops, heaviest } from '../prevention/packaging/drop-test.ts';
import { wordsOf } from '../words/words.ts';
import { type Input, type Output, type Range, toRows, toText } from './cellwise.ts';
import { readForm } from './output.ts';

const NAME = 'HW_DROP_TEST';
const UNITS: Readonly<Record<WeightUnit, string>> = { kg: 'kilograms', lb: 'pounds' };

function readWeight(weight: Range): number {
  const cells = toRows(weight).flat();
  const [cell] = cells;
  if (cells.length > 1) throw new Error(`${NAME}: weight should be one cell, but is ${cells.length} cells.`);
  if (cell === undefined || cell === null || cell === '')
    throw new Error(`${NAME}: weight is empty. Give the packed weight, such as 1.2.`);
  if (typeof cell !== 'number' || !(cell > 0))
    throw new Error(`${NAME}: weight should be a number above 0, but is "${toText(cell)}".`);
  return cell;
}

function choose<Choice extends string>(what: string, value: Input, choices: readonly [Choice, ...Choice[]]): Choice {
  const said = toText(value).trim();
  if (said === '') return choices[0];
  const found = choices.find((one) => one.toLowerCase() === said.toLowerCase());
  if (found) return found;
  throw new Error(`${NAME}: ${what} should be ${choices.map((one) => `"${one}"`).join(' or ')}, but is "${said}".`);
}

/** HW_DROP_TEST: number, drop, and height in cm and in inches, a row a drop. Throws a sentence for a weight no drop order tells of. */
export function dropTest(weight: Range, purpose?: Input, unit?: Input, output?: Input): Output[][] {
  const form = readForm(NAME, output);
  const order = choose('purpose', purpose, PURPOSES);
  const measure = choose('unit', unit, ['kg', 'lb']);
  const figure = readWeight(weight);
  const found = drops(figure, order, measure);
  if (typeof found === 'string')
    throw new Error(
      `${NAME}: the drop orders end at ${heaviest(measure)} ${measure}, but weight is ${figure}. Is it in ${UNITS[measure]}?`,
    );
  const { height, drops: names } = found;
  const nameOf = form === 'code' ? null : wordsOf(form).prevention.packaging.drops;
  return names.map((name, at) => [at + 1, nameOf?.[name] ?? name, height.cm, height.in]);
}
