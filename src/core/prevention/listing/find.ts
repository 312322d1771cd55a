import type { IsoDate } from '../../cell.ts';
import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import { checkBullets } from './check-bullets.ts';
import { checkDimensions, type DeclaredField } from './check-dimensions.ts';
import { checkImageCount, checkImageSize, checkMainImage } from './check-images.ts';
import { checkKeywords, checkPage, checkScript } from './check-page.ts';
import { checkStatements, type Known } from './check-statements.ts';
import { checkTitle } from './check-title.ts';
import { CHECKS, type CheckId } from './checks.ts';
import { asMissing, type Finding, finding } from './finding.ts';
import type { Listing } from './listing.ts';
import { checkSameMeasures } from './same-measures.ts';

const TITLE_CHECKS: readonly CheckId[] = ['L01', 'L02', 'L03', 'L04'];

/**
 * Everything the checks find in a listing by itself, by the rules of the seller's table, in the order of the checks. `names` are the headings
 * of the cells of sizes.
 */
export function findIn(
  listing: Listing,
  known: Known,
  names: Readonly<Record<DeclaredField, string>>,
  rules: RulesOn = BUILT_IN_RULES,
): Finding[] {
  const { title, bullets, store, productType, brand } = listing;
  const here = { rules, store };
  const titleFindings =
    title.trim() === ''
      ? TITLE_CHECKS.map((check) => asMissing(finding(check, 'titleMissing')))
      : checkTitle(title, { store, on: known.today, productType, brand }, rules);
  const bulletFindings = checkBullets(bullets, here);
  const noBullets = bullets.every((one) => one.trim() === '');
  const all = [
    ...titleFindings,
    ...bulletFindings,
    ...(noBullets ? [asMissing(finding('L07', 'bulletsMissing'))] : []),
    ...checkStatements(listing, known, rules),
    ...checkSameMeasures(listing),
    ...checkPage(listing, here),
    ...checkDimensions(listing, names),
    ...checkMainImage(listing),
    ...checkImageCount(listing, here),
    ...checkImageSize(listing, here),
    ...checkKeywords(listing.keywords, here),
    ...(store === null ? [asMissing(finding('L31', 'storeMissing'))] : checkScript(listing, store)),
  ];
  return CHECKS.flatMap(({ id }) => all.filter(({ check }) => check === id));
}

/** What the automatic checks alone hold against a listing on a day: breaches of rules, no hints and nothing that is only missing. */
export function automaticBreaches(
  listing: Listing,
  today: IsoDate,
  names: Readonly<Record<DeclaredField, string>>,
): Finding[] {
  const auto = new Set(CHECKS.filter(({ kind }) => kind === 'auto').map(({ id }) => id));
  return findIn(listing, { isVariant: false, needs: [], complaints: [], today }, names).filter(
    ({ check, level }) => level === 'breach' && auto.has(check),
  );
}
