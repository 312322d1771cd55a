import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, type RulesOn } from '../../../../src/core/policies/rule-table.ts';
import { allowanceOn, allowanceRows } from '../../../../src/core/prevention/messages/allowances.ts';
import {
  type Allowance,
  CHANNELS,
  type Channel,
  MOMENTS,
  type Moment,
} from '../../../../src/core/prevention/messages/channels.ts';
import { checkMessage } from '../../../../src/core/prevention/messages/check.ts';
import { mergeMessages } from '../../../../src/core/prevention/messages/merge.ts';
import { firstPlan } from '../../../../src/core/prevention/messages/plan.ts';
import { sayMessage } from '../../../../src/core/prevention/messages/say.ts';

const ON = '2026-11-27';
const changed = (moment: Moment, value: Allowance, channels: Channel[], validFrom = ON): RulesOn => ({
  ...BUILT_IN_RULES,
  on: ON,
  held: [
    ...MOMENTS.flatMap((rule) =>
      allowanceRows(rule).map((row) => ({
        rule,
        value: row.value,
        validFrom: '2026-11-20',
        stores: row.channels,
      })),
    ),
    { rule: moment, value, validFrom, stores: channels },
  ],
});
const unread: RulesOn = { ...BUILT_IN_RULES, on: ON, unread: [{ rule: 'M7', stores: ['ebay'], why: 'Row 7.' }] };
const TIPS = 'Order {order}: wash the lamp by hand, and it stays bright.';

/** The table as it is published; y yes, i only if, n no, p platform. */
const PUBLISHED: Readonly<Record<Moment, string>> = {
  M1: 'nnpiiy',
  M2: 'ypiyyy',
  M3: 'ypiyyy',
  M4: 'ypiyyy',
  M5: 'nnpiiy',
  M6: 'ypiyyy',
  M7: 'iiiiiy',
  M8: 'iiiiiy',
  M9: 'ypiyyy',
  M10: 'iiiiiy',
};

test('the rows say of every moment and channel what is published, once', () => {
  const rows = MOMENTS.map((moment) => allowanceRows(moment));
  expect(rows.flat()).toHaveLength(29);
  const said = rows.map((own) =>
    CHANNELS.map((channel) =>
      own
        .filter(({ channels }) => channels.includes(channel))
        .map(({ value }) => value[0])
        .join(),
    ).join(''),
  );
  expect(said).toEqual(MOMENTS.map((moment) => PUBLISHED[moment].replace(/i/g, 'o')));
});

test.each<[Channel, RulesOn, unknown, string]>([
  ['ebay', BUILT_IN_RULES, { value: 'onlyIf' }, 'no row: what is built in'],
  ['ebay', changed('M7', 'no', ['ebay']), { value: 'no' }, 'a newer row of the channel'],
  ['etsy', changed('M7', 'no', ['ebay']), { value: 'onlyIf' }, 'leaves the others'],
  ['ebay', changed('M7', 'no', ['ebay'], '2026-11-28'), { value: 'onlyIf' }, 'one from tomorrow on waits'],
  ['ebay', changed('M7', 'no', []), { value: 'onlyIf' }, 'a row of the channel wins over one for all'],
  ['ebay', unread, { unread: 'Row 7.' }, 'a row nobody can read'],
  ['etsy', unread, { value: 'onlyIf' }, 'is no matter to another channel'],
])('M7 on %s (%#)', (channel, rules, ruling) => {
  expect(allowanceOn('M7', channel, rules)).toEqual(ruling);
});

describe('a changed moment is gone by', () => {
  const found = (channel: Channel, moment: Moment, rules: RulesOn): string[] =>
    checkMessage(TIPS, { channel, moment }, rules).map(({ rule, severity }) => `${severity} ${rule}`);

  test.each<[Allowance, string[]]>([
    ['yes', []],
    ['onlyIf', ['warn C02']],
    ['platform', ['warn C01']],
    ['no', ['block C03']],
  ])('%s: %j', (value, rules) => {
    expect(found('ebay', 'M7', changed('M7', value, ['ebay']))).toEqual(rules);
  });

  test('a message that confirms an order is forbidden by the rule of Amazon, elsewhere by the table', () => {
    const of = (rules: RulesOn): string[] => found('amazonFbm', 'M5', rules).filter((one) => !one.endsWith('P18'));
    expect(of(BUILT_IN_RULES)).toEqual(['block P01']);
    expect(of(changed('M5', 'yes', ['amazonFbm']))).toEqual([]);
    expect(found('etsy', 'M5', changed('M5', 'no', ['etsy']))).toEqual(['block C03']);
    expect(found('amazonFbm', 'M7', changed('M7', 'no', ['amazonFbm']))).toContain('block C03');
  });

  test('a row without a text says so too', () => {
    const say = (value: Allowance): string =>
      sayMessage('', { channel: 'ebay', moment: 'M7' }, 'en', changed('M7', value, ['ebay'])).state;
    expect([say('yes'), say('onlyIf'), say('platform'), say('no')]).toEqual([
      'noText',
      'noText',
      'platform',
      'blocked',
    ]);
  });

  test('a plan begins by it', () => {
    const planned = (rules: RulesOn) =>
      firstPlan(['ebay'], ['en', 'de'], rules)
        .filter(({ moment }) => moment === 'M7')
        .map(({ on, text }) => [on, text !== '']);
    expect(planned(BUILT_IN_RULES)).toEqual(Array(2).fill([false, true]));
    expect(planned(changed('M7', 'yes', ['ebay']))).toEqual(Array(2).fill([true, true]));
    expect(planned(changed('M7', 'no', ['ebay']))).toEqual([[false, false]]);
    expect(planned(unread)).toEqual([[false, false]]);
  });
});

test('where the row cannot be read a message is not called clean, and goes to nobody', () => {
  for (const text of [TIPS, ''])
    expect(sayMessage(text, { channel: 'ebay', moment: 'M7' }, 'en', unread)).toMatchObject({
      state: 'unknown',
      reason: 'Row 7.',
    });
  const order = { order: '1', sku: '', product: '', date: '', tracking: '', country: 'US' };
  const wish = { moment: 'M7', channel: 'ebay', language: '', newDate: '', detail: '' } as const;
  const merged = mergeMessages([{ language: 'en', sku: '', text: TIPS }], [order], wish, 'en', unread);
  expect(merged).toEqual({ rows: [], left: [{ order: '1', why: 'C03: Row 7.' }] });
});
