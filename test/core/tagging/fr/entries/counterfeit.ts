import type { Entry } from './entry.ts';

/** A text for each phrase of `counterfeit`, and one that misses it by a word. */
export const counterfeit: readonly Entry[] = [
  ['strong', 0, 'pas la marque', 'bien la marque'],
  ['strong', 1, "pas d'origine", "bien d'origine"],
  ['strong', 2, 'contrefaçon', 'parfait'],
  ['strong', 3, 'fake', 'parfait'],
  ['strong', 4, 'pas un vrai', 'bien un vrai'],
  ['strong', 5, 'pas authentique', 'bien authentique'],
  ['strong', 6, 'copie chinoise', 'copie parfait'],
  ['strong', 7, 'numéro inconnu', 'numéro parfait'],
  ['strong', 8, 'logo mal orthographié', 'logo bien orthographié'],
  ['strong', 9, 'rien à voir avec vrai', 'rien à voir avec parfait'],
  ['strong', 10, 'doute authenticité', 'doute parfait'],
  ['normal', 0, 'imitation', 'parfait'],
  ['normal', 1, 'pas original', 'bien original'],
  ['weak', 0, 'douteux', 'parfait'],
  ['weak', 1, 'faux', 'parfait'],
  ['weak', 2, 'authentique', 'parfait'],
  ['weak', 3, 'original', 'parfait'],
  ['weak', 4, 'arnaque', 'parfait'],
  ['weak', 5, 'origine', 'parfait'],
];
