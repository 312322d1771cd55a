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

/** Latin letters without their accents, sign for sign: only so does a pattern know where a word of them ends. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) =>
    letter === 'ß' ? 's' : (letter.normalize('NFD')[0] ?? letter),
  );
}

/** Stands for full stops that end no sentence: those of numbers, addresses, dates and short forms. */
const INSIDE = '\u0001';
const SHORT = /\b(no|nr|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|sept?|st|z\.b|bzw|tel|ref|approx|ca)\.(?=\s)/gi;

/** The sentences of a text, without the marks that end them; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/(\d)\.(?=\s?\d)/g, `$1${INSIDE}`)
    .replace(/\.(?=\S)/g, INSIDE)
    .replace(SHORT, `$1${INSIDE}`)
    .split(/[.!?。！？;；\n…]+/u)
    .map((sentence) => sentence.split(INSIDE).join('.').trim())
    .filter((sentence) => sentence !== '');
}
