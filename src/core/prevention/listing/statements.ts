/** Words by which a page tells what a buyer must know beforehand, in the languages of the stores. */
export const STATES = {
  /** For whom or what it is not. */
  limit:
    /\bnot (?:suitable|for|intended|recommended|compatible|dishwasher|microwave|waterproof|included)\b|\bonly fits?\b|\bfits only\b|\bdoes(?:n.t| not) (?:include|fit|work|support)\b|\brequires?\b|\bdo not\b|\bcannot\b|\bexcept\b|\bonly (?:for|suitable|compatible)\b|nicht (?:geeignet|für|kompatibel|enthalten)|nur für|ne convient pas|non (?:compatible|inclus)|pas (?:compatible|adapt|inclus)|no (?:apto|compatible|incluye|recomendado)|solo para|non (?:adatto|compatibile|incluso)|不适用|不适合|不支持|不兼容|不包含|不含|仅限|仅适用|対応していません|非対応|付属しません|専用|使用できません/iu,
  /** What is in the box, with counts. */
  box: /(?:\b(?:includes?|included|comes with|in the box|package contents?|what.s (?:in the box|included)|you (?:will )?get|contents)\b|lieferumfang|enthält|contenu|comprend|incluye|contenido|include|contiene|contenuto|包装清单|包装内|内含|包含|セット内容|付属品|同梱)[^.\n]{0,80}?(?:\d|\b(?:one|two|three|four|five|six|an?)\b|[一二两三四五六])|\b(?:set|pack) of \d|\b\d+[- ]?(?:pack|pieces?|pcs)\b|\d\s?[x×]\s?[a-z]|\d\s?(?:件装|个装|只装|片装|枚入|個入)/iu,
  /** Tools, batteries, skills. */
  needs:
    /\bbatter(?:y|ies)\b|\btools?\b|\bscrew|\bdrill|\bassembl|\bno (?:assembly|installation)\b|\brequires?\b|\bplugs?\b|\bpowered\b|\brechargeable\b|batterie|akku|werkzeug|montage|pile|outil|pilas?|herramienta|attrezz|电池|工具|安装|组装|免安装|電池|工具|組立/iu,
  compatible:
    /\bcompatible\b|\bfits?\b|\bworks with\b|\bfor (?:iphone|samsung|galaxy|ipad|macbook)\b|kompatibel|passend für|compatible|compatibile|适用于?|兼容|対応/iu,
  notCompatible:
    /\bnot compatible\b|\bincompatible\b|\bdoes(?:n.t| not) (?:fit|work|support)\b|\bnot for\b|\bonly fits?\b|\bfits only\b|\bexcept\b|nicht (?:kompatibel|für)|pas compatible|non compatib|no (?:es )?compatible|不兼容|不适用|不支持|非対応|対応していません/iu,
  sizes:
    /\bsize chart\b|\bsizing\b|\bmeasure|größentabelle|guide des tailles|tabla de tallas|tabella (?:delle )?taglie|尺码表|尺寸表|サイズ表/iu,
} as const;

/** Product types whose buyers choose a size by their body. */
export const WORN =
  /cloth|apparel|shirt|dress|pants|trouser|jacket|coat|shoe|boot|sandal|glove|hat|sock|underwear|swimwear|suit|skirt|服|鞋|衣|裤|裙|帽|袜/i;
