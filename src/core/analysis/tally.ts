import type { AnyCauseCode, CauseCode } from '../causes.ts';
import type { IsoDate } from '../cell.ts';
import type { VoiceType } from '../voices/voice.ts';

/** A voice as the figures see it: its product, its primary cause (`''` where it has none) and its weight in units. */
export interface CountedVoice {
  date: IsoDate;
  type: VoiceType;
  sku: string;
  asin: string;
  cause: AnyCauseCode | '';
  units: number;
}

/** Voices of one cause on one product. */
export interface Tally {
  product: string;
  cause: CauseCode;
  voices: number;
  units: number;
  /** Units of them that came back: the numerator of a return rate. */
  returned: number;
}

/** Units of one SKU shipped in the period looked at. */
export interface ProductUnits {
  sku: string;
  asin: string;
  units: number;
}

/** A period of days, both ends included. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

const DAY = 86_400_000;

/** The `days` days up to the newest of the dates; both ends `''` where there is no date. */
export function periodUpTo(dates: Iterable<IsoDate>, days: number): Period {
  let to = '';
  for (const date of dates) if (date > to) to = date;
  if (to === '') return { from: '', to: '' };
  return { from: new Date(Date.parse(to) - (days - 1) * DAY).toISOString().slice(0, 10), to };
}

/** A period that begins no earlier than the first of the dates in it: the days that hold data. */
export function clipPeriod({ from, to }: Period, dates: Iterable<IsoDate>): Period {
  let first = to;
  for (const date of dates) if (date !== '' && date >= from && date < first) first = date;
  return { from: first, to };
}

/**
 * Names the product of a record by pairs of SKU and ASIN: its SKU, else the SKU its ASIN is sold under (where that is one), else its ASIN.
 * A SKU that is itself such an ASIN is the SKU this is sold under, so that a product has the same name whichever of its cells is read.
 */
export function productNamer(
  pairs: Iterable<{ sku: string; asin: string }>,
): (record: { sku: string; asin: string }) => string {
  const skuOfAsin = new Map<string, string>();
  for (const { sku, asin } of pairs) {
    if (asin === '' || sku === '' || sku === asin) continue;
    const known = skuOfAsin.get(asin);
    skuOfAsin.set(asin, known === undefined || known === sku ? sku : '');
  }
  return ({ sku, asin }) => skuOfAsin.get(sku || asin) || sku || asin;
}

/** Counts voices one by one by product and primary cause. */
export interface TallyCounter {
  /** Takes a voice in; one outside the period, or without a cause of the taxonomy, is left out. */
  add: (voice: CountedVoice) => void;
  tallies: () => Tally[];
}

/** A counter for a period that goes on from tallies counted before. */
export function createTallyCounter(
  period: Period,
  productOf: (voice: CountedVoice) => string,
  before: Iterable<Tally> = [],
): TallyCounter {
  const placeOf = (product: string, cause: CauseCode): string => `${product}\n${cause}`;
  const tallies = new Map<string, Tally>();
  for (const tally of before) tallies.set(placeOf(tally.product, tally.cause), { ...tally });
  return {
    add: (voice) => {
      const { cause, date } = voice;
      if (cause === '' || cause === 'other' || cause === 'unspecified') return;
      if (date < period.from || date > period.to) return;
      const product = productOf(voice);
      const place = placeOf(product, cause);
      const tally = tallies.get(place) ?? { product, cause, voices: 0, units: 0, returned: 0 };
      tally.voices += 1;
      tally.units += voice.units;
      if (voice.type === 'return') tally.returned += voice.units;
      tallies.set(place, tally);
    },
    tallies: () => [...tallies.values()],
  };
}

/** Counts voices by product and primary cause inside a period. */
export function tallyVoices(
  voices: Iterable<CountedVoice>,
  period: Period,
  productOf: (voice: CountedVoice) => string,
): Tally[] {
  const counter = createTallyCounter(period, productOf);
  for (const voice of voices) counter.add(voice);
  return counter.tallies();
}
