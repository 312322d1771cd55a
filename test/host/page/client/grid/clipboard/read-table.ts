const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The cells of a text from the clipboard: tabs and ends of lines part them, unless quotes stand around a whole cell. */
export function readTable(text: string): string[][] {
  const whole = text.replace(/(\r\n|\r|\n)$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let end = '\t'; end !== ''; ) {
    const [, quoted, plain = '', after = ''] = CELL.exec(whole) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replace(/\r\n?/g, '\n') ?? plain);
    if (after !== '' && after !== '\t') rows.push([]);
    end = after;
  }
  return rows;
}
