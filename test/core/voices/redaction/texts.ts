/** Texts of one language: what must be masked and how, and near misses that must stay as they are. */
export interface Texts {
  masked: readonly (readonly [text: string, masked: string, why: string])[];
  kept: readonly (readonly [text: string, why: string])[];
}
