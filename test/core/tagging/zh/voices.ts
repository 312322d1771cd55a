import type { Labelled } from './labelled.ts';
import { CARE_AND_FOOD } from './voices-care-and-food.ts';
import { CLOTHING } from './voices-clothing.ts';
import { ELECTRONICS } from './voices-electronics.ts';
import { HOME } from './voices-home.ts';
import { KITCHEN } from './voices-kitchen.ts';
import { RAMBLING } from './voices-rambling.ts';
import { SEVERAL } from './voices-several.ts';
import { TRAPS } from './voices-traps.ts';

/** Every labelled voice of the working set; `PRACTICE` is apart, as phrases were written from all of it. */
export const VOICES: readonly Labelled[] = [
  ...CLOTHING,
  ...ELECTRONICS,
  ...KITCHEN,
  ...CARE_AND_FOOD,
  ...HOME,
  ...RAMBLING,
  ...SEVERAL,
  ...TRAPS,
];
