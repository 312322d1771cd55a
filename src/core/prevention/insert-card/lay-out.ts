import { type Card, STEP_FIELDS } from './card.ts';
import { widthOf, wrap } from './measure.ts';
import { phrasesOf } from './phrases.ts';
import { type Pictogram, type PictogramNames, readStep } from './pictograms.ts';
import { type QrPlan, withSide } from './qr-rules.ts';
import { responsibleOf, warningsOf } from './read-card.ts';
import { CARD_SIZES, MARGIN_MM } from './sizes.ts';

/** Something at a place of the card; lengths in millimetres from its upper left corner, texts by their base line and left end or middle. */
export type Mark =
  | { kind: 'text'; x: number; y: number; size: number; bold: boolean; isCentred?: true; text: string }
  | { kind: 'picture'; x: number; y: number; side: number; of: Pictogram }
  | { kind: 'line'; x: number; y: number; width: number };

/** A card with everything in its place. */
export interface Layout {
  marks: Mark[];
  /** Size of running text in millimetres. */
  text: number;
  /** The code and the upper left corner of its quiet zone; `null` for no code. */
  qr: { x: number; y: number; plan: QrPlan } | null;
}

/** A card whose texts take more height than it has, even in the smallest print, in millimetres. */
export interface Overflow {
  over: number;
}

/** Sizes of running text that are tried, in millimetres: 12 points down to 6, below which few can read. */
const SIZES = [4.23, 3.88, 3.53, 3.18, 2.82, 2.65, 2.47, 2.29, 2.12];
const LEAST = 2.12;
const LEADING = 1.3;

/** Puts texts under each other in a column, and knows how far down it came. */
interface Flow {
  marks: Mark[];
  y: number;
}

interface Column {
  x: number;
  width: number;
}

function addText(flow: Flow, { x, width }: Column, text: string, size: number, bold = false): void {
  for (const line of wrap(text, bold ? size * 1.08 : size, width)) {
    flow.marks.push({ kind: 'text', x, y: flow.y + size, size, bold, text: line });
    flow.y += size * LEADING;
  }
}

function addBlock(flow: Flow, column: Column, heading: string, text: string, size: number): void {
  if (text.trim() === '') return;
  flow.y += size * 0.5;
  addText(flow, column, heading === '' ? text : `${heading}: ${text.trim()}`, size);
}

function addWarnings(flow: Flow, { x, width }: Column, heading: string, text: string, size: number): void {
  if (text === '') return;
  flow.y += size * 0.6;
  const side = size * 2.4;
  flow.marks.push({ kind: 'picture', x, y: flow.y, side, of: 'warning' });
  const from = flow.y;
  const beside = { x: x + side + size * 0.6, width: width - side - size * 0.6 };
  addText(flow, beside, heading, size, true);
  addText(flow, beside, text, size);
  flow.y = Math.max(flow.y, from + side);
}

/** Steps in one column, or in two where there is width for them: number, picture, text. */
function addSteps(
  flow: Flow,
  { x, width }: Column,
  card: Card,
  heading: string,
  size: number,
  names: PictogramNames,
): void {
  const steps = STEP_FIELDS.map((field) => readStep(card[field], names)).filter(
    ({ pictogram, text }) => pictogram !== '' || text !== '',
  );
  if (steps.length === 0) return;
  flow.y += size * 0.5;
  addText(flow, { x, width }, heading, size, true);
  const columns = steps.length > 1 && width > 45 ? 2 : 1;
  const gap = size;
  const each = (width - gap * (columns - 1)) / columns;
  const side = size * 2.5;
  for (let at = 0; at < steps.length; at += columns) {
    flow.y += size * 0.5;
    const from = flow.y;
    let lowest = from;
    steps.slice(at, at + columns).forEach(({ pictogram, text }, place) => {
      const left = x + place * (each + gap);
      const number = `${at + place + 1}`;
      const indent = size * 1.5 + (pictogram === '' ? 0 : side + size * 0.5);
      flow.marks.push({ kind: 'text', x: left, y: from + size, size, bold: true, text: number });
      if (pictogram !== '') flow.marks.push({ kind: 'picture', x: left + size * 1.5, y: from, side, of: pictogram });
      flow.y = from;
      addText(flow, { x: left + indent, width: each - indent }, text, size);
      lowest = Math.max(lowest, flow.y, from + (pictogram === '' ? 0 : side));
    });
    flow.y = lowest;
  }
}

/** The foot: how to reach the seller, and who made the thing. */
function addFoot(flow: Flow, column: Column, card: Card, size: number): void {
  if (card.language === '') return;
  const { contact, manufacturer, responsible, batch } = phrasesOf(card.language);
  if (card.channel === 'amazon') addText(flow, column, contact, size, true);
  const named = (name: string, text: string): string => (text.trim() === '' ? '' : `${name}: ${text.trim()}`);
  addText(flow, column, named(manufacturer, card.manufacturer), size);
  addText(flow, column, named(responsible, responsibleOf(card)), size);
  addText(flow, column, named(batch, card.batch), size);
}

function layOutAt(
  card: Card,
  qr: QrPlan | null,
  names: PictogramNames,
  margin: number,
  size: number,
): Layout & { height: number } {
  const { width, height } = CARD_SIZES[card.size || 'a6'];
  const phrases = phrasesOf(card.language || 'en');
  const inner = width - 2 * margin;
  const isWide = width > height;
  const beside = qr === null ? inner : inner - qr.total - size;
  const column = { x: margin, width: isWide ? beside : inner };
  const flow: Flow = { marks: [], y: margin };
  addText(flow, column, card.product, size * 1.4, true);
  flow.y += size * 0.2;
  flow.marks.push({ kind: 'line', x: column.x, y: flow.y, width: column.width });
  addWarnings(flow, column, phrases.warnings, warningsOf(card), size);
  addSteps(flow, column, card, phrases.steps, size, names);
  addBlock(flow, column, phrases.care, card.care, size);
  addBlock(flow, column, '', card.story, size);
  const foot: Flow = { marks: [], y: 0 };
  const small = Math.max(LEAST, size * 0.8);
  const captionSize = Math.min(small, qr === null ? small : (small * qr.total) / widthOf(phrases.scan, small));
  const codeHeight = qr === null ? 0 : qr.total + captionSize * LEADING;
  addFoot(foot, { x: margin, width: beside }, card, small);
  const gap = foot.y === 0 && (isWide || qr === null) ? 0 : size * 0.6;
  const needed = flow.y - margin + gap + (isWide ? foot.y : Math.max(foot.y, codeHeight));
  const bottom = height - margin;
  const marks = [...flow.marks, ...foot.marks.map((mark) => ({ ...mark, y: mark.y + bottom - foot.y }))];
  if (qr === null) return { marks, text: size, qr: null, height: needed };
  const corner = { x: width - margin - qr.total, y: isWide ? margin : bottom - codeHeight };
  const caption = { x: corner.x + qr.total / 2, y: corner.y + qr.total + captionSize };
  marks.push({
    kind: 'text',
    ...caption,
    size: captionSize,
    bold: false,
    isCentred: true,
    text: phrases.scan,
  });
  return { marks, text: size, qr: { ...corner, plan: qr }, height: Math.max(needed, isWide ? codeHeight : 0) };
}

/**
 * Lays a card out in the largest print that fits, with a smaller code where it must be and nothing nearer to the cut than `margin`
 * millimetres; `null` where its size is not known.
 */
export function layOut(
  card: Card,
  qr: QrPlan | null,
  names: PictogramNames,
  margin: number = MARGIN_MM,
): Layout | Overflow | null {
  if (card.size === '') return null;
  const room = CARD_SIZES[card.size].height - 2 * margin;
  let lowest = Infinity;
  for (const plan of qr === null ? [null] : [qr, withSide(qr, qr.least)]) {
    for (const size of SIZES) {
      const { height, ...layout } = layOutAt(card, plan, names, margin, size);
      if (height <= room) return layout;
      lowest = Math.min(lowest, height);
    }
  }
  return { over: Math.ceil(lowest - room) };
}
