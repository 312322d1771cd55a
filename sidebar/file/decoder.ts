/** Encodings exports come in, by their names in the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis' | 'gb18030';

/** Characters of windows-1252 at 0x80 to 0x9F; five places are empty. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Turns pieces of bytes into text, `more` while others follow. Bytes an encoding does not know become U+FFFD. */
export function createDecoder(encoding: Encoding): (bytes: Uint8Array, more: boolean) => string {
  const decoder = new TextDecoder(encoding);
  if (encoding !== 'windows-1252') return (bytes, more) => decoder.decode(bytes, { stream: more });
  // Some runtimes read windows-1252 as Latin 1 and leave control characters where these signs belong.
  return (bytes, more) =>
    decoder
      .decode(bytes, { stream: more })
      .replace(/[\u0080-\u009F]/g, (character) => SIGNS[character.charCodeAt(0) - 0x80] ?? character);
}
