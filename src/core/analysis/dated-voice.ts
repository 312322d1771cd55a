import type { AnyCauseCode } from '../causes.ts';
import type { IsoDate } from '../cell.ts';

/** A voice as a review counts it. */
export interface DatedVoice {
  type: string;
  date: IsoDate;
  cause: AnyCauseCode | '';
  units: number;
  /** What became of the unit as exported; `''` where nobody said. */
  disposition: string;
  /** The cause its reason code names, `''` where it names none. */
  says: AnyCauseCode | '';
  /** Whether its cause is that of its words, or one a person chose after them. */
  isTold: boolean;
}
