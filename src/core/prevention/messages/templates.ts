import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import type { Language } from '../../tagging/tagging.ts';
import { allowanceOn } from './allowances.ts';
import { AMAZON, type Channel, MOMENTS, type Moment } from './channels.ts';
import { messageTemplates } from './template-texts.ts';

/** The places of a text that are filled for each order. */
export const FIELDS = ['order', 'product', 'date', 'tracking', 'new date', 'detail'] as const;

/** One of the places. */
export type Field = (typeof FIELDS)[number];

/** Whether the add-on offers a text of its own; on Amazon a review is asked for by the button of the platform. */
export function isOffered(moment: Moment, channel: Channel, rules: RulesOn = BUILT_IN_RULES): boolean {
  const ruling = allowanceOn(moment, channel, rules);
  if (moment === 'M8' && (AMAZON.includes(channel) || channel === 'walmart')) return false;
  return 'value' in ruling && (ruling.value === 'yes' || ruling.value === 'onlyIf');
}

/** The text for a moment in a language; Walmart takes English only. `''` where none is offered. */
export function templateOf(
  moment: Moment,
  channel: Channel,
  language: Language,
  rules: RulesOn = BUILT_IN_RULES,
): string {
  if (!isOffered(moment, channel, rules) || (channel === 'walmart' && language !== 'en')) return '';
  return messageTemplates().texts[language][MOMENTS.indexOf(moment)] ?? '';
}
