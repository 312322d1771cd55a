import type { TabLinkCell } from './tab-link.ts';

type Values = (string | number)[][];

/** What Home shows, ready to be written: texts and figures only. */
export interface HomeContent {
  title: string;
  updated: string;
  /** Label, figure and what opens the rows it counts; shares are fractions. */
  numbers: { label: string; value: number; share: boolean; link: TabLinkCell; ofTopCause?: true }[];
  nextTitle: string;
  next: string;
  /** What rose by more than chance explains, `''` where nothing did. */
  alert: string;
  /** Which product will likely pay a return fee, `''` where none will, and what opens the tab that tells more. */
  fee: { text: string; link: TabLinkCell };
  /** How much of the trouble the seller can prevent, or that there are too few units to tell; `''` while there is none. */
  controllable: string;
  /** How well the products are prevented from trouble, by the Product board; `''` while there is none. */
  prevention: string;
  pareto: { title: string; rows: Values; link: TabLinkCell };
  byMonth: { title: string; rows: Values };
  /** What returns cost by cause; headings alone while nothing is known. */
  money: { title: string; rows: Values; link: TabLinkCell };
  /**
   * How often units come back by product and cause, each row named by both: `named` says how many characters the product takes. In place of
   * rows the one sentence that says why there are none.
   */
  rates: { title: string; rows: Values; link: TabLinkCell; untold: string; named: readonly number[] };
}

/** Where one of the tables stands. */
export interface Place {
  row: number;
  column: number;
  columns: number;
}
