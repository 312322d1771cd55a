import type { IsoDate } from '../../cell.ts';
import { DATE_ORDERS, type DateOrder, dateOrderOf } from '../cells/dates.ts';

/** The order in which the dates of one file are to be read, found out from the dates themselves. */
export interface FileDateOrder {
  /** The day a date means, `null` where it is none in the order of the file, `undefined` while the order is not known. */
  read: (openDate: Partial<Record<DateOrder, IsoDate>>) => IsoDate | null | undefined;
  /** Decides once all dates were seen: true when one order fits all of them, or a person said where the file comes from. */
  settle: () => boolean;
  /** From now on open dates are none. */
  giveUp: () => void;
  /** A day the dates seen leave open, in the orders it can be read in. */
  example: () => string;
}

/**
 * An order that is given beforehand, or is found when a file shows a day above 12, or is that of the marketplace a person named.
 * Rows are read again after `settle`.
 */
export function createDateOrder(given: DateOrder | null, marketplace: string | undefined): FileDateOrder {
  let known = given;
  let possible: readonly DateOrder[] = DATE_ORDERS;
  let example = '';
  let lost = false;
  return {
    read: (openDate) => {
      if (known !== null) return openDate[known] ?? null;
      if (lost) return null;
      possible = possible.filter((order) => openDate[order] !== undefined);
      if (example === '') example = [...new Set(Object.values(openDate))].join(' / ');
      return undefined;
    },
    settle: () => {
      const [only, another] = possible;
      if (only !== undefined && another === undefined) known = only;
      else if (marketplace !== undefined) known = dateOrderOf(marketplace);
      return known !== null;
    },
    giveUp: () => {
      lost = true;
    },
    example: () => example,
  };
}
