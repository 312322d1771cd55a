/** Names of the characters 160 to 255, in their order (HTML 4.01, section 24.2). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS: Readonly<Record<string, number>> = {
  quot: 34,
  amp: 38,
  apos: 39,
  lt: 60,
  gt: 62,
  OElig: 338,
  oelig: 339,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  sbquo: 8218,
  ldquo: 8220,
  rdquo: 8221,
  bdquo: 8222,
  bull: 8226,
  hellip: 8230,
  prime: 8242,
  Prime: 8243,
  euro: 8364,
  trade: 8482,
};

let codes: Map<string, number> | undefined;

function namedCodes(): Map<string, number> {
  if (!codes) {
    codes = new Map(Object.entries(OTHERS));
    for (const [at, name] of LATIN_1.split(' ').entries()) codes.set(name, 160 + at);
  }
  return codes;
}

function characterOf(whole: string, name: string): string {
  const number = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name[0] === '#'
      ? Number(name.slice(1))
      : namedCodes().get(name);
  const isCharacter = number !== undefined && number > 0 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
  return isCharacter ? String.fromCodePoint(number) : whole;
}

/** Text with its HTML character references replaced by the characters, once; what is none stays as it is. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,7});/gi, characterOf) : text;
}

/** Words of a buyer as they were meant: `<br />` is a line break, references are characters, ends are trimmed. */
export function decodeComment(text: string): string {
  if (!/[&<\r\u00A0]/.test(text)) return text.trim();
  return decodeEntities(text.replace(/<br\s*\/?>/gi, '\n'))
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .trim();
}
