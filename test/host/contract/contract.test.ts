import { expect, test } from 'vitest';
import { cells } from './facts/cells.ts';
import { formulas } from './facts/formulas.ts';
import { places } from './facts/places.ts';
import { services } from './facts/services.ts';
import { sheets } from './facts/sheets.ts';
import { values } from './facts/values.ts';
import { hostOf } from './script-host.ts';

const FACTS = [...places, ...values, ...formulas, ...cells, ...sheets, ...services];

test.each(FACTS)('$id $says', ({ script, gives, throws, options }) => {
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

test('more than 120 different facts are checked', () => {
  expect(new Set(FACTS.map(({ id, says }) => `${id} ${says}`)).size).toBeGreaterThan(120);
});
