import type { ProductLine } from './read-workbook.ts';

/** Who makes a product, and in which packaging, as Products says. */
export interface Make {
  supplier: string;
  packVersion: string;
}

/** What Products says of each product by its name; of a product that stands there twice each cell counts that is filled in first. */
export function makesOf(
  listed: readonly ProductLine[],
  productOf: (record: { sku: string; asin: string }) => string,
): ReadonlyMap<string, Make> {
  const makes = new Map<string, Make>();
  for (const line of listed) {
    const { supplier, packVersion } = makes.get(productOf(line)) ?? line;
    makes.set(productOf(line), {
      supplier: supplier || line.supplier,
      packVersion: packVersion || line.packVersion,
    });
  }
  return makes;
}
