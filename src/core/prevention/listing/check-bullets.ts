import { asHint, asMissing, type Finding, finding, wordsIn } from './finding.ts';
import { lengthOf } from './listing.ts';
import { BULLETS, CONTACT, EMOJI, HTML } from './rules.ts';
import { LANGUAGES_OF_STORE, type Store } from './stores.ts';

const filled = (bullets: readonly string[]): string[] => bullets.map((one) => one.trim()).filter((one) => one !== '');

/** How many bullets there are and how long they are, L06. */
export function checkBulletLengths(given: readonly string[]): Finding[] {
  const bullets = filled(given);
  if (bullets.length === 0) return [asMissing(finding('L06', 'bulletsMissing'))];
  const { fewest, most, shortest, longest, together } = BULLETS;
  const lengths = bullets.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const short = bullets.filter((_, at) => (lengths[at] ?? 0) < shortest);
  const long = bullets.filter((_, at) => (lengths[at] ?? 0) > longest);
  const isCounted = bullets.length >= fewest && bullets.length <= most;
  return [
    ...(isCounted ? [] : [finding('L06', 'bulletCount', [], { count: bullets.length, fewest, most })]),
    ...(short.length > 0 ? [finding('L06', 'bulletShort', short, { shortest })] : []),
    ...(long.length > 0
      ? [
          finding(
            'L06',
            'bulletLong',
            long.map((one) => `${[...one].slice(0, 30).join('')}…`),
            { longest },
          ),
        ]
      : []),
    ...(total > together ? [finding('L06', 'bulletsTogether', [], { total, most: together })] : []),
  ];
}

/** Signs, placeholders, product numbers, markup and addresses in bullets, L07. The store decides whether `â` is a letter. */
export function checkBulletSigns(given: readonly string[], store: Store | null): Finding[] {
  const bullets = filled(given);
  const isLetter =
    store !== null &&
    LANGUAGES_OF_STORE[store].some((one) => (BULLETS.leftoverIsLetter as readonly string[]).includes(one));
  const all = (pattern: RegExp): string[] => bullets.flatMap((one) => wordsIn(one, pattern));
  const found = (code: Parameters<typeof finding>[1], words: string[]): Finding[] =>
    words.length > 0 ? [finding('L07', code, words)] : [];
  return [
    ...found('bulletSigns', [...all(BULLETS.never), ...(isLetter ? [] : all(BULLETS.leftover))]),
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
  const [guarantees, claims] = [all(BULLETS.guarantee), all(BULLETS.unproved)];
  return [
    ...(guarantees.length > 0 ? [finding('L08', 'guarantee', guarantees)] : []),
    ...(claims.length > 0 ? [finding('L08', 'unproved', claims)] : []),
  ];
}

/** Everything the rules know against bullets, L06 to L08. */
export function checkBullets(bullets: readonly string[], store: Store | null): Finding[] {
  return [...checkBulletLengths(bullets), ...checkBulletSigns(bullets, store), ...checkBulletClaims(bullets)];
}
