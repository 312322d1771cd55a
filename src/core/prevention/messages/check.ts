import { BUILT_IN_RULES, type RulesOn, rulingOn } from '../../policies/rule-table.ts';
import { detectLanguage } from '../../tagging/language.ts';
import type { Language } from '../../tagging/tagging.ts';
import { redact } from '../../voices/redact.ts';
import { allowanceOn } from './allowances.ts';
import { AMAZON, CHANNELS, type Channel, LONGEST, type Moment, TYPE_OF_MOMENT } from './channels.ts';
import { findSignal, type MessageText, readMessage, shows, tellsOfTrouble } from './find-signals.ts';
import { forbiddenLinks } from './links.ts';
import { MESSAGE_LIMITS, MESSAGE_RULES, type MessageRule, REVIEW_RULES, type RuleId } from './rules.ts';
import type { CueId, SignalId } from './signals.ts';

/** What is known of a message beside its words; what is not said is not checked. */
export interface MessageState {
  channel: Channel;
  moment?: Moment | undefined;
  /** The language of the buyer. */
  language?: Language | undefined;
  /** The order number the message is sent with, where it does not stand in the text. */
  orderId?: string | undefined;
  /** The type under which Amazon takes it; by default that of the moment. */
  type?: keyof typeof LONGEST | undefined;
  /** Whether this order had a review request or a message of one's own before. */
  askedBefore?: boolean | undefined;
  /** Days since the order was complete. */
  daysSince?: number | undefined;
  attachment?: string | undefined;
  /** Whether the message shows a picture of the product. */
  showsProduct?: boolean | undefined;
  /** Whether its secure links are needed to complete the order. */
  linkNeeded?: boolean | undefined;
}

/** What a rule has against a message: the words that hit, `''` where it is not the words. */
export interface MessageFinding {
  rule: RuleId;
  severity: 'block' | 'warn';
  words: string;
  /** Why the rule could not be gone by; then nothing was compared. */
  unread?: string;
}

const ORDER_ID = /(?:^|\D)\d{3}-\d{7}-\d{7}(?!\d)/;
const ORDER_FIELD = /\{order\}/i;
const ATTACHMENTS = ['product_instructions', 'warranty', 'invoice', 'customization_proof', 'legally_required_document'];
/** Below that many letters the language of a text is anybody's guess. */
const LEAST_LETTERS = 40;

/** Whether a text is nothing but thanks and offers of help: without them, and the number of the order, no sentence is left. */
function isThanksOnly(text: MessageText): boolean {
  const said = text.sentences
    .map((sentence) => sentence.replace(/#?\d{3}-\d{7}-\d{7}|\{\w+\}/g, '').trim())
    .filter(
      (sentence) =>
        /[a-z\u3040-\u9FFF]/i.test(sentence) &&
        !/^(?:re )?(?:order|bestellung|commande|ordine|pedido|注文|订单)[^\d]{0,12}$/iu.test(sentence),
    );
  const says = (cue: CueId, sentence: string): boolean =>
    shows(cue, sentence, text.whole.includes(sentence) ? text : undefined);
  const isThanks = (sentence: string): boolean => says('thanks', sentence) || says('help', sentence);
  return (
    said.some(isThanks) &&
    said.every((sentence) => !says('reviewAsked', sentence) && (isThanks(sentence) || says('filler', sentence))) &&
    !said.some((sentence) => says('askAgain', sentence) && !says('help', sentence)) &&
    !tellsOfTrouble(text)
  );
}

/** The words a signal hits, but for what the rest of the text excuses. */
function hitsOf(signal: SignalId, text: MessageText, state: MessageState): string[] {
  const found = findSignal(signal, text);
  if (found.length === 0) return found;
  if ((signal === 'confirmation' || signal === 'onItsWay') && tellsOfTrouble(text)) return [];
  if (
    (signal === 'status' || signal === 'received') &&
    (tellsOfTrouble(text) || text.sentences.some((one) => shows('askAgain', one, text)))
  )
    return [];
  if (signal === 'noReason' && text.sentences.some((one) => shows('reviewAsked', one, text))) return [];
  if (signal === 'link') {
    const links = forbiddenLinks(found, text.whole, state.channel);
    return state.linkNeeded ? links.filter((link) => !/^https:/i.test(link)) : links;
  }
  return found;
}

/** The language a text is in where that is beyond doubt, else `''`. */
function languageOf(text: string): Language | '' {
  const letters = text.replace(/\{[^}]*\}|[^a-z\u00C0-\u024F\u3040-\u9FFF]/giu, '');
  const isWide = /[\u3040-\u30FF\u4E00-\u9FFF]/.test(letters);
  return letters.length < (isWide ? LEAST_LETTERS / 4 : LEAST_LETTERS) ? '' : detectLanguage(text);
}

const ORDER_IDS = /(^|[^\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
/** No address or number is told without a digit, but for one that is labelled. */
const MAY_BE_PERSONAL = /\d|地址|住[址所]|\[/;

/** What buyers' own data a text shows: an address or a card number; where to send a return belongs to the seller. */
function personalData(text: MessageText): string {
  const { whole } = text;
  if (shows('returnAddress', whole, text)) return '';
  if (!MAY_BE_PERSONAL.test(whole.replace(ORDER_IDS, '$1'))) return '';
  // Looked through once instead of twice: where something was masked, `redact` looks again.
  const masked = redact(whole.replace(ORDER_IDS, '$1[order]'));
  const isCard = /\bcard\b|karte|carte|carta|tarjeta|カード|卡号/iu.test(whole);
  return (isCard ? /\[(?:address|number)\]/ : /\[address\]/).exec(masked)?.[0] ?? '';
}

type ByState = (text: MessageText, state: MessageState, limit: number) => string | null;

/** Rules that go by more than words: the words that hit (`''`: none), or `null`. */
const BY_STATE: Partial<Record<RuleId, ByState>> = {
  P02: (text) => (isThanksOnly(text) ? '' : null),
  P06: (_, { askedBefore }) => (askedBefore ? '' : null),
  P10: (_, { attachment }) => (attachment && !ATTACHMENTS.includes(attachment) ? attachment : null),
  P15: (_, { showsProduct }) => (showsProduct ? '' : null),
  P18: ({ whole }, { orderId = '' }) =>
    ORDER_ID.test(whole) || ORDER_FIELD.test(whole) || ORDER_ID.test(orderId) ? null : '',
  P19: ({ whole }, { language }) => {
    const spoken = language ? languageOf(whole) : '';
    return spoken !== '' && spoken !== language ? spoken : null;
  },
  P20: (_, { daysSince }, most) => (daysSince !== undefined && daysSince > most ? String(daysSince) : null),
  P22: (text) => personalData(text) || null,
  P23: ({ whole }, { type, moment }, most) => {
    const by = type ?? (moment && TYPE_OF_MOMENT[moment]);
    const limit = by && LONGEST[by] < MESSAGE_LIMITS.P23 ? LONGEST[by] : most;
    if (whole.length <= limit) return null;
    const length = [...whole].length;
    return length > limit ? String(length) : null;
  },
  W04: ({ whole }, { language }) => {
    const spoken = languageOf(whole) || (language ?? '');
    return spoken !== '' && spoken !== 'en' ? spoken : null;
  },
};

/** Moments at which a message would confirm order or shipping, which Amazon forbids whatever it says. */
const CONFIRMING: readonly Moment[] = ['M1', 'M5'];

/** The rule that holds of a moment and channel whatever a message says, by what the table of moments says; `null` for none. */
const RULE_OF = { yes: null, onlyIf: 'C02', no: 'C03', platform: 'C01' } as const;

/** What stands against a message by its moment and channel alone; for a row of the table nobody can read, that. */
export function againstMoment(moment: Moment, channel: Channel, rules: RulesOn): MessageFinding | null {
  const ruling = allowanceOn(moment, channel, rules);
  if ('unread' in ruling) return { rule: 'C03', severity: 'block', words: '', unread: ruling.unread };
  const isConfirming = ruling.value === 'no' && AMAZON.includes(channel) && CONFIRMING.includes(moment);
  const id = isConfirming ? 'P01' : RULE_OF[ruling.value];
  const rule = (MESSAGE_RULES as readonly MessageRule<RuleId>[]).find((one) => one.id === id);
  if (!rule) return null;
  const asked = askRule(rule, rules);
  return typeof asked === 'number' ? { rule: rule.id, severity: rule.severity, words: '' } : asked;
}

/** What the table says of a rule: its limit (0 where it has none), `null` where it is off, or a finding that it cannot be read. */
export function askRule({ id, severity }: MessageRule<RuleId>, rules: RulesOn): number | null | MessageFinding {
  const limit = id in MESSAGE_LIMITS ? MESSAGE_LIMITS[id as keyof typeof MESSAGE_LIMITS] : true;
  const ruling = rulingOn<number | boolean>(rules, id, limit);
  if (!('value' in ruling)) return { rule: id, severity, words: '', unread: 'unread' in ruling ? ruling.unread : '' };
  return typeof ruling.value === 'number' ? ruling.value : ruling.value ? 0 : null;
}

function findingOf(
  rule: MessageRule<RuleId>,
  text: MessageText,
  state: MessageState,
  rules: RulesOn,
): MessageFinding | null {
  const { id, severity, signals } = rule;
  const limit = askRule(rule, rules);
  if (typeof limit !== 'number') return limit;
  const hits = signals.flatMap((signal) => hitsOf(signal, text, state));
  if (hits.length > 0) return { rule: id, severity, words: [...new Set(hits)].join(' · ') };
  const byState = BY_STATE[id]?.(text, state, limit) ?? null;
  return byState === null ? null : { rule: id, severity, words: byState };
}

const RULES_OF = Object.fromEntries(
  CHANNELS.map((channel) => [
    channel,
    (MESSAGE_RULES as readonly MessageRule<RuleId>[]).filter(({ channels }) => channels.includes(channel)),
  ]),
) as Record<Channel, MessageRule<RuleId>[]>;

/**
 * What the rules of a channel have against a text, by the seller's table, in the order of the rules; nothing for an empty one. A rule that cannot
 * be read is a finding too, with the sentence that says so.
 */
export function checkMessage(text: string, state: MessageState, rules: RulesOn = BUILT_IN_RULES): MessageFinding[] {
  if (text.trim() === '') return [];
  const read = readMessage(text);
  const { moment, channel } = state;
  const against = moment ? againstMoment(moment, channel, rules) : null;
  const found = RULES_OF[channel].flatMap(
    (rule) => findingOf(rule, read, state, rules) ?? (against?.rule === rule.id ? against : []),
  );
  const saysMore = found.some(({ rule, unread }) => REVIEW_RULES.includes(rule) && unread === undefined);
  return saysMore ? found.filter(({ rule, unread }) => rule !== 'R01' || unread !== undefined) : found;
}

/** Whether a message may go to buyers by the rules. */
export const isBlocked = (findings: readonly MessageFinding[]): boolean =>
  findings.some(({ severity, unread }) => severity === 'block' && unread === undefined);

/** Whether a channel is one of Amazon. */
export const isAmazon = (channel: Channel): boolean => AMAZON.includes(channel);
