import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import type { Language } from '../../tagging/tagging.ts';
import type { UnitsSource } from '../../units/shipped-units.ts';
import { allowanceOn } from './allowances.ts';
import { type Channel, MOMENTS, type Moment } from './channels.ts';
import { templateOf } from './templates.ts';

/** A row a plan begins with. */
export interface PlannedMessage {
  moment: Moment;
  channel: Channel;
  language: Language;
  on: boolean;
  text: string;
}

const CHANNELS_OF_SOURCE: Readonly<Record<UnitsSource, readonly Channel[]>> = {
  orders: ['amazonFbm', 'amazonFba'],
  'business-report': ['amazonFbm', 'amazonFba'],
  shipments: ['amazonFba'],
  'other-channels': ['ownStore'],
  'own-shop': ['ownStore'],
};

/** The channels a shop sells on, by where its shipped units are known from; Amazon and an own shop where none are. */
export function channelsOfShop(sources: readonly UnitsSource[]): Channel[] {
  const found = new Set(sources.flatMap((source) => CHANNELS_OF_SOURCE[source]));
  return found.size === 0 ? ['amazonFbm', 'ownStore'] : [...found].sort();
}

/**
 * The plan of a shop: every moment on every channel in every language, on where the table of moments allows it outright. Where nothing
 * may be sent, or a row of that table cannot be read, one row says so, in the first language; Walmart is written to in English only.
 */
export function firstPlan(
  channels: readonly Channel[],
  languages: readonly Language[],
  rules: RulesOn = BUILT_IN_RULES,
): PlannedMessage[] {
  return channels.flatMap((channel) =>
    MOMENTS.flatMap((moment) => {
      const ruling = allowanceOn(moment, channel, rules);
      const allowance = 'value' in ruling ? ruling.value : null;
      const isOpen = allowance === 'yes' || allowance === 'onlyIf';
      const spoken = channel === 'walmart' ? (['en'] as const) : languages;
      return (isOpen ? spoken : spoken.slice(0, 1)).map((language) => ({
        moment,
        channel,
        language,
        on: allowance === 'yes',
        text: templateOf(moment, channel, language, rules),
      }));
    }),
  );
}
