import { readdirSync, readFileSync } from 'node:fs';
import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import type { Language } from '../../src/core/tagging/tagging.ts';

/** A text to learn from, and where it comes from. */
export interface TrainingText {
  text: string;
  /** The primary cause first; none for a text without a cause. */
  causes: CauseCode[];
  /** Why it is a trap, `''` where it is none. */
  trap: string;
  /** Product area and writer: texts of one are never learned from and measured on in the same trial. */
  area: string;
}

const FOLDER = new URL('texts/', import.meta.url);

const isCause = (code: string): code is CauseCode => (CAUSE_CODES as readonly string[]).includes(code);

/**
 * Reads lines of a file of training texts: causes parted by commas (`-` for none), a trap (`-` for none) and the text, parted by tabs;
 * lines that begin with `#` name the area of those below. Throws on a line that is none of these.
 */
export function readTexts(name: string, content: string): TrainingText[] {
  const texts: TrainingText[] = [];
  let area = name;
  content.split('\n').forEach((line, at) => {
    if (line === '') return;
    if (line.startsWith('# ')) {
      area = `${name} ${line.slice(2)}`;
      return;
    }
    const [codes = '', trap = '', text = '', more] = line.split('\t');
    const causes = codes === '-' ? [] : codes.split(',');
    if (text === '' || more !== undefined || !causes.every(isCause))
      throw new Error(`${name}, line ${at + 1}: three columns of causes, trap and text are expected.`);
    texts.push({ text, causes: causes.filter(isCause), trap: trap === '-' ? '' : trap, area });
  });
  return texts;
}

/** All training texts of a language, writer by writer. */
export function trainingTexts(language: Language): TrainingText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${language}-`) && name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readTexts(name.slice(0, -4), readFileSync(new URL(name, FOLDER), 'utf8')));
}
