/** One way the host could be kinder than Google: a change in one of its files that the contract suite must notice. */
export interface Kindness {
  says: string;
  /** Below `test/host`. */
  file: string;
  find: string;
  put: string;
}

/** Kindnesses by the room they would slip into. */
export const KINDNESSES: readonly Kindness[] = [
  {
    says: 'a cell holds any text',
    file: 'book/write.ts',
    find: 'MOST_CHARACTERS = 50_000',
    put: 'MOST_CHARACTERS = 5e9',
  },
  {
    says: 'protections are ignored',
    file: 'book/rights.ts',
    find: 'if (closed(actor, sheet).some(touches)) throw protectedCell();',
    put: '',
  },
  {
    says: 'viewers may write',
    file: 'book/rights.ts',
    find: 'if (onlyViews(book, user)) throw',
    put: 'if (user === null) throw',
  },
  {
    says: 'only writing of values asks for rights',
    file: 'services/rights.ts',
    find: "if (service.name === 'Range') {",
    put: "if (service.name === 'Range' && name.startsWith('setValue')) {",
  },
  {
    says: 'a lock is always free',
    file: 'services/lock.ts',
    find: 'return holder !== undefined && holder !== run;',
    put: 'return false;',
  },
  { says: 'a question keeps the lock', file: 'services/ui/ui.ts', find: '  releaseLocks(run);', put: '' },
  {
    says: 'waiting for a lock takes no time',
    file: 'runtime/race.ts',
    find: 'else run.execution.milliseconds += clock.now - since;',
    put: '',
  },
  {
    says: 'any number of executions runs at once',
    file: 'runtime/race.ts',
    find: 'AT_ONCE = 30',
    put: 'AT_ONCE = 3e9',
  },
  {
    says: 'user properties are those of the owner',
    file: 'services/properties.ts',
    find: "run.mode === 'CUSTOM_FUNCTION' ? book.owner : userEmail",
    put: 'book.owner',
  },
  {
    says: 'quotas of a day never run out',
    file: 'services/quotas.ts',
    find: 'if (quota.used >= aDay) throw',
    put: 'if (quota.used < 0) throw',
  },
  {
    says: 'all windows have the same tab in front',
    file: 'people/seat.ts',
    find: 'if (sitting === world) return work();',
    put: 'return work();',
  },
  {
    says: 'rejecting rules are ignored',
    file: 'book/write.ts',
    find: 'if (!rule || rule.allowInvalid) continue;',
    put: 'continue;',
  },
  { says: 'refused writes throw where they are made', file: 'book/refuse.ts', find: 'late: true', put: 'late: false' },
  {
    says: 'ragged blocks are taken',
    file: 'services/range/values.ts',
    find: 'if (row.length === area.columns) continue;',
    put: 'continue;',
  },
  {
    says: 'blocks of other heights are taken',
    file: 'services/range/values.ts',
    find: 'if (values.length !== area.rows) {',
    put: 'if (values.length < 0) {',
  },
  {
    says: 'undefined in a block is an empty cell',
    file: 'services/range/values.ts',
    find: "if (run.world.flags['undefined-in-values-is-refused'])",
    put: 'if (values === null)',
  },
  {
    says: 'a text that begins with = stays text',
    file: 'book/typed.ts',
    find: 'if (first === EQUALS && text.length > 1)',
    put: 'if (first === -1)',
  },
  {
    says: 'an apostrophe stays part of the text',
    file: 'book/typed.ts',
    find: 'value: text.slice(1), quoted: true',
    put: 'value: text, quoted: true',
  },
  {
    says: 'numbers in text cells stay numbers',
    file: 'book/typed.ts',
    find: "if (format === '@') return { value: text };",
    put: '',
  },
  {
    says: 'dates know no time zone',
    file: 'book/serial.ts',
    find: 'return round((milliseconds + offsetAt(milliseconds, timeZone) - EPOCH) / DAY);',
    put: 'return round((milliseconds - EPOCH) / DAY);',
  },
  {
    says: 'any two tabs may have one name',
    file: 'book/sheets.ts',
    find: 'throw refuse(`A sheet with the name',
    put: 'if (false) throw refuse(`A sheet with the name',
  },
  {
    says: 'the last tab can be deleted',
    file: 'book/sheets.ts',
    find: `throw refuse("You can't remove all the sheets in a document.");`,
    put: 'return;',
  },
  {
    says: 'all rows can be deleted',
    file: 'book/structure.ts',
    find: 'if (shift.count === size)',
    put: 'if (shift.count < 0)',
  },
  {
    says: 'frozen rows are rows like others',
    file: 'book/structure.ts',
    find: "throw refuse(`You can't delete all the non-frozen",
    put: "refuse(`You can't delete all the non-frozen",
  },
  {
    says: 'rows out of bounds are nobody',
    file: 'book/structure.ts',
    find: 'if (shift.at > size + 1) throw outside;',
    put: '',
  },
  { says: 'properties hold any value', file: 'services/properties.ts', find: 'value: 9 * 1024', put: 'value: 9e9' },
  {
    says: 'the store of properties has no end',
    file: 'services/properties.ts',
    find: 'store: 524_288',
    put: 'store: 9e9',
  },
  {
    says: 'cache keys have any length',
    file: 'services/cache.ts',
    find: 'if (key.length > MOST.key)',
    put: 'if (key.length < 0)',
  },
  {
    says: 'cache entries live for ever',
    file: 'services/cache.ts',
    find: 'entry.until > run.world.clock.now',
    put: 'entry.until > 0',
  },
  {
    says: 'a busy lock is got at once',
    file: 'services/lock.ts',
    find: "if (kind === 'document' && run.world.flags['document-lock-is-busy'])",
    put: 'if (kind === "")',
  },
  {
    says: 'time never runs out',
    file: 'services/ledger.ts',
    find: 'run.execution.milliseconds > timeLimit(run.cause)',
    put: 'run.execution.milliseconds < 0',
  },
  {
    says: 'custom functions have six minutes',
    file: 'services/run.ts',
    find: "cause === 'custom function' || cause === 'simple trigger' ? 30_000",
    put: "cause === 'simple trigger' ? 30_000",
  },
  {
    says: 'scopes are not looked at',
    file: 'services/gates.ts',
    find: 'if (granted && gate.scopes.length > 0',
    put: 'if (granted && gate.scopes.length < 0',
  },
  {
    says: 'every mode may do everything',
    file: 'services/gates.ts',
    find: 'if (!gate.modes.includes(run.mode))',
    put: 'if (gate.modes.length === 0)',
  },
  {
    says: 'custom functions may write',
    file: 'services/gates.ts',
    find: 'gate.readOnly?.includes(run.mode)',
    put: 'gate.readOnly?.includes("NONE")',
  },
  {
    says: 'arguments are not checked',
    file: 'services/dispatch.ts',
    find: 'if (method.takes && !fits(method.takes, args))',
    put: 'if (method.takes && args.length > 99)',
  },
  {
    says: 'dates cross to the page',
    file: 'runtime/transfer.ts',
    find: 'if (value instanceof Date || isHandle(value)',
    put: 'if (isHandle(value)',
  },
  {
    says: 'anything crosses from the page',
    file: 'runtime/transfer.ts',
    find: 'if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(place);',
    put: '',
  },
  {
    says: 'globals survive an execution',
    file: 'runtime/context.ts',
    find: 'const context = createContext(Object.create(null), { microtaskMode:',
    put: 'const context = (globalThis as never as { kept: object }).kept ??= createContext(Object.create(null), { microtaskMode:',
  },
  {
    says: 'any block takes developer metadata',
    file: 'services/metadata/attach.ts',
    find: 'if (!where) throw refuseArbitrary();',
    put: 'if (!where) return;',
  },
  {
    says: 'developer metadata outlives its row',
    file: 'book/metadata.ts',
    find: 'line === null ? []',
    put: 'line === null ? [entry]',
  },
  {
    says: 'an add-on has as many triggers of a type as it likes',
    file: 'services/trigger/install.ts',
    find: 'each.creator === world.userEmail',
    put: 'each.creator === ""',
  },
  {
    says: 'the clock of an add-on strikes at once',
    file: 'services/trigger/install.ts',
    find: 'Math.max(rule.at, run.world.clock.now + HOUR)',
    put: 'rule.at',
  },
  {
    says: 'triggers run as whoever edits',
    file: 'runtime/triggering.ts',
    find: 'world.userEmail = trigger.creator;',
    put: '',
  },
  {
    says: 'clock triggers have an interface',
    file: 'services/spreadsheet-app.ts',
    find: "if (run.cause === 'clock trigger')",
    put: 'if (run.cause === null)',
  },
  {
    says: 'mails have no end',
    file: 'services/mail.ts',
    find: 'if (all.length > left(run))',
    put: 'if (all.length < 0)',
  },
  {
    says: 'setters of charts take anything',
    file: 'services/chart/chart.ts',
    find: 'tell(typedTakes(className, name)',
    put: 'tell(null',
  },
  {
    says: 'slicers leave pivots alone',
    file: 'book/slicers.ts',
    find: 'return concerned &&',
    put: 'return false &&',
  },
];
