/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

/** What a reader of XML hears; names come without their namespace, `line` is counted from 1. */
export interface XmlListener {
  open: (name: string, line: number) => void;
  /** All text inside an element that holds no other, as it reads. */
  close: (name: string, text: string, line: number) => void;
}

/** Takes a document in pieces. */
export interface XmlReader {
  write: (piece: string) => void;
  /** Whether the document was whole: not cut off, and every element closed where it should be. */
  end: () => boolean;
}

/** Characters of the top that are read in one piece: the parser counts lines from the beginning of a piece to the first element. */
const TOP = 1 << 16;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Reads XML and tells a listener of its elements. What a DOCTYPE declares is never looked up. */
export function readXml({ open, close }: XmlListener): XmlReader {
  let line = 0;
  let text = '';
  let isWhole = true;
  const pass = (passed: string): void => {
    if (line > 0) line += lineEnds(passed);
  };
  const parser = new Parser()
    .on('openTag', (name, _attributes, _decode, _closesItself, context) => {
      if (line === 0) line = context().line + 1;
      text = '';
      open(localName(name), line);
    })
    .on('text', (piece, decode) => {
      pass(piece);
      text += decode(piece);
    })
    .on('cdata', (piece) => {
      pass(piece);
      text += piece;
    })
    .on('closeTag', (name) => {
      close(localName(name), text.trim(), line);
      text = '';
    })
    .on('comment', pass)
    .on('attention', pass)
    .on('question', pass)
    .on('warn', () => undefined)
    .on('error', () => {
      isWhole = false;
    });
  let held: string | null = '';
  const give = (piece: string): void => {
    if (isWhole) parser.write(piece);
  };
  return {
    write: (piece) => {
      if (held === null) return give(piece);
      held += piece;
      if (held.length < TOP) return;
      give(held);
      held = null;
    },
    end: () => {
      if (held !== null) give(held);
      if (isWhole) parser.end();
      return isWhole;
    },
  };
}
