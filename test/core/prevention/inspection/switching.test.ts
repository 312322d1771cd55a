import { expect, test } from 'vitest';
import { afterLot, FIRST_LOT, resume } from '../../../../src/core/prevention/inspection/switching.ts';

/** How each lot is inspected and the one after the last: `+` accepted, `-` not; `r` resumes a stopped series. */
function told(lots: string): string {
  const letters = { normal: 'n', tightened: 't', stopped: 's' };
  let series = FIRST_LOT;
  let said = letters[series.next];
  for (const lot of lots) {
    series = lot === 'r' ? resume(series) : afterLot(series, lot === '+');
    said += letters[series.next];
  }
  return said;
}

test.each([
  { lots: '', gives: 'n', because: 'the first lot is inspected normally' },
  { lots: '-', gives: 'nn', because: 'one lot may fail' },
  { lots: '--', gives: 'nnt', because: 'two in a row tighten' },
  { lots: '-+++-', gives: 'nnnnnt', because: 'the first and the fifth are two of five' },
  { lots: '-++++-', gives: 'nnnnnnn', because: 'the first and the sixth are not two of five' },
  { lots: '--+++++', gives: 'nntttttn', because: 'five accepted ones in a row loosen' },
  { lots: '--++++-+++++', gives: 'nnttttttttttn', because: 'a refused one begins the run anew' },
  { lots: '-------', gives: 'nnttttts', because: 'five refused while tightened stop' },
  { lots: '---+-+-+-+-', gives: 'nnttttttttts', because: 'they need not follow one another' },
  { lots: '-------++', gives: 'nntttttsss', because: 'a stopped series stays stopped' },
  { lots: '-------r+++++', gives: 'nntttttstttttn', because: 'it resumes tightened, counted anew' },
  { lots: '--+++++-', gives: 'nntttttnn', because: 'back to normal, lots before do not count' },
  { lots: '-r', gives: 'nnn', because: 'a running series has nothing to resume' },
])('$lots: $because', ({ lots, gives }) => {
  expect(told(lots)).toBe(gives);
});

test('a series whose lots are all accepted is never tightened, one whose lots are all refused stops with the seventh', () => {
  expect(told('+'.repeat(50))).toBe('n'.repeat(51));
  expect(told('-'.repeat(50)).indexOf('s')).toBe(7);
});
