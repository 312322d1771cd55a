import { type AnyCauseCode, CAUSES } from '../../core/causes.ts';
import { type ChosenField, LIST_OF } from '../../core/prevention/insert-card/card.ts';
import { UI_LANGUAGES, type Words, wordsOf } from '../../core/words/words.ts';

type Named<Code extends string> = Readonly<Record<Code, string>>;

/** From any name a code goes by, in either language, to the code. */
function reverse<Code extends string>(pick: (words: ReturnType<typeof wordsOf>) => Named<Code>): Map<string, Code> {
  const codes = new Map<string, Code>();
  for (const language of UI_LANGUAGES) {
    for (const [code, name] of Object.entries(pick(wordsOf(language))) as [Code, string][])
      codes.set(name.trim().toLowerCase(), code);
  }
  return codes;
}

/** Reads what stands in a cell back into a code of ours, whichever language it was written in; `''` when it is none. */
function reader<Code extends string>(
  pick: (words: ReturnType<typeof wordsOf>) => Named<Code>,
): (name: string) => Code | '' {
  let codes: Map<string, Code> | null = null;
  return (name) => {
    codes ??= reverse(pick);
    return codes.get(name.trim().toLowerCase()) ?? '';
  };
}

const causeByName = reader((words) => words.workbook.causes);
const CODES = new Set<string>(CAUSES.map(({ code }) => code));

/** The cause a cell names, by our own name in either language or by its code; `''` for anything else. */
export function readCauseName(name: string): AnyCauseCode | '' {
  const code = name.trim();
  return CODES.has(code) ? (code as AnyCauseCode) : causeByName(name);
}

/** The type of voice a cell names. */
export const readType = reader((words) => words.workbook.types);

type TaskStatus = keyof Words['workbook']['status'];

const statusByName = reader((words) => words.workbook.status);

/** What statuses were called in workbooks of earlier versions. */
const EARLIER_STATUSES: ReadonlyMap<string, TaskStatus> = new Map([
  ['fix in place', 'waiting'],
  ['已改进', 'waiting'],
]);

/** The status of a task a cell names, also by the name it had before. */
export function readStatus(name: string): TaskStatus | '' {
  return statusByName(name) || (EARLIER_STATUSES.get(name.trim().toLowerCase()) ?? '');
}

/** Where a task came from, as a cell names it. */
export const readTaskSource = reader((words) => words.workbook.taskSource);

/** The verdict on a fix a cell names. */
export const readVerdict = reader((words) => words.figures.verdicts);

/** The strength of a rule a cell names. */
export const readStrength = reader((words) => words.workbook.strength);

/** The language a cell names. */
export const readLanguage = reader((words) => words.workbook.languages);

/** The category of the return fee a cell names. */
export const readFeeCategory = reader((words) => words.workbook.feeCategories);

/** Whether a cell says yes. */
export const readYes = reader((words) => ({ yes: words.workbook.yes }));

/** Whether a cell says no. */
export const readNo = reader((words) => ({ no: words.workbook.no }));

/** The source of shipped units a cell names. */
export const readUnitsSource = reader((words) => words.workbook.unitsSources);

/** How a gate stands, as a cell of the board names it. */
export const readGate = reader((words) => words.prevention.gates);

/** The role in a nit-picking session a cell names. */
export const readRole = reader((words) => words.prevention.nitPicking.roles);

/** The team a cell names. */
export const readTeam = reader((words) => words.workbook.teams);

/** The state of an import a cell names. */
export const readImportState = reader((words) => words.workbook.importState);

/** What came of a step of the packaging tests, as a cell names it. */
export const readTestResult = reader((words) => words.prevention.packaging.results);

/** The way a product goes to buyers, as a cell names it. */
export const readShipping = reader((words) => words.prevention.packaging.shipping);
/** What happens to a part, as a cell names it. */
export const readPartRisk = reader((words) => words.prevention.spareParts.risks);
/** How a buyer gets a spare part, as a cell names it. */
export const readPartPlan = reader((words) => words.prevention.spareParts.plans);
/** The condition of a returned box a cell names. */
export const readBoxCondition = reader((words) => words.prevention.packaging.boxes);
/** The class of a defect a cell names. */
export const readDefectClass = reader((words) => words.prevention.inspection.classes);
/** The channel of a message a cell names. */
export const readChannel = reader((words) => words.prevention.messages.channels);

/** The moment of a message a cell names; `voice` is the note on the voice of the brand. */
export const readMoment = reader((words) => words.prevention.messages.moments);
/** The answer to a check of a listing a cell names. */
export const readListingAnswer = reader((words) => words.prevention.listing.answers);
const cardChoice = (list: keyof Words['prevention']['card']['choices']): ((name: string) => string) =>
  reader<string>((words) => words.prevention.card.choices[list]);

/** The code of a choice a cell of an insert card names. */
export const readCardChoice: Readonly<Record<ChosenField, (name: string) => string>> = {
  language: cardChoice(LIST_OF.language),
  channel: cardChoice(LIST_OF.channel),
  size: cardChoice(LIST_OF.size),
  target: cardChoice(LIST_OF.target),
  print: cardChoice(LIST_OF.print),
};
