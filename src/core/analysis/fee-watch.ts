import type { IsoMonth } from '../cell.ts';
import type { Cohort } from './cohorts.ts';
import { type FeeForecast, forecastRate } from './fee-forecast.ts';

/** Units a month below which no processing fee is due for high-return products (Amazon's announcement of the fee of 1 June 2024, US). */
export const LEAST_UNITS = 25;

/** From which chance on a product is said to be likely, or able, to come above its threshold. */
const LIKELY = 0.5;
const POSSIBLE = 0.1;

/** How a product stands to the return rate from which its category pays a fee for each further return. */
export type FeeState = 'no-months' | 'too-few' | 'above' | 'likely' | 'possible' | 'unlikely';

/** A product beside the threshold of its category. */
export interface FeeLine {
  product: string;
  threshold: number;
  /** The newest complete month and its rate; `''` and `null` where there is none. */
  month: IsoMonth | '';
  rate: number | null;
  forecast: FeeForecast | null;
  /** How often the next month comes out above the threshold; `null` without a forecast. */
  chance: number | null;
  state: FeeState;
}

function stateOf(threshold: number, newest: Cohort | undefined, forecast: FeeForecast | null): FeeState {
  if (!newest || !forecast) return 'no-months';
  if (forecast.shipped < LEAST_UNITS) return 'too-few';
  if (newest.shipped >= LEAST_UNITS && newest.returned / newest.shipped > threshold) return 'above';
  const chance = forecast.chanceAbove(threshold);
  return chance >= LIKELY ? 'likely' : chance >= POSSIBLE ? 'possible' : 'unlikely';
}

/**
 * Holds a product against its threshold, a share above 0: the rate of its newest complete month, and what the next may bring by the months
 * before. A state is told only where enough units ship for the fee to be due.
 */
export function watchFee(product: string, threshold: number, cohorts: readonly Cohort[]): FeeLine {
  const complete = cohorts.filter((cohort) => cohort.complete);
  const newest = complete[complete.length - 1];
  const forecast = forecastRate(complete);
  const state = stateOf(threshold, newest, forecast);
  return {
    product,
    threshold,
    month: newest?.month ?? '',
    rate: newest ? newest.returned / newest.shipped : null,
    forecast,
    chance: forecast?.chanceAbove(threshold) ?? null,
    state,
  };
}
