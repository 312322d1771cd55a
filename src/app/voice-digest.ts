import type { Answer, Request } from '../api.ts';
import { CAUSES, type CauseCode } from '../core/causes.ts';
import { digestOf, weekOf } from '../core/prevention/customer-voice/digest.ts';
import { sayDigest, textOfDigest } from '../core/prevention/customer-voice/say-digest.ts';
import { fill } from '../core/words/fill.ts';
import { writeDigestPage } from '../sheets/digest-page.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { type Facts, readFacts } from './tabs/facts.ts';
import { followVoices, readLog } from './tabs/prevention/voice-log.ts';
import { setUp } from './tabs/set-up.ts';
import { readTeam } from './tabs/vocabulary.ts';
import { dayOf } from './today.ts';

/** The team that removes a cause, by the Causes tab; what has no cause is for those who talk to customers. */
const teamOf = ({ causes }: Facts, cause: string): string =>
  readTeam(causes.get(cause as CauseCode)?.team ?? '') ||
  (CAUSES.find(({ code }) => code === cause)?.team ?? 'support');

/** Whether somebody spoke of a cause on a product before a day, in whatever voice. */
function saidBeforeIn({ voices, productOf }: Facts): (product: string, cause: string, day: string) => boolean {
  const first = new Map<string, string>();
  for (const voice of voices) {
    if (voice.date === '') continue;
    const place = `${productOf(voice)}\n${voice.cause}`;
    const known = first.get(place);
    if (known === undefined || voice.date < known) first.set(place, voice.date);
  }
  return (product, cause, day) => (first.get(`${product}\n${cause}`) ?? day) < day;
}

/** Writes the digest of a team and a week on its tab, in place of an earlier one, and gives it as text. */
export function voiceDigest({ team, weeksAgo }: Request<'voiceDigest'>, now: Date): Answer<'voiceDigest'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    setUp(workbook, ['customerVoice']);
    const facts = readFacts(workbook);
    const { words } = facts;
    const week = weekOf(dayOf(now, workbook), weeksAgo);
    const log = followVoices(readLog(readTable(workbook, 'customerVoice'), facts), facts);
    const entries = log.filter(({ takenBack, cause }) => !takenBack && (team === '' || teamOf(facts, cause) === team));
    const { digest: texts } = words.prevention.customerVoice;
    const called = team === '' ? texts.everybody : words.workbook.teams[team];
    const sections = sayDigest(
      digestOf(entries, week, saidBeforeIn(facts), facts.tasks),
      { ...week, team: called },
      words,
    );
    const lines: string[] = [];
    const headings: number[] = [];
    for (const section of sections) {
      headings.push(lines.length);
      lines.push(section.heading, ...section.lines, '');
    }
    const name = fill(texts.name, { team: called, from: week.from });
    const sheet = writeDigestPage(workbook, `digest ${team} ${week.from}`, name, lines, headings);
    workbook.remember();
    return { text: textOfDigest(sections), page: { name: sheet.getName(), gid: sheet.getSheetId() } };
  });
}
