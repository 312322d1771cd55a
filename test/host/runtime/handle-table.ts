import { serviceNamed } from '../services/registry.ts';
import type { Run } from '../services/run.ts';
import type { Handle } from '../services/service.ts';
import { handleOf } from '../services/service.ts';
import type { HandleTable } from './codec.ts';

/** The service objects of one execution; a service such as SpreadsheetApp goes by its name. */
export function handleTable(run: Run): HandleTable {
  return {
    keep(handle) {
      run.handles.push(handle);
      return run.handles.length - 1;
    },
    find(id) {
      if (typeof id === 'string') return handleOf(serviceNamed(id), null);
      const handle: Handle | undefined = run.handles[id];
      if (!handle) throw new Error(`no service object ${id}`);
      return handle;
    },
  };
}
