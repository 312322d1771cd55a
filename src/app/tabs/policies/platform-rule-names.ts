import { PLATFORM_RULES, type PlatformRule } from '../../../core/policies/platform-rules.ts';
import { MOMENTS, type Moment } from '../../../core/prevention/messages/channels.ts';
import type { RuleId } from '../../../core/prevention/messages/rules.ts';
import type { PrepRuleName } from '../../../core/prevention/packaging/prep-rules.ts';
import { fill } from '../../../core/words/fill.ts';
import { UI_LANGUAGES, type UiLanguage, wordsOf } from '../../../core/words/words.ts';
import { folded } from './fee-rules.ts';

const isMoment = (id: string): id is Moment => (MOMENTS as readonly string[]).includes(id);

/** What the check of a pack by a rule is called, and what it asks for. */
const packOf = (id: string, language: UiLanguage): { step: string; what: string } =>
  wordsOf(language).prevention.packaging.checks[id as PrepRuleName];

type Named = Readonly<Record<string, { name: string; reason: string }>>;

/** What a rule of a platform is called in the table of policies. */
export function nameOf({ id, group }: PlatformRule, language: UiLanguage): string {
  const { platformRules } = wordsOf(language).prevention;
  const { card, messages } = wordsOf(language).prevention;
  if (isMoment(id)) return fill(platformRules.moment.name, { moment: messages.moments[id] });
  if (group === 'messages') return fill(platformRules.message, { id });
  if (group === 'packaging') return fill(platformRules.pack, { check: packOf(id, language).step });
  const own = (platformRules[group] as Named)[id];
  return own?.name ?? fill(platformRules.code, { target: (card.choices.qrTarget as Record<string, string>)[id] ?? id });
}

/** The same by its id. */
export function nameOfRule(id: string, language: UiLanguage): string {
  const rule = PLATFORM_RULES.find((one) => one.id === id);
  return rule ? nameOf(rule, language) : id;
}

/** Why it is there, or what its value means. */
export function reasonOf({ id, group }: PlatformRule, language: UiLanguage): string {
  const { platformRules, messageRules } = wordsOf(language).prevention;
  if (group === 'messages') {
    const { conditions, rules } = messageRules;
    return isMoment(id) ? fill(platformRules.moment.reason, { condition: conditions[id] }) : rules[id as RuleId].reason;
  }
  if (group === 'packaging') return packOf(id, language).what;
  const { card } = wordsOf(language).prevention;
  return (platformRules[group] as Named)[id]?.reason ?? (card.targets as Record<string, string>)[id] ?? '';
}

/** What a choice of a rule is called: a level of codes by its letter, the others by their names. */
export const choiceOf = (choice: string, language: UiLanguage): string =>
  (wordsOf(language).prevention.platformRules.choices as Readonly<Record<string, string>>)[choice] ?? choice;

/** The choice a cell names in either language; `null` where it names none of these. */
export const choiceIn = (text: string, choices: readonly string[]): string | null =>
  choices.find((one) => UI_LANGUAGES.some((language) => folded(choiceOf(one, language)) === folded(text))) ?? null;

let named: Map<string, PlatformRule> | null = null;

/** The rule of a platform a row of policies is of, in either language; `undefined` for any other policy. */
export function ruleNamed(policy: string): PlatformRule | undefined {
  named ??= new Map(
    UI_LANGUAGES.flatMap((language) => PLATFORM_RULES.map((rule) => [folded(nameOf(rule, language)), rule] as const)),
  );
  return named.get(folded(policy));
}
