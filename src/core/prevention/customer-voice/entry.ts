import type { AnyCauseCode } from '../../causes.ts';
import type { IsoDate } from '../../cell.ts';

/** Where a customer said it. */
export const VOICE_CHANNELS = ['marketplace', 'ownShop', 'email', 'phone', 'chat', 'social', 'other'] as const;

/** How soon somebody must act. */
export const URGENCIES = ['low', 'normal', 'high'] as const;

/** Whether the product page could have prevented it. */
export const PREVENTABLE = ['yes', 'no', 'unsure'] as const;

/** An entry of the log that counts: one whose voice is still in the workbook. */
export interface Entry {
  date: IsoDate;
  reporter: string;
  /** The name of the product as all figures use it; `''` where the entry names none. */
  product: string;
  order: string;
  verbatim: string;
  /** The cause its voice has now; `''` for none. */
  cause: AnyCauseCode | '';
}
