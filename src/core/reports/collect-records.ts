import { type Collector, createLeftOutCounter, NOTHING } from './collector.ts';
import type { RecordReport, Source } from './define.ts';
import type { TableRecord } from './report.ts';

/** Gathers records of another tab; of rows with the same key the later ones fill and correct the earlier. */
export function collectRecords(report: RecordReport, source: Source): Collector {
  const records = new Map<string, TableRecord>();
  const leftOut = createLeftOutCounter();
  return {
    take: (row) => {
      const record = report.toRecord(row as never, source);
      if ('field' in record) return record;
      if ('because' in record) {
        leftOut.add(record.because);
        return null;
      }
      const known = records.get(record.key);
      if (known) leftOut.add('repeated-in-file');
      records.set(record.key, known ? { ...known, cells: { ...known.cells, ...record.cells } } : record);
      return null;
    },
    outcome: () => ({ ...NOTHING, records: [...records.values()], leftOut: leftOut.counts() }),
  };
}
