import { isPersonal } from '../cells/personal.ts';
import { headingNames } from './heading-names.ts';
import { fits, namesIn, plainHeading } from './plain-heading.ts';

/** Whether a column is personal data by its heading, in any language the reader knows. */
export function isPersonalHeading(heading: string): boolean {
  const plain = plainHeading(heading);
  const { alone, within } = headingNames();
  return isPersonal(plain) || namesIn(alone).includes(plain) || namesIn(within).some((name) => fits(name, plain));
}
