import { dropMetadata } from './metadata.ts';
import type { Book, CriterionValue, Sheet } from './model.ts';
import { each } from './plane.ts';
import { mapReferences } from './references.ts';

/** What stands where cells were that are gone. */
export const LOST = '#REF!';

/** Everything that pointed at a tab that is gone points at `#REF!`; what pivots filled stays, charts draw what is left. */
export function orphan(book: Book, gone: Sheet): void {
  for (const named of book.namedRanges) if (named.sheetId === gone.id) named.area = null;
  dropMetadata(book, gone);
  for (const sheet of book.sheets) {
    each(sheet.formulas, (formula) => {
      formula.text = withoutSheet(formula.text, gone);
    });
    orphanCriteria(sheet, gone);
    for (const pivot of sheet.pivots) if (pivot.source?.sheetId === gone.id) pivot.source = null;
    sheet.slicers = sheet.slicers.filter(({ range }) => range.sheetId !== gone.id);
    for (const chart of sheet.charts) chart.ranges = chart.ranges.filter(({ sheetId }) => sheetId !== gone.id);
  }
}

function orphanCriteria(sheet: Sheet, gone: Sheet): void {
  const value = (one: CriterionValue): CriterionValue => {
    if (typeof one === 'string') return one.startsWith('=') ? withoutSheet(one, gone) : one;
    return typeof one === 'object' && 'range' in one && one.range.sheetId === gone.id ? LOST : one;
  };
  for (const rule of new Set(rulesOf(sheet))) rule.values = rule.values.map(value);
  for (const rule of sheet.conditionalFormats) {
    if (rule.condition) rule.condition = { ...rule.condition, values: rule.condition.values.map(value) };
  }
}

function rulesOf(sheet: Sheet) {
  return sheet.validations.rows.flatMap((cells) => cells?.filter((rule) => rule !== undefined) ?? []);
}

function withoutSheet(text: string, { name }: Sheet): string {
  return mapReferences(text, (reference) => (reference.sheet === name ? LOST : null));
}
