import { refuse } from '../../book/refuse.ts';
import { self as behind, text } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import { serviceNamed } from '../registry.ts';
import type { InstalledTrigger, Run } from '../run.ts';
import type { Method, Methods, Service } from '../service.ts';
import { describe, enumOf, isHandle, make, place, read, tell } from '../service.ts';
import { type ClockSelf, clockTriggerBuilder } from './clock-builder.ts';
import { install } from './install.ts';

interface TriggerSelf {
  id: string;
}

interface BuilderSelf {
  handler: string;
  event: InstalledTrigger['event'] | null;
}

/** The triggers of the person at the keyboard; nobody sees those of others. */
const own = (run: Run): InstalledTrigger[] =>
  run.world.triggers.filter(({ creator }) => creator === run.world.userEmail);

function the({ id }: TriggerSelf, run: Run): InstalledTrigger {
  const found = own(run).find((trigger) => trigger.id === id);
  if (!found) throw refuse('The trigger no longer exists.');
  return found;
}

const triggerMethods: Methods<GoogleAppsScript.Script.Trigger, TriggerSelf> = {
  getEventType: read([''], (self, _, run) => enumOf('EventType', the(self, run).event)),
  getHandlerFunction: read([''], (self, _, run) => the(self, run).handler),
  getTriggerSource: read([''], (self, _, run) =>
    enumOf('TriggerSource', the(self, run).event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
  ),
  getTriggerSourceId: read([''], (self, _, run) => (the(self, run).event === 'CLOCK' ? null : run.world.book.id)),
  getUniqueId: read([''], ({ id }) => id),
};

const on = (event: InstalledTrigger['event']): Method<BuilderSelf> =>
  tell([''], (builder) => {
    builder.event = event;
  });

const spreadsheetMethods: Methods<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, BuilderSelf> = {
  onOpen: on('ON_OPEN'),
  onEdit: on('ON_EDIT'),
  onChange: on('ON_CHANGE'),
  onFormSubmit: on('ON_FORM_SUBMIT'),
  create: make([''], ({ handler, event }, _, run) => {
    if (!event) throw refuse('The trigger must be told when to run.');
    return install(run, handler, event, null);
  }),
};

const builderMethods: Methods<GoogleAppsScript.Script.TriggerBuilder, { handler: string }> = {
  forSpreadsheet: place(['Spreadsheet', 'string'], ({ handler }, args, run) => {
    if (!isHandle(args[0]) && text(args, 0) !== run.world.book.id)
      throw refuse('You do not have permission to access the requested document.');
    return objectOf('SpreadsheetTriggerBuilder', { handler, event: null } satisfies BuilderSelf);
  }),
  timeBased: place([''], ({ handler }) => objectOf('ClockTriggerBuilder', { handler, told: {} } satisfies ClockSelf)),
};

const listed = (takes: string): Method<null> =>
  read([takes], (_, __, run) => own(run).map(({ id }) => objectOf('Trigger', { id })));

/** What ScriptApp does with triggers. */
export const triggerMethodsOfScriptApp: Methods<GoogleAppsScript.Script.ScriptApp, null> = {
  newTrigger: place(['string'], (_, args) => objectOf('TriggerBuilder', { handler: text(args, 0) })),
  getProjectTriggers: listed(''),
  getScriptTriggers: listed(''),
  getUserTriggers: listed('Spreadsheet'),
  deleteTrigger: make(['Trigger'], (_, args, run) => {
    const gone = the(behind(args[0], serviceNamed('Trigger') as Service<TriggerSelf>), run);
    run.world.triggers.splice(0, Infinity, ...run.world.triggers.filter((trigger) => trigger !== gone));
  }),
};

/** Triggers and their builders. */
export const triggerServices = [
  describe<GoogleAppsScript.Script.Trigger, TriggerSelf>('ScriptApp.Trigger', [triggerMethods]),
  describe<GoogleAppsScript.Script.TriggerBuilder, { handler: string }>('ScriptApp.TriggerBuilder', [builderMethods]),
  describe<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, BuilderSelf>('ScriptApp.SpreadsheetTriggerBuilder', [
    spreadsheetMethods,
  ]),
  clockTriggerBuilder,
] as Service<never>[];
