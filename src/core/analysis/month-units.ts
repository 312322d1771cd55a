import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';

/** Units of one product that came back, for one cause (`''`: none was found). */
export interface ReturnedUnits {
  product: string;
  /** The month they came back in. */
  month: IsoMonth;
  /** The month their order was made in, `''` where nobody knows. */
  ordered: IsoMonth | '';
  cause: AnyCauseCode | '';
  units: number;
}

/** Units of one product shipped in one month. */
export interface MonthUnits {
  product: string;
  month: IsoMonth;
  units: number;
  /** Whether their orders are known, so that returns find their month. */
  ordersKnown: boolean;
}
