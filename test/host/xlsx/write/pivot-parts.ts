import { areaName } from '../../book/a1.ts';
import type { PivotView } from '../../view.ts';
import { DECLARATION, escaped, OFFICE } from '../xml.ts';

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

/** Google's summarising functions by Excel's names; the others have none. */
const SUMMARIES: Record<string, string> = {
  SUM: 'sum',
  COUNTA: 'count',
  COUNT: 'countNums',
  AVERAGE: 'average',
  MAX: 'max',
  MIN: 'min',
  PRODUCT: 'product',
  STDEV: 'stdDev',
  STDEVP: 'stdDevp',
  VAR: 'var',
  VARP: 'varp',
};

/** A tab a pivot reads, by what it shows. */
export interface PivotSource {
  name: string;
  lastRow: number;
  display(row: number, column: number): string;
}

/** A column of the source. */
interface Field {
  heading: string;
  /** Different filled values in order, for a field on an axis. */
  items: string[];
  blanks: boolean;
  hideBlanks: boolean;
  axis: 'axisRow' | 'axisCol' | null;
  ascending: boolean;
  /** Whether it is followed by subtotals. */
  totals: boolean;
}

/**
 * A pivot table as the parts of a native one that Excel computes when the file is opened; `null` where Excel has no such
 * pivot (date rules, filters other than "not empty" on a group, several or strange headings): its cells stand as values then.
 */
export function pivotParts(
  pivot: PivotView,
  sources: readonly PivotSource[],
  names: ReadonlyMap<string, string>,
  number: number,
): { cache: string; table: string } | null {
  const source = sources.find(({ name }) => name === pivot.source?.sheet);
  if (!source || !pivot.source || !isNative(pivot)) return null;
  const { row, column, columns } = pivot.source.area;
  const rows = Math.min(pivot.source.area.rows, source.lastRow - row + 1);
  const fields = Array.from({ length: columns }, (_, index) => fieldOf(pivot, source, column + index, row, rows));
  const headings = fields.map(({ heading }) => heading.toLowerCase());
  if (rows < 2 || headings.includes('') || new Set(headings).size < headings.length) return null;
  const reference = areaName({ row, column, rows, columns });
  const sheet = names.get(source.name) ?? source.name;
  return { cache: cachePart(fields, reference, sheet), table: tablePart(pivot, fields, column, number) };
}

function isNative({ rowGroups, columnGroups, values, filters }: PivotView): boolean {
  const groups = [...rowGroups, ...columnGroups];
  return (
    values.length > 0 &&
    rowGroups.length > 0 &&
    values.every(({ summarize }) => summarize in SUMMARIES) &&
    groups.every(({ dateRule }) => dateRule === undefined) &&
    new Set(groups.map(({ sourceColumn }) => sourceColumn)).size === groups.length &&
    filters.every(
      ({ sourceColumn, visible, criteria }) =>
        visible === undefined &&
        criteria === 'CELL_NOT_EMPTY' &&
        groups.some((group) => group.sourceColumn === sourceColumn),
    )
  );
}

function fieldOf(pivot: PivotView, source: PivotSource, column: number, row: number, rows: number): Field {
  const onRows = pivot.rowGroups.findIndex(({ sourceColumn }) => sourceColumn === column);
  const onColumns = pivot.columnGroups.findIndex(({ sourceColumn }) => sourceColumn === column);
  const group = pivot.rowGroups[onRows] ?? pivot.columnGroups[onColumns];
  const inner = onRows >= 0 ? pivot.rowGroups[onRows + 1] : pivot.columnGroups[onColumns + 1];
  const heading = source.display(row, column);
  const items = new Set<string>();
  let blanks = false;
  if (group) {
    for (let at = row + 1; at < row + rows; at += 1) {
      const display = source.display(at, column);
      if (display === '') blanks = true;
      else items.add(display);
    }
  }
  return {
    heading,
    items: [...items].sort(),
    blanks,
    hideBlanks: pivot.filters.some(({ sourceColumn }) => sourceColumn === column),
    axis: onRows >= 0 ? 'axisRow' : onColumns >= 0 ? 'axisCol' : null,
    ascending: group?.ascending ?? true,
    totals: inner?.totals ?? false,
  };
}

function cachePart(fields: readonly Field[], reference: string, sheet: string): string {
  const written = fields.map(({ heading, items, blanks, axis }) => {
    const list = `${items.map((item) => `<s v="${escaped(item)}"/>`).join('')}${blanks ? '<m/>' : ''}`;
    const count = items.length + (blanks ? 1 : 0);
    const shared = axis
      ? `<sharedItems${blanks ? ' containsBlank="1"' : ''} count="${count}">${list}</sharedItems>`
      : '<sharedItems/>';
    return `<cacheField name="${escaped(heading)}" numFmtId="0">${shared}</cacheField>`;
  });
  return (
    `${DECLARATION}<pivotCacheDefinition ${MAIN} xmlns:r="${OFFICE}" saveData="0" refreshOnLoad="1" refreshedBy="Headwater"` +
    ` createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="0"><cacheSource type="worksheet">` +
    `<worksheetSource ref="${reference}" sheet="${escaped(sheet)}"/></cacheSource>` +
    `<cacheFields count="${fields.length}">${written.join('')}</cacheFields></pivotCacheDefinition>`
  );
}

function tablePart(pivot: PivotView, fields: readonly Field[], first: number, number: number): string {
  const indexes = (groups: PivotView['rowGroups']) => groups.map(({ sourceColumn }) => sourceColumn - first);
  const summed = new Set(pivot.values.map(({ sourceColumn }) => sourceColumn - first));
  const across = [...indexes(pivot.columnGroups), ...(pivot.values.length > 1 ? [-2] : [])];
  const list = (tag: string, fieldIndexes: number[]) =>
    fieldIndexes.length === 0
      ? ''
      : `<${tag} count="${fieldIndexes.length}">${fieldIndexes.map((index) => `<field x="${index}"/>`).join('')}</${tag}>`;
  const values = pivot.values.map(({ sourceColumn, heading, summarize }) => {
    const own = fields[sourceColumn - first]?.heading ?? '';
    const caption = heading === own ? `${summarize} of ${own}` : heading;
    return `<dataField name="${escaped(caption)}" fld="${sourceColumn - first}" subtotal="${SUMMARIES[summarize]}" baseField="0" baseItem="0"/>`;
  });
  const totals = (groups: PivotView['rowGroups']) => (groups[0]?.totals === false ? 0 : 1);
  return (
    `${DECLARATION}<pivotTableDefinition ${MAIN} name="PivotTable${number}" cacheId="${number}" applyNumberFormats="0"` +
    ` applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0"` +
    ` dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6"` +
    ` indent="0" compact="0" compactData="0" outline="0" multipleFieldFilters="0"` +
    ` rowGrandTotals="${totals(pivot.columnGroups)}" colGrandTotals="${totals(pivot.rowGroups)}">` +
    `<location ref="${areaName(pivot.area)}" firstHeaderRow="1" firstDataRow="${across.length > 0 ? across.length + 1 : 1}"` +
    ` firstDataCol="${pivot.rowGroups.length}"/>` +
    `<pivotFields count="${fields.length}">${fields.map((field, index) => pivotField(field, summed.has(index))).join('')}</pivotFields>` +
    `${list('rowFields', indexes(pivot.rowGroups))}<rowItems count="1"><i t="grand"><x/></i></rowItems>` +
    `${list('colFields', across)}<colItems count="1"><i/></colItems>` +
    `<dataFields count="${values.length}">${values.join('')}</dataFields>` +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>' +
    '</pivotTableDefinition>'
  );
}

function pivotField({ axis, items, blanks, hideBlanks, ascending, totals }: Field, summed: boolean): string {
  const data = summed ? ' dataField="1"' : '';
  if (!axis) return `<pivotField${data} compact="0" outline="0" showAll="0"/>`;
  const shown = items.map((_item, index) => `<item x="${index}"/>`);
  if (blanks) shown.push(`<item${hideBlanks ? ' h="1"' : ''} x="${items.length}"/>`);
  if (totals) shown.push('<item t="default"/>');
  return (
    `<pivotField axis="${axis}"${data} compact="0" outline="0" showAll="0" sortType="${ascending ? 'ascending' : 'descending'}"` +
    `${totals ? '' : ' defaultSubtotal="0"'}><items count="${shown.length}">${shown.join('')}</items></pivotField>`
  );
}
