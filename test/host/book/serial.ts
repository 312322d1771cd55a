const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial days of a moment as its wall clock stands in a time zone. */
export function serialOf(milliseconds: number, timeZone: string): number {
  return round((milliseconds + offsetAt(milliseconds, timeZone) - EPOCH) / DAY);
}

/** The moment at which the wall clock of a time zone shows these serial days. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

/** Serial days of a day of the calendar; months count from 1. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 10_000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds a time zone is ahead of UTC at a moment. Throws for an unknown time zone. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const quarter = Math.floor(milliseconds / 900_000);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measure(quarter * 900_000, timeZone);
  if (offsets.size > 200_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function measure(milliseconds: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts: Record<string, string> = {};
  for (const part of formatter.formatToParts(milliseconds)) parts[part.type] = part.value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() - milliseconds;
}

function round(serial: number): number {
  return Math.round(serial * DAY) / DAY;
}
