/** What a unit measures. */
export type Quantity = 'length' | 'weight' | 'volume' | 'power' | 'charge' | 'voltage' | 'pieces';

/** A unit by one spelling: what it measures and how many millimetres, grams, millilitres, watts, mAh, volts or pieces it is. */
export type Unit = readonly [quantity: Quantity, factor: number, spellings: string];

/** Units of measure as pages and people write them. Pounds, ounces, inches and feet are the international ones, the fluid ounce that of the US. */
export const UNITS: readonly Unit[] = [
  ['length', 1, 'mm|millimet(?:er|re)s?|毫米'],
  ['length', 10, 'cm|centimet(?:er|re)s?|厘米|公分'],
  ['length', 1000, 'm|met(?:er|re)s?|米'],
  ['length', 25.4, 'in|inch|inches|zoll|pouces?|pulgadas?|pollici|"|″|”|英寸|寸'],
  ['length', 304.8, "ft|feet|foot|'|′|英尺"],
  ['weight', 0.001, 'mg|毫克'],
  ['weight', 1, 'g|grams?|gr|克'],
  ['weight', 1000, 'kg|kgs|kilograms?|kilos?|千克|公斤'],
  ['weight', 28.349523125, 'oz|ounces?|盎司'],
  ['weight', 453.59237, 'lb|lbs|pounds?|磅'],
  ['volume', 1, 'ml|millilit(?:er|re)s?|毫升'],
  ['volume', 1000, 'l|lit(?:er|re)s?|升'],
  ['volume', 29.5735295625, 'fl\\.? ?oz|fluid ounces?'],
  ['volume', 3785.411784, 'gal|gallons?|加仑'],
  ['power', 1, 'w|watts?|瓦'],
  ['power', 1000, 'kw|kilowatts?'],
  ['charge', 1, 'mah|毫安时?'],
  ['voltage', 1, 'v|volts?|伏'],
];

const BY_SPELLING = UNITS.map(([quantity, factor, spellings]) => ({
  quantity,
  factor,
  is: new RegExp(`^(?:${spellings})$`, 'i'),
}));

/** All spellings, the longest of the same beginning first, as part of a pattern. */
export const SPELLINGS = UNITS.map(([, , spellings]) => spellings)
  .join('|')
  .split(/\|(?![^(]*\))/)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The unit a spelling names, `null` where it is none. */
export function unitOf(spelling: string): { quantity: Quantity; factor: number } | null {
  return BY_SPELLING.find(({ is }) => is.test(spelling.trim())) ?? null;
}
