import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import { type Need, unsaidNeeds } from '../needs.ts';
import { safetyOnPage } from '../product-safety.ts';
import type { Complaint } from './claims.ts';
import { asHint, asMissing, asNotNeeded, type Finding, finding } from './finding.ts';
import { noRule } from './limit-table.ts';
import { limitsFrom } from './limits.ts';
import { bodyOf, type Listing } from './listing.ts';
import { notPreEmpted, topComplaints } from './pre-empt.ts';
import { STATES, WORN } from './statements.ts';

/** What is known of a product beside its page. */
export interface Known {
  /** The product is a variant of a parent. */
  isVariant: boolean;
  /** What buyers need beside what is in the box. */
  needs: readonly Need[];
  complaints: readonly Complaint[];
  today: string;
}

/** L05; one unit a pack is what everybody takes it for and needs no saying. */
function checkVariant({ title, colour, size, pack }: Listing, { isVariant }: Known): Finding[] {
  const count = pack.trim() === '1' ? '' : pack;
  const wanted = [colour, size, count].map((one) => one.trim()).filter((one) => one !== '');
  if (wanted.length === 0)
    return [isVariant ? asMissing(finding('L05', 'attributesMissing')) : asNotNeeded(finding('L05', 'noVariants'))];
  const said = ` ${title.toLowerCase()} `;
  const absent = wanted.filter((one) => {
    const at = said.indexOf(one.toLowerCase());
    return at < 0 || (/^\d+$/.test(one) && !new RegExp(`(?:^|\\D)${one}(?!\\d)`).test(said));
  });
  return absent.length > 0 ? [finding('L05', 'notInTitle', absent)] : [];
}

function checkLimits(listing: Listing, body: string, { complaints }: Known): Finding[] {
  const isStated = STATES.limit.test(body);
  const proposed = limitsFrom(complaints)
    .filter(({ thing }) => !body.toLowerCase().includes(thing.toLowerCase()))
    .map(({ thing, times }) => finding('L09', 'limitProposed', [], { thing, times }));
  return isStated
    ? proposed.map(asHint)
    : [finding('L09', 'noLimit', [], { product: listing.productType || listing.sku }), ...proposed];
}

function checkCompatibility(body: string, title: string, { complaints }: Known): Finding[] {
  const heard = complaints.filter(({ cause }) => cause === 'compatibility').length;
  if (heard === 0 && !STATES.compatible.test(`${title}\n${body}`))
    return [asNotNeeded(finding('L12', 'noCompatibility'))];
  return STATES.notCompatible.test(body) ? [] : [finding('L12', 'noExclusions', [], { heard })];
}

function checkSizeChart({ size, productType }: Listing, body: string, { complaints }: Known): Finding[] {
  const heard = complaints.filter(({ cause }) => cause === 'size_fit').length;
  if (size.trim() === '' && !WORN.test(productType) && heard === 0) return [asNotNeeded(finding('L17', 'oneSize'))];
  return STATES.sizes.test(body) ? [] : [finding('L17', 'noSizeChart', [], { heard })];
}

function checkVideo({ video }: Listing, { complaints }: Known): Finding[] {
  const [hardest] = complaints.filter(({ cause, comment }) => cause === 'hard_to_use' && comment !== '');
  const hard = hardest ? [asHint(finding('L26', 'hardMoment', [hardest.comment.slice(0, MOST_QUOTED)]))] : [];
  if (video === '') return [asMissing(finding('L26', 'videoUnknown')), ...hard];
  return video === 'no' ? [finding('L26', 'noVideo'), ...hard] : hard;
}

/** Characters of a buyer's words a sentence quotes. */
export const MOST_QUOTED = 160;

function checkPreEmpted(body: string, { complaints, today }: Known): Finding[] {
  const tops = topComplaints(complaints, today);
  if (tops.length === 0) return [asNotNeeded(finding('L32', 'noComplaints'))];
  return notPreEmpted(body, tops).map(({ cause, units, quote }) =>
    finding('L32', 'notPreEmpted', quote === '' ? [] : [quote.slice(0, MOST_QUOTED)], { cause, units }),
  );
}

/** What is needed must be named; where nothing is known of it, anything said of batteries, tools or skills will do. */
function checkNeeds(text: string, needs: readonly Need[]): Finding[] {
  const unsaid = unsaidNeeds(text, needs);
  if (unsaid.length > 0) return [finding('L11', 'needUnsaid', [], { needs: unsaid.join(',') })];
  return needs.length > 0 || STATES.needs.test(text) ? [] : [finding('L11', 'noNeeds')];
}

function checkSafety({ store }: Listing, rules: RulesOn): Finding[] {
  if (store === null) return [asMissing(finding('L28', 'storeMissing'))];
  const ruling = safetyOnPage(store, rules);
  if (!('value' in ruling)) return [noRule('L28', ruling)];
  return ruling.value ? [] : [asNotNeeded(finding('L28', 'otherStore', [], { store }))];
}

/** What a page should tell beforehand and does not, as far as words show it: L05, L09 to L12, L17, L26 to L28, L32. */
export function checkStatements(listing: Listing, known: Known, rules: RulesOn = BUILT_IN_RULES): Finding[] {
  const body = bodyOf(listing);
  const unsaid =
    body === ''
      ? (['L09', 'L10', 'L11'] as const).map((check) => asMissing(finding(check, 'bodyMissing')))
      : [
          ...checkLimits(listing, body, known),
          ...(STATES.box.test(body) ? [] : [finding('L10', 'noBox')]),
          ...checkNeeds(`${listing.title}\n${body}`, known.needs),
        ];
  return [
    ...checkVariant(listing, known),
    ...unsaid,
    ...checkCompatibility(body, listing.title, known),
    ...checkSizeChart(listing, body, known),
    ...checkVideo(listing, known),
    ...(known.isVariant ? [] : [asNotNeeded(finding('L27', 'noVariants'))]),
    ...checkSafety(listing, rules),
    ...checkPreEmpted(body, known),
  ];
}
