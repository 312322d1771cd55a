import type { CauseCode } from '../causes.ts';
import type { IsoDate } from '../cell.ts';

/** A cause on a product that a closed task dealt with: voices up to this day are settled and open no new task. */
export interface Settled {
  product: string;
  cause: CauseCode;
  until: IsoDate;
}

/** Tells whether a voice is settled: it is not younger than the last task that dealt with its cause on its product. */
export function settlement(
  settled: Iterable<Settled>,
): (voice: { product: string; cause: string; date: IsoDate }) => boolean {
  const until = new Map<string, IsoDate>();
  for (const one of settled) {
    const place = `${one.product}\n${one.cause}`;
    if (one.until > (until.get(place) ?? '')) until.set(place, one.until);
  }
  return ({ product, cause, date }) => until.size > 0 && date <= (until.get(`${product}\n${cause}`) ?? '');
}
