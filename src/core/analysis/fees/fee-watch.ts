import type { IsoMonth } from '../../cell.ts';
import type { Cohort } from '../cohorts.ts';
import { type FeeForecast, forecastRate } from './fee-forecast.ts';

/** From which chance on a product is said to be likely to come above its threshold. */
export const LIKELY = 0.5;
/** And from which to be able to. */
const POSSIBLE = 0.1;

/** How a product stands to the return rate from which its category pays a fee for each further return; `unread`: a rule it goes by cannot be read. */
export type FeeState =
  | 'unknown'
  | 'every'
  | 'no-months'
  | 'too-few'
  | 'above'
  | 'likely'
  | 'possible'
  | 'unlikely'
  | 'unread';

/** When a return fee is due. */
export interface FeeRate {
  /** The return rate above which it is, a share; 0 where every unit pays, `null` where nobody knows. */
  threshold: number | null;
  /** Units a month below which none is, whatever the rate. */
  least: number;
}

/** A product beside the threshold of its category. */
export interface FeeLine extends FeeRate {
  product: string;
  /** The newest complete month and its rate; `''` and `null` where there is none. */
  month: IsoMonth | '';
  rate: number | null;
  forecast: FeeForecast | null;
  /** How often the next month comes out above the threshold; `null` without a forecast. */
  chance: number | null;
  state: FeeState;
}

function stateOf({ threshold, least }: FeeRate, newest: Cohort | undefined, forecast: FeeForecast | null): FeeState {
  if (threshold === null) return 'unknown';
  if (threshold === 0) return 'every';
  if (!newest || !forecast) return 'no-months';
  if (forecast.shipped < least) return 'too-few';
  if (newest.shipped >= least && newest.returned / newest.shipped > threshold) return 'above';
  const chance = forecast.chanceAbove(threshold);
  return chance >= LIKELY ? 'likely' : chance >= POSSIBLE ? 'possible' : 'unlikely';
}

/**
 * Holds a product against its threshold: the rate of its newest complete month, and what the next may bring by the months before. A state
 * is told only where enough units ship for the fee to be due; where every unit pays, always.
 */
export function watchFee(product: string, fee: FeeRate, cohorts: readonly Cohort[]): FeeLine {
  const complete = cohorts.filter((cohort) => cohort.complete);
  const newest = complete[complete.length - 1];
  const forecast = forecastRate(complete);
  const { threshold } = fee;
  return {
    product,
    ...fee,
    month: newest?.month ?? '',
    rate: newest ? newest.returned / newest.shipped : null,
    forecast,
    chance: threshold ? (forecast?.chanceAbove(threshold) ?? null) : null,
    state: stateOf(fee, newest, forecast),
  };
}
