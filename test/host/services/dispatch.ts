import { isLate, refuse } from '../book/refuse.ts';
import { pack, unpack } from '../runtime/codec.ts';
import { handleTable } from '../runtime/handle-table.ts';
import { NEWER_PATTERN } from '../runtime/syntax.ts';
import { fits, typeList } from './arguments.ts';
import { disturb, faulty } from './fault.ts';
import { checkGate } from './gates.ts';
import { googleNames } from './google-names.ts';
import { cellsIn, charge } from './ledger.ts';
import { serviceNamed, serviceNames } from './registry.ts';
import { checkRights } from './rights.ts';
import type { Run } from './run.ts';
import type { Handle, Method, Service } from './service.ts';
import { isHandle, other, THIS } from './service.ts';

/** Answers one call of a script: a sign (value, nothing, the object itself) and the packed value. Throws what the service throws. */
export function dispatch(run: Run, target: string, name: string, text: string): string {
  if (target === '') return internal(run, name, text);
  const table = handleTable(run);
  const handle = table.find(/^\d+$/.test(target) ? Number(target) : target);
  const method = handle.service.methods[name];
  if (!method) throw notHere(`${handle.service.name}.${name}`);
  const args = unpack(text, table) as unknown[];
  const result = inLanguage(run, () => call(run, handle, name, method, args));
  if (result === THIS) return 's';
  return result === undefined ? 'u' : pack(result, table);
}

/** Runs a call; with foreign error texts a refusal says something else, as messages are localised. */
function inLanguage(run: Run, work: () => unknown): unknown {
  if (!run.world.flags['foreign-error-texts']) return work();
  try {
    return work();
  } catch (error) {
    throw error instanceof Error && error.name === 'Exception' && !run.over
      ? refuse('サービスエラーが発生しました。')
      : error;
  }
}

/** Whether a call is a trip to Google; what only names a place or asks the context is none. */
export function isTrip(run: Run, target: string, name: string): boolean {
  if (target === '') return false;
  const { service } = handleTable(run).find(/^\d+$/.test(target) ? Number(target) : target);
  const kind = service.methods[name]?.kind;
  return kind !== undefined && kind !== 'handle';
}

function call(run: Run, handle: Handle, name: string, method: Method<unknown>, args: unknown[]): unknown {
  const { service, self } = handle;
  if (run.over) throw refuse('Exceeded maximum execution time');
  checkGate(run, service, name, method);
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  if (method.takes && !fits(method.takes, args)) {
    throw refuse(`The parameters (${typeList(args)}) don't match the method signature for ${service.path}.${name}.`);
  }
  const trip = method.kind !== 'handle';
  if (trip) {
    disturb(run, run.execution.trips + 1);
    if (method.kind !== 'write' || !run.world.flags['write-errors-wait-for-a-read']) raisePending(run);
    service.check?.(self, run);
    checkRights(run, handle, name, method, args);
    if (method.kind === 'read') run.world.settle();
  }
  const make = (): unknown => attempt(run, method, self, args);
  const result = trip ? faulty(run, run.execution.trips + 1, make) : make();
  charge(
    run,
    {
      name: `${service.name}.${name}`,
      tab: tabOf(run, handle),
      kind: method.kind,
      cells: trip ? (service.cells?.(self) ?? 0) : 0,
    },
    crossed(args, result),
  );
  return result;
}

function attempt(run: Run, method: Method<unknown>, self: unknown, args: unknown[]): unknown {
  try {
    return method.run(self, args, run);
  } catch (error) {
    if (!isLate(error) || !run.world.flags['write-errors-come-late']) throw error;
    run.pending = error;
    return THIS;
  }
}

function tabOf(run: Run, { service, self }: Handle): string {
  const about = (service.name === 'RangeList' ? (self as { ranges: readonly unknown[] }).ranges[0] : self) as {
    id?: unknown;
    sheetId?: unknown;
  } | null;
  const id = service.name === 'Sheet' ? about?.id : about?.sheetId;
  return run.world.book.sheets.find((sheet) => sheet.id === id)?.name ?? '';
}

function crossed(args: unknown[], result: unknown): number {
  const incoming = Array.isArray(args[0]) ? cellsIn(args[0]) : 0;
  return incoming + (Array.isArray(result) ? cellsIn(result) : 0);
}

/** Throws a refused write that has not been reported yet. */
export function raisePending(run: Run): void {
  const error = run.pending;
  run.pending = null;
  if (error) throw error;
}

/** What the context itself asks for. */
function internal(run: Run, name: string, text: string): string {
  switch (name) {
    case 'services':
      return JSON.stringify(serviceNames());
    case 'class':
      return describeClass(text);
    case 'now':
      return String(run.world.clock.now);
    case 'log':
      run.execution.log.push(text);
      return '';
    case 'newer':
      return JSON.stringify({
        globals: run.world.flags['newer-built-ins'],
        patterns: run.world.flags['newer-patterns'],
        pattern: NEWER_PATTERN.source,
      });
    case 'read log':
      return run.execution.log.join('\n');
    case 'label': {
      const [handle] = unpack(text, handleTable(run)) as unknown[];
      return `0${JSON.stringify(isHandle(handle) ? labelOf(handle, run) : '')}`;
    }
    default: {
      const what = String((unpack(text, handleTable(run)) as unknown[])[0]);
      const [className = '', method = ''] = what.split('.');
      const service = serviceNamed(className);
      checkGate(
        run,
        service,
        method,
        other(null, () => undefined),
      );
      throw notHere(what);
    }
  }
}

/** What `toString()` gives; of a person it is the address, as far as the script may know it. */
function labelOf({ service, self }: Handle, run: Run): string {
  return service.name === 'User' ? String(service.methods.getEmail?.run(self, [], run)) : service.label(self);
}

function describeClass(name: string): string {
  const service: Service<unknown> = serviceNamed(name);
  const google = googleNames(name);
  const methods = Object.keys(service.methods);
  const known = [...google.methods].filter((method) => !(method in service.methods) && !(method in google.enums));
  return JSON.stringify({ methods, known, enums: google.enums });
}

function notHere(what: string): Error {
  return new Error(`not in the local host: ${what}`);
}
