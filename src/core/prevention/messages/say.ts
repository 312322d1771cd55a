import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import { type UiLanguage, wordsOf } from '../../words/words.ts';
import type { Moment } from './channels.ts';
import { againstMoment, checkMessage, isBlocked, type MessageFinding, type MessageState } from './check.ts';
import { REMARKS, RULE_TABLE_OF } from './rules.ts';

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
  const against = isEmpty ? againstMoment(moment, channel, table) : null;
  const isOnlyIf = against?.rule === 'C02' && against.unread === undefined;
  const found = isEmpty ? (against && !isOnlyIf ? [against] : []) : checkMessage(text, state, table);
  if (isEmpty && found.length === 0) {
    const reason = isOnlyIf ? wordsOf(language).prevention.messageRules.conditions[moment] : noTemplate;
    return { state: 'noText', verdict: verdicts.noText, reason, wayOut: '' };
  }
  const unread = found.filter((one) => one.unread !== undefined);
  const objections = found.filter(({ rule, unread }) => unread !== undefined || !REMARKS.includes(rule));
  const blocked = isBlocked(found);
  const isPlatform = !blocked && objections.some(({ rule }) => rule === 'C01');
  const isUnknown = !blocked && unread.length > 0;
  const known = isPlatform ? 'platform' : objections.length > 0 ? 'look' : 'clean';
  const kind = blocked ? 'blocked' : isUnknown ? 'unknown' : known;
  const remark = found.some(({ rule }) => rule === 'R01') ? 'caution' : 'condition';
  const isRemarked = kind === 'clean' && found.length > 0;
  const named = objections.filter((one) => !blocked || isBlocked([one])).map(({ rule }) => rule);
  const rules = listed(named, lists.words);
  const lines = (say: (finding: MessageFinding) => string): string =>
    found.map((one) => (found.length > 1 ? fill(lists.label, { a: one.rule, b: say(one) }) : say(one))).join('\n');
  return {
    state: kind,
    verdict: fill(verdicts[isRemarked ? remark : kind], { rules, date: tableOf(table) }),
    reason: lines((finding) => sayReason(finding, language, moment)),
    wayOut: lines((finding) => sayWayOut(finding, language)),
  };
}
