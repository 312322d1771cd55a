import { type RulesOn, rulingOn } from '../../policies/rule-table.ts';
import { LEVEL_OF_PRINT, type Print, QR_LEVELS, QR_RULES, type QrLevel, type QrRules } from './qr-rules.ts';
import { BLEED_MM, MARGIN_MM } from './sizes.ts';

/** A rule of print as the table of policies starts with it: numbers from `least` to `most`, whole ones where `whole` says so, or a level. */
export interface PrintRule {
  value: number | QrLevel;
  least?: number;
  most?: number;
  whole?: true;
  mark: 'C' | 'R' | 'U' | 'D';
  source: 'qrMakers' | 'qrStandard' | 'common' | 'own';
}

const { minSymbol, goodSymbol, minModule, quietModules, distanceRatio } = QR_RULES;
const level = (value: QrLevel): PrintRule => ({ value, mark: 'D', source: 'own' });

/**
 * Rules of print, lengths in millimetres. Sides and distance: many who make codes agree on them. Quiet zone: ISO/IEC 18004 as three
 * glossaries tell it. Module, margin and which paper needs which level are our own advice.
 */
export const PRINT_RULES = {
  qrSide: { value: minSymbol, least: 1, most: 200, mark: 'R', source: 'qrMakers' },
  qrGoodSide: { value: goodSymbol, least: 1, most: 200, mark: 'R', source: 'qrMakers' },
  qrModule: { value: minModule, least: 0.1, most: 10, mark: 'D', source: 'own' },
  qrQuiet: { value: quietModules, least: 1, most: 20, whole: true, mark: 'C', source: 'qrStandard' },
  qrDistance: { value: distanceRatio, least: 1, most: 100, mark: 'R', source: 'qrMakers' },
  qrSmooth: level(LEVEL_OF_PRINT.smooth),
  qrRough: level(LEVEL_OF_PRINT.rough),
  qrKraft: level(LEVEL_OF_PRINT.kraft),
  cardMargin: { value: MARGIN_MM, least: 0, most: 20, mark: 'D', source: 'own' },
  cardBleed: { value: BLEED_MM, least: 0, most: 20, mark: 'U', source: 'common' },
} as const satisfies Readonly<Record<string, PrintRule>>;

/** The name of a rule of print. */
export type PrintRuleId = keyof typeof PRINT_RULES;

/** The levels a row may name. */
export const LEVELS: readonly string[] = QR_LEVELS;

/** What a card is printed by. */
export interface PrintRules {
  qr: QrRules;
  level: QrLevel;
  margin: number;
  bleed: number;
}

/** The rules built in, for a kind of print. */
export const builtInPrint = (print: Print): PrintRules => ({
  qr: QR_RULES,
  level: LEVEL_OF_PRINT[print],
  margin: MARGIN_MM,
  bleed: BLEED_MM,
});

const LEVEL_RULE = { smooth: 'qrSmooth', rough: 'qrRough', kraft: 'qrKraft' } as const satisfies Record<Print, string>;

/** The rules a card is printed by, or the sentences about rows of them nobody can read; those of codes count only where it has one. */
export function printRulesOn(rules: RulesOn, print: Print, hasCode: boolean): PrintRules | { unread: string[] } {
  const unread = new Set<string>();
  const ask = <Value extends number | string>(id: PrintRuleId, isNeeded: boolean): Value => {
    const builtIn = PRINT_RULES[id].value as Value;
    const ruling = rulingOn<number | string>(rules, id, builtIn);
    if ('value' in ruling) return ruling.value as Value;
    if (isNeeded && 'unread' in ruling) unread.add(ruling.unread);
    return builtIn;
  };
  const found: PrintRules = {
    qr: {
      minSymbol: ask('qrSide', hasCode),
      goodSymbol: ask('qrGoodSide', hasCode),
      minModule: ask('qrModule', hasCode),
      quietModules: ask('qrQuiet', hasCode),
      distanceRatio: ask('qrDistance', hasCode),
    },
    level: ask<QrLevel>(LEVEL_RULE[print], hasCode),
    margin: ask('cardMargin', true),
    bleed: ask('cardBleed', true),
  };
  return unread.size > 0 ? { unread: [...unread] } : found;
}
