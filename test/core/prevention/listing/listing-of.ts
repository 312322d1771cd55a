import type { Listing } from '../../../../src/core/prevention/listing/listing.ts';

const EMPTY: Listing = {
  sku: 'MUG-1',
  store: 'US',
  productType: '',
  brand: '',
  title: '',
  bullets: [],
  description: '',
  keywords: '',
  colour: '',
  size: '',
  pack: '',
  itemSize: '',
  itemWeight: '',
  packageSize: '',
  packageWeight: '',
  mainImage: '',
  mainPixels: '',
  images: '',
  angles: null,
  video: '',
};

/** A listing of which only this is filled in. */
export const listingOf = (some: Partial<Listing>): Listing => ({ ...EMPTY, ...some });

/** What the cells of sizes are called. */
export const NAMES = {
  itemSize: 'Item size',
  itemWeight: 'Item weight',
  packageSize: 'Package size',
  packageWeight: 'Package weight',
};
