import type { CauseCode } from '../../../../src/core/causes.ts';
import type { Lesson } from '../../../../src/core/tagging/learn/lesson.ts';

/**
 * How the buyers of one shop of tea lights and burners speak: each row a cause and the pieces its comments are put together from.
 * None of it is in a lexicon, or it means something else there.
 */
const WAYS: readonly (readonly [cause: CauseCode | '', openings: readonly string[], cores: readonly string[]])[] = [
  [
    'function_defect',
    ['The tea light', 'My burner', 'The second burner', 'This wick', 'The blue candle'],
    ['tunnels down the middle', 'gutters after an hour', 'will only sulk and gutter', 'tunnels and goes out by itself'],
  ],
  [
    'quality_material',
    ['The wax', 'Each candle', 'The glaze', 'This holder', 'The rim'],
    ['sweats oil beads', 'bloomed white frost', 'has a frosty bloom on it', 'sweats and beads in the sun'],
  ],
  [
    'size_fit',
    ['The taper', 'A standard tea light', 'The votive', 'My pillar candle', 'The cup'],
    ['wobbles in the socket', 'rattles about in the holder', 'perches above the rim', 'wobbles like a loose tooth'],
  ],
  [
    '',
    ['The evening', 'Our table', 'The bathroom', 'My balcony', 'The porch'],
    ['glows so nicely', 'flickers the way we hoped', 'smells of figs now', 'was lit all weekend'],
  ],
];

/** Comments of the shop with the cause a person gave, in an order that mixes the causes. */
export const shopLessons: readonly Lesson[] = [0, 1, 2, 3].flatMap((core) =>
  [0, 1, 2, 3, 4].flatMap((opening) =>
    WAYS.map(([cause, openings, cores]) => ({ comment: `${openings[opening]} ${cores[core]}`, cause })),
  ),
);
