import fc from 'fast-check';
import jsqr from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { type Card, EMPTY_CARD } from '../../../../src/core/prevention/insert-card/card.ts';
import { drawCard } from '../../../../src/core/prevention/insert-card/draw-card.ts';
import { type Layout, layOut } from '../../../../src/core/prevention/insert-card/lay-out.ts';
import { GUIDE_LANGUAGES } from '../../../../src/core/prevention/insert-card/markets.ts';
import { widthOf, wrap } from '../../../../src/core/prevention/insert-card/measure.ts';
import { planOf } from '../../../../src/core/prevention/insert-card/plan-card-qr.ts';
import {
  LEVEL_OF_PRINT,
  type Print,
  QR_RULES,
  type QrPlan,
} from '../../../../src/core/prevention/insert-card/qr-rules.ts';
import { BLEED_MM, CARD_SIZES, type CardSize, MARGIN_MM } from '../../../../src/core/prevention/insert-card/sizes.ts';

const SIZES = Object.keys(CARD_SIZES) as CardSize[];
const PRINTS = Object.keys(LEVEL_OF_PRINT) as Print[];

const CARD: Card = {
  ...EMPTY_CARD,
  language: 'en',
  channel: 'amazon',
  size: 'a6',
  product: 'Mug M1',
  story: 'We fire mugs since 1990.',
  care: 'Wash by hand.',
  warnings: 'Hot.',
  step1: '[box] 1 mug',
  step2: '[press] Press the lid',
  url: 'https://example.com/m/mug',
};

/** The layout of a card. Throws where it does not fit. */
function laid(card: Card): Layout {
  const plan = planOf(card);
  if (plan === 'badDistance' || (plan !== null && 'needed' in plan)) throw new Error('The code does not fit.');
  const layout = layOut(card, plan, []);
  if (layout === null || 'over' in layout) throw new Error(`The texts do not fit by ${layout?.over} mm.`);
  return layout;
}

const encodePlan = (url: string, { level, version }: QrPlan): boolean[][] =>
  encode(url, { ecc: level, minVersion: version, border: 0 }).data;

function draw(card: Card, hasBleed = false): string {
  const layout = laid(card);
  const matrix = layout.qr && encodePlan(card.url, layout.qr.plan);
  return drawCard({
    size: card.size || 'a6',
    language: card.language || 'en',
    layout,
    matrix,
    bleed: hasBleed ? BLEED_MM : 0,
  });
}

/** Paints white ground and the rectangles of the code as a printer of so many dots an inch does, and gives what a reader sees. */
function scan(svg: string, dots = 300): string | undefined {
  const [, wide = '', high = ''] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  const [, x = '', y = '', scale = '', path = ''] =
    /<path data-code="" transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)"[^>]* d="([^"]*)"/.exec(svg) ?? [];
  const dot = dots / 25.4;
  const width = Math.round(Number(wide) * dot);
  const height = Math.round(Number(high) * dot);
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const placed = (from: string, modules: number): number => Math.round((Number(from) + modules * Number(scale)) * dot);
  for (const [, left, top, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const rows = [placed(y, Number(top)), placed(y, Number(top) + 1)] as const;
    const columns = [placed(x, Number(left)), placed(x, Number(left) + Number(run))] as const;
    for (let row = rows[0]; row < rows[1]; row += 1)
      for (let column = columns[0]; column < columns[1]; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return jsqr(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

const URLS = [
  'https://example.com/m',
  'https://example.com/m/mug-1?l=de',
  `https://example.com/${'guide/'.repeat(8)}m1`,
];

describe('the code of a printed card', () => {
  test.each(SIZES.flatMap((size) => PRINTS.map((print) => [size, print] as const)))(
    'on %s, %s, is read back at 300 dots an inch',
    (size, print) => {
      for (const url of URLS) expect(scan(draw({ ...EMPTY_CARD, language: 'en', size, print, url }))).toBe(url);
    },
  );

  test('in a host of Chinese signs is read back as it was', () => {
    const url = 'https://例子.测试/手册';
    expect(scan(draw({ ...CARD, url }))).toBe(url);
  });

  test('is read back where the text runs from the right', () => {
    expect(scan(draw({ ...CARD, language: 'ar', product: 'كوب' }))).toBe(CARD.url);
  });

  test('the reader is a judge: with a third of the rows cut out it reads nothing', () => {
    const svg = draw(CARD).replace(/M\d+ (1[0-9])h\d+v1h-\d+z/g, '');
    expect(scan(svg)).toBeUndefined();
  });
});

describe('the drawing', () => {
  test.each(SIZES)('of %s has its exact size, and 3 mm more on each side for the printer', (size) => {
    const { width, height } = CARD_SIZES[size];
    const plain = { ...EMPTY_CARD, language: 'en', size } as const;
    expect(draw(plain)).toContain(`width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`);
    const round = (length: number): number => Math.round(length * 1000) / 1000;
    expect(draw(plain, true)).toContain(
      `width="${round(width + 6)}mm" height="${round(height + 6)}mm" viewBox="-3 -3 ${round(width + 6)} ${round(height + 6)}"`,
    );
  });

  test('texts stay texts, whatever they hold', () => {
    const svg = draw({ ...CARD, story: `</text><script>x</script>&"'`, care: 'a\u0000b\ud800c\u001b' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;x&lt;/script&gt;&amp;&quot;&#39;');
    expect(svg).toContain('>Care: abc<');
  });

  test('law: any text makes well-formed XML with elements of ours alone', () => {
    const page = fc.record({ product: fc.string({ unit: 'binary' }), care: fc.string(), step1: fc.string() });
    fc.assert(
      fc.property(page, (texts) => {
        const card = { ...EMPTY_CARD, ...texts, language: 'en', size: 'a6' } as const;
        const elements = [...draw(card).matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
        expect(elements.every((name) => ['svg', 'rect', 'text', 'path'].includes(name ?? ''))).toBe(true);
        expect(draw(card)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});

describe('the layout', () => {
  test.each(SIZES.flatMap((size) => GUIDE_LANGUAGES.map((language) => [size, language] as const)))(
    'on %s in %s keeps all within the margins and off the code',
    (size, language) => {
      const { width, height } = CARD_SIZES[size];
      const layout = laid({ ...CARD, size, language });
      if (layout.qr === null) throw new Error('There is no code.');
      const { x, y, plan } = layout.qr;
      const code = { left: x, top: y, bottom: y + plan.total };
      expect(code.left + plan.total).toBeLessThanOrEqual(width - MARGIN_MM + 1e-6);
      for (const { ...mark } of layout.marks) {
        if (mark.kind === 'text' && mark.isCentred) mark.x -= widthOf(mark.text, mark.size) / 2;
        const [right, top, bottom] =
          mark.kind === 'text'
            ? [mark.x + widthOf(mark.text, mark.size), mark.y - mark.size * 0.75, mark.y]
            : mark.kind === 'picture'
              ? [mark.x + mark.side, mark.y, mark.y + mark.side]
              : [mark.x + mark.width, mark.y, mark.y];
        expect(mark.x).toBeGreaterThanOrEqual(MARGIN_MM - 1e-6);
        expect(right).toBeLessThanOrEqual(width - MARGIN_MM + 1e-6);
        expect(bottom).toBeLessThanOrEqual(height - MARGIN_MM + 1e-6);
        const isOnCode = right > code.left + 1e-6 && bottom > code.top + 1e-6 && top < code.bottom - 1e-6;
        expect(isOnCode && mark.kind === 'text' ? mark.text : '').toBe('');
      }
    },
  );

  test('takes smaller print for more text, and says by how much it is too much', () => {
    const sizes = [0, 40, 80].map((times) => laid({ ...CARD, story: 'We fire mugs. '.repeat(times) }).text);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(sizes[2]).toBeLessThan(sizes[0] ?? 0);
    expect(layOut({ ...CARD, story: 'We fire mugs. '.repeat(400) }, null, [])).toHaveProperty('over');
  });

  test('a code is never narrower than the rules allow', () => {
    for (const size of SIZES) {
      const { qr } = laid({ ...CARD, size });
      expect(qr?.plan.side).toBeGreaterThanOrEqual(QR_RULES.minSymbol);
    }
  });
});

describe('lines', () => {
  test('law: none is too wide, and no sign gets lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
        const lines = wrap(text, 2, width);
        // A sign no line begins with may stand over.
        for (const line of lines) expect(widthOf(line, 2)).toBeLessThanOrEqual(width + 12);
        const bare = (whole: string): string => whole.replace(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });

  test.each([
    ['one two three', 8, ['one two', 'three'], 'between words'],
    ['第一步，打开盖子', 10, ['第一步，打', '开盖子'], 'between Chinese signs'],
    ['第一步打开，盖子', 10, ['第一步打', '开，盖子'], 'no line begins with a comma'],
    ['a\nb\n\nc', 50, ['a', 'b', 'c'], 'own lines are kept'],
  ])('%j in %i mm: %j (%s)', (text, width, lines) => {
    expect(wrap(text, 2, width)).toEqual(lines);
  });
});
