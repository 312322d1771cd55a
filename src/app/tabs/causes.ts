import type { CauseName } from '../../api.ts';
import { type AnyCauseCode, CAUSES, type CauseCode } from '../../core/causes.ts';
import type { Words } from '../../core/words/words.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { readCauseName, readYes } from './vocabulary.ts';

/** What the Causes tab says of a cause, the seller's changes included. */
export interface CauseLine {
  name: string;
  stage: string;
  team: string;
  playbook: string;
  controllable: boolean;
}

/** The Causes tab by code; causes whose row was deleted keep what the taxonomy says. */
export function readCauses(workbook: Workbook): Map<CauseCode, CauseLine> {
  const { causes, stages, teams } = workbook.words.workbook;
  const lines = new Map<CauseCode, CauseLine>();
  for (const { code, stage, team, controllable } of CAUSES) {
    if (code === 'other' || code === 'unspecified') continue;
    lines.set(code, {
      name: causes[code],
      stage: stages[stage],
      team: teams[team],
      playbook: workbook.words.tasks.playbook[code],
      controllable,
    });
  }
  if (workbook.find('causes') === null) return lines;
  const table = readTable(workbook, 'causes');
  table.rows.forEach((_, at) => {
    const code = readCauseName(table.text(at, 'code'));
    if (code === '' || code === 'other' || code === 'unspecified') return;
    lines.set(code, {
      name: table.text(at, 'name') || causes[code],
      stage: table.text(at, 'stage'),
      team: table.text(at, 'team'),
      playbook: table.text(at, 'playbook'),
      controllable: readYes(table.text(at, 'controllable')) === 'yes',
    });
  });
  return lines;
}

/** The cause a cell names: by the name the Causes tab gives it, by our own in either language, or by its code; `''` for none. */
export type ReadCause = (name: string) => AnyCauseCode | '';

/** Reads names of causes as this workbook gives them. */
export function causeReader(causes: ReadonlyMap<CauseCode, CauseLine>): ReadCause {
  const own = new Map([...causes].map(([code, { name }]) => [name.trim().toLowerCase(), code]));
  return (name) => own.get(name.trim().toLowerCase()) ?? readCauseName(name);
}

/** Tells causes by what they are, not by what they are called. */
export const meaningOfCause =
  (readCause: ReadCause) =>
  (key: string, text: string): string =>
    key === 'cause' ? readCause(text) || text : text;

/** The names that are not ours, `null` where none is. */
export function ownNames(causes: ReadonlyMap<CauseCode, CauseLine>, { workbook }: Words): CauseName[] | null {
  const changed = [...causes].flatMap(([cause, { name }]) =>
    name === workbook.causes[cause] ? [] : [{ cause, name }],
  );
  return changed.length === 0 ? null : changed;
}

/** The words with the names the seller gave to causes. */
export function callCauses(words: Words, names: readonly CauseName[] | null): Words {
  if (names === null) return words;
  const causes = { ...words.workbook.causes };
  for (const { cause, name } of names) causes[cause] = name;
  return { ...words, workbook: { ...words.workbook, causes } };
}
