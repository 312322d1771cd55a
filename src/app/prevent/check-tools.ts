import { ProblemError } from '../../core/problem.ts';
import { fill } from '../../core/words/fill.ts';
import type { Words } from '../../core/words/words.ts';
import type { Findings, Shop, Tool } from './tool.ts';

/** What came of one tool: what it found, or a sentence that says what in which tab kept it from being checked, and what to do. */
export type CheckedTool = { tool: Tool } & ({ findings: Findings; fault: '' } | { findings: null; fault: string });

/** The sentence for a problem that lies in one tab; anything else goes on up. */
function faultOf(error: unknown, { prevention: { faults } }: Words): string {
  if (!(error instanceof ProblemError)) throw error;
  const { code, facts } = error.problem;
  if (code in faults) return fill(faults[code as keyof typeof faults], facts);
  throw error;
}

/** Checks each tool by itself: what is wrong with the tab of one keeps no other from being checked. */
export function checkTools(shop: Shop, tools: readonly Tool[]): CheckedTool[] {
  return tools.map((tool) => {
    try {
      return { tool, findings: tool.check(shop), fault: '' };
    } catch (error) {
      return { tool, findings: null, fault: faultOf(error, shop.workbook.words) };
    }
  });
}
