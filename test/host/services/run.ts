import type { Book } from '../book/model.ts';
import type { Flags } from '../flags.ts';
import type {
  AuthMode,
  Execution,
  Fault,
  HostEvent,
  Mail,
  Meanwhile,
  MenuItem,
  PersonAnswer,
  PropertyStores,
} from '../host.ts';
import type { Declared } from '../runtime/syntax.ts';
import type { ClockRule } from '../runtime/trigger-times.ts';
import type { Area } from '../view.ts';
import type { Handle } from './service.ts';

/** What started an execution; it decides how long it may take. */
export type Cause = 'menu' | 'page' | 'simple trigger' | 'custom function' | 'trigger' | 'clock trigger';

/** What the add-on's manifest says, as far as it matters here. */
export interface Manifest {
  timeZone: string;
  scopes: string[] | null;
}

/** The built add-on. */
export interface Bundle {
  code: string;
  /** Whether it asks anything a person can answer in more than one way. */
  asks: boolean;
  manifest: Manifest;
  /** Text of an html file by its name without `.html`; `null` when there is none. */
  html(name: string): string | null;
  /** What the script declares; `null` where it does not load. */
  declared: Declared | null;
  /** Names of functions cells can call, in capitals to as written. */
  customFunctions: Map<string, string>;
}

/** A value that is forgotten at some moment. */
export interface CacheEntry {
  value: string;
  until: number;
}

/** A trigger a script installed. */
export interface InstalledTrigger {
  id: string;
  handler: string;
  /** A name of Google's EventType. */
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Address of who made it: it runs as this person. */
  creator: string;
  rule: ClockRule | null;
  /** When the clock runs it next; `null` for what waits for something else or is over. */
  due: number | null;
}

/** What the windows around the grid show. */
export interface Windows {
  menu: { title: string; items: MenuItem[] } | null;
  sidebar: { title: string; html: string } | null;
  answers: PersonAnswer[];
}

/** What is in front of a person: each window has a tab and a selection of its own. */
export interface Seat {
  activeSheet: number;
  selection: Area;
}

/** Calls a user may make of a service in a day, as far as they are used up. */
export interface Quota {
  since: number;
  used: number;
}

/** Everything that outlives an execution, as one person has it; all but what is the person's own is shared. */
export interface World {
  book: Book;
  bundle: Bundle;
  flags: Flags;
  /** Whether executions are told how long they computed. */
  timed: boolean;
  /** Name of the add-on as its menu shows it. */
  addonName: string;
  userLocale: string;
  userEmail: string;
  hidesEmail: boolean;
  seat: Seat;
  /** Milliseconds since 1970 on the virtual clock. */
  clock: { now: number };
  properties: PropertyStores;
  /** By kind; caches of users by kind and address. */
  caches: Map<string, Map<string, CacheEntry>>;
  /** Who holds a lock, by kind; locks of users by kind and address. */
  locks: Map<string, Run>;
  /** By service and address. */
  quotas: Map<string, Quota>;
  windows: Windows;
  triggers: InstalledTrigger[];
  mails: Mail[];
  /** Moments of the last day at which triggers were made. */
  triggersMade: number[];
  executions: Execution[];
  /** What goes wrong in the execution that starts next. */
  fault: Fault | null;
  /** What happens during the execution that starts next. */
  meanwhile: Meanwhile[];
  emit(event: HostEvent): void;
  /** Brings formulas and pivots up to date. */
  settle(): void;
}

/** One execution while it runs. */
export interface Run {
  world: World;
  mode: AuthMode;
  cause: Cause;
  execution: Execution;
  handles: Handle[];
  /** A refused write that is reported at the next trip. */
  pending: Error | null;
  /** What goes wrong in this execution. */
  fault: Fault | null;
  /** What still happens during this execution. */
  meanwhile: Meanwhile[];
  /** Set once time is up or the execution was ended from outside: every further call fails. */
  over: boolean;
}

/** Milliseconds an execution may take. */
export function timeLimit(cause: Cause): number {
  return cause === 'custom function' || cause === 'simple trigger' ? 30_000 : 360_000;
}
