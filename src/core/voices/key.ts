import { base36 } from './base36.ts';
import { sha256 } from './sha256.ts';

const SEPARATOR = '\u001f';

/** A hash of parts as base-36 text, 7 characters for each 32-bit word; the parts cannot be read out of it. */
export function hashOf(parts: readonly (string | number)[], words: 1 | 2 | 3 | 4): string {
  return base36(sha256(parts.join(SEPARATOR)), words, 7);
}

/** What makes a returned unit the same unit in the next download. */
export interface ReturnIdentity {
  order: string;
  sku: string;
  /** Licence plate of the unit; where there is none, reason, quantity and day stand in for it. */
  licensePlate: string;
  reason: string;
  units: number;
  date: string;
}

/** The key of a returned unit that carries a licence plate: 128 bits. */
export function keyOfPlatedReturn({
  order,
  sku,
  licensePlate,
}: Pick<ReturnIdentity, 'order' | 'sku' | 'licensePlate'>): string {
  return hashOf(['return', order, licensePlate, sku], 4);
}

/** What stands in for the licence plate of a unit that has none. */
export type PlainReturnIdentity = Omit<ReturnIdentity, 'licensePlate'>;

/** A reason without the prefixes and the spelling that differ between programs which export the same return. */
const barely = (reason: string): string =>
  reason
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/^RO_/, '')
    .replace(/^CR_/, '');

/** What returned units without a licence plate have in common that look alike, whatever program exported them. */
export function partsOfPlainReturn({ order, sku, reason, units, date }: PlainReturnIdentity): (string | number)[] {
  return ['return', order, sku, barely(reason), units, date];
}

/** The key of a returned unit without a licence plate; `number` counts equal units inside one file from 1. */
export function keyOfPlainReturn(identity: PlainReturnIdentity, number: number): string {
  return hashOf([...partsOfPlainReturn(identity), number], 4);
}

/** What makes a review the same review in the next download. */
export interface ReviewIdentity {
  /** Link to the review or its bare id, or `''`. */
  url: string;
  marketplace: string;
  asin: string;
  date: string;
  text: string;
}

/** The key of a review: by the id in its link, which siblings of an ASIN share, else by what it says where and when. */
export function keyOfReview({ url, marketplace, asin, date, text }: ReviewIdentity): string {
  const id = /(?:\/(?:customer-reviews|reviews?)\/|^\s*)(R[A-Z0-9]{8,16})\b/i.exec(url)?.[1];
  return id ? hashOf(['review', id.toUpperCase()], 4) : hashOf(['review', marketplace, asin, date, text], 4);
}

/** What makes a row of a table a person described the same row in the next download. */
export interface OwnIdentity {
  /** What the person calls the table. */
  name: string;
  type: string;
  /** Number of the row itself, or `''`. */
  record: string;
  order: string;
  /** SKU, else ASIN, else the product. */
  product: string;
  reason: string;
  date: string;
  text: string;
}

/** Types of which one number may stand for several products. */
const SEVERAL_PRODUCTS = ['return', 'replacement'];

/** The key of a row with a number of its own; returns of several products share one, so there the product counts too. */
export function keyOfOwnRecord({ name, type, record, product }: OwnIdentity): string {
  return hashOf(['own', 'record', name, type, record, SEVERAL_PRODUCTS.includes(type) ? product : ''], 4);
}

/**
 * What a row without a number is known by: its order, product, day and reason, or where either is missing its words too. Equal
 * rows are numbered.
 */
export function partsOfOwnRow({ type, order, product, reason, date, text }: OwnIdentity): string[] {
  return ['own', type, order, product, reason, date, order === '' || reason === '' ? text : ''];
}

/** The key of a row without a number; `number` counts equal rows inside one file from 1. */
export function keyOfOwnRow(identity: OwnIdentity, number: number): string {
  return hashOf([...partsOfOwnRow(identity), number], 4);
}

/** The key of a review in a data set without ids of reviews: one person writes once at a moment, and siblings share the parent. */
export function keyOfReviewer(reviewer: string, parent: string, moment: string): string {
  return hashOf(['reviewer', reviewer, parent, moment], 4);
}

/** The key of a return that has a number at its marketplace: that number and the item, whatever else changes later. */
export function keyOfNumberedReturn(marketplace: string, number: string, item: string): string {
  return hashOf(['numbered-return', marketplace, number, item], 4);
}

/** What makes a ticket the same ticket in the next download. */
export interface TicketIdentity {
  /** The help desk the export is surely of, or `''`: then the day tells tickets of two help desks apart. */
  desk: string;
  ticket: string;
  date: string;
}

/** The key of a ticket: all exports of one help desk know it by its number. */
export function keyOfTicket({ desk, ticket, date }: TicketIdentity): string {
  return hashOf(desk === '' ? ['ticket', ticket, date] : ['ticket', desk, ticket], 4);
}

/** What makes an item of a return request the same one in the next download. */
export interface RequestedReturnIdentity {
  order: string;
  /** Amazon's number of the request, or `''`: then the day of the request stands in for it. */
  request: string;
  sku: string;
  date: string;
}

/** The key of an item of a return request, the same in all forms of the report; `number` counts units of one SKU from 1. */
export function keyOfRequestedReturn({ order, request, sku, date }: RequestedReturnIdentity, number: number): string {
  return hashOf(['requested-return', order, request || date, sku, number], 4);
}

/** What makes a replacement the same one in the next download. */
export interface ReplacementIdentity {
  /** The order the buyer placed. */
  order: string;
  /** The order the replacement was sent as, or `''`: then the first order and the day stand in for it. */
  sentAs: string;
  sku: string;
  date: string;
}

/** The key of a replacement; `number` counts parcels of one SKU in one replacement order from 1. */
export function keyOfReplacement({ order, sentAs, sku, date }: ReplacementIdentity, number: number): string {
  return sentAs === ''
    ? hashOf(['replacement', order, date, sku, number], 4)
    : hashOf(['replacement', sentAs, sku, number], 4);
}

/** What makes a line of a reimbursement the same one in the next download. */
export interface ReimbursementIdentity {
  reimbursement: string;
  sku: string;
  reason: string;
}

/** The key of a line of a reimbursement, however its reason is spelt; `number` counts lines that have all of it in common from 1. */
export function keyOfReimbursement({ reimbursement, sku, reason }: ReimbursementIdentity, number: number): string {
  return hashOf(['reimbursement', reimbursement, sku, reason.toLowerCase().replace(/[\s:_.-]+/g, ''), number], 4);
}

/** What makes a rating of the seller the same one in the next download. */
export interface FeedbackIdentity {
  /** Amazon takes one feedback an order; without one, what was said when stands in for it. */
  order: string;
  date: string;
  stars: number;
  text: string;
}

/** The key of a rating of the seller; `number` counts equal ones without an order from 1. */
export function keyOfFeedback({ order, date, stars, text }: FeedbackIdentity, number: number): string {
  return order === '' ? hashOf(['feedback', date, stars, text, number], 4) : hashOf(['feedback', order], 4);
}
