import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, type GivenAnswer, gateOf, type Result } from '../../../../src/core/prevention/listing/audit.ts';
import { CHECKS, type CheckId } from '../../../../src/core/prevention/listing/checks.ts';
import { findIn } from '../../../../src/core/prevention/listing/find.ts';
import type { Listing } from '../../../../src/core/prevention/listing/listing.ts';
import { EMOJI } from '../../../../src/core/prevention/listing/rules.ts';
import { sayFinding } from '../../../../src/core/prevention/listing/say-finding.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';
import { LABELLED } from './labelled.ts';
import { listingOf, NAMES } from './listing-of.ts';

const TODAY = '2026-11-27';
const given = (some: Partial<GivenAnswer>): GivenAnswer => ({
  answer: '',
  text: '',
  when: '',
  isDay: false,
  measured: '',
  isSigned: true,
  isOld: false,
  ...some,
});
const GOOD = LABELLED[0]?.listing ?? listingOf({});
const auditOf = (
  listing: Listing,
  answers: [CheckId, GivenAnswer][] = [],
  complaints: Parameters<typeof findIn>[1]['complaints'] = [],
) =>
  audit(
    listing,
    findIn(listing, { isVariant: false, needs: [], complaints, today: TODAY }, NAMES),
    new Map(answers),
    TODAY,
  );
const resultOf = (id: CheckId, listing: Partial<Listing>, answer?: Partial<GivenAnswer>): Result | undefined =>
  auditOf({ ...GOOD, ...listing }, answer ? [[id, given(answer)]] : []).find(({ check }) => check.id === id)?.result;

test('there are 33 checks in order, those of the rule table', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(
    Array.from({ length: 33 }, (_, at) => `L${String(at + 1).padStart(2, '0')}`),
  );
  const count = (kind: string) => CHECKS.filter((check) => check.kind === kind).length;
  expect([count('auto'), count('semi'), count('human')]).toEqual([12, 14, 7]);
});

describe('one check', () => {
  const CASES: [
    reason: string,
    id: CheckId,
    listing: Partial<Listing>,
    answer: Partial<GivenAnswer> | undefined,
    result: Result,
  ][] = [
    ['automatic and clean', 'L01', {}, undefined, 'pass'],
    ['automatic and broken', 'L02', { title: 'Mug!' }, undefined, 'fail'],
    ['a breach cannot be answered away by Yes', 'L02', { title: 'Mug!' }, { answer: 'yes' }, 'fail'],
    ['but set aside', 'L02', { title: 'Mug!' }, { answer: 'notNeeded' }, 'notNeeded'],
    ['no title', 'L01', { title: '' }, undefined, 'todo'],
    ['no store', 'L01', { store: null }, undefined, 'todo'],
    ['no bullets', 'L07', { bullets: [] }, undefined, 'todo'],
    ['a page that names a limit waits for a person', 'L09', {}, undefined, 'todo'],
    ['one that names none gets a suggestion', 'L09', { bullets: ['Blue'] }, undefined, 'suggestion'],
    ['which a person can overrule', 'L09', { bullets: ['Blue'] }, { answer: 'yes' }, 'pass'],
    ['a person says no', 'L10', {}, { answer: 'no' }, 'fail'],
    ['an answer that is none', 'L21', {}, { answer: 'unclear', text: 'hm' }, 'todo'],
    ['an answer with its day', 'L21', {}, { answer: 'yes', when: '2026-11-01', isDay: true }, 'pass'],
    ['a day that is none', 'L21', {}, { answer: 'yes', when: 'soon' }, 'todo'],
    ['a day to come', 'L21', {}, { answer: 'yes', when: '2026-11-28', isDay: true }, 'todo'],
    ['an answer older than the texts', 'L21', {}, { answer: 'yes', isOld: true }, 'todo'],
    ['Yes alone does not measure', 'L16', {}, { answer: 'yes' }, 'todo'],
    ['measured within', 'L16', {}, { measured: '20 x 10 x 5.2 cm' }, 'pass'],
    ['measured off', 'L16', {}, { answer: 'yes', measured: '19 x 10 x 5 cm' }, 'fail'],
    ['pixels decide by themselves', 'L20', {}, undefined, 'pass'],
    ['too few pixels', 'L20', { mainPixels: '499' }, undefined, 'fail'],
    ['no zoom', 'L20', { mainPixels: '999 x 500' }, undefined, 'fail'],
    ['zoom, though not the best', 'L20', { mainPixels: '1000' }, undefined, 'pass'],
    ['too many pixels', 'L20', { mainPixels: '10001 px' }, undefined, 'fail'],
    ['unknown pixels', 'L20', { mainPixels: '' }, undefined, 'todo'],
    ['pixels that are none', 'L20', { mainPixels: 'big' }, undefined, 'todo'],
    ['a format nobody takes', 'L20', { mainImage: 'https://x.example/a.webp' }, undefined, 'fail'],
    ['words in place of a picture', 'L18', { mainImage: 'see folder' }, undefined, 'todo'],
    ['words in place of a number of pictures', 'L19', { images: 'many' }, undefined, 'todo'],
    ['a weight without unit', 'L15', { itemWeight: '350' }, undefined, 'todo'],
    ['no variants', 'L27', {}, undefined, 'notNeeded'],
    ['a colour the title names', 'L05', { colour: 'Blue' }, undefined, 'todo'],
    ['a colour it does not', 'L05', { colour: 'Red' }, undefined, 'suggestion'],
    ['a pack count is no part of a number', 'L05', { pack: '2' }, undefined, 'suggestion'],
    ['a pack of one need not be named', 'L05', { pack: '1' }, undefined, 'notNeeded'],
    ['safety data in the EU', 'L28', { store: 'DE' }, undefined, 'todo'],
    ['not in the US', 'L28', {}, undefined, 'notNeeded'],
    ['Chinese left over in the US', 'L31', { description: 'A mug 杯子' }, undefined, 'suggestion'],
    ['a sign of ohm is no Greek', 'L31', { description: 'A speaker of 8 Ω' }, undefined, 'todo'],
    ['no video', 'L26', { video: 'no' }, undefined, 'suggestion'],
    ['further pictures nobody looked at', 'L23', {}, undefined, 'todo'],
    ['further pictures that show all sides', 'L23', {}, { answer: 'yes', when: '2026-11-01', isDay: true }, 'pass'],
    ['further pictures that hide one', 'L23', {}, { answer: 'no' }, 'fail'],
    ['pictures changed since somebody looked', 'L23', {}, { answer: 'yes', isOld: true }, 'todo'],
    ['nothing said of batteries and tools', 'L11', { bullets: ['Blue'], description: '' }, undefined, 'suggestion'],
    ['batteries named', 'L11', { bullets: ['Needs two AA batteries'], description: '' }, undefined, 'todo'],
    ['nothing needed, and said', 'L11', { bullets: ['免安装，开箱即用'], description: '' }, undefined, 'todo'],
    ['what is needed is read and agreed', 'L11', { bullets: ['Needs a drill'] }, { answer: 'yes' }, 'pass'],
    ['shoes without a size chart', 'L17', { productType: 'Shoes' }, undefined, 'suggestion'],
    ['a mug needs none', 'L17', {}, undefined, 'notNeeded'],
    ['keywords near the limit', 'L30', { keywords: 'k'.repeat(201) }, undefined, 'pass'],
  ];
  test.each(CASES)('%s', (_, id, listing, answer, result) => {
    expect(resultOf(id, listing, answer)).toBe(result);
  });
});

test('what sourcing says a buyer needs must be named on the page, and is told by name in both languages', () => {
  const found = (listing: Partial<Listing>) =>
    findIn(
      { ...GOOD, ...listing },
      { isVariant: false, needs: ['battery', 'tools'], complaints: [], today: TODAY },
      NAMES,
    ).filter(({ check }) => check === 'L11');
  const bare = found({ title: 'A lamp', bullets: ['No assembly'], description: '' });
  expect(bare.map((one) => sayFinding(one, wordsOf('en')))).toEqual([
    'By Sourcing and Products it needs: batteries, tools. No sentence of the page names it. Add one.',
  ]);
  expect(bare.map((one) => sayFinding(one, wordsOf('zh')))).toEqual([
    '根据选品答卷和“产品”，买家需要：电池、工具。页面上没有提到，请补一句。',
  ]);
  expect(found({ bullets: ['Needs two AA batteries and a screwdriver'] })).toEqual([]);
});

test('the video is told the hard moment in the words of the newest buyer who had trouble using it', () => {
  const complaints = [
    { comment: 'The ring at the back will not turn', cause: 'hard_to_use', date: '2026-11-20', units: 1 },
    { comment: 'No idea how to mount it', cause: 'hard_to_use', date: '2026-10-02', units: 1 },
    { comment: 'Far too small', cause: 'size_fit', date: '2026-11-25', units: 1 },
  ] as const;
  const found = auditOf({ ...GOOD, video: 'yes' }, [], complaints).find(({ check }) => check.id === 'L26');
  expect(found?.findings[0]).toMatchObject({
    code: 'hardMoment',
    level: 'hint',
    words: ['The ring at the back will not turn'],
  });
});

describe('the gate', () => {
  const allYes = (): [CheckId, GivenAnswer][] =>
    CHECKS.filter(({ kind }) => kind !== 'auto').map(({ id }) => [
      id,
      given({ answer: 'yes', measured: id === 'L16' ? GOOD.itemSize : '' }),
    ]);

  test('is passed with 100 when everything is answered', () => {
    expect(gateOf(auditOf(GOOD, allYes()), false)).toEqual({ state: 'passed', score: 100, failed: [], open: [] });
  });

  test('is open while a high check is, and stopped when one failed', () => {
    const without = allYes().filter(([id]) => id !== 'L22');
    expect(gateOf(auditOf(GOOD, without), false)).toMatchObject({ state: 'open', open: ['L22'] });
    expect(gateOf(auditOf(GOOD, [...without, ['L22', given({ answer: 'no' })]]), false)).toMatchObject({
      state: 'stopped',
      failed: ['L22'],
    });
  });

  test('a failed medium check costs points and not the gate', () => {
    const gate = gateOf(auditOf({ ...GOOD, images: '3' }, allYes()), false);
    const weights = CHECKS.reduce((sum, { severity }) => sum + { high: 3, medium: 2, low: 1 }[severity], 0);
    expect(gate).toMatchObject({ state: 'passed', score: Math.round((100 * (weights - 2)) / weights) });
  });

  test('nothing known has no score', () => {
    expect(gateOf(auditOf(listingOf({})), true)).toMatchObject({ state: 'open', score: null });
  });

  test('whatever is answered, the score lies between 0 and 100 and a stopped gate names why', () => {
    const answers = fc.array(
      fc.tuple(fc.constantFrom(...CHECKS.map(({ id }) => id)), fc.constantFrom('yes', 'no', 'notNeeded', '' as const)),
    );
    fc.assert(
      fc.property(answers, (all) => {
        const gate = gateOf(
          auditOf(
            GOOD,
            all.map(([id, answer]) => [id, given({ answer: answer as GivenAnswer['answer'] })]),
          ),
          false,
        );
        expect(gate.score).toBeGreaterThanOrEqual(0);
        expect(gate.score).toBeLessThanOrEqual(100);
        expect(gate.state === 'stopped').toBe(gate.failed.length > 0);
        expect(gate.state === 'passed').toBe(gate.failed.length + gate.open.length === 0);
      }),
    );
  });
});

test('old answers are asked again, which the check of changes says', () => {
  const audited = auditOf(GOOD, [['L21', given({ answer: 'yes', isOld: true })]]);
  expect(audited.find(({ check }) => check.id === 'L33')).toMatchObject({
    result: 'todo',
    findings: [{ code: 'changed', facts: { old: 1 } }],
  });
});

test('pictures are those of Unicode, but for the signs of rights', () => {
  const is = new RegExp(EMOJI.source, 'u');
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    const one = String.fromCodePoint(code);
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (is.test(one) !== (/\p{Extended_Pictographic}/u.test(one) && !'©®™'.includes(one)))
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
