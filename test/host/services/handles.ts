import type { RangeSelf } from './places.ts';
import { serviceNamed } from './registry.ts';
import type { Handle } from './service.ts';
import { handleOf } from './service.ts';

/** A Range object. */
export function rangeHandle(range: RangeSelf): Handle {
  return handleOf(serviceNamed('Range'), range);
}

/** A Sheet object. */
export function sheetHandle(id: number): Handle {
  return handleOf(serviceNamed('Sheet'), { id });
}

/** The Spreadsheet object; there is one spreadsheet. */
export function bookHandle(): Handle {
  return handleOf(serviceNamed('Spreadsheet'), null);
}

/** An object of any class by its name. */
export function objectOf(className: string, self: unknown): Handle {
  return handleOf(serviceNamed(className), self);
}
