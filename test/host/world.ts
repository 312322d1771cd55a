import { newBook } from './book/new-book.ts';
import { readFlags } from './flags.ts';
import type { HostOptions, PersonOptions, PropertyStores } from './host.ts';
import { firstSeat } from './people/seat.ts';
import { readBundle } from './runtime/bundle.ts';
import { copyPlain } from './saved/copy-plain.ts';
import type { Windows, World } from './services/run.ts';

/** 10 March 2026, 09:00 UTC: where the virtual clock starts unless told otherwise. */
const START = Date.UTC(2026, 2, 10, 9);

/** Everything that outlives an execution, as the owner or whoever opens the spreadsheet has it. Throws where there is no built add-on. */
export function createWorld(options: HostOptions): World {
  const userEmail = options.userEmail ?? 'seller@example.com';
  const saved = options.saved ? copyPlain(options.saved) : null;
  const book =
    saved?.book ??
    newBook({
      name: 'Untitled spreadsheet',
      locale: options.locale ?? 'en_US',
      timeZone: options.timeZone ?? 'America/New_York',
      owner: userEmail,
    });
  if (userEmail !== book.owner && !book.viewers.includes(userEmail)) admit(book.editors, userEmail);
  return {
    book,
    bundle: readBundle(options.bundle ?? 'dist'),
    flags: readFlags(options.flags),
    timed: options.timed ?? false,
    addonName: 'Headwater',
    userLocale: options.userLocale ?? 'en',
    userEmail,
    hidesEmail: options.hidesEmail ?? false,
    seat: firstSeat(book),
    clock: { now: options.now ?? saved?.now ?? START },
    properties: saved?.properties ?? noProperties(),
    caches: new Map(),
    locks: new Map(),
    quotas: new Map(),
    windows: noWindows(),
    triggers: saved?.triggers ?? [],
    triggersMade: [],
    mails: [],
    executions: [],
    fault: null,
    meanwhile: [],
    emit: () => {},
    settle: () => {},
  };
}

/** The same spreadsheet as another person has it. Who opens it is given the rights the options name. */
export function worldOf(
  world: World,
  { email, rights = 'editor', locale = 'en', hidesEmail = false }: PersonOptions,
): World {
  const { book } = world;
  if (email !== book.owner) {
    const [now, before] = rights === 'viewer' ? [book.viewers, book.editors] : [book.editors, book.viewers];
    admit(now, email);
    if (before.includes(email)) before.splice(before.indexOf(email), 1);
  }
  return {
    ...world,
    userEmail: email,
    userLocale: locale,
    hidesEmail,
    seat: firstSeat(book),
    windows: noWindows(),
    fault: null,
    meanwhile: [],
    emit: () => {},
  };
}

/** Stores nothing was ever put into. */
export const noProperties = (): PropertyStores => ({ script: new Map(), document: new Map(), users: new Map() });

const noWindows = (): Windows => ({ menu: null, sidebar: null, answers: [] });

function admit(emails: string[], email: string): void {
  if (!emails.includes(email)) emails.push(email);
}
