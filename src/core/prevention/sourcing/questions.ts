import type { CauseCode } from '../../causes.ts';

/** What the questions are about, in the order of the tab. */
export const GROUPS = ['fit', 'setup', 'structure', 'transport', 'power', 'compliance', 'supplier'] as const;

/** One of the groups of questions. */
export type Group = (typeof GROUPS)[number];

/**
 * The questions asked before a product is ordered, each with the weight it starts with and the causes a bad answer leads to; the weights add up to 100. The first answer to
 * each is the worst (0 points), the fifth the best (4). Weights are our own judgement, to be checked against the shop's own returns.
 */
export const QUESTIONS = [
  { id: 'A1', group: 'fit', weight: 6, causes: ['size_fit'] },
  { id: 'A2', group: 'fit', weight: 7, causes: ['compatibility'] },
  { id: 'A3', group: 'fit', weight: 4, causes: ['not_as_described'] },
  { id: 'A4', group: 'fit', weight: 3, causes: ['size_fit', 'not_as_described'] },
  { id: 'B1', group: 'setup', weight: 6, causes: ['hard_to_use', 'function_defect'] },
  { id: 'B2', group: 'setup', weight: 3, causes: ['hard_to_use', 'missing_parts'] },
  { id: 'B3', group: 'setup', weight: 5, causes: ['hard_to_use', 'function_defect'] },
  { id: 'B4', group: 'setup', weight: 4, causes: ['function_defect', 'hard_to_use'] },
  { id: 'B5', group: 'setup', weight: 4, causes: ['hard_to_use'] },
  { id: 'C1', group: 'structure', weight: 5, causes: ['missing_parts'] },
  { id: 'C2', group: 'structure', weight: 5, causes: ['function_defect', 'quality_material'] },
  { id: 'C3', group: 'structure', weight: 4, causes: ['missing_parts', 'function_defect'] },
  { id: 'C4', group: 'structure', weight: 2, causes: ['function_defect'] },
  { id: 'C5', group: 'structure', weight: 2, causes: ['quality_material'] },
  { id: 'D1', group: 'transport', weight: 6, causes: ['damage_transit'] },
  { id: 'D2', group: 'transport', weight: 4, causes: ['damage_transit'] },
  { id: 'D3', group: 'transport', weight: 4, causes: ['damage_transit'] },
  { id: 'D4', group: 'transport', weight: 2, causes: ['used_or_dirty'] },
  { id: 'E1', group: 'power', weight: 4, causes: ['function_defect', 'safety', 'missing_parts'] },
  { id: 'E2', group: 'power', weight: 4, causes: ['compatibility', 'function_defect'] },
  { id: 'F1', group: 'compliance', weight: 4, causes: ['safety'] },
  { id: 'F2', group: 'compliance', weight: 4, causes: ['safety'] },
  { id: 'G1', group: 'supplier', weight: 4, causes: ['quality_material'] },
  { id: 'G2', group: 'supplier', weight: 4, causes: ['quality_material'] },
] as const satisfies readonly { id: string; group: Group; weight: number; causes: readonly CauseCode[] }[];

/** Names a question. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** Statements of which a single one that is true stops a product, whatever its score. */
export const KNOCKOUTS = ['K1', 'K2', 'K3', 'K4'] as const;

/** Names one of these statements. */
export type KnockoutId = (typeof KNOCKOUTS)[number];

/** How much each question counts; only the share of the whole matters. */
export type Weights = Readonly<Record<QuestionId, number>>;

/** The weights a workbook starts with. */
export const DEFAULT_WEIGHTS = Object.fromEntries(QUESTIONS.map(({ id, weight }) => [id, weight])) as Weights;
