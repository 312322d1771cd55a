/** Two things a sentence says that break a rule only together, in either order and not far apart. */
const together = (one: string, other: string): string =>
  `(?:${one})[^.!?。！？\\n]{0,90}(?:${other})|(?:${other})[^.!?。！？\\n]{0,90}(?:${one})`;

/** Where all buyers read what one of them wrote, and what it is called. */
const PUBLIC: readonly string[] = [
  '\\b(?:reviews?|feedback|star (?:rating|field)|your stars?|(?:product|listing|item|article|stars?) page|on the listing|publicly|in public|whole world)\\b',
  'bewertung|rezension|\\b(?:ihre sterne|die sterne so)\\b|\\böffentlich (?:mach|schreib|äußer|bewert|kundtu)|\\b(?:produkt|artikel)seite|\\bbeim artikel\\b|\\bganze welt\\b',
  '\\bavis\\b(?! de)|\\bvos étoiles\\b|\\bcommentaires?\\b|\\ben ligne\\b|\\bpubliquement\\b|\\b(?:page|fiche) (?:du produit|de l.article)|\\bsous l.article',
  '\\brecension|\\bvalutazion|\\b(?:sue stelle|le stelle nel)\\b|\\bpubblic(?:o|amente|hi)\\b|\\bpagina del prodotto|\\bsotto l.articolo|\\bgiudizio\\b',
  '\\breseñas?\\b|\\bopini(?:ón|ones)\\b|\\bvaloraci(?:ón|ones)\\b|\\bsus estrellas\\b|\\b(?:en|al|de) público\\b|\\bescaparate\\b|\\bpágina del (?:producto|artículo)',
  'レビュー|口コミ|評価|ご?感想|星を|公開の場|商品ページ|ネットへ',
  '评价|评论|差评|吐槽|(?:商品|产品)页|往?页面上|那[几一两三]?颗?星|大家都?看得(?:见|到)',
];

/** That something is to wait, or to be said to the seller alone. */
const HELD: readonly string[] = [
  '\\bbefore (?:you|leaving|writing|posting|rating|reviewing|judging|going)\\b|\\b(?:rather|instead) (?:hear|read|than|of)\\b|\\bhold off\\b|\\b(?:sit|wait) (?:on (?:that|it)|until|with (?:that|your))\\b|\\b(?:empty|silent|quiet) until\\b|\\bnot (?:go|rush|run) (?:straight )?to\\b|\\b(?:tell|write|talk to|speak to|contact|message|come to) us first\\b|\\bgive us (?:the|a) (?:first|chance)\\b|\\bfirst (?:shout|word|chance)\\b',
  '\\bbevor\\b|\\behe sie\\b|\\bstatt\\b|\\b(?:ab)?warten\\b|\\b(?:zuerst|zunächst|erst) (?:uns|bei uns|mit uns)\\b|\\bunter uns\\b|\\bvorschnell|\\bso lange noch\\b',
  '\\bavant d|\\bd.abord\\b|\\bplutôt qu|\\bpatient\\w+|\\bprécipit\\w+|\\ben privé\\b|\\bpas le bon (?:guichet|endroit)\\b|\\b(?:accordez|laissez)[- ]moi\\b',
  '\\bprima (?:di|che)\\b|\\bper ora\\b|\\bfinché\\b|\\baspett\\w+|\\binvece (?:di|che)\\b|\\b(?:il primo|per primi?)\\b|\\bnon al?\\b|\\bnon il pubblico\\b',
  '\\bantes de\\b|\\bprimero\\b|\\ben (?:vez|lugar) de\\b|\\bespere\\b|\\btodavía (?:no|ningun)|\\by no (?:al?|en)\\b|\\bno ponga\\b',
  '前に|ではなく|控え|それまで|お?待ち(?:いただ|くだ)|だけにお(?:聞|知)',
  '先别|先不|先跟|先和|别急|不要闹|压一压|私下|再说|暂时|缓一缓',
];

/** What the buyer wrote already. */
const WRITTEN: readonly string[] = [
  '\\b(?:your|those) (?:\\w+ )?(?:stars?|review|rating|score)\\b|\\bwhat (?:you wrote|stands) (?:about|on)\\b|\\bthe (?:words|sentence|lines?) you (?:left|leave|wrote|put)\\b|\\bstars? (?:you|about)\\b',
  '\\b(?:ihre?n?|die|den|der) (?:\\w+ )?(?:bewertung|rezension|sterne?|urteil)\\b|\\bihre worte über\\b|\\bihren text vo[nm]\\b|\\bder eine stern\\b',
  '\\b(?:votre|vos|cet|le) (?:avis|commentaire|étoiles?|note)\\b|\\b(?:avis|commentaire) que vous avez (?:mis|laissé|écrit)|\\btexte en ligne\\b|\\b(?:un|deux|trois) sur cinq\\b',
  '\\b(?:sua|quella|la|queste?|quelle) (?:\\w+ )?(?:recension|valutazion|stell|frase del)|\\b(?:suo|il) (?:giudizio|punteggio)\\b|\\buna stella sola\\b',
  '\\b(?:su|sus|esas?|la) (?:\\w+ )?(?:reseña|opinión|valoración|estrellas?)\\b|\\blo que escribió sobre\\b',
  'お客様(?:が|の)(?:書いた|お書きになった)|(?:レビュー|評価|口コミ|あの文章|星)',
  '您[^。,!?]{0,10}(?:写|留|打|发)[^。,!?]{0,8}(?:话|星|评|文字|内容)|那[几一两三]?颗星|那段(?:话|文字)|那条(?:评|内容)',
];

/** That it is to be another, or gone. */
const ANOTHER: readonly string[] = [
  '\\b(?:bump|lift|nudge|push|mov)\\w* (?:\\w+ ){0,2}up\\b|\\bnot (?:be )?there any ?more\\b|\\bdisappear\\b|\\b(?:take|taking|taken) (?:\\w+ ){0,2}(?:down|away|off)\\b|\\bedit button\\b|\\bno longer reflects?\\b',
  '\\bwegzunehmen\\b|\\bwegnehmen\\b|\\bverschwinden\\b|\\bnoch einmal in ruhe\\b|\\bhart vor\\b|\\bhochsetzen\\b',
  '\\b(?:retirer|enlever|effacer|ôter)\\b|\\bmonter un peu\\b|\\braconte aussi\\b|\\bdisparaître\\b|\\bà la hausse\\b',
  '\\bspar(?:ire|issero|isse)\\b|\\baggiornarl\\w+|\\bripensi\\b|\\briscriv\\w+|\\bvia di l[iì]\\b',
  '\\bal día\\b|\\bquit(?:ar|e|ara|arla|arlo)\\b|\\barreglar el número\\b|\\bdesapare\\w+|\\bse quede ahí\\b',
  '消す|消して|書き直|取り下げ|直していただ',
  '挪一挪|抬抬|往上(?:调|提|挪)|撤下|撤掉|消失|改一?改',
];

/** That only those who are pleased are asked. */
const ONLY_PLEASED: readonly string[] = [
  '\\bonly (?:to|for|from) (?:you lot|those|people|buyers|the happy|happy)\\b|\\bover the moon\\b|\\bwith as many stars\\b|\\bif [^.!?]{0,40}made your (?:day|week)\\b',
  '\\bund nur dann\\b|\\bnur (?:wer|an alle, die)\\b|\\bihr herz erobert\\b|\\brundum (?:begeistert|glücklich|zufrieden)',
  '\\bne concerne que\\b|\\b(?:seulement|uniquement) (?:si|ceux|les)\\b|\\btoutes les étoiles\\b',
  '\\bsolt?anto a chi\\b|\\bsolo (?:a|per) chi\\b|\\bva come un treno\\b|\\btutte le stelle|\\btutte le stelline',
  '\\bsolo (?:a|para) (?:quien|los que)|\\bquien haya quedado (?:encantad|content)|\\ba los demás no\\b',
  '(?:方|家庭|お客様)だけに|お気に召しましたら|満点',
  '只(?:邀请|想请|请)[^。,!?]{0,8}(?:喜欢|满意)|爱不释手|真心喜欢',
];

/** Lines a buyer may write for all to read. */
const LINES: readonly string[] = [
  '\\breview box\\b|\\b(?:tell|show) the world\\b|\\b(?:write|words?|lines?)[^.!?]{0,40}(?:product|listing|item|article) page',
  '\\bzeilen\\b[^.!?]{0,30}(?:produkt|artikel)seite|\\brezension',
  '\\bcommentaires\\b|\\bavis\\b(?! de)|\\blignes publiques\\b',
  '\\brighe\\b[^.!?]{0,30}pagina|\\brecension|\\bsotto l.articolo',
  '\\bopiniones\\b|\\breseñas?\\b|\\blíneas\\b[^.!?]{0,30}página',
  'レビュー|ご?感想|口コミ',
  '评论区|评价|评论',
];

const pairs = (ones: readonly string[], others: readonly string[]): string[] =>
  ones.map((one, at) => together(one, others[at] ?? one));

/** What asks, in a roundabout way, to keep a complaint from other buyers. */
export const DIVERTED: readonly string[] = pairs(HELD, PUBLIC);

/** What asks, in a roundabout way, for another verdict than the one that was given. */
export const CHANGED: readonly string[] = pairs(ANOTHER, WRITTEN);

/** What asks only those for a review who will praise. */
export const ONLY_PRAISE: readonly string[] = pairs(ONLY_PLEASED, LINES);

const GIVEN: readonly string[] = [
  '\\bback on your card\\b|\\bscreenshot\\b|\\bscratch\\b|\\bour treat\\b',
  '\\bbildschirmfoto\\b|\\bohne bezahlung\\b|\\beine hand wäscht\\b|\\brevanchier|\\bobendrauf\\b',
  '\\brendre la pareille\\b|\\bcapture d.écran|\\bcadeau\\b',
  '\\bschermata\\b|\\bregal\\w+',
  '\\bcaptura\\b|\\bregal\\w+|\\bun detalle\\b',
  '画面の写真|スクショ|ギフト券|円分|プレゼント',
  '截图|礼品|礼物|券',
];

/** What gives something for a review, in the same sentence. */
export const PAID: readonly string[] = pairs(GIVEN, LINES);

/** The same in a sentence behind, by what is asked for as a proof. */
export const PAID_BEHIND: readonly string[] = LINES.map(
  (line) =>
    `(?:${line})[^\\n]{0,140}(?:\\bscreenshot\\b|\\bbildschirmfoto\\b|\\bcapture d.écran|\\bschermata\\b|\\bcaptura de pantalla|画面の写真|スクショ|ギフト券|截图)`,
);

/** What says, in a roundabout way, that an order is on its way, there or taken in. */
export const SHIPPED: readonly string[] = [
  '\\bwent out of (?:our|the) (?:door|house|shop|workshop)\\b|\\bsigned (?:for )?at the\\b|\\boff our hands\\b|\\b(?:mail lady|mailman|postman|driver|van people)\\b[^.!?]{0,24}\\b(?:took|has|have|picked|collected)\\b|\\b(?:usps|ups|fedex|dhl|tracking)\\b[^.!?\\n]{0,24}\\b[a-z]{0,2}\\d[\\d ]{9,}|\\b1z[0-9a-z]{14,16}\\b',
  '\\bist eingepackt und\\b|\\bbeim (?:gelben wagen|boten)\\b|\\b(?:nummer|code) zum verfolgen\\b|\\bist bei uns eingegangen und wird\\b|\\bdem (?:boten|fahrer) (?:übergeben|mitgegeben)\\b',
  '\\bparti[es]*(?: \\S+){0,2} (?:ce matin|hier|aujourd|cet après|cette nuit)|\\bconfiée?s? au (?:facteur|livreur)\\b|\\bnuméro (?:de suivi )?(?:: ?)?\\d?[a-z]?\\d{8,}|\\bse trouve au dépôt\\b|\\bsera (?:remis|déposé|livré)e? demain\\b',
  '\\bha lasciato (?:il|la|lo) [^.!?]{0,24}(?:oggi|ieri|stamattina|corriere)|\\bviaggia verso\\b|\\bcodice per seguire\\b|\\b(?:affidat|dat)[oa] al postino\\b',
  '\\bva en la furgoneta\\b|\\bpedido [^.!?]{0,60}ha sido registrado\\b|\\bel número de su paquete\\b|\\bsalió (?:esta mañana|hoy|ayer)\\b|\\bya lo tiene (?:el|la) (?:cartero|mensajero|repartidor)',
  '(?:伝票|追跡)番号[^。]{0,6}[0-9-]{8}|(?:配達員|ドライバー|郵便局)[^。]{0,10}(?:お?預け|渡し)',
  '揽走|(?:快递|顺丰|中通|圆通|邮政)(?:小哥|员|叔叔)?[^。,!?]{0,8}(?:取走|拿走|收走|接走)|单号[^。,!?]{0,3}[0-9a-z]{9}',
];

/** Where nothing is confirmed: the buyer asked, or it is about what comes back. */
export const ASKED_OR_RETURNED: readonly string[] = [
  '\\byou(?: had|.ve|.d)? (?:asked|wanted to know|wondered|wrote)\\b|\\b(?:sie (?:fragten|hatten|wollten)|vous (?:demand\\w+|vouliez)|mi chiede\\w*|(?:ci|mi) ha chiesto|me preguntaba|preguntó)\\b|お尋ね|お問い?合わせ(?:いただ|の件)|您问|您想知道|\\breturns?\\b|\\brücksend|\\bretour\\b|\\breso\\b|\\bdevoluci|返品|退货|寄回',
];

const REASON: readonly string[] = [
  '\\breason\\b|\\b(?:pick|choos|select|mark)\\w*',
  '\\bgrund\\b',
  '\\bmotif\\b|\\bindiqu\\w+',
  '\\bmotivo\\b|\\bscrivendo che\\b',
  '\\bmotivo\\b|\\bmarc\\w+ que\\b',
  '理由',
  '理由',
];

const UNTRUE: readonly string[] = [
  "\\b(?:bought|ordered)? ?by mistake\\b|\\bno longer need|\\bdon't need it\\b|\\bchanged (?:your|my) mind\\b",
  '\\bversehentlich\\b|\\bnicht mehr (?:gewünscht|benötigt)\\b|\\bes sich anders überlegt',
  '\\bchang\\w+ d.avis\\b|\\bpar erreur\\b',
  '\\bper sbaglio\\b|\\bcambiato idea\\b|\\btrovata? altrove\\b',
  '\\bsin querer\\b|\\bpor error\\b|\\bcambi\\w+ de (?:idea|opinión)\\b',
  '不要になった|間違えて',
  '不想要|拍错|不需要',
];

/** What asks, in a roundabout way, to cancel for the seller. */
export const CANCEL_FOR_US: readonly string[] = [
  ...pairs(REASON, UNTRUE),
  together('\\b(?:withdraw|cancel)\\w*\\b', '\\b(?:from|on) your (?:end|side)\\b'),
  together(
    '\\brückgängig\\b|\\bstornier\\w*|\\bzurückziehen\\b',
    '\\bvon sich aus\\b|\\bihrerseits\\b|\\bvon ihrer seite\\b',
  ),
  together('\\bannul\\w+', '\\bde votre côté\\b|\\bdepuis votre compte\\b'),
  '\\b(?:chiudess|annullass|ritirass)\\w+ lei\\b|\\bda parte sua\\b[^.!?]{0,24}annull|\\bannull\\w+[^.!?]{0,30}\\b(?:da parte sua|dal suo account)\\b',
  '\\b(?:anular|cancelar|anul[ea]|anulara|cancelara) (?:usted|la compra)\\b|\\busted (?:a )?(?:anul|cancel)\\w+|\\bdesde su cuenta\\b[^.!?]{0,20}anul',
  '(?:お客様(?:の方|側)|ご自身)(?:で|から)[^。]{0,24}(?:キャンセル|取り?消し|取り下げ)|取り下げの(?:お?手続き|申請)',
  '(?:您|你)(?:自己|那边|这边)[^。!?]{0,12}(?:退单|撤单|提出)|由您(?:那边)?(?:提出|发起)',
];

/** What promotes, in a roundabout way. */
export const PROMOTED: readonly string[] = [
  '\\b(?:type|enter|mention|quote)\\b[^.!?]{0,24}\\bat (?:the )?checkout\\b|\\bpercent (?:less|off|comes? off|cheaper)\\b|\\bcomes? off the total\\b|\\btell your (?:neighbou?rs|friends)\\b',
  '\\bprozent (?:weniger|billiger|günstiger)\\b|\\ban der kasse\\b|\\bals stammkunde\\b',
  '\\bà la caisse\\b|\\bbradée?s?\\b|\\bnotre vitrine\\b',
  '\\b(?:per cento|%) in meno\\b|\\b(?:un quinto|un terzo|metà) in meno\\b|\\bgiro in vetrina\\b',
  '\\brebajad[oa]s?\\b|\\b(?:dos|tres) por el precio de\\b',
  'お安くお求め|お得に(?:お求め|ご購入)',
  '结账时[填输]|立减|下回(?:看中|再来|下单)',
];

/** A thing for coupons, or a discount that was given. */
export const GIVEN_DISCOUNT: readonly string[] = [
  '\\b(?:wallet|organi[sz]er|folder|holder|binder|pochette|étui|classeur|mappe|tasche|custodia|portafoglio|cartera|archivador|funda) (?:for|für|pour|per|para|de) (?:\\w+ )?(?:coupons?|bons?|gutscheine?|buoni|cupones|vouchers?)|\\bcoupon (?:wallet|organi[sz]er|folder|holder|binder)|(?:gutschein|rabatt(?:marken)?)-?(?:mappe|tasche|heft|buch|album)|\\bporte-?(?:coupons?|bons)\\b|(?:クーポン|割引券)(?:整理|収納|入れ|ケース|ポーチ|ホルダー)|(?:优惠券|购物券|代金券)(?:收纳|包|夹|册|本)',
  '\\b(?:you (?:yourself )?(?:clipped|activated)|usted (?:mismo )?(?:activó|aplicó)|avez (?:activé|appliqué)|ha (?:attivato|applicato)|applicat[oa] in cassa|già espost[oa]|selbst (?:aktiviert|eingelöst))\\b(?![^.!?]*(?:next|próxim|prossim|prochain|nächst))',
];

/** Contact details in disguise. */
export const DISGUISED: readonly string[] = [
  '\\bgreen (?:chat )?app\\b|\\bplus (?:eight|four|three|one)[ -](?:six|four|nine|three|eight)\\b|\\((?:klammeraffe|arobase|chiocciola|arroba|at sign|punkt|point|punto|dot)\\)|\\bau zéro (?:six|sept)\\b|緑のアプリ|绿色(?:软件|聊天|app)|[薇威维]信',
];

/** A deal beside the platform. */
export const BESIDE: readonly string[] = [
  '\\bnot through (?:the site|this site|here)\\b|\\bohne (?:den|diesen) umweg über (?:amazon|die seite)|\\bsans passer par (?:ici|le site)\\b|\\bnon attraverso il sito\\b|\\btra di noi\\b|\\bsin pasar por (?:aquí|la página)\\b|\\bpay-pal\\b',
];

/** Stars one can hold, in a sentence without a word of what a buyer may write or give. */
export const REAL_STARS: readonly string[] = [
  '^(?!.*\\b(?:review|rat(?:e|ing)|feedback|leav\\w+|giv\\w+|please|avis|laiss\\w+|donn\\w+|mett\\w+|recension\\w*|lasci\\w*|dia|reseña|dej\\w+|bewert\\w*|geb\\w+)\\b).*(?:\\bstar-shaped\\b|\\b(?:new|bent|broken) stars\\b|\\ben étoiles\\b|\\b(?:fairy|string) lights?\\b|\\bstars\\b.*\\bfuse\\b|\\bconta-stelle\\b|\\bstelle si (?:spengono|accendono)\\b|\\blucin\\w+|\\bmolde\\b|\\bsterne leuchten\\b)|星星灯|星形',
];

/** Words by which a sentence may speak of what all buyers read, without a word for a review. */
export const OF_WHAT_ALL_READ: readonly string[] = [
  '\\b(?:product|listing|item|article) page\\b|\\bon (?:the|that|our) listing\\b|\\bpublicly\\b|\\bin public\\b|\\bwhat you (?:wrote|put|posted) (?:about|on)\\b|\\b(?:kind|few|nice|lovely|honest) (?:words|lines)\\b|\\bword of mouth\\b|\\bverdict\\b|\\bthumbs up\\b|\\bwhole world\\b',
  '\\böffentlich|\\b(?:paar|einige|nette|liebe|ihre) (?:zeilen|worte)\\b|\\burteil\\b|\\bbeim artikel\\b|\\bweitersagen\\b',
  '\\ben ligne\\b|\\bpubliquement\\b|\\ben public\\b|\\bquelques (?:mots|lignes)\\b|\\bverdict\\b|\\bbouche[- ]à[- ]oreille|\\bsous l.article',
  '\\bpubblicamente\\b|\\bin pubblico\\b|\\b(?:due|qualche|poche) (?:righe|parole)\\b|\\bgiudizio\\b|\\bsotto l.articolo|\\bpassaparola\\b',
  '\\ben (?:público|internet)\\b|\\bpúblicamente\\b|\\b(?:unas|dos|cuatro|algunas) (?:líneas|palabras)\\b|\\bescaparate\\b|\\bboca a boca',
  '商品ページ|公開の場|お声を|ひとこと(?:お書き|残|いただ)|口伝え',
  '商品页|页面上|公开|大家都?看得|那段话|吐槽|口碑|聊几句|写几句|说几句',
];
