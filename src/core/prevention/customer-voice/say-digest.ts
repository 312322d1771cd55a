import { fill } from '../../words/fill.ts';
import { listed } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import type { Digest, Subject } from './digest.ts';

/** A part of a digest: its heading, and a sentence a line. */
export interface DigestSection {
  heading: string;
  lines: string[];
}

/** A digest in words, the first section its title; sections that have nothing to say are left out. */
export function sayDigest(
  digest: Digest,
  about: { team: string; from: string; to: string },
  { prevention, workbook }: Words,
): DigestSection[] {
  const { digest: texts } = prevention.customerVoice;
  const skuOf = (product: string): string => product || texts.noSku;
  const say = ({ product, cause, count }: Subject): string =>
    fill(texts.line, { sku: skuOf(product), cause: cause === '' ? '' : workbook.causes[cause], count });
  const { count, before, fresh, top, quotes, fixed } = digest;
  const sections = [
    { heading: fill(texts.title, about), lines: [count === 0 ? texts.none : fill(texts.count, { count, before })] },
    { heading: texts.fresh, lines: fresh.map(say) },
    { heading: texts.top, lines: top.map(say) },
    {
      heading: texts.quotes,
      lines: quotes.map(({ words, product }) => fill(texts.quote, { words, sku: skuOf(product) })),
    },
    {
      heading: texts.fixed,
      lines: fixed.flatMap(({ task: { task, title, product }, thanks }) => {
        const who = thanks.map((one) => fill(texts.reporter, { name: one.reporter, count: one.entries }));
        if (who.length === 0) return [];
        return fill(texts.fix, { task, title, sku: product, who: listed(who, prevention.lists.words) });
      }),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The same as plain text, ready to be pasted. */
export function textOfDigest(sections: readonly DigestSection[]): string {
  return sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')).join('\n\n');
}
