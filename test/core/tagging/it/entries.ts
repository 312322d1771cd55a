import type { EntryRow } from '../lexicon-checks.ts';
import { fitAndFunction } from './entries-fit-and-function.ts';
import { handling } from './entries-handling.ts';
import { later } from './entries-later.ts';
import { makeAndParcel } from './entries-make-and-parcel.ts';
import { moneyAndService } from './entries-money-and-service.ts';
import { orderAndUse } from './entries-order-and-use.ts';

/** A row for every entry of the Italian lexicon. */
export const entries: readonly EntryRow[] = [
  ...fitAndFunction,
  ...makeAndParcel,
  ...orderAndUse,
  ...handling,
  ...moneyAndService,
  ...later,
];
