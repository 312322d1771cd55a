/** What happens to a part. */
export const PART_RISKS = ['wears', 'breaks', 'lost', 'none'] as const;

/** One of these. */
export type PartRisk = (typeof PART_RISKS)[number];

/** How a buyer gets a new one. */
export const PART_PLANS = ['inBox', 'free', 'sold', 'none'] as const;

/** One of these. */
export type PartPlan = (typeof PART_PLANS)[number];

/** A part as a person describes it; `''` where nothing was chosen, `unclear` where the words are none of the choices. */
export interface SparePart {
  part: string;
  risk: PartRisk | 'unclear' | '';
  plan: PartPlan | 'unclear' | '';
  /** The SKU of the spare part or how many are kept, `''` where neither is told. */
  source: string;
}

/** What a part still lacks, or that it is planned. */
export type PartState = 'noPart' | 'noRisk' | 'notRisk' | 'noPlan' | 'notPlan' | 'unplanned' | 'noSource' | 'planned';

/** How the plan of a part stands. A part that lasts needs none; one from service or sold must come from somewhere. */
export function judgePart({ part, risk, plan, source }: SparePart): PartState {
  if (part.trim() === '') return 'noPart';
  if (risk === 'unclear') return 'notRisk';
  if (risk === '') return 'noRisk';
  if (plan === 'unclear') return 'notPlan';
  if (risk === 'none') return 'planned';
  if (plan === '') return 'noPlan';
  if (plan === 'none') return 'unplanned';
  return plan !== 'inBox' && source.trim() === '' ? 'noSource' : 'planned';
}

const LETTER = 'a-zà-öø-ÿ0-9';
const LATIN = new RegExp(`^[${LETTER}\\s'’-]+$`);

/** Tells whether a comment names a part: as a word that may go on, such as hinge and hinges, or anywhere in scripts without blanks. */
export function namerOf(part: string): (comment: string) => boolean {
  const name = part.trim().toLowerCase();
  if (name.length < 2) return () => false;
  if (!LATIN.test(name)) return (comment) => comment.toLowerCase().includes(name);
  const words = name.replace(/\s+/g, '\\s+');
  const pattern = new RegExp(`(?:^|[^${LETTER}])${words}(?:s|es|n|en)?(?![${LETTER}])`);
  return (comment) => pattern.test(comment.toLowerCase());
}
