import type { Card } from './card.ts';

/** Says that a cell holds nothing on purpose. */
const NOTHING = /^(?:none|no warnings?|无|没有|[-–—/])$/i;
/** Says that the manufacturer sits in the EU, so that no other person is responsible there. */
const SAME = /^(?:same|same as (?:the )?manufacturer|同上|同制造商|=)$/i;

/** The warnings to print, `''` where a cell says that there are none. */
export const warningsOf = ({ warnings }: Card): string => (NOTHING.test(warnings.trim()) ? '' : warnings.trim());

/** The responsible person to print, `''` where that is the manufacturer. */
export const responsibleOf = ({ responsible }: Card): string =>
  SAME.test(responsible.trim()) ? '' : responsible.trim();
