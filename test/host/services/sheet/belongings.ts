import type { ConditionalFormat } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { sheetById } from '../../book/sheets.ts';
import { self as behind, enumName, list } from '../arguments.ts';
import { chartBuilder, insertChart, removeChart, updateChart } from '../chart/life.ts';
import { objectOf } from '../handles.ts';
import type { SheetSelf } from '../places.ts';
import { newProtection } from '../protection.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Methods, Service } from '../service.ts';
import { change, make, place, read } from '../service.ts';

const the = ({ id }: SheetSelf, run: Run) => sheetById(run.world.book, id);

/** What lies on a tab besides cells: conditional formats, charts, pivots, filter, protections, names. */
export const belongingMethods: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  getConditionalFormatRules: read([''], (self, _, run) =>
    the(self, run).conditionalFormats.map((rule) => objectOf('ConditionalFormatRule', { sheetId: self.id, rule })),
  ),
  setConditionalFormatRules: change(['array'], (self, args, run) => {
    const service = serviceNamed('ConditionalFormatRule') as Service<{ sheetId: number; rule: ConditionalFormat }>;
    const rules = list(args, 0).map((rule) => behind(rule, service));
    for (const { sheetId, rule } of rules) {
      if (rule.areas.length === 0) throw refuse('Conditional format rules must have at least one range.');
      if (sheetId !== self.id) throw refuse('Conditional format rules must be on the sheet of their ranges.');
    }
    the(self, run).conditionalFormats = rules.map(({ rule }) => rule);
    the(self, run).version += 1;
  }),
  clearConditionalFormatRules: change([''], (self, _, run) => {
    the(self, run).conditionalFormats = [];
    the(self, run).version += 1;
  }),
  newChart: place([''], (self) => chartBuilder(self)),
  insertChart: change(['EmbeddedChart'], (self, args, run) => insertChart(self, args[0], run)),
  updateChart: change(['EmbeddedChart'], (self, args, run) => updateChart(self, args[0], run)),
  removeChart: change(['EmbeddedChart'], (self, args, run) => removeChart(self, args[0], run)),
  getCharts: read([''], (self, _, run) =>
    the(self, run).charts.map((chart) => objectOf('EmbeddedChart', { sheetId: self.id, chart })),
  ),
  getPivotTables: read([''], (self, _, run) =>
    the(self, run).pivots.map((pivot) => objectOf('PivotTable', { sheetId: self.id, id: pivot.id })),
  ),
  getFilter: read([''], (self, _, run) => (the(self, run).filter ? objectOf('Filter', { sheetId: self.id }) : null)),
  getBandings: read([''], (self, _, run) =>
    the(self, run).bandings.map((banding) => objectOf('Banding', { sheetId: self.id, id: banding.id })),
  ),
  protect: make([''], (self, _, run) => newProtection(self.id, null, run)),
  getProtections: read(['enum'], (self, args, run) =>
    the(self, run)
      .protections.filter((protection) => (protection.area === null) === (enumName(args[0]) === 'SHEET'))
      .map((protection) => objectOf('Protection', { sheetId: self.id, id: protection.id })),
  ),
  getNamedRanges: read([''], (self, _, run) =>
    run.world.book.namedRanges
      .filter((named) => named.sheetId === self.id && named.area)
      .map((named) => objectOf('NamedRange', named)),
  ),
};
