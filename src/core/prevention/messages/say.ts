import { fill } from '../../words/fill.ts';
import { messageRuleWords } from '../../words/message-rule-words.ts';
import { type UiLanguage, wordsOf } from '../../words/words.ts';
import { allowanceOf, type Channel, type Moment } from './channels.ts';
import { checkMessage, isBlocked, type MessageFinding, type MessageState } from './check.ts';
import { RULE_TABLE_OF } from './rules.ts';

/** What a check says of a message: how it stands, why, and the way out, in the language of the words. */
export interface SaidMessage {
  state: 'clean' | 'look' | 'blocked' | 'platform' | 'noText';
  verdict: string;
  reason: string;
  wayOut: string;
}

/** Why a rule stands against a message, with the words that hit. */
export function sayReason({ rule, words: found }: MessageFinding, language: UiLanguage, moment?: Moment): string {
  const { rules, conditions, found: sentence } = messageRuleWords()[language];
  const reason = rule === 'C02' && moment ? conditions[moment] : rules[rule].reason;
  return found === '' ? reason : fill(sentence, { reason, words: found });
}

/** The way out of what a rule forbids. */
export const sayWayOut = ({ rule }: MessageFinding, language: UiLanguage): string =>
  fill(messageRuleWords()[language].rules[rule].wayOut, { place: '{order}' });

/** What stands against a message whatever it says, by its moment and channel alone. */
function standsAgainst(moment: Moment, channel: Channel): MessageFinding[] {
  const allowance = allowanceOf(moment, channel);
  if (allowance === 'no') return [{ rule: 'P01', severity: 'block', words: '' }];
  return allowance === 'platform' ? [{ rule: 'C01', severity: 'warn', words: '' }] : [];
}

/** Checks a message of the plan and puts the outcome into words. */
export function sayMessage(text: string, state: MessageState & { moment: Moment }, language: UiLanguage): SaidMessage {
  const { verdicts, noTemplate } = wordsOf(language).prevention.messages;
  const { moment, channel } = state;
  const isEmpty = text.trim() === '';
  const found = isEmpty ? standsAgainst(moment, channel) : checkMessage(text, state);
  if (isEmpty && found.length === 0) {
    const reason =
      allowanceOf(moment, channel) === 'onlyIf' ? messageRuleWords()[language].conditions[moment] : noTemplate;
    return { state: 'noText', verdict: verdicts.noText, reason, wayOut: '' };
  }
  const against = found.filter(({ rule }) => rule !== 'C02');
  const blocked = isBlocked(found);
  const isPlatform = !blocked && against.some(({ rule }) => rule === 'C01');
  const kind = blocked ? 'blocked' : isPlatform ? 'platform' : against.length > 0 ? 'look' : 'clean';
  const isConditional = kind === 'clean' && found.length > 0;
  const rules = against
    .filter(({ severity }) => !blocked || severity === 'block')
    .map(({ rule }) => rule)
    .join(', ');
  const lines = (say: (finding: MessageFinding) => string): string =>
    found.map((finding) => (found.length > 1 ? `${finding.rule}: ${say(finding)}` : say(finding))).join('\n');
  return {
    state: kind,
    verdict: fill(verdicts[isConditional ? 'condition' : kind], { rules, date: RULE_TABLE_OF }),
    reason: lines((finding) => sayReason(finding, language, moment)),
    wayOut: lines((finding) => sayWayOut(finding, language)),
  };
}
