/** What each country is called in the sentence above a review ("Reviewed in the United States on ..."), in the languages of Amazon. */
const NAMES: readonly (readonly [country: string, names: RegExp])[] = [
  [
    'US',
    /United States|Vereinigten Staaten|USA\b|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stanach Zjednoczonych|Förenta staterna|Amerika Birleşik|\bABD\b|アメリカ|米国|美国|美國/i,
  ],
  [
    'UK',
    /United Kingdom|Vereinigten? Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielkiej Brytanii|Storbritannien|Birleşik Krallık|イギリス|英国|英國/i,
  ],
  [
    'DE',
    /Germany|Deutschland|Allemagne|Alemania|Alemanha|Germania|Duitsland|Niemczech|Tyskland|Almanya|ドイツ|德国|德國/i,
  ],
  ['FR', /\bFrance|Frankreich|Francia|França|Frankrijk|Francji|Frankrike|Fransa|フランス|法国|法國/i],
  ['IT', /\bItaly|Italien|Italie|Italia|Itália|Italië|Włoszech|İtalya|イタリア|意大利|義大利/i],
  ['ES', /\bSpain|Spanien|Espagne|España|Espanha|Spagna|Spanje|Hiszpanii|İspanya|スペイン|西班牙/i],
  ['JP', /Japan|Japon|Japón|Japão|Giappone|Japonii|日本/i],
  ['CA', /Canada|Kanada|Canadá|カナダ|加拿大/i],
  ['MX', /Mexico|México|Mexiko|Mexique|Messico|メキシコ|墨西哥/i],
  ['BR', /Brazil|Brasil|Brasilien|Brésil|Brasile|ブラジル|巴西/i],
  ['IN', /\bIndia\b|\bIndien\b|\bInde\b|インド|印度/i],
  ['AU', /Australia|Australien|Australie|Austrália|オーストラリア|澳大利亚|澳洲/i],
  ['NL', /Netherlands|Niederlanden|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Holandii|オランダ|荷兰/i],
  ['BE', /Belgium|Belgien|Belgique|Bélgica|Belgio|België|Belgii|ベルギー|比利时/i],
  ['PL', /Poland|\bPolen\b|Pologne|Polonia|Polsce|ポーランド|波兰/i],
  ['SE', /Sweden|Schweden|Suède|Suecia|Svezia|Zweden|Szwecji|Sverige|スウェーデン|瑞典/i],
  ['TR', /Turkey|Türkei|Turquie|Turquía|Turchia|Turkije|Türkiye|トルコ|土耳其/i],
  ['IE', /\bIreland|\bIrland|Irlande|Irlanda|アイルランド|爱尔兰/i],
  ['AE', /United Arab Emirates|Vereinigten Arabischen Emiraten|Émirats|Emiratos|Emirati|الإمارات|アラブ首長国|阿联酋/i],
  ['SA', /Saudi Arabia|Saudi-Arabien|Arabie saoudite|المملكة العربية السعودية|沙特/i],
  ['EG', /\bEgypt|Ägypten|مصر|埃及/i],
  ['SG', /Singapore|Singapur|Singapour|シンガポール|新加坡/i],
  ['ZA', /South Africa|Südafrika|南非/i],
];

/** The country the sentence above a review names, in two capitals, or `''`. */
export function countryOfReview(sentence: string): string {
  return NAMES.find(([, names]) => names.test(sentence))?.[0] ?? '';
}
