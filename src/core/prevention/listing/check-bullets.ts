import { asHint, asMissing, type Finding, finding, wordsIn } from './finding.ts';
import { BUILT_IN_HERE, byLimit, type RulesHere, signsOf } from './limit-table.ts';
import { lengthOf } from './listing.ts';
import { BULLETS, CONTACT, EMOJI, HTML } from './rules.ts';
import { LANGUAGES_OF_STORE } from './stores.ts';
import { patternOf } from './wording.ts';

const filled = (bullets: readonly string[]): string[] => bullets.map((one) => one.trim()).filter((one) => one !== '');

const shown = (bullet: string): string => `${[...bullet].slice(0, 30).join('')}…`;

/** How many bullets there are and how long they are, L06. */
export function checkBulletLengths(given: readonly string[], here: RulesHere = BUILT_IN_HERE): Finding[] {
  const bullets = filled(given);
  if (bullets.length === 0) return [asMissing(finding('L06', 'bulletsMissing'))];
  const lengths = bullets.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const those = (is: (length: number) => boolean): string[] => bullets.filter((_, at) => is(lengths[at] ?? 0));
  const count = bullets.length;
  return [
    ...byLimit('L06', 'bulletsFewest', here, (fewest) =>
      byLimit('L06', 'bulletsMost', here, (most) =>
        count >= fewest && count <= most ? [] : [finding('L06', 'bulletCount', [], { count, fewest, most })],
      ),
    ),
    ...byLimit('L06', 'bulletShortest', here, (shortest) => {
      const short = those((length) => length < shortest);
      return short.length > 0 ? [finding('L06', 'bulletShort', short, { shortest })] : [];
    }),
    ...byLimit('L06', 'bulletLongest', here, (longest) => {
      const long = those((length) => length > longest).map(shown);
      return long.length > 0 ? [finding('L06', 'bulletLong', long, { longest })] : [];
    }),
    ...byLimit('L06', 'bulletsTogether', here, (most) =>
      total > most ? [finding('L06', 'bulletsTogether', [], { total, most })] : [],
    ),
  ];
}

/** Signs, placeholders, product numbers, markup and addresses in bullets, L07. The store decides whether `â` is a letter. */
export function checkBulletSigns(given: readonly string[], here: RulesHere): Finding[] {
  const { store } = here;
  const bullets = filled(given);
  const isLetter =
    store !== null &&
    LANGUAGES_OF_STORE[store].some((one) => (BULLETS.leftoverIsLetter as readonly string[]).includes(one));
  const all = (pattern: RegExp): string[] => bullets.flatMap((one) => wordsIn(one, pattern));
  const found = (code: Parameters<typeof finding>[1], words: string[]): Finding[] =>
    words.length > 0 ? [finding('L07', code, words)] : [];
  return [
    ...byLimit('L07', 'bulletSigns', here, (signs) =>
      found('bulletSigns', [...all(signsOf(signs)), ...(isLetter ? [] : all(BULLETS.leftover))]),
    ),
    ...found('emoji', all(EMOJI)),
    ...found(
      'placeholder',
      bullets.filter((one) => BULLETS.placeholder.test(one)),
    ),
    ...found('asin', all(BULLETS.asin)),
    ...found('html', all(HTML)),
    ...found('contact', all(CONTACT)),
    ...found('bulletWarn', all(BULLETS.warn)).map(asHint),
  ];
}

/** Guarantees and claims that need a proof, L08. */
export function checkBulletClaims(given: readonly string[]): Finding[] {
  const bullets = filled(given);
  const all = (pattern: RegExp): string[] => bullets.flatMap((one) => wordsIn(one, pattern));
  const [guarantees, claims] = [all(patternOf('guarantee')), all(patternOf('unproved'))];
  return [
    ...(guarantees.length > 0 ? [finding('L08', 'guarantee', guarantees)] : []),
    ...(claims.length > 0 ? [finding('L08', 'unproved', claims)] : []),
  ];
}

/** Everything the rules know against bullets, L06 to L08. */
export function checkBullets(bullets: readonly string[], here: RulesHere): Finding[] {
  return [...checkBulletLengths(bullets, here), ...checkBulletSigns(bullets, here), ...checkBulletClaims(bullets)];
}
