import { BUILT_IN_RULES, type RulesOn, type Ruling, rulingOn } from '../../policies/rule-table.ts';
import { ALLOWANCES, type Allowance, allowanceOf, CHANNELS, type Channel, type Moment } from './channels.ts';

/** What the table of moments says of a channel by the seller's rows, or the sentence about one nobody can read. */
export function allowanceOn(
  moment: Moment,
  channel: Channel,
  rules: RulesOn = BUILT_IN_RULES,
): Exclude<Ruling<Allowance>, { needsStore: true }> {
  const ruling = rulingOn<Allowance>(rules, moment, allowanceOf(moment, channel), channel);
  return 'needsStore' in ruling ? { value: allowanceOf(moment, channel) } : ruling;
}

/** The rows a moment begins with: one for each thing it says, with the channels it says it of. */
export function allowanceRows(moment: Moment): { value: Allowance; channels: Channel[] }[] {
  return ALLOWANCES.map((value) => ({
    value,
    channels: CHANNELS.filter((channel) => allowanceOf(moment, channel) === value),
  })).filter(({ channels }) => channels.length > 0);
}
