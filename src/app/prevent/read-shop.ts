import { readProperties } from '../../core/prevention/properties.ts';
import { UI_LANGUAGES, wordsOf } from '../../core/words/words.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { readFacts } from '../tabs/facts.ts';
import { rulesIn } from '../tabs/policies/read-platform-rules.ts';
import { isDay } from '../tabs/read-workbook.ts';
import { dayOf } from '../today.ts';
import type { Product, Shop } from './tool.ts';

/** The rows of Products that have a SKU; none while there is no tab. */
function readProductRows(workbook: Workbook): Product[] {
  if (workbook.find('products') === null) return [];
  const table = readTable(workbook, 'products');
  const names = UI_LANGUAGES.map((language) => wordsOf(language).prevention.properties);
  return table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    if (sku === '') return [];
    const weight = table.cell(at, 'weight');
    const isWeight = typeof weight === 'number' && weight > 0;
    const launchDate = table.text(at, 'launchDate').trim();
    return {
      sku,
      asin: table.text(at, 'asin'),
      name: table.text(at, 'name'),
      brand: table.text(at, 'brand'),
      supplier: table.text(at, 'supplier'),
      packVersion: table.text(at, 'packVersion'),
      weight: isWeight ? weight : null,
      weightSaid: isWeight ? '' : String(weight).trim(),
      properties: readProperties(table.text(at, 'properties'), names),
      launchDate: isDay(launchDate) ? launchDate : '',
      launchSaid: isDay(launchDate) ? '' : launchDate,
    };
  });
}

/** Reads the workbook as the tools of prevention see it. */
export function readShop(workbook: Workbook, now: Date): Shop {
  const facts = readFacts(workbook);
  const today = dayOf(now, workbook);
  return {
    workbook,
    facts,
    products: readProductRows(workbook),
    today,
    rules: rulesIn(facts.policyTable, today, workbook.language),
  };
}
