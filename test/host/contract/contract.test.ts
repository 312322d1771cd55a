import { expect, test } from 'vitest';
import { FACTS } from './facts.ts';
import { MARKS, markOf } from './marks.ts';
import { hostOf } from './script-host.ts';

test.each(FACTS)('$name $says', ({ script, gives, throws, options }) => {
  const code = `function fact() {
    const ss = SpreadsheetApp.getActive();
    const sheet = ss.getSheetByName('Sheet1');
    const R = (a1) => sheet.getRange(a1);
    ${script}
  }`;
  const host = hostOf(code, options);
  if (throws !== undefined) expect(() => host.run('fact')).toThrow(throws);
  else expect(host.run('fact')).toEqual(gives);
});

test('at least 250 different facts are checked, each with its mark', () => {
  expect(new Set(FACTS.map(({ id }) => id)).size).toBeGreaterThanOrEqual(250);
  for (const { id } of FACTS) expect(MARKS).toContain(markOf(id));
});
