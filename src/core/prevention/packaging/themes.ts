import type { CheckName } from './checks.ts';

/** Troubles of a pack that are told within other causes: parts that rub inside, and what breaks while it is opened. */
export const PACK_THEMES = ['looseInside', 'brokenOpening'] as const;

/** One of these. */
export type PackTheme = (typeof PACK_THEMES)[number];

/** The check that keeps each away. */
export const CHECK_OF_THEME: Readonly<Record<PackTheme, CheckName>> = {
  looseInside: 'noRattle',
  brokenOpening: 'opening',
};

const PATTERNS: Readonly<Record<PackTheme, readonly RegExp[]>> = {
  looseInside: [
    /\b(?:loose|rattl\w*|slid\w*|mov(?:ed|es|ing)|bounc\w*|roll(?:ed|ing)|rubb\w*)\b[^.!?]{0,30}\b(?:in|inside|around in)\b[^.!?]{0,15}\b(?:box|pack|package|packaging|carton)\b/i,
    /\bscratch\w*\b[^.!?]{0,40}\b(?:inside the (?:box|pack\w*)|against each other|from rubbing)/i,
    /\b(?:no|without|lack of) (?:padding|cushioning|inserts?|protection)\b[^.!?]{0,15}\binside\b/i,
    /\b(?:lose|klappert\w*|verrutscht)\b[^.!?]{0,20}\b(?:karton|paket|verpackung|schachtel)/i,
    /(?:ballott|se balad|bougeait)[^.!?]{0,20}(?:carton|boîte|colis|emballage)/i,
    /(?:suelt[oa]s?|se mov[ií]a)[^.!?]{0,20}(?:caja|paquete|embalaje)/i,
    /(?:sballottat|si muoveva|liber[oi])[^.!?]{0,20}(?:scatola|pacco|confezione)/i,
    /(?:盒|箱|包装)(?:子)?(?:里|内)[^。！？]{0,8}(?:晃|松动|散落|没有?固定)|互相(?:摩擦|刮|碰)/u,
    /(?:箱|パッケージ|梱包)の(?:中|内)[^。]{0,8}(?:動|ガタ|ぶつか)|固定されて(?:い)?な/u,
  ],
  brokenOpening: [
    /\b(?:broke|broken|cut|tore|torn|ripped|damaged|scratched|snapped|spilled)\b[^.!?]{0,30}\b(?:open(?:ed|ing)|unpack(?:ed|ing)|unbox(?:ed|ing))/i,
    /\b(?:open(?:ed|ing)|unpack(?:ed|ing)|unbox(?:ed|ing))\b[^.!?]{0,30}\b(?:and|it|which)\b[^.!?]{0,15}\b(?:broke|tore|ripped|snapped|got scratched)\b/i,
    /\bbeim (?:öffnen|auspacken)\b[^.!?]{0,30}(?:kaputt|gebrochen|zerbroch|gerissen|zerkratzt|beschädigt)|(?:kaputt|gebrochen|gerissen|zerkratzt|beschädigt)\w*[^.!?]{0,15}\bbeim (?:öffnen|auspacken)/i,
    /(?:cass|déchir|abîm|ray)[^.!?]{0,25}(?:en l.ouvrant|à l.ouverture|au déballage|en déballant)/i,
    /(?:romp|rot[oa]|dañ|ray)[^.!?]{0,25}(?:al abrir|al desembalar|al sacarlo)/i,
    /(?:rott[oa]|strappat|danneggiat|graffiat)[^.!?]{0,25}(?:aprendo|nell.aprire|all.apertura)/i,
    /(?:拆(?:开|包装|快递|封)?|打开|开箱|撕开)(?:的时候|时|过程中)?[^。！？]{0,8}(?:弄坏|划伤|划破|断了|破了|坏了|碎了|撕坏|扯坏)/u,
    /(?:開け|開封|箱から出)[^。]{0,10}(?:壊れ|破れ|割れ|切れ|傷)/u,
  ],
};

/** The troubles of a pack a comment speaks of. */
export const themesIn = (comment: string): PackTheme[] =>
  PACK_THEMES.filter((theme) => PATTERNS[theme].some((pattern) => pattern.test(comment)));

/** How much of a trouble buyers told, and the newest words of it. */
export interface ToldTheme {
  theme: PackTheme;
  units: number;
  quote: string;
}

/** The troubles of a pack that voices tell, those nobody told left out. */
export function toldThemes(voices: readonly { comment: string; units: number; date: string }[]): ToldTheme[] {
  const told = voices.map((voice) => ({ voice, themes: themesIn(voice.comment) }));
  return PACK_THEMES.flatMap((theme) => {
    const own = told.filter(({ themes }) => themes.includes(theme)).map(({ voice }) => voice);
    const [first] = own;
    if (first === undefined) return [];
    const newest = own.reduce((last, voice) => (voice.date > last.date ? voice : last), first);
    return [{ theme, units: own.reduce((sum, { units }) => sum + units, 0), quote: newest.comment }];
  });
}
