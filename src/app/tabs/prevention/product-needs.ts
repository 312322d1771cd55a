import { type Need, needsOf } from '../../../core/prevention/needs.ts';
import { type Property, readProperties } from '../../../core/prevention/properties.ts';
import type { Points } from '../../../core/prevention/sourcing/answer.ts';
import { UI_LANGUAGES, wordsOf } from '../../../core/words/words.ts';
import { readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { pointsAt } from './sourcing-rows.ts';

function propertiesIn(workbook: Workbook): Map<string, readonly Property[]> {
  if (workbook.find('products') === null) return new Map();
  const table = readTable(workbook, 'products');
  const names = UI_LANGUAGES.map((language) => wordsOf(language).prevention.properties);
  return new Map(
    table.rows.map((_, at) => [table.text(at, 'sku').trim(), readProperties(table.text(at, 'properties'), names)]),
  );
}

function pointsIn(workbook: Workbook): Map<string, Record<string, Points>> {
  const points = new Map<string, Record<string, Points>>();
  if (workbook.find('sourcingAnswers') === null) return points;
  const table = readTable(workbook, 'sourcingAnswers');
  table.rows.forEach((_, at) => {
    const answered = pointsAt(table, at);
    if (!answered) return;
    const sku = table.text(at, 'sku').trim();
    points.set(sku, { ...points.get(sku), [answered.id]: answered.points });
  });
  return points;
}

/** What buyers of each product need beside what is in the box, by Products and Sourcing answers. */
export function needsIn(workbook: Workbook): (sku: string) => Need[] {
  const properties = propertiesIn(workbook);
  const points = pointsIn(workbook);
  return (sku) => needsOf({ points: points.get(sku) ?? {} }, properties.get(sku) ?? []);
}
