import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Finding } from './lint-card.ts';
import type { QrPlan } from './qr-rules.ts';

type CardWords = Words['prevention']['card'];

const nameIn = (names: Readonly<Record<string, string>>, code: string | undefined): string => names[code ?? ''] ?? '';

/** What was found, in a sentence; codes among its facts are told in words. */
export function describeFinding(
  { rule, facts }: Finding,
  { findings, choices, targets, needs, needList }: CardWords,
): string {
  return fill(findings[rule], {
    ...facts,
    language: nameIn(choices.guideLanguage, facts.language),
    channel: nameIn(choices.cardChannel, facts.channel),
    target: nameIn(choices.qrTarget, facts.target),
    why: nameIn(targets, facts.target),
    needs: listed(
      (facts.needs ?? '').split(',').map((need) => nameIn(needs, need)),
      needList,
    ),
  });
}

/** A code as it is printed, in a sentence. */
export function describeCode({ version, level, side, total, module }: QrPlan, { code }: CardWords): string {
  const facts = { version, level, side: side.toFixed(1), total: total.toFixed(1), module: module.toFixed(2) };
  return fill(code, facts);
}
