import type { IsoDate } from '../../cell.ts';
import { AMAZON, CHANNELS, type Channel } from './channels.ts';
import type { SignalId } from './signals.ts';

/** When the rules were last looked over: every verdict says by the table of which day. */
export const RULE_TABLE_OF = '2026-11-27';

/** How sure a rule is: read at its owner's or in two sources, told by one, or not looked up. */
export type Mark = 'C' | 'R' | 'U' | 'D';

/** A rule on messages to buyers. */
export interface MessageRule<Id extends string = string> {
  id: Id;
  severity: 'block' | 'warn';
  mark: Mark;
  source: string;
  channels: readonly Channel[];
  /** What in a text breaks it; none where a state of the order or a person tells. */
  signals: readonly SignalId[];
}

const MARKETS: readonly Channel[] = ['walmart', 'ebay', 'etsy'];
const OTHERS: readonly Channel[] = [...MARKETS, 'ownStore'];

const rule = <Id extends string>(
  id: Id,
  severity: 'block' | 'warn',
  mark: Mark,
  source: string,
  channels: readonly Channel[],
  ...signals: SignalId[]
): MessageRule<Id> => ({ id, severity, mark, source, channels, signals });

const HELP = 'Cloud Commerce Pro help';
const GUIDE = 'Communication Guidelines (Amazon IT)';
const MODEL = 'SP-API messaging model';
const EBAY = 'eBay Member-to-member contact policy';
const ETSY = 'Shopify Marketplace Connect help';
const WALMART = 'Walmart Marketplace Learn: Customer Care Policy, Seller Code of Conduct';

/** The rules, those of Amazon first; `C01` to `C03` are those of the table of moments and channels. */
export const MESSAGE_RULES = [
  rule('P01', 'block', 'C', HELP, AMAZON, 'confirmation', 'onItsWay', 'received', 'status'),
  rule('P02', 'block', 'C', HELP, AMAZON),
  rule('P03', 'block', 'C', HELP, AMAZON, 'promotion', 'mailingList'),
  rule('P04', 'block', 'C', GUIDE, AMAZON, 'rewardForReview', 'reviewAcross', 'positiveReview'),
  rule('P05', 'block', 'C', GUIDE, AMAZON, 'changeReview'),
  rule('P06', 'block', 'C', 'SP-API solicitations model', AMAZON),
  rule('P07', 'block', 'C', GUIDE, AMAZON, 'divertReview'),
  rule('P08', 'block', 'C', 'eComEngine, Jungle Scout', AMAZON, 'contact', 'outsideDeal'),
  rule('P09', 'block', 'C', 'eComEngine, SP-API messaging model', AMAZON, 'link'),
  rule('P10', 'block', 'U', 'guideline text of 2020', AMAZON),
  rule('P11', 'block', 'C', MODEL, AMAZON, 'html'),
  rule('P12', 'block', 'C', HELP, AMAZON, 'emoji'),
  rule('P13', 'warn', 'U', 'guideline text of 2020', CHANNELS, 'insult'),
  rule('P14', 'block', 'U', 'guideline text of 2020', AMAZON, 'optOut'),
  rule('P15', 'block', 'C', 'eComEngine', AMAZON),
  rule('P16', 'warn', 'R', '3Dsellers', AMAZON, 'styling'),
  rule('P17', 'warn', 'C', 'Jungle Scout', AMAZON),
  rule('P18', 'block', 'C', 'eComEngine, Upsellon', AMAZON),
  rule('P19', 'block', 'C', 'eComEngine, SP-API messaging model', AMAZON),
  rule('P20', 'block', 'C', 'eComEngine, Upsellon', AMAZON),
  rule('P21', 'block', 'C', 'Seller Central: Communication guidelines (G1701)', AMAZON, 'askToCancel'),
  rule('P22', 'warn', 'R', 'Jungle Scout', [...AMAZON, ...MARKETS]),
  rule('P23', 'block', 'C', MODEL, AMAZON),
  rule('P24', 'block', 'C', 'Amazon staff post, UK Seller Forums', AMAZON, 'noReason'),
  rule('E01', 'block', 'C', EBAY, ['ebay'], 'contact'),
  rule('E02', 'block', 'C', EBAY, ['ebay'], 'link'),
  rule('E03', 'block', 'C', EBAY, ['ebay'], 'outsideDeal'),
  rule('E04', 'block', 'C', EBAY, ['ebay'], 'promotion', 'mailingList'),
  rule('T01', 'block', 'R', ETSY, ['etsy'], 'promotion'),
  rule('T02', 'block', 'R', ETSY, ['etsy'], 'mailingList'),
  rule('T03', 'block', 'R', 'ShopKeepSentry', ['etsy'], 'rewardForReview', 'reviewAcross'),
  rule('T04', 'block', 'R', ETSY, ['etsy'], 'donation'),
  rule('T05', 'block', 'R', ETSY, ['etsy'], 'contact', 'outsideDeal'),
  rule('W01', 'block', 'C', WALMART, ['walmart'], 'confirmation', 'onItsWay', 'received', 'status', 'noReason'),
  rule('W02', 'block', 'C', WALMART, ['walmart'], 'promotion', 'mailingList'),
  rule('W03', 'block', 'D', WALMART, ['walmart'], 'contact', 'outsideDeal', 'link'),
  rule('W04', 'block', 'C', WALMART, ['walmart']),
  rule('S01', 'warn', 'R', '15 USC 7702 (CAN-SPAM), ReviewMyEmails', ['ownStore'], 'promotion', 'mailingList'),
  rule('F01', 'block', 'C', '16 CFR 465', OTHERS, 'positiveReview'),
  rule('F02', 'warn', 'C', '16 CFR 465', ['walmart', 'ebay', 'ownStore'], 'rewardForReview', 'reviewAcross'),
  rule('F03', 'warn', 'C', '16 CFR 465', OTHERS, 'changeReview', 'divertReview'),
  rule('R01', 'warn', 'D', 'our own caution', CHANNELS, 'reviewTalk'),
  rule('C01', 'warn', 'D', 'table of moments and channels', CHANNELS),
  rule('C02', 'warn', 'D', 'table of moments and channels', CHANNELS),
  rule('C03', 'block', 'D', 'table of moments and channels', CHANNELS),
] as const;

/** The name of a rule. */
export type RuleId = (typeof MESSAGE_RULES)[number]['id'];

/** Laws among the rules, by the day they came into force. */
export const IN_FORCE: Partial<Record<RuleId, IsoDate>> = {
  S01: '2004-01-01',
  F01: '2024-10-21',
  F02: '2024-10-21',
  F03: '2024-10-21',
};

/** Rules that have a limit: most days after an order, most characters of a message. */
export const MESSAGE_LIMITS = { P20: 30, P23: 2000 } as const satisfies Partial<Record<RuleId, number>>;

/** Rules that hold nothing against a message: one is the condition of its moment, the other asks to read what it says of reviews once more. */
export const REMARKS: readonly RuleId[] = ['R01', 'C02'];

/** Rules on reviews: where one of them is broken, `R01` has nothing to add. */
export const REVIEW_RULES: readonly RuleId[] = ['P04', 'P05', 'P07', 'T03', 'F01', 'F02', 'F03'];

/** Rules that only a person can check: spelling and pictures. */
export const RULES_BY_HAND: readonly RuleId[] = ['P15', 'P17'];
