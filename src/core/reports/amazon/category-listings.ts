import { filledId, id, text } from '../cells/kinds.ts';
import { defineRecordReport, needed, optional } from '../define.ts';
import { recordOf } from '../reading/table-record.ts';

/** The SKU of the row Amazon puts in as an example. */
const EXAMPLE = 'ABC123';

const bulletNames = (number: number): string[] => [`bullet-point${number}`, `bullet-point#${number}.value`];
const keywords = (number: number) => optional(text, `generic-keywords${number}`, `generic-keyword#${number}.value`);
const picture = (number: number) =>
  optional(text, `other-image-url${number}`, `other-product-image-locator-${number}#1.media-location`);

/** Names of a side of the product or, `package`, of its package, and of the unit it is in. */
const sideNames = (of: 'item' | 'package', name: string, part: 'value' | 'unit'): string[] => {
  const groups =
    of === 'item' ? ['item-dimensions', 'item-length-width-height', 'item-length-width'] : ['item-package-dimensions'];
  return [
    ...(part === 'value'
      ? [`${of}-${name}`, `item-package-${name}`].slice(0, of === 'item' ? 1 : 2)
      : [`${of}-${name}-unit-of-measure`, `${of}-dimensions-unit-of-measure`]),
    ...groups.map((group) => `${group}#1.${name}.${part}`),
    ...(of === 'item' ? [`item-depth-width-height#1.${name === 'length' ? 'depth' : name}.${part}`] : []),
  ];
};
const side = (of: 'item' | 'package', name: string) => optional(text, ...sideNames(of, name, 'value'));
const unit = (of: 'item' | 'package', name: string) => optional(text, ...sideNames(of, name, 'unit'));

type Figure = readonly [value: string, unit: string];

/** Sides with their units as one text: `20 x 10 x 5 CM`, or each with its own where they differ. Sides nobody said are left out. */
function sizeOf(sides: readonly Figure[]): string {
  const said = sides.filter(([value]) => value !== '');
  const [first] = said;
  const isAlike = said.every(([, measure]) => measure === first?.[1]);
  const parts = said.map(([value, measure]) => (isAlike ? value : `${value} ${measure}`.trim()));
  return `${parts.join(' x ')} ${isAlike ? (first?.[1] ?? '') : ''}`.trim();
}

/** How many pictures a page has, `''` where the file names none: it often leaves them all out. */
function picturesIn(addresses: readonly string[]): string {
  const count = addresses.filter((address) => address !== '').length;
  return count === 0 ? '' : String(count);
}

/**
 * Seller Central > Inventory > Inventory Reports > Category Listings Report: the template of a category filled with the seller's pages.
 * Lines of settings and of names in the language of the seller stand above the headings. Files of two kinds are about: with headings such as
 * `item_sku` and `bullet_point1`, and with `contribution_sku#1.value` and `bullet_point[marketplace_id=…]#1.value`, whose
 * brackets are no part of the name. Headings are those of public programs that read such files; no file of a seller was at hand.
 */
export const categoryListings = defineRecordReport({
  id: 'category-listings',
  from: 'amazon',
  target: 'pages',
  alsoHas: [],
  columns: {
    sku: needed(filledId, 'item-sku', 'contribution-sku#1.value'),
    title: needed(text, 'item-name', 'item-name#1.value'),
    bullet1: needed(text, ...bulletNames(1)),
    description: needed(text, 'product-description', 'product-description#1.value'),
    mainImage: needed(text, 'main-image-url', 'main-product-image-locator#1.media-location'),
    bullet2: optional(text, ...bulletNames(2)),
    bullet3: optional(text, ...bulletNames(3)),
    bullet4: optional(text, ...bulletNames(4)),
    bullet5: optional(text, ...bulletNames(5)),
    productType: optional(text, 'feed-product-type', 'product-type#1.value'),
    brand: optional(text, 'brand-name', 'brand#1.value'),
    keywords: optional(text, 'generic-keywords', 'generic-keyword'),
    keywords1: keywords(1),
    keywords2: keywords(2),
    keywords3: keywords(3),
    keywords4: keywords(4),
    keywords5: keywords(5),
    colour: optional(text, 'color-name', 'color#1.value'),
    size: optional(text, 'size-name', 'size#1.value'),
    pack: optional(
      id,
      'item-package-quantity',
      'item-package-quantity#1.value',
      'number-of-items',
      'number-of-items#1.value',
    ),
    length: side('item', 'length'),
    width: side('item', 'width'),
    height: side('item', 'height'),
    lengthUnit: unit('item', 'length'),
    widthUnit: unit('item', 'width'),
    heightUnit: unit('item', 'height'),
    weight: optional(text, 'item-weight', 'item-weight#1.value'),
    weightUnit: optional(text, 'item-weight-unit-of-measure', 'item-weight#1.unit'),
    packLength: side('package', 'length'),
    packWidth: side('package', 'width'),
    packHeight: side('package', 'height'),
    packLengthUnit: unit('package', 'length'),
    packWidthUnit: unit('package', 'width'),
    packHeightUnit: unit('package', 'height'),
    packWeight: optional(text, 'package-weight', 'item-package-weight', 'item-package-weight#1.value'),
    packWeightUnit: optional(
      text,
      'package-weight-unit-of-measure',
      'item-package-weight-unit-of-measure',
      'item-package-weight#1.unit',
    ),
    picture1: picture(1),
    picture2: picture(2),
    picture3: picture(3),
    picture4: picture(4),
    picture5: picture(5),
    picture6: picture(6),
    picture7: picture(7),
    picture8: picture(8),
  },
  personal: [],
  toRecord: (row) => {
    const { sku, title, brand, productType, description, mainImage, colour, size, pack } = row;
    if (sku.toUpperCase() === EXAMPLE) return { because: 'note', date: '' };
    const { bullet1, bullet2, bullet3, bullet4, bullet5 } = row;
    const terms = [row.keywords, row.keywords1, row.keywords2, row.keywords3, row.keywords4, row.keywords5];
    const { picture1, picture2, picture3, picture4, picture5, picture6, picture7, picture8 } = row;
    return recordOf(sku, {
      sku,
      productType,
      brand,
      title,
      ...{ bullet1, bullet2, bullet3, bullet4, bullet5 },
      description,
      keywords: terms.filter((term) => term !== '').join(' '),
      colour,
      size,
      pack: /^1(?:[.,]0+)?$/.test(pack) ? '' : pack,
      itemSize: sizeOf([
        [row.length, row.lengthUnit],
        [row.width, row.widthUnit],
        [row.height, row.heightUnit],
      ]),
      itemWeight: sizeOf([[row.weight, row.weightUnit]]),
      packageSize: sizeOf([
        [row.packLength, row.packLengthUnit],
        [row.packWidth, row.packWidthUnit],
        [row.packHeight, row.packHeightUnit],
      ]),
      packageWeight: sizeOf([[row.packWeight, row.packWeightUnit]]),
      mainImage,
      images: picturesIn([mainImage, picture1, picture2, picture3, picture4, picture5, picture6, picture7, picture8]),
    });
  },
});
