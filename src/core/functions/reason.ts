import { describeReason } from '../tagging/reason-codes.ts';
import { wordsOf } from '../words/words.ts';
import { type Input, type Output, type Range, toRows, toText } from './cellwise.ts';
import { readForm } from './output.ts';

/** HW_REASON: a marketplace's reason code in plain words; a code nobody has listed comes back as it is. */
export function reason(code: Range, output?: Input): Output[][] {
  const form = readForm('HW_REASON', output);
  return toRows(code).map((row) =>
    row.map((cell) => describeReason(toText(cell), form === 'code' ? null : wordsOf(form))),
  );
}
