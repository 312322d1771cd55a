import { refuse } from '../book/refuse.ts';
import type { AuthMode } from '../host.ts';
import type { Cause, Run } from './run.ts';
import type { Method, Service } from './service.ts';

const SCOPES = 'https://www.googleapis.com/auth/';
const DOCUMENT = [`${SCOPES}spreadsheets.currentonly`, `${SCOPES}spreadsheets`];

/** What a class may be used for, by its path; the first that matches counts. */
interface Gate {
  path: RegExp;
  method?: RegExp;
  modes: readonly AuthMode[];
  /** Modes that may read but not write. */
  readOnly?: readonly AuthMode[];
  /** One of these scopes is needed; empty for none. */
  scopes: readonly string[];
}

const ALL: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'];

const GATES: readonly Gate[] = [
  { path: /^(Utilities|Logger|Charts|HtmlService)\b/, modes: ALL, scopes: [] },
  { path: /^(Blob|TextStyle|Color)/, modes: ALL, scopes: [] },
  { path: /^SpreadsheetApp$/, method: /^new|^getUi$|^enable/, modes: ALL, scopes: [] },
  { path: /^SpreadsheetApp\b/, method: /^toast$/, modes: ['LIMITED', 'FULL'], scopes: DOCUMENT },
  { path: /^SpreadsheetApp$/, method: /^(openBy|open$|create$)/, modes: ['FULL'], scopes: [`${SCOPES}spreadsheets`] },
  { path: /^Ui$/, method: /^show/, modes: ['FULL'], scopes: [`${SCOPES}script.container.ui`] },
  { path: /^Ui$/, method: /^(alert|prompt)$/, modes: ['FULL'], scopes: [`${SCOPES}script.container.ui`] },
  { path: /^(Ui|Menu|PromptResponse)$/, modes: ['NONE', 'LIMITED', 'FULL'], scopes: [] },
  { path: /^Session$/, method: /Locale|TimeZone/, modes: ALL, scopes: [] },
  { path: /^(Session|User)$/, modes: ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'], scopes: [] },
  {
    path: /^(PropertiesService|Properties|CacheService|Cache|LockService|Lock)\b/,
    modes: ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'],
    scopes: [],
  },
  { path: /^ScriptApp$/, method: /Trigger/, modes: ['FULL'], scopes: [`${SCOPES}script.scriptapp`] },
  { path: /^ScriptApp\b/, modes: ALL, scopes: [] },
  { path: /^UrlFetchApp\b/, modes: ['FULL', 'CUSTOM_FUNCTION'], scopes: [`${SCOPES}script.external_request`] },
  { path: /^MailApp\b/, modes: ['FULL'], scopes: [`${SCOPES}script.send_mail`] },
  { path: /^(DriveApp|GmailApp)\b/, modes: ['FULL'], scopes: [`${SCOPES}drive`] },
  {
    path: /^SpreadsheetApp\b/,
    modes: ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'],
    readOnly: ['CUSTOM_FUNCTION'],
    scopes: DOCUMENT,
  },
];

/** Executions nobody at a keyboard waits for: they have no windows. */
const NOBODY_THERE: readonly Cause[] = ['custom function', 'clock trigger'];

/** Throws Google's text when the mode or the manifest does not allow a call. */
export function checkGate<Self>(run: Run, service: Service<Self>, name: string, method: Method<Self>): void {
  if (name === 'getUi' && NOBODY_THERE.includes(run.cause))
    throw refuse('Cannot call SpreadsheetApp.getUi() from this context.');
  const gate = GATES.find((each) => each.path.test(service.path) && (each.method?.test(name) ?? true));
  if (!gate) return;
  const call = service.path.includes('.')
    ? `${service.path.slice(service.path.lastIndexOf('.') + 1)}.${name}`
    : `${service.path}.${name}`;
  const needed = gate.scopes.length > 0 ? ` Required permissions: (${gate.scopes.join(' || ')})` : '';
  if (!gate.modes.includes(run.mode)) throw refuse(`You do not have permission to call ${call}.${needed}`);
  if (gate.readOnly?.includes(run.mode) && method.kind === 'write')
    throw refuse(`You do not have permission to call ${name}`);
  const granted = run.world.bundle.manifest.scopes;
  if (granted && gate.scopes.length > 0 && !gate.scopes.some((scope) => granted.includes(scope))) {
    throw refuse(`Specified permissions are not sufficient to call ${call}.${needed}`);
  }
}
