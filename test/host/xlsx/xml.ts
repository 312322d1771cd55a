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
