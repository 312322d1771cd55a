import type { RecordDraft, RecordReport, Source } from '../define.ts';
import type { TableRecord } from '../report.ts';
import { type Collector, createLeftOutCounter, NOTHING } from './collector.ts';

/** Records that look alike get their numbers by what they say, so that their keys do not depend on the order of the file. */
function numbered(drafts: readonly RecordDraft[]): TableRecord[] {
  const written = drafts.map((draft) => ({ draft, text: JSON.stringify(draft.cells) }));
  written.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return written.map(({ draft: { keyOf, cells } }, at) => ({ key: keyOf(at + 1), cells }));
}

/**
 * Gathers records of another tab. Of rows with the same key the later ones fill and correct the earlier; rows that are numbered all
 * stay.
 */
export function collectRecords(report: RecordReport, source: Source): Collector {
  const records = new Map<string, TableRecord>();
  const groups = new Map<string, RecordDraft[]>();
  const leftOut = createLeftOutCounter();
  return {
    take: (row) => {
      const record = report.toRecord(row as never, source);
      if ('field' in record) return record;
      if ('because' in record) {
        leftOut.add(record.because);
        return null;
      }
      if ('keyOf' in record) {
        const group = groups.get(record.group);
        if (group) group.push(record);
        else groups.set(record.group, [record]);
        return null;
      }
      const known = records.get(record.key);
      if (known) leftOut.add('repeated-in-file');
      records.set(record.key, known ? { ...known, cells: { ...known.cells, ...record.cells } } : record);
      return null;
    },
    outcome: () => ({
      ...NOTHING,
      records: [...records.values(), ...[...groups.values()].flatMap(numbered)],
      leftOut: leftOut.counts(),
    }),
  };
}
