import { refuse } from '../../book/refuse.ts';

/** A template with `%s`, `%d`, `%f`, `%x`, widths and decimals, as Java writes it. Throws for a conversion Java lacks. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_, place, flags: string, width, decimals, conversion: string) => {
      if (conversion === '%') return '%';
      const value = place ? values[Number(place) - 1] : values[next++];
      const shown = written(conversion, value, decimals === undefined ? undefined : Number(decimals), flags);
      const size = Number(width ?? 0);
      if (flags.includes('-')) return shown.padEnd(size);
      return shown.padStart(size, flags.includes('0') ? '0' : ' ');
    },
  );
}

function written(conversion: string, value: unknown, decimals: number | undefined, flags: string): string {
  const grouped = (digits: string) => (flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits);
  switch (conversion) {
    case 's':
      return String(value).slice(0, decimals);
    case 'd':
      return signed(grouped(String(Math.trunc(Number(value)))), flags, Number(value));
    case 'f':
      return signed(grouped(Number(value).toFixed(decimals ?? 6)), flags, Number(value));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'e':
      return Number(value).toExponential(decimals ?? 6);
    default:
      throw refuse(`UnknownFormatConversionException: Conversion = '${conversion}'`);
  }
}

function signed(digits: string, flags: string, value: number): string {
  return flags.includes('+') && value >= 0 ? `+${digits}` : digits;
}
