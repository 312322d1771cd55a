/** What the pictures of a page should show of a product beside the main picture. */
export const ANGLES = ['front', 'back', 'bottom', 'inside', 'inUse', 'inBox'] as const;

/** One of these views. */
export type Angle = (typeof ANGLES)[number];

/** Whether a picture shows each view, as people said; a view nobody spoke of, or of which words say nothing, is left out. */
export type Angles = Readonly<Partial<Record<Angle, 'yes' | 'no' | 'notNeeded'>>>;

/** The views no picture shows, and those nobody spoke of. */
export function anglesLacking(angles: Angles): { gaps: Angle[]; unsaid: Angle[] } {
  return {
    gaps: ANGLES.filter((angle) => angles[angle] === 'no'),
    unsaid: ANGLES.filter((angle) => angles[angle] === undefined),
  };
}
