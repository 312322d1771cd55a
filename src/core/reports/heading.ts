/** Which marketplace and language a heading of an Amazon template is for. */
const QUALIFIER = /\[(?:marketplace_id|language_tag)=[^\]]*\]/gi;

/** A heading as it is compared: small letters, half-width, with `-` for any space, underscore or dash. */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(QUALIFIER, '')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015\u2212-]+/g, '-');
}
