/** Text as it stands inside XML, without characters XML cannot hold. */
export function escaped(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || character === '\t' || character === '\n')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The declaration every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The types of relationships between parts. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element as found in a text: its attributes by name, and what stands inside it. */
export interface Element {
  attributes: Record<string, string>;
  inner: string;
}

const ATTRIBUTES = `(?:[^>"'/]|"[^"]*"|'[^']*'|/(?!>))*`;

/** The elements of that name in the order they open; elements of the same name must not stand inside each other. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}(\\s${ATTRIBUTES})?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: attributesIn(attributes),
    inner,
  }));
}

/** The text of an element without tags, with what XML spells in its own way read back. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_found, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&');
}

function attributesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(found.map(([, name = '', one, other]) => [name, unescaped(one ?? other ?? '')]));
}
