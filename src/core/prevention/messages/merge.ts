import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import type { Language } from '../../tagging/tagging.ts';
import { fill } from '../../words/fill.ts';
import { type UiLanguage, wordsOf } from '../../words/words.ts';
import { AMAZON, type Channel, type Moment } from './channels.ts';
import { checkMessage } from './check.ts';
import { languageOfCountry } from './languages.ts';
import type { OrderToTell } from './orders.ts';
import { hasLooseBrace, PLACE } from './places.ts';
import { sayReason } from './say.ts';
import { messageTemplates } from './template-texts.ts';
import type { Field } from './templates.ts';

/** A text of the plan that is on, for one moment and channel. */
export interface TextToMerge {
  language: Language;
  sku: string;
  text: string;
}

/** A message as a mail tool takes it. */
export interface MergedMessage {
  order: string;
  language: Language;
  subject: string;
  text: string;
}

/** What is asked for: which moment on which channel, and the values no export holds. */
export interface MergeWish {
  moment: Moment;
  channel: Channel;
  /** The language of orders whose marketplace tells none, `''` for none. */
  language: Language | '';
  newDate: string;
  detail: string;
}

/** Messages by order, and the orders that get none, with the sentence that says why. */
export interface Merged {
  rows: MergedMessage[];
  left: { order: string; why: string }[];
}

const AMAZON_ORDER = /^\d{3}-\d{7}-\d{7}$/;

/** A text with its places filled, or the name of the first place that has no value. */
function fillPlaces(text: string, given: Partial<Record<string, string>>): { text: string } | { missing: string } {
  const values = new Map(Object.entries(given));
  const told = (name: string): string => values.get(name.trim().toLowerCase()) ?? '';
  const empty = [...text.matchAll(PLACE)].find(([, name = '']) => told(name).trim() === '');
  if (empty) return { missing: empty[0] };
  return { text: text.replace(PLACE, (_, name: string) => told(name)) };
}

/** The text that holds for an order: its product's own before that for all. */
const textFor = (texts: readonly TextToMerge[], sku: string, language: Language): TextToMerge | undefined =>
  texts.find((one) => one.language === language && one.sku !== '' && one.sku === sku) ??
  texts.find((one) => one.language === language && one.sku === '');

/**
 * Fills the texts of a moment for each order, in the language of its marketplace. An order gets no message where a place has no value, where
 * there is no text in its language, and where the text, with what a person typed filled in, is blocked by a rule, or one that would block cannot
 * be read.
 */
export function mergeMessages(
  texts: readonly TextToMerge[],
  orders: readonly OrderToTell[],
  wish: MergeWish,
  uiLanguage: UiLanguage,
  rules: RulesOn = BUILT_IN_RULES,
): Merged {
  const { workbook, prevention } = wordsOf(uiLanguage);
  const { merge } = prevention.messages;
  const { moment, channel, newDate, detail } = wish;
  const said: Partial<Record<Field, string>> = { 'new date': newDate, detail };
  const blocks = new Map<TextToMerge, string>();
  for (const text of texts) {
    const filled = text.text.replace(PLACE, (place, name: string) => said[name.trim().toLowerCase() as Field] || place);
    const [finding] = checkMessage(filled, { channel, moment, language: text.language }, rules).filter(
      ({ severity }) => severity === 'block',
    );
    if (finding) blocks.set(text, fill(merge.blocked, { rule: finding.rule, reason: sayReason(finding, uiLanguage) }));
  }
  const merged: Merged = { rows: [], left: [] };
  const { subjects } = messageTemplates();
  for (const one of orders) {
    const { order } = one;
    const leave = (why: string): number => merged.left.push({ order, why });
    const language = languageOfCountry(one.country) || wish.language;
    const text = language === '' ? undefined : textFor(texts, one.sku, language);
    if (language === '') leave(merge.noLanguage);
    else if (!text) leave(fill(merge.noText, { language: workbook.languages[language] }));
    else if (hasLooseBrace(text.text)) leave(merge.brace);
    else if (blocks.has(text)) leave(blocks.get(text) ?? '');
    else if (AMAZON.includes(channel) && !AMAZON_ORDER.test(order)) leave(merge.noAmazonOrder);
    else {
      const filled = fillPlaces(text.text, { ...one, ...said });
      if ('missing' in filled) leave(fill(merge.missing, { place: filled.missing }));
      else merged.rows.push({ order, language, subject: fill(subjects[language], { order }), text: filled.text });
    }
  }
  return merged;
}
