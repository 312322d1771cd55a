/** When a cause on a product becomes a task; each figure is a row of the Policies tab the seller may change. */
export interface TaskThresholds {
  /** Least voices of the cause on the product: three independent mentions are no accident. */
  voices: number;
  /** Least share (0 to 1) of the product's voices with a cause. */
  share: number;
  /** Least return rate (0 to 1) of the cause where shipped units are known; passing either share or rate is enough. */
  rate: number;
  /** Least shipped units before a rate counts. */
  shipped: number;
  /** Days, counted back from the newest voice, that are looked at. */
  windowDays: number;
  /** Days a task is given until it is due. */
  dueDays: number;
  /** The fall of a rate a fix is to be proven by, as a share of the rate before. */
  fall: number;
  /** How often such a fall is to be found when it is there (0 to 1). */
  power: number;
  /** Days after a fix in which units sold before it still come back. */
  waitDays: number;
}

/** The thresholds a new workbook starts with. */
export const DEFAULT_THRESHOLDS: TaskThresholds = {
  voices: 3,
  share: 0.15,
  rate: 0.02,
  shipped: 25,
  windowDays: 365,
  dueDays: 14,
  fall: 0.5,
  power: 0.8,
  waitDays: 30,
};
