import { refuse } from '../../book/refuse.ts';
import { offsetAt } from '../../book/serial.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** A date as a Java SimpleDateFormat pattern writes it in a time zone (`GMT+2` too), English names. Throws for a letter Java lacks. */
export function formatDate(milliseconds: number, timeZone: string, pattern: string): string {
  const offset = zoneOffset(timeZone, milliseconds);
  const wall = new Date(milliseconds + offset);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found, quoted: string | undefined, letter: string | undefined) => {
      if (found === "''") return "'";
      if (quoted !== undefined) return quoted.replaceAll("''", "'");
      return field(letter ?? '', found.length, wall, offset);
    },
  );
}

function field(letter: string, width: number, wall: Date, offset: number): string {
  const hour = wall.getUTCHours();
  const dayOfYear = Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
  switch (letter) {
    case 'y':
    case 'Y':
      return width === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), width);
    case 'M':
    case 'L':
      return named(MONTHS[wall.getUTCMonth()] ?? '', wall.getUTCMonth() + 1, width);
    case 'd':
      return padded(wall.getUTCDate(), width);
    case 'E':
      return width >= 4 ? (DAYS[wall.getUTCDay()] ?? '') : (DAYS[wall.getUTCDay()] ?? '').slice(0, 3);
    case 'u':
      return padded(wall.getUTCDay() || 7, width);
    case 'D':
      return padded(dayOfYear, width);
    case 'H':
      return padded(hour, width);
    case 'k':
      return padded(hour || 24, width);
    case 'h':
      return padded(hour % 12 || 12, width);
    case 'K':
      return padded(hour % 12, width);
    case 'm':
      return padded(wall.getUTCMinutes(), width);
    case 's':
      return padded(wall.getUTCSeconds(), width);
    case 'S':
      return padded(wall.getUTCMilliseconds(), width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'G':
      return 'AD';
    case 'Z':
      return signOf(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : signOf(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : 6);
    case 'z':
      return offset === 0 ? 'GMT' : `GMT${signOf(offset, ':')}`;
    default:
      throw refuse(`Illegal pattern character '${letter}'`);
  }
}

function named(name: string, number: number, width: number): string {
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : padded(number, width);
}

function signOf(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function zoneOffset(timeZone: string, milliseconds: number): number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone);
  if (!fixed) return offsetAt(milliseconds, timeZone);
  const minutes = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
  return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
}

/** The moment a text in a Java pattern of numbers and quoted literals names in a time zone. Throws when it does not fit. */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const letters: string[] = [];
  const source = pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g,
    (found, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined)
        return (quoted ?? (found === "''" ? "'" : found)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      letters.push(letter);
      return letter === 'a'
        ? '(AM|PM)'
        : letter === 'M' && found.length > 2
          ? '([A-Za-z]+)'
          : letter === 'y'
            ? '(\\d{4}|\\d{2})'
            : '(\\d{1,3})';
    },
  );
  const found = new RegExp(`^${source}`, 'i').exec(text);
  if (!found) throw refuse(`Unparseable date: "${text}"`);
  const part = (letter: string) => (letters.includes(letter) ? found[letters.indexOf(letter) + 1] : undefined);
  const month = part('M') ?? '1';
  const monthNumber = /^\d/.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const half = part('a')?.toUpperCase();
  const hour = half ? (Number(part('h') ?? 12) % 12) + (half === 'PM' ? 12 : 0) : Number(part('H') ?? part('h') ?? 0);
  const wall = Date.UTC(
    Number(part('y') ?? 1970),
    monthNumber - 1,
    Number(part('d') ?? 1),
    hour,
    Number(part('m') ?? 0),
    Number(part('s') ?? 0),
    Number(part('S') ?? 0),
  );
  const first = wall - zoneOffset(timeZone, wall);
  return wall - zoneOffset(timeZone, first);
}
