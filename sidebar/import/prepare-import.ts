import type { Server } from '../../src/api.ts';
import type { Result } from '../../src/core/problem.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import { createTagger } from '../../src/core/tagging/tag.ts';
import { identities } from './identities.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import type { Hooks } from './slices.ts';

/** Asks the workbook what it knows of an export and plans the import with the workbook's own rules; writes nothing. */
export async function prepareImport(
  server: Server,
  fileName: string,
  outcome: ReadOutcome,
  hooks: Hooks = {},
): Promise<Result<ImportPlan>> {
  const { target, report } = outcome;
  const { keys, prints } = await identities(outcome, { signal: hooks.signal });
  const answer = await server('prepareImport', { target, report, fileName, keys, prints });
  if (!answer.ok) return answer;
  const { rules } = answer.value;
  return planImport(fileName, outcome, answer.value, createTagger(rules ? { rules } : {}), hooks);
}
