import { BUILT_IN_RULES, type RulesOn, rulingOn } from '../../policies/rule-table.ts';
import { findSignal, type MessageText, readMessage } from '../messages/find-signals.ts';
import { type Need, unsaidNeeds } from '../needs.ts';
import { safetyOnCard } from '../product-safety.ts';
import { type Card, type CardField, STEP_FIELDS } from './card.ts';
import { CARD_RULES, type CardRule, RULE_LANGUAGES } from './card-rules.ts';
import { type MarketId, marketOf, readMarkets } from './markets.ts';
import type { PictogramNames } from './pictograms.ts';
import { planPrint } from './plan-print.ts';
import { isAddress, isShortened, judgeTarget, targetOf, targetShown } from './qr-target.ts';

/** What a finding is about; the sentences are in `words/<language>/prevention/card.ts`. */
export type FindingRule =
  | CardRule['id']
  | 'noLanguage'
  | 'noChannel'
  | 'noSize'
  | 'noProduct'
  | 'noWarnings'
  | 'noMarkets'
  | 'unknownMarkets'
  | 'unreadHere'
  | 'ownEyes'
  | 'noManufacturer'
  | 'thinManufacturer'
  | 'noResponsible'
  | 'noBatch'
  | 'badUrl'
  | 'notSecure'
  | 'shortened'
  | 'noTarget'
  | 'target'
  | 'graverTarget'
  | 'badDistance'
  | 'qrTooLarge'
  | 'tooMuchText'
  | 'ruleUnread'
  | 'needUnsaid';

/** Something about a card: to be filled in, to be looked at, or not to be printed so. */
export interface Finding {
  rule: FindingRule;
  severity: 'todo' | 'care' | 'block';
  field: CardField;
  facts: Readonly<Record<string, string>>;
}

/** How a card stands: something must go, something is missing, something needs a look, or no known problem was found. */
export type CardVerdict = 'blocked' | 'todo' | 'care' | 'clear';

type Severity = Finding['severity'];
const found = (rule: FindingRule, severity: Severity, field: CardField, facts: Finding['facts'] = {}): Finding => ({
  rule,
  severity,
  field,
  facts,
});

const TEXTS: readonly CardField[] = ['product', 'story', 'care', 'warnings', ...STEP_FIELDS];

/** Whether a rule is on, or the finding that nobody can read its row. */
function askRule(rules: RulesOn, id: string, field: CardField): boolean | Finding {
  const ruling = rulingOn<boolean>(rules, id, true);
  return 'value' in ruling
    ? ruling.value
    : found('ruleUnread', 'todo', field, { sentence: 'unread' in ruling ? ruling.unread : '' });
}

/** The words of a text that break a rule, the first found; `undefined` where none does. */
function wordsAgainst({ signals = [], pattern }: CardRule, text: MessageText): string | undefined {
  const [said] = signals.flatMap((signal) => findSignal(signal, text));
  return said ?? (pattern ? new RegExp(pattern, 'iu').exec(text.whole)?.[0].trim() : undefined);
}

function lintWords(card: Card, rules: RulesOn): Finding[] {
  const { channel } = card;
  const texts = TEXTS.filter((field) => card[field] !== '').map((field) => ({ field, text: readMessage(card[field]) }));
  const findings = CARD_RULES.flatMap((rule) => {
    const isOn = askRule(rules, rule.id, 'story');
    if (typeof isOn !== 'boolean') return [isOn];
    return texts.flatMap(({ field, text }) => {
      const words = isOn ? wordsAgainst(rule, text) : undefined;
      if (words === undefined) return [];
      const isBlocked = channel === '' || rule.blocks.includes(channel);
      return [found(rule.id, isBlocked && rule.blocks.length > 0 ? 'block' : 'care', field, { words })];
    });
  });
  const { language } = card;
  const isRead = language === '' || RULE_LANGUAGES.includes(language);
  return isRead ? findings : [...findings, found('ownEyes', 'care', 'language', { language })];
}

/** A name with a postal and an electronic address: several lines or parts, a number, and an e-mail or web address. */
const isWholeAddress = (text: string): boolean =>
  /\d/.test(text) && /[\n,，;；]\s*[^\s,，;；]/.test(text.trim()) && /\S@\S+\.\S|https?:\/\/\S|www\.\S/i.test(text);

/** What the law asks of a card in its marketplaces; a row nobody can read is said once. */
function lintAddress(card: Card, rules: RulesOn): Finding[] {
  const asked = readMarkets(card.markets).markets.map((id) => ({ id, ruling: safetyOnCard(id, rules) }));
  const unread = new Set(asked.flatMap(({ ruling }) => ('unread' in ruling ? [ruling.unread] : [])));
  const under = asked.flatMap(({ id, ruling }) =>
    'value' in ruling && ruling.value !== 'no' ? [{ id, duty: ruling.value }] : [],
  );
  return [
    ...[...unread].map((sentence) => found('ruleUnread', 'todo', 'markets', { sentence })),
    ...lintLabel(
      card,
      under.map(({ id }) => id),
      under.some(({ duty }) => duty === 'must') ? 'block' : 'care',
    ),
  ];
}

/** What is missing of maker, responsible person and batch, for marketplaces that ask for them. */
function lintLabel(card: Card, under: readonly MarketId[], severity: Severity): Finding[] {
  if (under.length === 0) return [];
  const facts = { markets: under.join(', ') };
  const maker = card.manufacturer.trim();
  return [
    ...(maker === '' ? [found('noManufacturer', severity, 'manufacturer', facts)] : []),
    ...(maker !== '' && !isWholeAddress(maker) ? [found('thinManufacturer', severity, 'manufacturer', facts)] : []),
    ...(card.responsible.trim() === '' ? [found('noResponsible', severity, 'responsible', facts)] : []),
    ...(card.batch.trim() === '' ? [found('noBatch', severity, 'batch', facts)] : []),
  ];
}

function lintMarkets({ markets: cell, language }: Card): Finding[] {
  const { markets, unknown } = readMarkets(cell);
  const isRead = markets.some((id) =>
    [...marketOf(id).needs, ...(marketOf(id).also ?? [])].some((one) => one === language),
  );
  return [
    ...(cell.trim() === '' ? [found('noMarkets', 'todo', 'markets')] : []),
    ...(unknown.length > 0 ? [found('unknownMarkets', 'care', 'markets', { words: unknown.join(', ') })] : []),
    ...(markets.length > 0 && language !== '' && !isRead
      ? [found('unreadHere', 'care', 'language', { language, markets: markets.join(', ') })]
      : []),
  ];
}

function lintTarget({ url: cell, target: said, channel }: Card, rules: RulesOn): Finding[] {
  const url = cell.trim();
  if (url === '') return [];
  if (!isAddress(url)) return [found('badUrl', 'block', 'url')];
  const target = targetOf(url, said);
  const isOn = target === '' || askRule(rules, target, 'url');
  const judged = target === '' || channel === '' || isOn !== true ? 'clear' : judgeTarget(target, channel);
  return [
    ...(typeof isOn === 'boolean' ? [] : [isOn]),
    ...(/^https:/i.test(url) ? [] : [found('notSecure', 'care', 'url')]),
    ...(isShortened(url) ? [found('shortened', 'care', 'url')] : []),
    ...(said === '' ? [found('noTarget', 'todo', 'target')] : []),
    ...(said !== '' && targetShown(url) > said ? [found('graverTarget', 'care', 'target', { target })] : []),
    ...(judged === 'clear' ? [] : [found('target', judged, 'url', { target, channel })]),
  ];
}

function lintPrint(card: Card, names: PictogramNames, rules: RulesOn): Finding[] {
  const planned = planPrint(card, names, rules);
  if (planned === null || 'layout' in planned) return [];
  if ('unread' in planned) return planned.unread.map((sentence) => found('ruleUnread', 'todo', 'size', { sentence }));
  if ('badDistance' in planned) return [found('badDistance', 'block', 'distance')];
  if ('over' in planned) return [found('tooMuchText', 'block', 'size', { over: planned.over.toFixed(0) })];
  const { needed, room, most } = planned;
  return [
    found('qrTooLarge', 'block', 'url', { needed: needed.toFixed(1), room: room.toFixed(1), most: String(most) }),
  ];
}

function lintMissing(card: Card): Finding[] {
  const needed = [
    ['noLanguage', 'language'],
    ['noChannel', 'channel'],
    ['noSize', 'size'],
    ['noProduct', 'product'],
    ['noWarnings', 'warnings'],
  ] as const;
  return needed.flatMap(([rule, field]) => (card[field].trim() === '' ? [found(rule, 'todo', field)] : []));
}

/** Whether the texts of a card name what buyers need beside what is in the box; an empty card is asked for its texts first. */
export function lintNeeds(card: Card, needs: readonly Need[]): Finding[] {
  const text = TEXTS.map((field) => card[field]).join('\n');
  const unsaid = text.trim() === '' ? [] : unsaidNeeds(text, needs);
  return unsaid.length === 0 ? [] : [found('needUnsaid', 'care', 'step1', { needs: unsaid.join(',') })];
}

const ORDER: readonly Severity[] = ['block', 'todo', 'care'];

/** Everything the rules of the seller's table find about a card, the gravest first. Finding nothing means that no known problem was found. */
export function lintCard(card: Card, names: PictogramNames, rules: RulesOn = BUILT_IN_RULES): Finding[] {
  const all = [
    ...lintWords(card, rules),
    ...lintAddress(card, rules),
    ...lintTarget(card, rules),
    ...lintPrint(card, names, rules),
    ...lintMissing(card),
    ...lintMarkets(card),
  ];
  return ORDER.flatMap((severity) => all.filter((one) => one.severity === severity));
}

/** The verdict that follows from what was found. */
export function verdictOf(findings: readonly Finding[]): CardVerdict {
  const [first] = findings;
  return first === undefined ? 'clear' : first.severity === 'block' ? 'blocked' : first.severity;
}
