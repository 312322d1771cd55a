import type { Days } from './merge.ts';

const PACKED = /^(\d+):([\d,x]*)\/([\d,-]*)$/;

/** Days as short text that no spreadsheet takes for a number or a date: `31:0x5,3,1/2-30` is 0 five times, 3, 1, then nothing. */
export function packDays({ days, wholeDays }: Days): string {
  let end = days.length;
  while (end > 0 && days[end - 1] === 0) end -= 1;
  const runs: string[] = [];
  for (let at = 0; at < end; ) {
    let next = at + 1;
    while (next < end && days[next] === days[at]) next += 1;
    runs.push(next - at > 1 ? `${days[at]}x${next - at}` : String(days[at]));
    at = next;
  }
  return `${days.length}:${runs.join(',')}/${packRanges(wholeDays)}`;
}

/** The days `packDays` packed, or `null` where the text is none of its making. */
export function unpackDays(text: string): Days | null {
  const [, length, runs, ranges] = PACKED.exec(text) ?? [];
  if (length === undefined || runs === undefined || ranges === undefined) return null;
  const days: number[] = [];
  for (const run of runs === '' ? [] : runs.split(',')) {
    const [value, times = '1', ...more] = run.split('x');
    if (value === undefined || value === '' || times === '' || more.length > 0 || Number(times) > 31) return null;
    for (let time = 0; time < Number(times); time += 1) days.push(Number(value));
  }
  const wholeDays = unpackRanges(ranges);
  if (days.length > Number(length) || Number(length) > 31 || wholeDays === null) return null;
  while (days.length < Number(length)) days.push(0);
  return { days, wholeDays };
}

function packRanges(ascending: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < ascending.length; ) {
    let last = at;
    while (ascending[last + 1] === (ascending[last] as number) + 1) last += 1;
    ranges.push(last > at ? `${ascending[at]}-${ascending[last]}` : String(ascending[at]));
    at = last + 1;
  }
  return ranges.join(',');
}

function unpackRanges(text: string): number[] | null {
  const numbers: number[] = [];
  for (const range of text === '' ? [] : text.split(',')) {
    const [, from, to = from] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(range) ?? [];
    if (from === undefined || Number(to) > 31) return null;
    for (let day = Number(from); day <= Number(to); day += 1) numbers.push(day);
  }
  return numbers;
}
