import type { Answer, ImportHeader, Request } from '../api.ts';
import { subjectOf, THRICE } from '../core/prevention/customer-voice/thrice.ts';
import { askedBy, keyOfTask } from '../core/prevention/preventive-task.ts';
import { explain } from '../core/tagging/explain.ts';
import { detectLanguage } from '../core/tagging/language.ts';
import type { Tagging } from '../core/tagging/tagging.ts';
import { foldOwner } from '../core/tasks/owner-name.ts';
import { hideOrder } from '../core/voices/hide-order.ts';
import { hashOf } from '../core/voices/key.ts';
import type { Voice } from '../core/voices/voice.ts';
import { fill } from '../core/words/fill.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { callCauses, causeReader, ownNames, type ReadCause, readCauses } from './tabs/causes.ts';
import { readFacts } from './tabs/facts.ts';
import { recordImport } from './tabs/imports.ts';
import { readLearned } from './tabs/learned.ts';
import { logNote } from './tabs/prevention/log-note.ts';
import { openPreventive } from './tabs/prevention/open-preventive.ts';
import { followVoices, type LoggedEntry, readLog, saidIn, thriceTasks } from './tabs/prevention/voice-log.ts';
import { readRules } from './tabs/read-rules.ts';
import { readTasks } from './tabs/read-tasks.ts';
import { readProducts } from './tabs/read-workbook.ts';
import { setUp, TABLES_OF } from './tabs/set-up.ts';
import { taggerOf, writeVoices } from './tabs/write-voices.ts';
import { dayOf } from './today.ts';

type Note = Request<'noteVoice'>;

/** What an entry is as a voice; the same words of the same person on the same day, of the same order, are the same voice. */
function voiceOf(note: Note, date: string, asin: string, salt: string | null): Voice {
  const { text, sku, channel, reporter } = note;
  const order = salt === null || note.order === '' ? note.order : hideOrder(note.order, salt);
  const key = hashOf(['customer-voice', date, foldOwner(reporter), channel, sku, order, text], 4);
  const nothing = { marketplace: '', product: '', reason: '', disposition: '', rating: null };
  return { key, type: 'message', date, sku, asin, units: 1, order, comment: text, ...nothing };
}

/** The import that holds what one person noted on one day. */
function headerOf({ reporter }: Note, date: string, { words }: Workbook): ImportHeader {
  const texts = words.prevention.customerVoice;
  return {
    id: `voice-${date.replace(/-/g, '')}-${hashOf([foldOwner(reporter)], 1)}`,
    fileName: fill(texts.file, { day: date, reporter: reporter || texts.nobody }),
    report: texts.report,
    target: 'voices',
    from: date,
    to: date,
    rowsRead: 1,
    unchanged: 0,
    records: 1,
    rejected: 0,
    unsaid: [],
    leftOut: 0,
  };
}

/** Opens the task of a cause said three times; only then is the whole workbook read. */
function openThrice(workbook: Workbook, subject: string, today: string): number {
  const facts = readFacts(workbook);
  const entries = followVoices(readLog(readTable(workbook, 'customerVoice'), facts), facts);
  const said = saidIn(entries).filter((one) => subjectOf(one) === subject);
  return openPreventive(workbook, facts, askedBy('customerVoice', thriceTasks(said, facts)), today);
}

/** Writes the voice as an import does, with what it was tagged, and counts it in its import; true where it is new. */
function writeVoice(workbook: Workbook, note: Note, voice: Voice, tagging: Tagging, rest: ByRules, now: Date): boolean {
  const header = headerOf(note, voice.date, workbook);
  const chunk = { ...rest, header, voices: [voice], known: [], anew: [], of: 1 };
  const { added, soFar } = writeVoices(workbook, chunk, 1, () => tagging);
  const at = (): string => Utilities.formatDate(now, workbook.timeZone(), 'yyyy-MM-dd HH:mm');
  const counts = { ...soFar, unchanged: 0, rejected: 0 };
  recordImport(workbook, { ...header, rowsRead: soFar.added }, at, counts, 'done');
  return added > 0;
}

/** What tags in this workbook, and what it calls causes. */
type ByRules = Pick<Request<'commitChunk'>, 'rules' | 'learned' | 'causeNames'>;

/** The open task of a product and cause, and whether one was ever opened because it was said three times. */
function tasksOn(workbook: Workbook, readCause: ReadCause, { product, cause }: LoggedEntry, title: string) {
  const tasks = readTasks(workbook, readCause, ({ asin }) => asin).filter((task) => task.product === product);
  return {
    number: cause === '' ? '' : (tasks.find((task) => task.open && task.cause === cause)?.task ?? ''),
    asked: tasks.some(
      ({ title: said, mark, withdrawn }) =>
        !withdrawn && (said.trim() === title || mark.knownAs === keyOfTask('customerVoice', cause)),
    ),
  };
}

/**
 * Takes in one thing a customer said, tagged by the workbook's rules: a voice of the ledger, which can be undone with its day, and an
 * entry of the log. The same sent twice adds one.
 */
export function noteVoice(note: Note, now: Date): Answer<'noteVoice'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const language = detectLanguage(note.text) || 'en';
    setUp(workbook, [...TABLES_OF.voices, 'customerVoice'], language === 'en' ? ['en'] : ['en', language]);
    const today = dayOf(now, workbook);
    const causes = readCauses(workbook);
    const readCause = causeReader(causes);
    const causeNames = ownNames(causes, workbook.words);
    const words = callCauses(workbook.words, causeNames);
    const byRules = { rules: readRules(workbook, readCause), learned: readLearned(workbook), causeNames };
    const listed = readProducts(workbook).find(({ sku }) => sku === note.sku);
    const voice = voiceOf(note, today, listed?.asin ?? '', workbook.hidesOrders() ? workbook.orderSalt() : null);
    const tagging = taggerOf(byRules)(voice);
    const added = writeVoice(workbook, note, voice, tagging, byRules, now);
    const cause = tagging.causes[0] ?? '';
    const entry: LoggedEntry = {
      ...{ at: -1, key: voice.key, date: today, reporter: note.reporter, product: note.sku, order: voice.order },
      ...{ verbatim: note.text, cause, takenBack: false },
    };
    const title =
      cause === '' ? '' : fill(words.prevention.customerVoice.task, { cause: words.workbook.causes[cause] });
    const task = tasksOn(workbook, readCause, entry, title);
    const mentions = logNote(workbook, note, entry, task.number, { words, readCause });
    const subject = subjectOf(entry);
    const isThird = subject !== null && mentions >= THRICE.mentions && task.number === '' && !task.asked;
    const opened = isThird ? openThrice(workbook, subject, today) : 0;
    SpreadsheetApp.flush();
    return {
      key: voice.key,
      added,
      skuKnown: note.sku === '' || listed !== undefined,
      cause: cause === '' ? '' : words.workbook.causes[cause],
      evidence: tagging.evidence,
      why: explain(tagging, note.text, words),
      mentions,
      task: task.number,
      opened,
      causeNames,
      language: workbook.language,
    };
  });
}
