import { describeFound, describeLot } from '../../core/prevention/inspection/describe-lot.ts';
import { type JudgedLot, newestLot } from '../../core/prevention/inspection/inspection-log.ts';
import { inspectionStanding } from '../../core/prevention/inspection/inspection-standing.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import type { Words } from '../../core/words/words.ts';
import { checkInspections } from '../tabs/prevention/inspection-rows.ts';
import { beginStandard, checkStandards } from '../tabs/prevention/standard-rows.ts';
import { qualityIn, writeSupplierQuality } from '../tabs/prevention/write-supplier-quality.ts';
import { setUp } from '../tabs/set-up.ts';
import type { Findings, Shop, Tool } from './tool.ts';

const TABLES = ['standards', 'inspections', 'supplierQuality'] as const;

/** The task a batch asks for that was not accepted, or may not be inspected. */
function taskOf(lot: JudgedLot, words: Words): PreventiveTask[] {
  const { inspection, lists } = words.prevention;
  const { task } = inspection;
  const { batch, sku } = lot.inspection;
  const found = lot.judged === null ? 'stopped' : lot.judged.verdict === 'reject' ? 'rejected' : null;
  if (found === null) return [];
  return [
    {
      product: sku,
      title: fill(task[found], { batch, sku }),
      of: `${found} ${batch}`,
      cause: '',
      stage: 'supplier',
      team: 'sourcing',
      why: listed(
        [lot.judged ? describeFound(lot, words) : '', describeLot(lot, words)].filter(Boolean),
        lists.sentences,
      ),
    },
  ];
}

function check(shop: Shop): Findings {
  const { workbook, products } = shop;
  const { words } = workbook;
  setUp(workbook, TABLES);
  const requirements = checkStandards(shop);
  const lots = checkInspections(shop);
  writeSupplierQuality(shop, qualityIn(shop, lots));
  const standings = new Map<string, Standing>();
  const tasks: PreventiveTask[] = [];
  for (const { sku } of products) {
    const newest = newestLot(lots, sku);
    const own = requirements.filter((one) => one.sku === sku);
    const standing = inspectionStanding(own, newest, words);
    if (standing) standings.set(sku, standing);
    if (newest) tasks.push(...taskOf(newest, words));
  }
  return { standings, tasks };
}

/** What suppliers must keep, which batches were accepted, and what comes back for reasons that lie with them. */
export const inspection: Tool = { id: 'inspection', tables: TABLES, begin: beginStandard, check };
