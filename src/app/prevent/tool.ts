import type { IsoDate } from '../../core/cell.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Property } from '../../core/prevention/properties.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import type { ToolId } from '../../core/prevention/tools.ts';
import type { TableId } from '../../sheets/layout.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from '../tabs/facts.ts';
import type { PlatformRules } from '../tabs/policies/read-platform-rules.ts';

/** A product as the tools of prevention know it: a row of Products. */
export interface Product {
  sku: string;
  asin: string;
  name: string;
  brand: string;
  supplier: string;
  packVersion: string;
  /** Kilograms as packed for a buyer; `null` where nobody said, or not as a number. */
  weight: number | null;
  /** What its cell holds where that is no such number, `''` for nothing. */
  weightSaid: string;
  properties: readonly Property[];
  /** The day it goes to buyers, `''` where nobody said, or said no day there is. */
  launchDate: IsoDate | '';
  /** What its cell holds where that is no day, `''` for nothing. */
  launchSaid: string;
}

/** All a tool works with: the workbook, what is known of it, and the day it is. */
export interface Shop {
  workbook: Workbook;
  facts: Facts;
  products: readonly Product[];
  today: IsoDate;
  /** The rules of platforms that hold on that day. */
  rules: PlatformRules;
}

/** What a tool found. */
export interface Findings {
  /** Where products stand, by SKU; those it knows nothing of are left out. */
  standings: ReadonlyMap<string, Standing>;
  /** Work that should be done: at most one task a product, unless `of` tells them apart. */
  tasks: readonly PreventiveTask[];
  /** Whether voices still ask for a task that rests on them, by its product and what it is known by; absent where none does. */
  isStillSaid?: (product: string, knownAs: string) => boolean;
}

/** One tool of prevention over its tabs. */
export interface Tool {
  id: ToolId;
  /** Its tabs, the one that is opened first; made when somebody opens the tool. */
  tables: readonly TableId[];
  /** Puts down the rows a product begins with where it has none yet; nothing a person wrote is touched. */
  begin(shop: Shop, product: Product): void;
  /** Works out what people filled in and writes what follows beside it. Asked only when its first tab is there. */
  check(shop: Shop): Findings;
  /** Opens a window of its own over its tab, or the tab where people begin when that is not the first. */
  show?(workbook: Workbook, product: Product): void;
}
