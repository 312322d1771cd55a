/** What makes a product need tests and checks of its own. */
export const PROPERTIES = ['fragile', 'liquid', 'electronic', 'battery', 'sharp', 'set'] as const;

/** One of the properties of a product. */
export type Property = (typeof PROPERTIES)[number];

/** The properties a cell names, parted by commas, in any of the given languages; words that name none are left out. */
export function readProperties(text: string, names: readonly Readonly<Record<Property, string>>[]): Property[] {
  const wanted = new Set(text.split(/[,，、;；\n]/).map((part) => part.trim().toLowerCase()));
  return PROPERTIES.filter(
    (one) => wanted.has(one) || names.some((language) => wanted.has(language[one].trim().toLowerCase())),
  );
}
