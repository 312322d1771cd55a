/** Reason codes of the marketplaces in plain words, by the code without its prefixes. */
export const reasons = {} as const;

/** Dispositions in plain words. */
export const dispositions = {} as const;
