import { anglesLacking } from './angles.ts';
import { asHint, asMissing, type Finding, finding } from './finding.ts';
import { byLimit, type RulesHere } from './limit-table.ts';
import type { Listing } from './listing.ts';
import { IMAGE_FORMATS } from './rules.ts';

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);

/** Whether a cell names a picture: an address, or a file of a kind stores take. */
const isPicture = (text: string): boolean => isAddress(text) || (IMAGE_FORMATS.test(text) && !/\s{2,}|[<>]/.test(text));

/** Whether there is a main picture: L18. */
export function checkMainImage({ mainImage }: Listing): Finding[] {
  const text = mainImage.trim();
  if (text === '') return [asMissing(finding('L18', 'mainImageMissing'))];
  return isPicture(text) ? [] : [asMissing(finding('L18', 'mainImageNone', [text]))];
}

/** A whole number of pictures, `null` where the cell holds none. */
export function readImageCount(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** Which views of the product no picture shows, and of which nobody said so: L19. */
function checkAngles({ angles }: Listing): Finding[] {
  if (angles === null) return [];
  const { gaps, unsaid } = anglesLacking(angles);
  const shown = gaps.length === 0 ? [] : [finding('L19', 'anglesMissing', [], { angles: gaps.join(',') })];
  return unsaid.length === 0
    ? shown
    : [...shown, asMissing(finding('L19', 'anglesUnsaid', [], { angles: unsaid.join(',') }))];
}

/** Whether there are enough pictures, and each view of the product among them: L19. */
export function checkImageCount(listing: Listing, here: RulesHere): Finding[] {
  return [...countImages(listing, here), ...checkAngles(listing)];
}

function countImages({ images }: Listing, here: RulesHere): Finding[] {
  const count = readImageCount(images);
  if (count === null) {
    const text = images.trim();
    return [asMissing(text === '' ? finding('L19', 'imagesUnknown') : finding('L19', 'imagesNone', [text]))];
  }
  return byLimit('L19', 'imageCount', here, (least) =>
    count < least ? [finding('L19', 'imagesFew', [], { count, least })] : [],
  );
}

/** Pixels of the longest side, `null` where the cell tells none: `1600`, `1600 px` or `1600 x 1200`. */
export function longestSide(text: string): number | null {
  const [, one, other] = /^(\d{2,6})(?:\s*[x×*]\s*(\d{2,6}))?\s*(?:px|pixels?|像素)?$/i.exec(text.trim()) ?? [];
  return one === undefined ? null : Math.max(Number(one), Number(other ?? 0));
}

/** Size and format of the main picture: L20. Nothing where the size is unknown and the format not a wrong one. */
export function checkImageSize({ mainImage, mainPixels }: Listing, here: RulesHere): Finding[] {
  const side = longestSide(mainPixels);
  const ending = /\.(webp|svg|bmp|pdf|heic|psd|avif|mp4)(?:[?#].*)?$/i.exec(mainImage.trim())?.[1];
  const format = ending ? [finding('L20', 'imageFormat', [`.${ending}`])] : [];
  if (side === null)
    return mainPixels.trim() === ''
      ? format
      : [...format, asMissing(finding('L20', 'pixelsNone', [mainPixels.trim()]))];
  const judged = byLimit('L20', 'imageLeast', here, (least) =>
    byLimit('L20', 'imageMost', here, (most) =>
      byLimit('L20', 'imageZoom', here, (zoom) =>
        byLimit('L20', 'imageGood', here, (good) => {
          if (side < least) return [finding('L20', 'imageSmall', [], { side, least })];
          if (side > most) return [finding('L20', 'imageLarge', [], { side, most })];
          if (side < zoom) return [finding('L20', 'imageNoZoom', [], { side, zoom })];
          return side < good ? [asHint(finding('L20', 'imageBetter', [], { side, good }))] : [];
        }),
      ),
    ),
  );
  return [...format, ...judged];
}
