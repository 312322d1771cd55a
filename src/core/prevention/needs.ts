import type { Property } from './properties.ts';
import type { SourcingAnswers } from './sourcing/score.ts';

/** What a buyer may need beside what is in the box. */
export const NEEDS = ['tools', 'battery', 'plug'] as const;

/** One of these. */
export type Need = (typeof NEEDS)[number];

const BEST = 4;
const QUESTION_OF = { tools: 'B2', battery: 'E1', plug: 'E2' } as const;

/** Words that speak of a need, in the languages of the stores. */
const NAMES: Readonly<Record<Need, RegExp>> = {
  tools:
    /\btools?\b|\bscrew|\bdrill|\bspanner|\bwrench|\ballen key|werkzeug|schraub|bohr|\boutil|tournevis|perceuse|herramienta|destornillador|taladr|attrezz|cacciavit|trapan|工具|螺丝|电钻|扳手|ドライバー|ドリル/iu,
  battery:
    /\bbatter(?:y|ies)\b|\brechargeable\b|\bAAA?\b|\bmAh\b|batterie|\bakku|\bpiles?\b|\bpilas?\b|batería|电池|電池/iu,
  plug: /\bplugs?\b|\bvolt|\d ?V\b|\badapt[eo]r|\bcharger\b|\bUSB\b|stecker|netzteil|ladeger|\bprise\b|chargeur|enchufe|cargador|\bspina\b|caricab|插头|电压|适配器|充电器|プラグ|電圧|アダプタ/iu,
};

/**
 * What buyers of a product need, by the sourcing answers on tools (B2), battery (E1) and plug (E2), of which only the best says that
 * nothing is needed, and by its properties. Questions without an answer tell of no need.
 */
export function needsOf({ points }: Pick<SourcingAnswers, 'points'>, properties: readonly Property[]): Need[] {
  return NEEDS.filter((need) => {
    const answered = points[QUESTION_OF[need]];
    return (answered !== undefined && answered < BEST) || (need === 'battery' && properties.includes('battery'));
  });
}

/** Those of them a text says nothing of. */
export const unsaidNeeds = (text: string, needs: readonly Need[]): Need[] =>
  needs.filter((need) => !NAMES[need].test(text));
