import type { RulesOn } from '../../../core/policies/rule-table.ts';
import {
  CARD_FIELDS,
  type Card,
  type CardField,
  isChosen,
  LIST_OF,
} from '../../../core/prevention/insert-card/card.ts';
import { cardTableOf } from '../../../core/prevention/insert-card/card-rules.ts';
import { describeCode, describeFinding } from '../../../core/prevention/insert-card/describe-card.ts';
import { type CardVerdict, lintCard, lintNeeds, verdictOf } from '../../../core/prevention/insert-card/lint-card.ts';
import { planPrint, printedCode } from '../../../core/prevention/insert-card/plan-print.ts';
import type { Need } from '../../../core/prevention/needs.ts';
import { UI_LANGUAGES, type Words, wordsOf } from '../../../core/words/words.ts';
import { type Row, readTable, type TabTable } from '../../../sheets/table.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { readCardChoice } from '../vocabulary.ts';
import { needsIn } from './product-needs.ts';

/** A row of Insert cards, `at` counted from 0 below the headings. */
export interface CardLine {
  at: number;
  sku: string;
  card: Card;
}

/** A row with what the rules say of it. */
export interface JudgedCard extends CardLine {
  verdict: CardVerdict;
  /** What was found, in a few sentences. */
  reason: string;
}

/** The rows that have a SKU; a dropdown with a word that is no choice counts as empty. */
export function readCards(table: TabTable): CardLine[] {
  return table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    if (sku === '') return [];
    const cells = CARD_FIELDS.map((field) => {
      const text = table.text(at, field);
      return [field, isChosen(field) ? readCardChoice[field](text) : text];
    });
    return [{ at, sku, card: Object.fromEntries(cells) as Card }];
  });
}

/** A cell of a card as the tab holds it: choices by their names. */
export function cellOf(field: CardField, value: string, { prevention }: Words): string {
  if (!isChosen(field)) return value;
  return (prevention.card.choices[LIST_OF[field]] as Readonly<Record<string, string>>)[value] ?? '';
}

function judge(
  line: CardLine,
  needs: readonly Need[],
  { prevention }: Words,
  rules: RulesOn,
): { judged: JudgedCard; cells: Row } {
  const names = UI_LANGUAGES.map((language) => wordsOf(language).prevention.card.pictograms);
  const findings = [...lintCard(line.card, names, rules), ...lintNeeds(line.card, needs)];
  const verdict = verdictOf(findings);
  const reason = findings.map((finding) => describeFinding(finding, prevention.card)).join('\n');
  const printed = printedCode(planPrint(line.card, names, rules));
  const code = printed ? describeCode(printed, prevention.card) : '';
  const cells = { verdict: prevention.card.verdicts[verdict], reason, code, rulesOf: cardTableOf(rules) };
  return { judged: { ...line, verdict, reason }, cells };
}

/** Reads all cards, and writes beside each what the rules say where something else stands there. */
export function judgeCards(workbook: Workbook, rules: RulesOn): JudgedCard[] {
  const table = readTable(workbook, 'insertCards');
  const needsOf = needsIn(workbook);
  const all = readCards(table).map((line) => judge(line, needsOf(line.sku), workbook.words, rules));
  updateDiffering(
    table,
    all.map(({ judged: { at }, cells }) => ({ at, values: cells })),
  );
  return all.map(({ judged }) => judged);
}
