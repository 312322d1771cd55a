/**
 * A text as the signals read it: full-width signs plain, unseen characters gone, one kind of apostrophe, blanks in a row as one. Line breaks stay.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[ \t\u00A0\u202F]+/g, ' ')
    .replace(/\r\n?/g, '\n');
}

/** Full stops that end no sentence: those of numbers, addresses, dates and short forms. */
const INSIDE =
  /(?<=\d)\.(?=\s?\d)|\.(?=\S)|(?<=\b(?:no|nr|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|sept?|st|e\.g|i\.e|z\.b|bzw|tel|ref|approx|ca))\.(?=\s)/giu;

/** The sentences of a text, without the marks that end them; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(INSIDE, '\u0001')
    .split(/[.!?。！？;；\n…]+/u)
    .map((sentence) => sentence.split('\u0001').join('.').trim())
    .filter((sentence) => sentence !== '');
}
