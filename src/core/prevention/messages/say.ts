import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import { type UiLanguage, wordsOf } from '../../words/words.ts';
import { allowanceOf, type Channel, type Moment } from './channels.ts';
import { askRule, checkMessage, isBlocked, type MessageFinding, type MessageState } from './check.ts';
import { MESSAGE_RULES, RULE_TABLE_OF } from './rules.ts';

/** What a check says of a message: how it stands, why, and the way out, in the language of the words. */
export interface SaidMessage {
  state: 'clean' | 'look' | 'blocked' | 'platform' | 'noText' | 'unknown';
  verdict: string;
  reason: string;
  wayOut: string;
}

/** Why a rule stands against a message, with the words that hit. */
export function sayReason(
  { rule, words: found, unread }: MessageFinding,
  language: UiLanguage,
  moment?: Moment,
): string {
  if (unread !== undefined) return unread;
  const { rules, conditions, found: sentence } = wordsOf(language).prevention.messageRules;
  const reason = rule === 'C02' && moment ? conditions[moment] : rules[rule].reason;
  return found === '' ? reason : fill(sentence, { reason, words: found });
}

/** The way out of what a rule forbids. */
export const sayWayOut = ({ rule, unread }: MessageFinding, language: UiLanguage): string =>
  unread === undefined ? fill(wordsOf(language).prevention.messageRules.rules[rule].wayOut, { place: '{order}' }) : '';

/** What stands against a message whatever it says, by its moment and channel alone. */
function standsAgainst(moment: Moment, channel: Channel, rules: RulesOn): MessageFinding[] {
  const allowance = allowanceOf(moment, channel);
  if (allowance === 'no') {
    const asked = askRule(MESSAGE_RULES[0], rules);
    if (asked === null) return [];
    return [typeof asked === 'number' ? { rule: 'P01', severity: 'block', words: '' } : asked];
  }
  return allowance === 'platform' ? [{ rule: 'C01', severity: 'warn', words: '' }] : [];
}

/** The day of the rule table messages are checked by: the last one on which we or the seller looked it over. */
export const tableOf = ({ checkedOn }: RulesOn): string => (checkedOn > RULE_TABLE_OF ? checkedOn : RULE_TABLE_OF);

/** Checks a message of the plan and puts the outcome into words. */
export function sayMessage(
  text: string,
  state: MessageState & { moment: Moment },
  language: UiLanguage,
  table: RulesOn = BUILT_IN_RULES,
): SaidMessage {
  const { messages, lists } = wordsOf(language).prevention;
  const { verdicts, noTemplate } = messages;
  const { moment, channel } = state;
  const isEmpty = text.trim() === '';
  const found = isEmpty ? standsAgainst(moment, channel, table) : checkMessage(text, state, table);
  if (isEmpty && found.length === 0) {
    const reason =
      allowanceOf(moment, channel) === 'onlyIf'
        ? wordsOf(language).prevention.messageRules.conditions[moment]
        : noTemplate;
    return { state: 'noText', verdict: verdicts.noText, reason, wayOut: '' };
  }
  const unread = found.filter((one) => one.unread !== undefined);
  const against = found.filter(({ rule }) => rule !== 'C02');
  const blocked = isBlocked(found);
  const isPlatform = !blocked && against.some(({ rule }) => rule === 'C01');
  const isUnknown = !blocked && unread.length > 0;
  const known = isPlatform ? 'platform' : against.length > 0 ? 'look' : 'clean';
  const kind = blocked ? 'blocked' : isUnknown ? 'unknown' : known;
  const isConditional = kind === 'clean' && found.length > 0;
  const named = against.filter((one) => !blocked || isBlocked([one])).map(({ rule }) => rule);
  const rules = listed(named, lists.words);
  const lines = (say: (finding: MessageFinding) => string): string =>
    found.map((one) => (found.length > 1 ? fill(lists.label, { a: one.rule, b: say(one) }) : say(one))).join('\n');
  return {
    state: kind,
    verdict: fill(verdicts[isConditional ? 'condition' : kind], { rules, date: tableOf(table) }),
    reason: lines((finding) => sayReason(finding, language, moment)),
    wayOut: lines((finding) => sayWayOut(finding, language)),
  };
}
