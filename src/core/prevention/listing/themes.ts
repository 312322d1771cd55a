import type { CauseCode } from '../../causes.ts';

/** A promise pages make, and how buyers tell that it was not kept, as JavaScript patterns with the flag `i`. */
export interface Theme {
  /** A sentence that promises it. */
  promise: string;
  /** A comment that says the contrary. */
  contrary: string;
  /** Causes that say the contrary whatever the words. */
  causes: readonly CauseCode[];
}

/** Promises with the complaints that contradict them, in the languages most pages and comments are in (ours). */
export const THEMES: readonly Theme[] = [
  {
    promise: 'water[- ]?(?:proof|resist|tight)|leak[- ]?proof|wasserdicht|auslaufsicher|étanche|impermeab|防水|防漏',
    contrary:
      '\\bleak|\\bwet\\b|soak|water (?:got|came|gets) in|not waterproof|undicht|ausgelaufen|nass|fuit|mouillé|gote|moja|perde acqua|bagnat|漏|渗水|进水|不防水|濡れ|水漏れ',
    causes: [],
  },
  {
    promise:
      'durable|sturdy|heavy[- ]duty|long[- ]lasting|unbreakable|robust|langlebig|stabil|résistant|resistente|solide|耐用|结实|坚固|牢固|丈夫|頑丈',
    contrary:
      '\\bbroke|\\bbreak|\\bcrack|\\bsnap|fell apart|\\btore\\b|\\bripp?|flims|\\bbent\\b|kaputt|gebrochen|cass|rot[oa]\\b|坏了|断了|裂|破了|壊れ|割れ',
    causes: [],
  },
  {
    promise:
      '\\beas(?:y|ily)\\b|\\bsimple\\b|effortless|no tools|in (?:minutes|seconds)|einfach|facile|fácil|简单|轻松|方便|免安装|簡単',
    contrary:
      'difficult|hard to|confus|instructions?|complicated|impossible|schwierig|kompliziert|difficile|difícil|难(?:装|用|打开|安装)|不会用|说明书|難しい|説明書',
    causes: ['hard_to_use'],
  },
  {
    promise:
      'true to size|one size|\\bfits?\\b|passform|\\btaille|\\btalla|taglia|合身|均码|尺码|サイズ|\\d\\s?(?:cm|mm|in|inch(?:es)?|ft|feet|["″])(?![a-z])',
    contrary:
      'too (?:small|big|large|tight|loose|short|long|wide|narrow)|(?:smaller|bigger|larger|shorter) than|zu (?:klein|groß|eng|weit|kurz|lang)|trop (?:petit|grand|serré)|demasiado|muy (?:pequeñ|grande)|troppo|太(?:小|大|紧|松|短|长)|偏(?:小|大)|小さ|大き',
    causes: ['size_fit'],
  },
  {
    promise: 'compatib|kompatib|works with|universal|\\bfits (?:all|most|any)|兼容|适用|通用|対応',
    contrary:
      'not compatible|incompatib|doesn.t (?:fit|work with)|did(?:n.t| not) fit my|不兼容|不适用|装不上|対応していない',
    causes: ['compatibility'],
  },
  {
    promise:
      '\\bmah\\b|battery life|\\bhours? of (?:use|play|battery|light)|long battery|akkulaufzeit|autonomie|autonomía|续航|电量|電池',
    contrary: 'battery|charge|\\bdies\\b|\\bdied\\b|akku|batterie|batería|batteria|续航|充不|电量|没电|電池|充電',
    causes: [],
  },
  {
    promise: 'quiet|silent|noise(?:less|-free)|leise|silencieu|silencios|silenzios|静音|低噪|静か',
    contrary: '\\bloud|\\bnois|rattl|squeak|\\blaut\\b|bruit|bruyant|ruid|rumor|吵|噪音|响声|うるさい|音が',
    causes: [],
  },
  {
    promise:
      '\\bsoft\\b|comfort|breathable|cozy|weich|bequem|doux|confort|suave|cómod|morbid|comod|柔软|舒适|透气|柔らか|快適',
    contrary:
      'scratch|uncomfort|itch|\\bstiff|\\brough\\b|\\bhurts?\\b|unbequem|kratz|inconfort|incómod|scomod|硬|不舒服|扎|磨脚|不透气|硬い|痛い',
    causes: [],
  },
  {
    promise: 'colou?rs?\\b|vibrant|\\bfarbe|couleur|colore|颜色|色彩|カラー',
    contrary: 'colou?r|fade|\\bfarbe|couleur|colore|色差|颜色|掉色|褪色|色が',
    causes: [],
  },
  {
    promise:
      '\\bincludes?\\b|comes with|\\b(?:set|pack) of\\b|in the box|enthält|lieferumfang|comprend|incluye|contiene|包含|内含|附赠|セット内容|付属',
    contrary: 'missing|not included|without the|fehl|manqu|falta|manca|缺|少了|没有(?:附|配)|足りない|入っていな',
    causes: ['missing_parts'],
  },
  {
    promise:
      'stainless|genuine|solid (?:wood|brass|oak)|100 ?% (?:cotton|wool|leather|silk)|premium|high[- ]quality|edelstahl|hochwertig|inox|haute qualité|alta calidad|alta qualità|不锈钢|真皮|实木|纯棉|优质|高品質',
    contrary:
      '\\brust|cheap(?:ly)?\\b|plastic|\\bfake\\b|peel|poor quality|billig|schlechte qualität|mauvaise qualité|mala calidad|scadente|生锈|塑料|质量差|做工差|假的|錆び|安っぽい',
    causes: ['quality_material'],
  },
  {
    promise:
      'odou?r[- ]?(?:free|less)|no (?:smell|odou?r)|geruch(?:s)?(?:los|frei)|sans odeur|sin olor|inodore|无味|无异味|無臭',
    contrary: 'smell|odou?r|stink|stinkt|geruch|odeur|olor|puzza|异味|味道|臭|刺鼻|におい',
    causes: [],
  },
  {
    promise:
      '\\bsafe\\b|bpa[- ]free|non[- ]?toxic|food[- ]grade|\\bsicher\\b|ungiftig|\\bsûr\\b|segur[oa]|sicur[oa]|安全|无毒|食品级|安心',
    contrary:
      'danger|\\bburn|\\bcut (?:my|his|her)|shock|toxic|gefährlich|dangereu|peligros|pericolos|危险|烫伤|割伤|有毒|危険|やけど',
    causes: ['safety'],
  },
  {
    promise: 'keeps? [^.]{0,30}(?:hot|cold|warm|cool|fresh)|insulat|isoliert|isotherme|térmic|termic|保温|保冷|保鲜',
    contrary:
      'lukewarm|(?:not|n.t) (?:stay|keep)[^.]{0,20}(?:hot|cold|warm|fresh)|gets cold|went cold|warm after|wird kalt|不保温|凉得快|很快就凉|冷め',
    causes: [],
  },
  {
    promise:
      'powerful|strong (?:suction|hold|magnet|grip)|bright|leistungsstark|puissant|potente|强力|强劲|吸力|高亮|強力',
    contrary:
      '\\bweak|not (?:strong|powerful|bright)|falls? off|\\bdim\\b|schwach|faible|débil|debole|太弱|吸力(?:小|不)|不亮|没力|弱い',
    causes: [],
  },
];
