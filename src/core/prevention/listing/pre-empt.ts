import type { CauseCode } from '../../causes.ts';
import type { Complaint } from './claims.ts';
import { STATES } from './statements.ts';

/** Words of a page that keep a complaint of a cause away; causes a page can do nothing about are left out. */
const PRE_EMPTS: Partial<Record<CauseCode, RegExp>> = {
  size_fit: new RegExp(`${STATES.sizes.source}|\\d\\s?(?:cm|mm|in|inch(?:es)?|ft|["″]|厘米|毫米)(?![a-z])`, 'iu'),
  compatibility: STATES.notCompatible,
  missing_parts: STATES.box,
  hard_to_use:
    /\binstruction|\bstep|\bhow to\b|\bmanual\b|\bguide\b|\bvideo\b|\bbefore (?:first )?use\b|\bpress\b|\bturn\b|anleitung|schritt|mode d.emploi|notice|instruccion|istruzion|说明书|步骤|使用方法|教程|视频|说明|手順|説明/iu,
  not_as_described:
    /\bmay (?:vary|differ|look)\b|\bslightly (?:different|vary)\b|\bplease note\b|\bnote:|\bactual\b|\bnot (?:included|suitable|for|intended)\b|abweich|peut varier|puede variar|può variare|色差|请注意|实物为准|ご了承|注意/iu,
  quality_material:
    /\bmade (?:of|from)\b|\bmaterial|\bcotton|\bsteel|\bplastic|\bwood|aus \w+|matière|material|materiale|材质|面料|素材/iu,
  function_defect:
    /\btested\b|\btroubleshoot|\breset\b|\bcharge (?:it )?(?:fully )?before\b|\bif it does\b|\bplease note\b|getestet|testé|probado|testato|检测|重启|首次使用|リセット/iu,
  damage_transit:
    /\bpack(?:ed|aging)\b|\bshock[- ]?proof|\bbubble|\bprotect|verpack|emball|embal|imball|包装|防震|梱包/iu,
  safety:
    /\bwarning\b|\bcaution\b|\bdo not\b|\bkeep away\b|warnung|achtung|attention|avertissement|advertencia|precaución|avvertenz|警告|注意|请勿/iu,
  wrong_item:
    /\bcheck (?:the )?(?:size|model|colou?r)\b|\bmodel\b|\bpack of\b|modell|modèle|modelo|modello|型号|核对|型番/iu,
};

/** Days back in which complaints count. */
export const RECENT_DAYS = 90;

const DAY = 86_400_000;

/** A cause buyers often complain of, and the newest of their words. */
export interface TopComplaint {
  cause: CauseCode;
  units: number;
  quote: string;
}

const UNTOLD = { comment: '', date: '' };

/** The three causes of the last 90 days with most units among those a page can do something about. */
export function topComplaints(complaints: readonly Complaint[], today: string): TopComplaint[] {
  const since = new Date(Date.parse(today) - RECENT_DAYS * DAY).toISOString().slice(0, 10);
  const byCause = new Map<CauseCode, Complaint[]>();
  for (const one of complaints) {
    const cause = one.cause as CauseCode;
    if (one.date < since || one.date > today || !PRE_EMPTS[cause]) continue;
    const own = byCause.get(cause) ?? [];
    own.push(one);
    byCause.set(cause, own);
  }
  const tops = [...byCause].map(([cause, all]) => {
    const told = all.reduce((newest, one) => (one.comment !== '' && one.date > newest.date ? one : newest), UNTOLD);
    return { cause, units: all.reduce((sum, { units }) => sum + units, 0), quote: told.comment };
  });
  return tops.sort((a, b) => b.units - a.units).slice(0, 3);
}

/** Those of them no sentence of the page pre-empts. */
export function notPreEmpted(text: string, tops: readonly TopComplaint[]): TopComplaint[] {
  return tops.filter(({ cause }) => !PRE_EMPTS[cause]?.test(text));
}
