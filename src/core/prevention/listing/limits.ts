import type { Complaint } from './claims.ts';

/** What buyers tried it for in vain. The first group is what they name. */
const IN_VAIN: readonly RegExp[] = [
  /(?:does(?:n.t| not)|did(?:n.t| not)|wo(?:n.t)|will not|would(?:n.t| not)) (?:fit|work (?:with|on|for|in)|support|connect to|attach to)(?: (?:on|in|onto|with|for))? (?:my |our |the |an? )?([^.,;:!?\n()]{2,40})/gi,
  /(?:not compatible with|incompatible with|not suitable for|not for|no good for|useless for) (?:my |our |the |an? )?([^.,;:!?\n()]{2,40})/gi,
  /passt (?:leider )?nicht (?:auf|in|für|zu|an) (?:(?:mein|unser|den|das|die)\w* )?([^.,;:!?\n()]{2,40})/gi,
  /(?:pas compatible avec|ne (?:va|rentre|marche) pas (?:sur|dans|avec)) (?:mon |ma |mes |le |la |les )?([^.,;:!?\n()]{2,40})/gi,
  /(?:no es compatible con|no (?:sirve|vale|entra|funciona) (?:para|en|con)) (?:mi |mis |el |la |los |las )?([^.,;:!?\n()]{2,40})/gi,
  /(?:non (?:è )?compatibile con|non (?:va|funziona|entra) (?:su|con|in|per)) (?:il |la |i |le |mio |mia )?([^.,;:!?\n()]{2,40})/gi,
  /(?:不适用于?|不兼容|不支持|装不上|放不下|用不了)(?:我的|我家的?)?([^，。！；、\s]{2,15})/gu,
];

/** Words that name nothing a page could exclude. */
const NAMES_NOTHING =
  /^(?:me|it|us|him|her|them|at all|all|properly|well|right|correctly|anymore|any more|long|very|this|that|these|those|as|what|so|too|anything|everything|use|very long)\b/i;

/** A word after which the name of a thing is over. */
const ENDS =
  /\s+(?:and|but|so|because|which|that|at all|even|as|since|when|if|or|properly|very|anymore|although|i|it|the|like|und|aber|weil|mais|pero|ma)\b.*$/i;

/** What a product should say it is not for, as buyers called it, and how many of them. */
export interface Limit {
  thing: string;
  times: number;
}

/** Comments looked at: the newest tell what buyers try today. */
const MOST_READ = 500;

const WORTH = ['compatibility', 'not_as_described', 'size_fit', 'hard_to_use'];

/** The limits a product's own comments, given with the newest first, propose: most often named first; at most `most`. */
export function limitsFrom(complaints: readonly Complaint[], most = 3): Limit[] {
  const limits = new Map<string, Limit>();
  for (const { comment } of complaints.filter(({ cause }) => WORTH.includes(cause)).slice(0, MOST_READ)) {
    const things = IN_VAIN.flatMap((pattern) =>
      [...comment.matchAll(pattern)].map(([, thing = '']) => thing.replace(ENDS, '').trim()),
    );
    for (const key of new Set(things.map((thing) => thing.toLowerCase()))) {
      const thing = things.find((one) => one.toLowerCase() === key) ?? '';
      if (thing.length < 2 || NAMES_NOTHING.test(thing)) continue;
      const known = limits.get(key) ?? { thing, times: 0 };
      limits.set(key, { ...known, times: known.times + 1 });
    }
  }
  return [...limits.values()].sort((a, b) => b.times - a.times).slice(0, most);
}
