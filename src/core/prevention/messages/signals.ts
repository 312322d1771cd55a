import { BUYER_ASKS, REFUSALS, STILL_ASKS } from './refusals.ts';
import { NEUTRAL_WORDS, NO_REVIEW_TALK, REVIEW_TALK } from './review-talk.ts';
import * as roundabout from './roundabout.ts';

/** Something a text may say, by the patterns that find it in a sentence. */
export interface Signal {
  /** JavaScript patterns in small letters, flag `u`, tried on each sentence (`whole`: on the text) in small letters, in which blanks and digits are plain. */
  find: readonly string[];
  /** A sentence one of these is found in too is left alone. */
  unless?: readonly string[];
  whole?: true;
}

const REVIEW =
  '(?:reviews?|feedback|ratings?|comments?|bewertung(?:en)?|rezension(?:en)?|rezensent(?:en|in)?|avis|[ée]valuations?|commentaires?|recension[ei]|valutazion[ei]|rese[ñn]as?|valoraci(?:ón|on|ones)|opini(?:ón|on|ones|one|oni)|レビュー|口コミ|評価|评价|评论|留评|好评|差评|中评|反馈|評論|使用(?:感受|体验|心得)|晒[图单]|ご感想)';
const REWARD =
  '(?:gift ?cards?|e-?gift|refund(?:ed)?|rebates?|cash ?backs?|free (?:\\w+ ){0,2}(?:products?|items?|gifts?|samples?|replacements?|units?|accessor(?:y|ies))|gifts?|rewards?|bonus|coupons?|vouchers?|discounts?|\\d+ ?% off|paypal|[$€£]\\s?\\d+|money back|half (?:of )?(?:the|your) (?:price|money)|(?:store|shop) credit|pay(?:ing)? you|reimburse\\w*|on (?:us|the house)\\b|schenken wir|umsonst|belohn\\w+|die hälfte|\\d+ euros?|offrons|offrirons|la moitié|la metà|le diamo|ti diamo|le regaliamo|la mitad|devolvemos|le regalamos|半額|お返し|差し上げ|進呈|\\d+円|半价|送(?:礼|您|你|小|一)|礼物|补偿|奖励|返\\d+|gutschein(?:e|s)?|rabatt|geschenk(?:e|karte|gutschein)?|gratis\\w*|erstattung|ch[èe]que[- ]cadeau|cartes?[- ]cadeaux?|cadeau|bon d.achat|r[ée]duction|remise|rembours\\w+|buono|sconto|regalo|omaggio|rimborso|rimborseremo|tarjeta (?:de )?(?:regalo|\\d+)|regalamos|obsequi\\w+|cup[oó]n|descuento|reembols\\w+|ギフト券?|ギフトカード|クーポン|割引|返金|プレゼント|無料|特典|キャッシュバック|返现|返現|红包|礼品卡?|赠品|优惠券|代金券|免费|退款|现金|折扣)';

/** What is looked over or thanked for, and no review of a product. */
const OTHER_REVIEWS: readonly string[] = [
  '\\b(?:(?:to|we|us|can|will|must|team) review|reviewed)(?: and \\w+)? (?:(?:the|your|this|these|all) )?(?:\\w+ )?(?:claims?|case|photos?|pictures?|returns?|requests?|details|damage|address|instructions?|manual|drawing|design|proof|situation|matter|parcel|shipment)\\b',
  '^(?:(?!as\\b|als\\b|pour\\b|come\\b|como\\b)\\S+ ){0,3}(?:thanks?|thank you|dank|danke|merci|grazie|gracias)\\b[^.!?]{0,25}(?:feedback|comments?|review|rückmeldung|commentaire|retour|avis|recensione|reseña)',
  '您(?:所)?反馈的|感谢您(?:的|对)',
];

/** All signals; the build packs them. Sentences end at full stops, marks and line breaks. */
const SIGNALS = {
  confirmation: {
    find: [
      '\\b(?:your|the|order)(?: \\S+){0,4}? (?:has|have|is|was|are|were|got)(?: (?:now|just|already|finally|successfully|safely|today|also))*(?: been)?(?: (?:now|just|already|safely))? (?:shipped|dispatched|confirmed|despatched|sent(?: out)?|posted|mailed|handed (?:over )?to|picked up by|delivered|packed|out for delivery|in transit|being (?:prepared|processed|packed))',
      '\\byour (?:\\S+ ){1,4}?(?:just )?shipped|\\b(?:your|the|order|parcel|package|it)(?: \\S+){0,4}? (?:just |now |already )?left (?:our|the) (?:warehouse|workshop|facility|depot|hands)',
      "(?:\\byour \\w+ )?\\b(?:is|are|it's|now) (?:now |already |finally )?(?:on|making) (?:its|the|their|it's) way\\b",
      "\\bwe(?:'ve| have)?(?: just| now| already)? (?:shipped|dispatched|sent out|posted|mailed)(?: out)? (?:your|the)",
      '\\byour tracking (?:number|code|id|link|details)|\\btracking (?:number|code|id) ?(?:is|:)|\\byou can track (?:your|the|it)|\\btrack (?:your|the) (?:order|package|parcel|shipment)',
      '\\b(?:order|shipping|dispatch|delivery|purchase|payment) (?:confirmation|notification)\\b|\\bshipping notice|\\bwe (?:have )?(?:just )?received your (?:order|payment|purchase)|\\b(?:we|this|writing) (?:is |are )?(?:to |hereby )?(?:confirms?|confirmed)(?: that we (?:have )?received| receipt of)? your (?:order|purchase|payment)',
      '\\b(?:wurden?|ist|sind|haben wir|wir haben)(?: \\S+){0,6} (?:versandt|verschickt|versendet|abgeschickt|zugestellt|verpackt|an dhl|übergeben)\\b|\\b(?:ist|sind)(?: \\S+){0,3} unterwegs|\\bauf dem weg zu (?:ihnen|dir)|(?:hiermit )?bestätigen wir (?:ihnen )?(?:hiermit )?(?:den eingang )?(?:ihrer?|deiner?|die) bestellung|versandbestätigung|bestellbestätigung|\\b(?:ihre|deine) (?:sendungsnummer|sendungsverfolgung)|\\b(?:wir haben )?(?:ihre|deine) bestellung (?:\\S+ )?(?:ist )?(?:bei uns )?(?:erhalten|eingegangen)|\\b(?:sie|bestellung|paket|sendung)(?: \\S+)? (?:ist|hat)(?: \\S+){0,4} (?:bei uns eingegangen|(?:lager|haus|werkstatt)(?: \\S+){0,2} verlassen)\\b',
      '\\b(?:a|ont|est|sont|avons)(?: bien)?(?: [ée]t[ée])?(?: bien)? (?:exp[ée]di[ée]|envoy[ée]|livr[ée]|remise? au transporteur|confirm[ée])e?s?(?![a-z])|\\best (?:d[ée]sormais )?en (?:route|chemin|cours de livraison|pr[ée]paration)|\\b(?:colis|commande)(?: \\S+)? est partie?\\b|\\b(?:quitté?|quitter|partie? de) (?:notre|nos) (?:entrep[ôo]t|atelier)|confirmation (?:de commande|d.exp[ée]dition)|votre num[ée]ro de suivi|nous avons bien reçu votre commande',
      '\\b(?:è|sono|abbiamo)(?: (?:già|appena|ora))?(?: stat[oaie])? (?:sped|inviat|consegnat|conferm)\\w*|\\bpartit[oa](?: \\S+){0,2} da(?:l|lla|i) nostr|\\b(?:ha )?lasciato il nostro magazzino|\\bè (?:ora )?in (?:viaggio|arrivo|consegna|transito|preparazione)|conferma (?:d.ordine|dell.ordine|di spedizione)|il (?:tuo|suo|vostro) (?:numero|codice) di (?:tracking|tracciamento|spedizione)|abbiamo ricevuto il (?:tuo|suo|vostro) ordine',
      '\\b(?:ha|han|hemos|está|están|fue|ya)(?: sido)? (?:enviad|despachad|expedid|entregad|confirmad)[oa]s?\\b|\\b(?:ha )?salid?[oó] (?:\\S+ )?de nuestro almac[eé]n|\\b(?:está|están|va|ya va) (?:ya )?(?:en|de) camino|confirmaci[oó]n (?:de|del) (?:pedido|env[ií]o)|(?:su|tu) n[uú]mero de (?:seguimiento|rastreo)|hemos recibido (?:su|tu) pedido',
      'ご?注文[^。]{0,40}(?:承りました|受け付けました)|発送(?:いた|致)?しました|発送(?:が)?(?:完了|済み)|出荷(?:いた|致)?しました|配送中です|お届け(?:いた)?しました|ご注文(?:を)?(?:承りました|確認(?:いた)?しました|ありがとうございます。?(?:発送|準備))|(?:発送|注文)(?:の)?(?:ご)?(?:通知|連絡|確認メール)|追跡番号は|お問い?合わせ番号は|お届け先へ向かって|到着するまで(?:しばらく|今しばらく)',
      '已(?:经|於|于)?(?:\\S{0,6})?(?:发货|发出|寄出|发运|出库|送达|派送|签收|妥投)|已經(?:出貨|寄出)|正在(?:路上|运输途中|派送|配送|飞奔)|在(?:路上|途中)(?:了|啦|，|,|!|。|$)|(?:物流|快递|运单|追踪)(?:单)?号(?:码)?(?:是|为|:)|(?:发货|订单|出货)(?:确认|通知)|(?:订单|付款)已(?:确认|收到|受理)|已(?:经)?收到您的(?:订单|付款)',
      '\\bremise? (?:à|au|aux) (?:la poste|transporteur|colissimo|chronopost|dhl|ups|livreur)|\\bconfiée? (?:à|au) (?:la poste|transporteur)|\\b(?:affidat|consegnat|pass)[oa] (?:al|a) (?:corriere|poste|dhl|brt|ups)|\\bentregad[oa] (?:al transportista|a la agencia|a correos|a seur)|(?:引き?渡し|お?預け|お渡し)(?:いたし|致し|し)?ました|(?:已|今天|今日|刚刚?|昨天)[^。,!?]{0,6}(?:交给|交付给?|移交)(?:了)?(?:快递|物流|承运商|顺丰|中通|圆通|邮政)|已(?:被)?揽收',
      '\\bwent out (?:this|today|yesterday|with|to you)|\\bon the (?:truck|van)\\b|\\bliegt (?:\\S+ ){0,4}bei (?:dhl|dpd|gls|hermes|ups|der post)\\b|\\bpris la route|\\bsta viaggiando|集荷(?:され|が完了|済)|已(?:经)?(?:出发|启程|上路)',
      '\\b(?:is|are|now) (?:now |already )?with (?:the|our) (?:carrier|courier)\\b|\\b(?:ist|sind|liegt) (?:\\w+ )?(?:beim|bei unserem) (?:paketdienst|zusteller|versanddienst)|\\b(?:est|sont) (?:maintenant |désormais |déjà )?(?:chez|entre les mains d.) ?(?:le|du)? ?transporteur|\\b(?:está|están) (?:ya )?(?:con el|en manos del) transportista|\\b(?:è|sono) (?:ora |già )?(?:presso il|in mano al) corriere',
      '\\bin the hands of (?:the|our) (?:courier|carrier|post)\\b|\\b(?:packed|labell?ed)\\b[^.!?]{0,40}\\bwith (?:the|our) (?:courier|carrier)\\b|\\b(?:päckchen|ware|artikel|lieferung)(?: \\S+)? (?:ist|hat)(?: \\S+){0,4} (?:lager|haus|werkstatt)(?: \\S+){0,2} verlassen\\b|\\b(?:colis|paquet|article|commande)(?: \\S+)? (?:a|est) (?:quitté|parti|sorti)e?\\b[^.!?]{0,24}\\b(?:entrepôt|atelier|dépôt)|\\b(?:uscit|partit)[oa]\\b[^.!?]{0,24}\\b(?:magazzino|laboratorio|deposito)|\\bsali[óo]\\b[^.!?]{0,24}\\b(?:almacén|taller|depósito)|(?:倉庫|店舗|工房|センター)を(?:出発?|離れ)(?:し|ま|いた)|(?:今早|今天|今日|昨天|刚刚?)[^。,!?]{0,4}(?:出库|离仓|离开仓库)',
    ],
    unless: [
      "\\b(?:not|never|cannot|can't|hasn't|haven't|wasn't|isn't|until|before|once|if|whether|when|after you|as soon as|unless|instead|nicht|noch nicht|sobald|bevor|falls|wenn|ob|n.a pas|n.est pas|pas encore|dès que|avant|lorsque|si|non|prima|appena|se|quando|no|antes|cuando|aún no|todavía)\\b(?! only)(?! just)",
      '未|尚未|没有|还没|前(?:に|请)|まだ|ておりません|できません|できず|していません|したら|場合|如果|一旦|之前|是否|后(?:会|将|再)',
    ],
  },
  onItsWay: { find: roundabout.SHIPPED, unless: roundabout.ASKED_OR_RETURNED },
  received: {
    find: [
      "\\bwe(?:'ve| have)? (?:just )?(?:received|got) your (?:order|payment|purchase)|\\byour (?:order|payment)(?: \\S+)? (?:has been|was|is) (?:received|confirmed|accepted)|\\bwe(?:'re| are) (?:now |already )?(?:getting|preparing|packing|picking) (?:it|your|the order)",
      '\\b(?:bestellung|sie)(?: \\S+)? (?:ist|haben wir)(?: \\S+){0,3} (?:bei uns eingegangen|erhalten)|\\bbestellung(?: \\S+)? wird (?:gerade |nun |jetzt )?(?:gepackt|verpackt|vorbereitet|bearbeitet)|\\bcommande(?: \\S+)? (?:a bien été|est bien|a été) (?:reçue|enregistrée|validée)|\\bavons (?:bien )?reçu votre commande|\\babbiamo ricevuto (?:il suo|il tuo|il vostro|l.)[^.!?]{0,3}ordine|\\bordine(?: \\S+)? è stato (?:ricevuto|confermato|preso in carico)|\\bhemos recibido (?:su|tu|el) pedido|\\bpedido(?: \\S+)? (?:ha sido|fue|está) (?:recibido|confirmado|en preparación)',
      '订单[ \\da-z-]{0,26}(?:我们|本店)?已(?:经)?(?:收到|受理|确认)|已(?:经)?收到您的(?:订单|付款)|正在(?:为您)?(?:安排)?(?:打包|备货|拣货|配货)|注文[^。]{0,40}(?:承りました|受け付けました|確かに受け取り)|(?:ただいま|現在)[^。]{0,10}(?:梱包|出荷準備|発送準備)',
    ],
    unless: [
      '\\b(?:not|never|cannot|unless|nicht|pas|non|no|return\\w*|rücksend\\w*|retour\\w*|reso|devoluci\\w*|back)\\b',
      '未|没有|还没|退货|退回|退款|返品|まだ|できません',
    ],
  },
  status: {
    find: [
      '\\byour (?:\\S+ ){0,2}(?:order|package|parcel|items?|shipment) (?:should|will) (?:arrive|be (?:shipped|delivered|dispatched|sent)|ship|reach)',
      '\\b(?:ihre|deine?) (?:bestellung|sendung|paket) (?:wird|kommt|trifft)(?: \\S+){0,5} (?:versandt|verschickt|geliefert|an|ein)\\b|\\bvotre (?:commande|colis) (?:sera|arrivera|partira)\\b|\\bil (?:tuo|suo|vostro) (?:ordine|pacco) (?:arriverà|sarà (?:spedito|consegnato))|\\b(?:su|tu) (?:pedido|paquete) (?:llegará|será (?:enviado|entregado)|se enviará)',
      'まで(?:に)?(?:お届け|発送|到着)(?:する)?(?:予定|いたします)|(?:将|会)(?:在|于)?[^。!?]{0,12}(?:发货|送达|寄出)',
    ],
    unless: [
      '\\b(?:once|so that|so|as soon as|after|when|if|before|until|not|sobald|wenn|damit|falls|nachdem|erst|nicht|dès que|quand|si|afin|après|appena|quando|se|così|dopo|non|cuando|si|para que|tan pronto|no)\\b',
      '後|したら|場合|次第|后|如果|一旦|以便|收到',
    ],
  },
  promotion: {
    find: [
      ...roundabout.PROMOTED,
      '\\bbuy (?:one|two|three|\\d+)\\b[^.!?]{0,40}\\b(?:free|for nothing|half price)\\b|\\bcoupons?\\b|\\bpromo(?:tion(?:al)?s?)?(?: code)?\\b|\\bdiscounts?\\b|\\bvouchers?\\b|\\b\\d{1,2} ?(?:%|percent) (?:off|discount|rebate)|\\bspecial (?:offer|deal|price)s?\\b|\\b(?:flash |clearance |black friday |cyber monday |holiday |summer |winter |our )sale\\b|\\bdeals? of the|\\bnew arrivals?|\\bnew (?:collection|products? line)|\\b(?:check out|visit|browse|discover|explore|see|shop|take a look at) (?:all )?our (?:\\w+ ){0,3}(?:store|storefront|shop|other|range|collection|products|brand page|website|catalog(?:ue)?)|\\bfollow (?:us|our)|\\bbuy one|\\bbuy (?:two|2) get|\\b(?:on|for|off) your next (?:order|purchase)|\\bsave (?:up to )?(?:[$€£]?\\d+)|\\buse (?:the )?code [a-z0-9]+|\\byou (?:may|might) also (?:like|love|enjoy)|\\bbest[- ]sellers?\\b|\\blimited[- ]time|\\brefer a friend|\\bloyalty (?:program|points)|\\bfree gift\\b|\\b(?:our|new) (?:\\w+ )?(?:winter|summer|spring|autumn|fall|holiday|christmas|latest) (?:collection|range)\\b|\\b(?:our|the) (?:\\w+ )?storefront\\b|\\b(?:have|take) a look (?:at|around|in)[^.!?]{0,30}(?:store|shop|collection)',
      '\\bgutschein|\\brabatt|\\bsonderangebot|\\bsonderaktion|\\bangebote? der|\\bbesuchen sie unseren? (?:shop|store|laden|webshop|webseite|website)|\\b(?:entdecken|stöbern) sie|\\bfolgen sie uns|\\bneuheiten\\b|\\bnächste (?:bestellung|einkauf)|\\bnächsten? (?:bestellung|einkauf)|\\baktionscode|\\bsparen sie\\b|\\bprozent (?:günstiger|nachlass)|\\bschlussverkauf|\\bweitere produkte|\\bschauen sie[^.!?]{0,60}(?:\\bvorbei\\b|\\bshop\\b|sortiment)|\\bunsere[nr]? (?:\\w+ )?\\w*kollektion\\b',
      '\\bcodes? promos?|\\br[ée]ductions?\\b|\\bremises?\\b de|\\boffres? (?:sp[ée]ciale|exclusive|promo)|\\bsoldes\\b|\\bprochaine? (?:commande|achat)|\\bbons? (?:d.achat|de r[ée]duction)|\\bsuivez-nous|\\bd[ée]couvrez (?:nos|notre)|\\bvisitez (?:notre|nos)|\\bnouveaut[ée]s\\b|\\bventes? (?:priv[ée]e|flash)|\\b(?:jete[zr]|faites) un (?:coup d.|tour)[^.!?]{0,50}(?:boutique|collection|produits|gamme)|\\bnouvelle (?:collection|gamme)',
      '\\bbuono sconto|\\bcodic[ei] (?:sconto|promo)|\\bscont[oi]\\b|\\bofferta (?:speciale|esclusiva)|\\bofferte (?:speciali|esclusive)|\\bprossimo (?:ordine|acquisto)|\\bseguici|\\b(?:visita|visitate|scopri|scoprite) (?:il nostro|la nostra|i nostri|le nostre)|\\bsaldi\\b|\\bnovità in arrivo|\\bpromozion[ei]\\b|\\bnovità (?:de[li]|da[li]|in|nel)\\b[^.!?]{0,20}(?:negozio|vetrina)|\\bocchiata[^.!?]{0,40}(?:negozio|novità|prodotti|vetrina|collezione)|\\bnuov[aie] (?:collezione|arrivi)',
      '\\bcup[oó]n(?:es)?\\b|\\bdescuentos?\\b|\\bofertas? (?:especial|exclusiva|especiales)|\\bpr[oó]xim[ao] (?:compra|pedido)|\\bs[ií]ganos|\\bs[ií]guenos|\\b(?:visite|visita|descubra|descubre) (?:nuestr[ao]s?)|\\brebajas\\b|\\bc[oó]digo (?:promocional|de descuento)|\\bpromoci[oó]n(?:es)?\\b|\\bnovedades\\b|\\bvistazo[^.!?]{0,40}(?:tienda|productos|colecci[oó]n)|\\bnueva colecci[oó]n',
      'クーポン|割引|セール(?:中|開催|実施|の)|キャンペーン|お得な|新商品の(?:ご案内|紹介)|次回(?:の)?(?:ご)?(?:注文|購入|お買い物)|フォローして|ストアを(?:ご覧|訪問)|他の商品も|\\d+ ?%? ?(?:off|オフ)|ポイントプレゼント',
      '优惠|折扣|打折|促销|满减|满\\d+减|[\\d一二三四五六七八九]折|全场|新品(?:上架|上市|推荐)|下次(?:购物|购买|下单)|再次购买(?:时)?(?:可|享|立减)|复购|关注(?:我们|店铺|本店)|逛逛|(?:查看|浏览|选购)(?:我们的)?(?:其他|更多)(?:商品|产品)|限时|秒杀|大促|双十一|红包|会员(?:福利|专享)|抽奖|看看(?:我们)?(?:店|其他|别的)(?!铺地址)|(?:本店|店里|店铺)[^。]{0,8}(?:新品|新款|上新)',
      '\\bat (?:a )?(?:lower|reduced|special|half|discounted) prices?\\b|\\b(?:everything|all items|whole (?:store|shop))\\b[^.!?]{0,20}(?:%|percent|reduced|cheaper)|\\b\\d{1,2} ?(?:%|prozent) (?:billiger|günstiger|weniger|nachlass)|\\bim angebot\\b|(?:^|[^\\d])-\\s?\\d{1,2} ?%|\\b\\d{1,2} ?% (?:de rabais|offerts?|sur (?:votre|tout|toute))|\\bà (?:moitié|petits?) prix|\\ben promo\\b|\\b\\d{1,2} ?% (?:menos|de rebaja|más barato)|\\ba mitad de precio|\\ben oferta\\b|\\b(?:a )?metà prezzo\\b(?![^.!?]*rimbors)|\\bin offerta\\b|\\b\\d{1,2} ?% in meno|\\d割引|全品[^。]{0,6}(?:引|オフ|割)',
      '\\bsaves? you (?:up to )?(?:\\d|[$€£]|ten|twenty|thirty|half)|\\bkostet (?:\\w+ ){0,3}nur\\b|第二件(?:半价|\\S?折)|(?:^|[^退返])半价(?!退)',
      '\\b\\d{1,2} ?% (?:auf (?:alles|das ganze|jede)|on everything|off everything|sur tout|en todo|su tutto)',
      '\\bhalf[- ]price\\b|\\bships? free\\b|\\blook (?:a)?round (?:our|the) (?:shop|store)\\b|\\b(?:winter|summer|spring|autumn|fall) (?:range|collection)\\b|\\b(?:zum|für den) halben preis\\b|\\bmitad de precio\\b|\\bà moitié prix\\b|\\b(?:nostra|nostro) (?:vetrina|negozio)\\b[^.!?]{0,40}\\b(?:prezzo|sconto|offert)|\\b(?:all|everything|alles|alle|tutto|tutta|toute?|toda?) [^.!?]{0,24}\\bhalf off\\b',
    ],
    unless: [
      ...roundabout.GIVEN_DISCOUNT,
      '\\b(?:invoice|receipt|at checkout|you used|you paid|was (?:not )?applied|were charged|you redeemed|already (?:deducted|included|applied)|no (?:coupon|discount|promotion)|gift card balance|partial refund)\\b(?![^.!?]*\\bnext\\b)|\\brechnung\\b(?![^.!?]*nächst)|\\bfacture\\b(?![^.!?]*prochain)|\\bfattura\\b(?![^.!?]*prossim)|\\bfactura\\b(?![^.!?]*próxim)|請求書|領収書|发票',
      '\\b(?:(?:was|were|been|is|already) (?:already )?(?:deducted|taken off|subtracted)|after (?:the|your) (?:coupon|discount|voucher))\\b(?![^.!?]*\\bnext\\b)|\\b(?:abgezogen|eingelöst)\\b(?![^.!?]*nächst)|\\b(?:déduite?s?|(?:avez|été) (?:utilisé|appliqu)ée?s?|appliquée?s? (?:lors|à|sur))\\b(?![^.!?]*prochain)|\\b(?:detratt[oa]|dedott[oa]|scalat[oa]|(?:ha|hai|avete) (?:già )?usato)\\b(?![^.!?]*prossim)|\\b(?:descontad[oa]|deducid[oa]|(?:ha|has) (?:usado|utilizado)|usó|utilizó)\\b(?![^.!?]*próxim)|(?:差し引い|適用済み|ご利用(?:いただいた|済み)|ご使用(?:になった|いただいた))(?![^。]*次回)|(?:实付|抵扣了?|已使用|使用了)(?![^。]*下次)|优惠券[^。]{0,12}(?:退回|返还)',
      '\\bkeine\\w* (?:gutschein|rabatt)|\\b(?:pas|aucune?) (?:de )?(?:réduction|remise|code promo)|\\bnessun[oa]? (?:sconto|buono)|\\bning[uú]n (?:descuento|cup[oó]n)|(?:没有|不提供|不能提供|无法提供)[^。,]{0,6}(?:优惠|折扣)|(?:クーポン|割引)(?:は|の)?[^。]{0,10}(?:ございません|ありません)',
      '\\boff the (?:refund|return|amount)|\\brefund (?:amount|of)\\b(?![^.!?]*\\bnext\\b)',
      '\\b(?:asked|asking|ask) (?:if|whether|about|for) (?:the|your|our|a|an)\\b[^.!?]{0,24}\\b(?:coupon|discount|voucher|promotion)|\\bfragten (?:sie )?[^.!?]{0,24}(?:rabatt|gutschein)|\\bdemand\\w+ [^.!?]{0,24}(?:réduction|code promo)|\\bchie\\w+ [^.!?]{0,24}(?:sconto|buono)|\\bpregunt\\w+ [^.!?]{0,24}(?:descuento|cup[oó]n)|您问[^。]{0,12}(?:优惠|折扣)|(?:クーポン|割引)について(?:の)?(?:お尋ね|お問い?合わせ|ご質問)',
      '\\b(?:expired|no longer valid|did not (?:work|apply)|was not (?:valid|accepted)|abgelaufen|(?:war|ist) (?:nur |nicht )?(?:\\S+ ){0,4}gültig|nicht angenommen|expirée?|plus valable|scadut[oa]|non (?:è|era) valid[oa]|caducad[oa]|no (?:es|era) válid[oa])\\b|过期|失效|期限切れ|有効期限が',
    ],
  },
  mailingList: {
    find: [
      '\\bnewsletters?\\b|\\bsubscribe\\b|\\bmailing list|\\bsign up (?:for|to)|\\bjoin our (?:\\w+ ){0,2}(?:club|list|community|group)|\\bvip (?:club|group)|\\babonnieren|\\bmelden sie sich (?:für|zu) (?:unser|den)|\\binscrivez-vous|\\babonnez-vous|\\biscriv(?:iti|etevi)|\\bsuscr[ií]b[ae](?:se|te)|メルマガ|ニュースレター|会員登録|订阅|加入(?:我们的)?(?:会员|社群|粉丝群)|加群|进群',
    ],
    unless: ['\\bsubscribe ?& ?save'],
  },
  rewardForReview: {
    find: [
      ...roundabout.PAID,
      `${REWARD}[^.!?。！？\\n]{0,80}${REVIEW}`,
      `${REVIEW}[^.!?。！？\\n]{0,80}${REWARD}`,
      '\\bscreenshots? of (?:your|the|that) (?:\\w+ )?(?:review|rating|feedback)|(?:bildschirmfoto|screenshot|foto|link)s? (?:von )?(?:der|ihrer|deiner|zur|zu ihrer) (?:bewertung|rezension)|capture (?:d.écran )?de (?:votre|ton|l.) ?(?:avis|commentaire|évaluation)|(?:foto|schermata|screenshot) della (?:sua|tua|vostra) (?:recensione|valutazione)|captura de (?:su|tu|la) (?:reseña|opinión|valoración)|(?:评价|评论|好评|晒单|晒图)[^。]{0,6}截[图屏]|截[图屏][^。]{0,6}(?:评价|评论|好评)|(?:レビュー|評価)[^。]{0,10}(?:スクリーンショット|スクショ)',
    ],
    unless: [
      ...OTHER_REVIEWS,
      '\\b(?:have|has been|already|haben|wurde|avons|abbiamo|hemos)(?: \\w+)? (?:refunded|erstattet|remboursé|rimborsato|reembolsado)',
      '(?:\\bno|\\bnot|\\bnever|\\bwithout(?: any)?|\\bdo not offer|n.offrons (?:pas|aucun)|\\bkeine?|\\bohne|\\bsans|\\bnessun|\\bsenza|\\bno ofrecemos|\\bsin|不(?:提供|会|需要))[^.!?。]{0,30}(?:gift|reward|refund|bonus|gutschein|geschenk|cadeau|buono|regalo|返现|礼)',
    ],
  },
  reviewAcross: {
    find: [
      ...roundabout.PAID_BEHIND,
      `(?:^|[.!?,\\n] ?)(?:(?:are|do|did) you |sind sie |êtes-vous |sei |está )?(?:happy|satisfied|pleased|love|like|zufrieden|satisfait|content|soddisfatt[oa]|satisfech[oa])[^.!?]{0,50}\\?\\s*[^.!?]{0,40}${REVIEW}`,
      `${REVIEW}[^。\\n]{0,60}[.!?。！？]\\s*(?:in return|in exchange|as a (?:thank[- ]you|token)|and (?:get|receive)|als (?:dank|dankeschön)|im gegenzug|en [ée]change|en guise de remerciement|pour vous remercier|in cambio|come ringraziamento|a cambio|como agradecimiento|お礼に|(?:その|感謝)?お礼として|特典として|作为(?:感谢|回报|答谢)|即可|可获)`,
      '好评返现|好评返|晒图返|晒单返|五星返|レビュー(?:を書いて|投稿で|を投稿)[^。]{0,30}(?:プレゼント|進呈|差し上げ|返金)',
    ],
    whole: true,
  },
  reviewTalk: {
    find: [...REVIEW_TALK, ...roundabout.OF_WHAT_ALL_READ],
    unless: [...OTHER_REVIEWS, ...NO_REVIEW_TALK, ...roundabout.REAL_STARS],
  },
  positiveReview: {
    find: [
      ...roundabout.ONLY_PRAISE,
      '\\b(?:5|five)[ -]?(?:out of (?:5|five) )?stars?\\b|5 ?[⭐★]|⭐{3}|★{5}|\\b(?:positive|good|great|nice|excellent|favou?rable|glowing|perfect) (?:product |seller |customer )?(?:review|feedback|rating|comment)s?',
      "\\bif (?:you (?:are|'re|were|have been)|everything (?:is|was)|you (?:love|enjoy)(?:ed)?|you liked?\\b(?!,| to\\b))[^.!?]{0,60}[^.!?]{0,80}\\b(?:review|rating|rate us|feedback|stars?)",
      '\\b(?:f[üu]nf|5)[ -]?sternen?\\b|\\bpositiven? (?:bewertung|rezension)|\\bgute[nr]? bewertung|\\b(?:wenn|falls) (?:sie|du|ihnen|dir)[^.!?]{0,40}(?:zufrieden|gefällt|gefallen)[^.!?]{0,80}(?:bewert|rezension)',
      '\\b(?:cinq|5) [ée]toiles|\\bavis positif|\\b(?:bon|excellent|bonne) (?:avis|[ée]valuation|note)|\\bsi vous [êe]tes (?:satisfaite?|content)[^.!?]{0,80}(?:avis|[ée]valuation|commentaire|note)|\\bsi (?:le|notre) produit vous (?:plaît|a plu)[^.!?]{0,80}(?:avis|[ée]valuation|commentaire)',
      '\\b(?:cinque|5) stelle|\\brecension[ei] positiv|\\b(?:buona|ottima|bella) recensione|\\bse (?:sei|siete|è) (?:soddisfatt|content|felic)[^.!?]{0,80}(?:recension|valutazion|feedback)|\\bse (?:il prodotto )?(?:ti|le|vi) (?:piace|è piaciut)[^.!?]{0,80}(?:recension|valutazion)',
      '\\b(?:cinco|5) estrellas|\\b(?:rese[ñn]a|opini[oó]n|valoraci[oó]n) positiva|\\b(?:buena|excelente) (?:rese[ñn]a|valoraci[oó]n|opini[oó]n)|\\bsi (?:est[áa]s?|est[ée]|ha quedado|qued[oó]) (?:satisfech|content|feliz)[^.!?]{0,80}(?:rese|opini|valora)|\\bsi (?:te|le) (?:gusta|gust[oó]|ha gustado)[^.!?]{0,80}(?:rese|opini|valora)',
      '(?:5|五|５)つ?星|星(?:5|五|５)|高評価|良い(?:レビュー|評価|口コミ)|(?:ご満足|気に入って)[^。]{0,40}(?:レビュー|評価|口コミ)',
      '好评|五星|5 ?星|满分|(?:如果|若|要是)(?:您)?[^。!?]{0,10}(?:满意|喜欢)[^。!?]{0,40}(?:评价|评论|留评|晒图|反馈)',
      '\\b(?:something|a few) (?:nice|kind|good|positive) (?:words? )?(?:about|on) (?:us|our|the)\\b',
      '\\b(?:5|five) \\w+ stars\\b|\\bvolle[rn]? (?:sternzahl|sterne)|\\balle (?:5|fünf) sterne|星満点|満点(?:の)?(?:レビュー|評価|を|で)',
      '\\b(?:giv|gave|leav|left|award|rat|grant)\\w* (?:us |it |our \\w+ )?[^.!?]{0,20}\\b(?:top|full|highest|perfect|maximum) (?:marks?|scores?|points|grades?|ratings?)\\b|\\b(?:say|write|post|leave|share|tell)\\w*\\b[^.!?]{0,24}\\b(?:kind|nice|good|positive|glowing|flattering) (?:words?|things?|comments?)\\b|\\bspeak (?:well|highly) of (?:us|our|it)\\b|\\b(?:loved?|like|enjoy)\\w* it\\?[^.!?]{0,40}(?:world|page|everyone|review|stars)',
      '\\b(?:volle|höchste|beste|maximale)[nr]? (?:punktzahl|punkte(?:zahl)?|note)\\b|\\b(?:nette|gute|freundliche|lobende|positive)[snr]? (?:worte?|kommentare?)\\b[^.!?]{0,40}(?:seite|öffentlich|online)|\\b(?:wer|wenn sie|indem sie)\\b[^.!?]{0,24}\\b(?:seite|online)\\b[^.!?]{0,12}\\blob(?:t|en)\\b',
      '\\bnote (?:parfaite|maximale|excellente)|\\b(?:meilleure|pleine) note\\b|\\bmots? (?:élogieux|flatteurs?)\\b|\\b(?:dites|dire|dis|parlez|parler) (?:que )?(?:du |en )?bien (?:de|sur) (?:nous|notre|nos|ce|cet|cette)\\b|\\bla note la plus (?:haute|élevée)',
      '\\b(?:il )?massimo (?:dei voti|del punteggio|dei punti)|\\b(?:voto|punteggio) (?:massimo|pieno)\\b|\\b(?:parl\\w+|dic\\w+|dire|scriv\\w+) (?:bene (?:di|del)|(?:due|qualche) (?:belle|buone) parol[ae])\\b|\\bbelle parole\\b[^.!?]{0,30}\\b(?:pagina|online|recension)',
      '\\b(?:máxima|mejor) (?:puntuación|nota|calificación|valoración)\\b|\\b(?:puntuación|nota) (?:máxima|perfecta)\\b|\\b(?:habl\\w+|dig\\w+|opin\\w+) bien de (?:nosotros|nuestr\\w+|este|esta)\\b|\\b(?:buenas|bonitas) palabras\\b[^.!?]{0,30}\\b(?:página|reseña)',
      '満点(?:の)?(?:ご?評価|ご?感想|レビュー)|最高(?:の)?評価|(?:满分|高分|最高分)(?:的)?(?:鼓励|支持|评|打|给)|(?:给|打)(?:个|我们|一个)?(?:满分|高分|五颗星)',
    ],
    unless: [
      ...roundabout.REAL_STARS,
      '\\b(?:whether|either)\\b|\\b(?:or|oder|ou|o) (?:not|negative|bad|dissatisfied|unhappy|nicht|negativ|schlecht|non|pas|négatif|negativ|mala|negativa)|positive (?:and|or|und|oder|e|et|ou) negative|good (?:and|or) bad|好(?:的)?(?:还是|或)|不论|无论|どちら|良し悪し',
    ],
  },
  changeReview: {
    find: [
      ...roundabout.CHANGED,
      '\\b(?:remov|delet|updat|chang|revis|edit|withdraw|tak(?:e|ing) down|amend|reconsider|improv|rais|upgrad|adjust|modify|retract|eras|correct|rectify|increas|rewrit|rethink)(?:e|es|ed|ing)?\\b[^.!?]{0,40}\\b(?:your |the |this |that |a |negative |bad |low |star )*(?:review|feedback|rating|stars?|comment)\\b',
      '\\b(?:bewertung|rezension|feedback)[^.!?]{0,50}(?:\\bändern|\\banpassen|\\blöschen|\\bentfernen|\\bzurückziehen|\\büberarbeiten|\\bzurücknehmen|\\baktualisieren)|(?:ändern|löschen|entfernen|überarbeiten|korrigieren) sie [^.!?]{0,30}(?:bewertung|rezension)',
      '\\b(?:modifi|supprim|retir|chang|r[ée]vis|mettre à jour|actualis|enlev)\\w*[^.!?]{0,40}(?:avis|[ée]valuation|commentaire|\\bnote\\b)',
      '\\b(?:modific|cambi|elimin|rimuov|cancell|rived|aggiorn|rimoss|ritir)\\w*[^.!?]{0,40}(?:recension|valutazion|feedback|giudizio)',
      '\\b(?:modific|cambi|elimin|borr|retir|revis|actualiz|quit)\\w*[^.!?]{0,40}(?:rese[ñn]a|valoraci|opini[oó]n|comentario|calificaci)',
      '(?:レビュー|評価|口コミ)[^。]{0,20}(?:変更|修正|更新|削除|訂正|取り下げ|見直)',
      '(?:修改|更改|删除|删掉|撤回|撤销|撤掉|撤下|撤了|去掉|拿掉|改掉|改改|改一?下|更新|移除|删了?|改成|改为|追加)[^。!?]{0,15}(?:评价|评论|差评|中评|好评|反馈|留评|review)|(?:评价|评论|差评|中评)[^。!?]{0,15}(?:修改|更改|删除|删掉|删了|撤回|撤销|撤掉|撤下|撤了|去掉|拿掉|改掉|改改|改一?下|移除|改成|改为)',
      '\\b(?:delet|remov|chang|edit|eras|tak(?:e|ing) down|rewrit)\\w* what you (?:wrote|posted|said)|\\b(?:turn|chang|rais|upgrad|mov|mak)\\w*\\b[^.!?]{0,30}\\bstars?\\b[^.!?]{0,12}\\b(?:in)?to\\b',
      '\\b(?:bewertung|rezension|feedback|sterne?)\\b[^.!?]{0,50}\\b(?:korrigieren|verbessern|anheben|erhöhen|herausnehmen|überdenken|revidieren|abändern|rückgängig)|\\b(?:nehmen|ziehen|heben|passen)\\b[^.!?]{0,40}(?:bewertung|rezension|kritik|sterne?)\\b[^.!?]{0,24}\\b(?:zurück|heraus|raus|weg|herunter|an)\\b|\\bmachen sie aus\\b[^.!?]{0,30}stern|(?:korrigieren|ändern|passen|verbessern) sie [^.!?]{0,30}sterne?\\b',
      '\\b(?:effac\\w+|amélior\\w+|corrig\\w+|rectifi\\w+|revoir|reconsid\\w+|relev\\w+|augment\\w+|supprim\\w+|modifi\\w+|chang\\w+) (?:votre|vos|l.|la|cette|cet|ce|le) ?(?:\\w+ )?(?:avis|évaluation|commentaire|note|notation|étoiles?)\\b',
      '\\b(?:togli\\w*|alz\\w+|aument\\w+|miglior\\w+|corregg\\w+|riconsider\\w+|modific\\w+|cambi\\w+|rived\\w+|ritocc\\w+) (?:la|il|le|i|sua|tua|suo|tuo|quella|quel)(?: \\w+)? (?:recension\\w+|valutazion\\w+|feedback|giudizio|voto|stell[ae]|punteggio|commento)\\b|\\b(?:togli\\w*|cambi\\w*|alz\\w+) (?:la|il|le|i) (?:recension|valutazion|feedback|giudizio|voto|stell|punteggio|commento)',
      '\\b(?:rectifi\\w+|corrij\\w+|correg\\w+|sub(?:a|ir|e|iera)|aument\\w+|mejor\\w+|reconsider\\w+|modifi\\w+|cambi\\w+|quit\\w+) [^.!?]{0,12}\\b(?:su|tu|la|las|esa|esta|el)(?: \\w+)? (?:reseña|valoración|opinión|comentario|calificación|puntuación|nota|estrellas?)\\b|\\b(?:rectifi\\w+|sub(?:a|ir|e|iera)|aument\\w+|mejor\\w+|reconsider\\w+) (?:por favor )?(?:su|tu|la) (?:reseña|valoraci|opini|comentario|calificaci|puntuaci|nota)',
      '(?:レビュー|評価|口コミ|星)[^。]{0,16}(?:消して|消去|書き直|書き換え|上げて|改めて(?!ご)|考え直|引き上げ)',
      '重新(?:评价|打分|评分)|重评|改评|(?:[一二三123] ?星|低分|评分|星级)[^。!?]{0,15}(?:修改|更改|删除|删掉|撤|去掉|改成|改为|改到|改掉|改一?下|提高|调高)',
      '\\b(?:review|feedback|rating|stars?)\\b[^.!?]{0,20}\\b(?:could|can|might|would|to) be (?:\\w+ )?(?:removed|deleted|changed|edited|updated|softened|revised|taken down|withdrawn|improved|raised)|\\b(?:have|get) (?:your|the|that|this) (?:\\w+ )?(?:review|feedback|rating) (?:removed|deleted|changed|taken down|edited)|\\b(?:urteil|sternen?)\\b[^.!?]{0,30}\\b(?:überdenken|ändern|anpassen|korrigieren|revidieren)|\\b(?:retir|enlev|révis|reconsid)\\w+ (?:votre|vos|la|les|l.|cette|ces) ?(?:\\w+ )?(?:avis|note|évaluation|étoiles?|commentaires?)|(?:评价|评论|差评)[^。!?]{0,12}(?:清掉|抹掉|消掉|处理掉|清除)',
      '\\b(?:think (?:again|twice)|reconsider|rethink|revisit|have another look|look again)\\b[^.!?]{0,24}\\b(?:what you (?:wrote|posted|said)|your (?:words|post|verdict)|the stars)\\b|\\b(?:text|worte|beitrag|urteil|eintrag|geschriebene)\\b[^.!?]{0,40}\\b(?:überdenken|überarbeiten|zurücknehmen|anheben)\\b|\\b(?:revoir|corriger|modifier|changer|reconsidérer|retirer)\\b[^.!?]{0,24}\\bce que vous avez (?:écrit|noté|publié|mis)\\b|\\brevoir à la hausse\\b[^.!?]{0,40}\\b(?:noté|écrit|fiche|étoiles)|\\b(?:ripens\\w+|rived\\w+|riscriv\\w+|corregg\\w+|modific\\w+)\\b[^.!?]{0,24}\\b(?:quello che ha scritto|le sue parole)\\b|\\b(?:alz|aument|ritocc)\\w+ (?:il|la|le) (?:voto|punteggio|stelle)\\b|\\b(?:repens\\w+|revis\\w+|replante\\w+|correg\\w+|modific\\w+|cambi\\w+)\\b[^.!?]{0,24}\\b(?:lo que (?:escribió|puso|ha escrito|publicó)|sus palabras)\\b|\\bsubir\\b[^.!?]{0,16}\\bestrellas\\b|(?:ご?感想|レビュー|評価|星)[^。]{0,20}(?:付け直|つけ直|書き直)|(?:写|留|发)的[^。,!?]{0,12}(?:改一?[改下]|修改|删掉|撤掉)|[一二两三1-3]星[^。!?]{0,8}(?:内容|那条|文字)[^。!?]{0,4}(?:改|删|撤)',
    ],
    unless: [
      '^(?!.*(?:review|stars?\\b|feedback)).*\\brating\\b.*\\d ?(?:w|v|a|amps?|watts?|volts?|psi|bar)\\b|^(?!.*(?:review|stars?\\b|feedback)).*\\d ?(?:w|v|a|amps?|watts?|volts?|psi|bar)\\b.*\\brating\\b|\\b(?:power|energy|voltage|fuse|current|wattage|ip|age|temperature) rating|\\brating (?:plate|label)',
      "\\bhow to\\b|\\b(?:based on|because of|thanks to|after|following|in response to|from) (?:your|this|the|customer) (?:feedback|comments?|reviews?)|\\bwe(?:'ll|'ve| will| have| are| would)? (?:\\w+ )?(?:updat|chang|revis|improv|adjust|edit)\\w* (?:the|our|this)|\\b(?:aufgrund|dank) (?:ihrer|ihres)|\\bgrâce à (?:vos|votre)|\\bsuite à (?:vos|votre)|\\bgrazie al|\\bgracias a (?:sus?|tus?)|nach ihrem feedback",
      '根据您的|ご意見を(?:もとに|参考)',
    ],
  },
  divertReview: {
    find: [
      ...roundabout.DIVERTED,
      '\\b(?:before|instead of|rather than|prior to) (?:you )?(?:leav|post|writ|giv|submit|shar|rat)(?:e|es|ing)\\b[^.!?]{0,40}(?:review|feedback|rating|comment)|\\b(?:before|instead of|rather than) (?:you )?rat(?:e|ing) us\\b',
      '\\b(?:contact|reach out to|message|write to|talk to|tell|let) us (?:know )?(?:first|before|directly|instead)\\b[^.!?]{0,60}(?:review|feedback|rating)|\\b(?:unhappy|not (?:happy|satisfied)|dissatisfied|any (?:problem|issue)s?)[^.!?]{0,60}(?:instead of|before|rather than|don.t|do not)[^.!?]{0,30}(?:review|feedback|rating)',
      '\\b(?:bevor|ehe) sie[^.!?]{0,50}(?:bewert|rezension|feedback|rückmeldung geben)|\\b(?:statt|anstatt|vor)\\b[^.!?]{0,30}(?:negativen? |schlechten? )?(?:bewertung|rezension)',
      '\\b(?:avant de|au lieu de|plut[ôo]t que de) (?:laisser|publier|poster|[ée]crire|donner|nous (?:noter|[ée]valuer))[^.!?]{0,40}|\\bavant (?:tout )?(?:avis|commentaire) n[ée]gatif',
      '\\b(?:prima di|invece di|anzich[ée]) (?:lasciare|pubblicare|scrivere|inserire|dare)[^.!?]{0,40}(?:recension|valutazion|feedback)',
      '\\b(?:antes de|en lugar de|en vez de) (?:dejar|publicar|escribir|poner|dar)[^.!?]{0,40}(?:rese|opini|valora|comentario)',
      '(?:レビュー|評価)[^。]{0,15}(?:する|投稿する|書く|書き込む|の)?前に|低評価[^。]{0,20}(?:前に|代わりに|せずに)',
      '(?:给|写|留|发)?(?:差评|中评|评价|评论)(?:之)?前[^。]{0,30}(?:联系|告诉|找)|(?:先|请先|务必先)(?:联系|告诉|找)[^。]{0,25}(?:评价|差评|评论)|不要(?:直接)?(?:给|留|写)?(?:差评|中评)',
      "\\b(?:don't|do not|never|avoid) (?:\\w+ )?(?:leav|post|writ|giv|submit)\\w*[^.!?]{0,12}\\b(?:bad|negative|low|poor|critical|1|one)\\b[^.!?]{0,12}(?:review|feedback|rating|stars?)|\\b(?:don't|do not) (?:\\w+ )?(?:leave|post|write|give|rush)[^.!?]{0,20}(?:review|feedback|rating)s?\\b[^.!?]{0,20}\\b(?:us|first|let)\\b|\\b(?:tell|message|write to|contact) (?:only )?us,? (?:and )?not (?:in )?(?:the |a |in )?(?:review|feedback)",
      '\\bkeine (?:schlechte|negative|kritische)n? (?:bewertung|rezension)(?:en)?[^.!?]{0,40}(?:abgeben|schreiben|hinterlassen|geben|veröffentlichen|sondern)|\\bbewerten sie[^.!?]{0,20}(?:nicht|erst)[^.!?]{0,30}\\buns\\b',
      '\\bne (?:laissez|mettez|publiez|postez|donnez|écrivez) pas[^.!?]{0,16}(?:mauvais|négati)|\\bno (?:deje|dejen|publique|ponga|escriba|dejes|pongas)[^.!?]{0,24}(?:negativ|mala)|\\b(?:antes de|en lugar de|en vez de) (?:valorar|calificar|reseñar|puntuar|opinar)|\\bnon (?:lasci|pubblichi|scriva|metta|lasciare|scrivere|dia|lasciate)[^.!?]{0,24}(?:negativ|brutt|cattiv)|\\b(?:prima di|invece di|anziché) (?:recensir|valutar|giudicar)',
      '低い?(?:評価|レビュー)[^。]{0,16}前に|(?:レビュー|評価|口コミ)(?:で|に)?(?:は)?なく[^。]{0,24}(?:当店|弊社|直接|こちら)',
      '(?:不要|先别|别|请勿|勿)(?:急着|直接|着急|马上|先|急于){0,2}去?(?:给|写|打|留|发|留下|做)(?:个|我们|出)?(?:差评|中评|低分|[一1] ?星|评价|评论)',
      '\\bnot (?:to|in|on) (?:the |a |your )?reviews?\\b|\\buns\\b[^.!?]{0,20}\\b(?:und|statt) (?:keine|einer) bewertung|\\bpas dans (?:les|un) avis|\\bno en (?:las |una )?(?:opiniones|reseñas?)|\\bnon (?:nelle|in una) recension|先[^。,!?]{0,8}(?:讲|说|沟通|反馈|联系)[^。!?]{0,14}(?:别|不要|勿)[^。!?]{0,6}(?:低分|差评|评)',
      '\\b(?:tell|talk to|write to|contact|message|come to|give|ask) us\\b[^.!?]{0,60}\\b(?:rather than|instead of|before|and not)\\b[^.!?]{0,30}(?:\\bpublic(?:ly)?\\b|\\bonline\\b|\\b(?:product|listing|item) page\\b|\\bstars?\\b|\\bpost(?:ing)?\\b)|\\b(?:not (?:so |quite |that )?happy|unhappy|disappointed|less than (?:perfect|happy))\\b[^.!?]{0,8}[?,:]?[^.!?]{0,16}\\b(?:tell|write to|contact|message) us\\b[^.!?]{0,40}\\b(?:make it right|fix it|sort it)',
      '\\b(?:uns|wir)\\b[^.!?]{0,60}\\b(?:statt|anstatt|bevor|(?:und )?nicht)\\b[^.!?]{0,30}\\b(?:öffentlich|online|produktseite|sterne|im netz)\\b',
      '\\bnous\\b[^.!?]{0,40}\\b(?:plutôt qu|au lieu d|avant d)[^.!?]{0,30}\\b(?:publi\\w+|en ligne|fiche|étoiles?|sous l.article)\\b',
      '\\b(?:con noi|a noi|ci scriva|ce lo dica|ne parli)\\b[^.!?]{0,40}\\b(?:piuttosto che|invece di|prima di|senza|e non)\\b[^.!?]{0,30}\\b(?:pubblic\\w+|online|pagina|stelle|sfog\\w+)',
      '\\b(?:a nosotros|con nosotros|nos lo|díganos\\w*|escríbanos|háblenos)\\b[^.!?]{0,40}\\b(?:en (?:lugar|vez) de|antes de|y no)\\b[^.!?]{0,30}\\b(?:public\\w+|en línea|página|estrellas)\\b',
      '(?:低い?|悪い)(?:点数?|評価|星|レビュー)[^。]{0,14}前に|(?:先|直接)(?:找|联系|告诉|跟)[^。!?]{0,16}(?:不要|别|勿)[^。!?]{0,10}(?:低分|差评|页面|公开)',
    ],
  },
  contact: {
    find: [
      ...roundabout.DISGUISED,
      '[a-z0-9._%+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]|＠) ?[a-z0-9-]+ (?:dot|punkt|point|punto) [a-z]{2,}',
      '[a-z0-9._%+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]|＠) ?[a-z0-9-]+(?:(?:\\.| ?\\(dot\\) ?| ?\\[dot\\] ?)[a-z0-9-]+)*(?:\\.| ?\\(dot\\) ?| ?\\[dot\\] ?)[a-z]{2,}',
      '(?:^|[^\\w .-]|(?:^|[^\\d .-])[ .-])\\+?\\(?\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]\\d{3,4}(?![\\w-]|[ .-]\\d)',
      '(?:^|[^\\w .-]|(?:^|[^\\d .-]) )(?:\\+|00)\\d{1,3}[ ./-]?(?:\\(?\\d{1,5}\\)?[ ./-]?){2,6}\\d{2,4}(?![\\w-])',
      '(?:^|[^\\w-])0\\d(?:[ .]\\d{2}){4}(?![\\w-])|(?:^|[^\\w.-])1[3-9]\\d{9}(?![\\w-])|(?:^|[^\\w-])0\\d{1,4}[-/ ]\\d{6,8}(?![\\w-])|(?:^|[^\\w-])0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\w-])',
      '(?:\\b(?:call|phone|telephone|tel|text|sms|hotline|ring)\\b|\\bt[ée]l[ée]?(?:phone|fono|\\.)?|\\btelefon\\w*|\\banruf\\w*|\\bappel\\w*|\\bchiam\\w*|\\bllam\\w*|電話|电话|致电|热线|拨打)(?:[^.!?。]{0,24}[^\\w-])?\\(?\\+?\\d(?:[ ().-]?\\d){6,}(?![\\w-])',
      'whats[ -]?app|\\bwe[ -]?chat\\b|\\btelegram\\b|\\bskype\\b|\\bviber\\b|\\binstagram\\b|\\bfacebook\\b|\\btik ?tok\\b|\\byou ?tube\\b|\\bmessenger\\b|\\bdiscord\\b|微信|企微|\\bqq\\b|扣扣|(?:加|添加)(?:我们?|客服|店主|售后){0,2} ?(?:微|v(?:x|信)?(?![a-z]))|\\bv(?:x|信)?: ?[a-z][\\w-]*[\\d_-][\\w-]*|小红书|抖音|公众号|\\bline ?(?:で|の|に|id|@|公式|アカウント|から)|インスタ(?!ント|ン)',
      '\\b(?:e-?mail|call|text|phone|ring) us\\b|\\bsend us an e-?mail|\\bgive us a call|\\b(?:rufen sie uns|schreiben sie uns eine (?:e-?)?mail|per (?:e-?)?mail an uns)|\\b(?:appelez-nous|envoyez-nous un e-?mail)|\\b(?:chiamaci|chiamateci|inviaci una? e-?mail|mandaci una? e-?mail)|\\b(?:ll[áa]m[ea]nos|env[ií]e?nos un (?:correo|e-?mail))|お電話(?:を)?(?:ください|にて|で)|メールアドレス(?:は|:|まで)|(?:加|添加)(?:我们的?)?(?:微信|客服微信|好友)|(?:发|发送)邮件(?:给|到|至)',
      '\\b[a-z0-9._-]{1,64} arroba [a-z0-9-]+|群号|粉丝群|qq ?群',
    ],
    unless: [
      '\\b(?:tracking|track|waybill|serial|model|sku|ean|upc|isbn|invoice no|batch|lot|part no|item no|sendungsnummer|sendung|seriennummer|num[ée]ro de (?:suivi|s[ée]rie)|suivi|numero di (?:tracking|serie|spedizione)|tracciamento|n[uú]mero de (?:seguimiento|serie)|seguimiento|modelo?|modell)\\b|追跡|伝票番号|お問い?合わせ番号|型番|シリアル|单号|運單|型号|批次|序列号',
      '\\b(?:carrier|courier|ups|dhl|fedex|usps|dpd|gls|hermes|evri|royal mail|manufacturer|warranty (?:provider|service|line)|spediteur|spedition|paketdienst|hersteller|transporteur|fabricant|corriere|produttore|transportista|fabricante)\\b|ヤマト|佐川|日本郵便|メーカー|配送業者|运输公司|快递公司|制造商|厂家|承运商',
      '\\byou ?tube\\b[^.!?]*\\b(?:cable|stand|tripod|mic)',
    ],
  },
  outsideDeal: {
    find: [
      ...roundabout.BESIDE,
      '\\bpay (?:me|us) directly|\\bwithout (?:using )?(?:ebay|etsy|amazon|walmart)\\b|\\b(?:outside(?: of)?|off) (?:amazon|ebay|etsy|walmart|the platform)|\\b(?:order|buy|pay|purchase|deal) (?:with us )?(?:directly|direct) (?:from|with|through|via|to|on) (?:us|our|me|paypal)|\\bpay(?:ment)? (?:by|via|through|with) (?:paypal|bank transfer|wire|zelle|venmo|cash ?app)|\\b(?:visit|go to|on|through|via|at) our (?:own )?(?:web ?site|web ?shop|home ?page|online (?:shop|store))',
      "\\baußerhalb (?:von )?(?:amazon|ebay|etsy)|\\b(?:auf|über|in) unsere[rmn]? (?:eigenen )?(?:web ?site|webseite|homepage|online-?shop)|\\bdirekt bei uns (?:bestellen|kaufen)|\\b(?:en dehors d|hors d)[e' ]+(?:amazon|ebay|etsy)|\\bsur notre (?:propre )?(?:site|boutique en ligne)|\\bfuori da (?:amazon|ebay|etsy)|\\bsul nostro (?:sito|negozio online)|\\bfuera de (?:amazon|ebay|etsy)|\\ben nuestr[ao] (?:propia )?(?:p[áa]gina|sitio|web|tienda online)",
      '(?:amazon|アマゾン)(?:の)?外で|当店(?:の)?(?:公式)?(?:サイト|ホームページ|hp)|公式サイト(?:から|で|へ)|(?:在)?(?:平台|亚马逊)(?:之)?外|私下(?:交易|转账|联系|退款)|线下(?:交易|转账|付款)|独立站|(?:我们|官方)(?:的)?(?:官网|网站)',
    ],
  },
  link: {
    find: [
      'http:\\/\\/\\S*',
      'https:\\/\\/\\S+',
      '(?:^|[^\\w@.-])www\\.[a-z0-9-]+\\.\\S+',
      '(?:^|[^\\w@./-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|shop|store|online|co\\.uk|co\\.jp|cn)(?![\\w.-]*\\w*@)(?:\\/\\S*)?(?![\\w-])',
      '(?:^|[^\\w@./-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:de|fr|it|es|jp|ly|me|io|to|eu|uk|co|link)\\/\\S+',
    ],
    whole: true,
  },
  html: { find: ['<\\/?(?:[a-z][a-z0-9]*)(?:\\s[^>]*)?\\/?>|&nbsp;'], whole: true },
  emoji: {
    find: [
      '[\\u{1F000}-\\u{1FAFF}\\u2600-\\u2605\\u2607-\\u26FF\\u2702-\\u2712\\u2714\\u2716\\u271D\\u2721\\u2728\\u2733\\u2734\\u2744\\u2747\\u274C\\u274E\\u2753-\\u2755\\u2757\\u2763-\\u2767\\u2795-\\u2797\\u27A1\\u27B0\\u27BF\\u2B05-\\u2B07\\u2B1B\\u2B1C\\u2B50\\u2B55\\u2934\\u2935\\u231A\\u231B\\u23E9-\\u23FA\\u203C\\u2049\\uFE0F\\u20E3]|\\.gif\\b',
    ],
    whole: true,
  },
  insult: {
    find: [
      "\\b(?:idiots?|idiotic|stupid|morons?|dumb|fuck\\w*|shit\\w*|bastards?|bullshit|you(?:'re| are) (?:a )?(?:liar|lying|crazy)|dumm(?:kopf)?|l[üu]gner|arschloch|imb[ée]cile|menteu(?:r|se)|connard|stupid[oai]|bugiard[oa]|cretino|est[úu]pid[oa]|mentiros[oa]|idiota)\\b|バカ|馬鹿|嘘つき|傻(?:子|瓜|逼)|骗子|白痴|无耻",
    ],
  },
  optOut: {
    find: [
      'unsubscribe|opt[- ]?out|\\babmelden\\b|\\babbestellen\\b|\\baustragen\\b|se d[ée]sabonner|d[ée]sabonn|d[ée]sinscri|disiscriv|annulla(?:re)? l.iscrizione|darse de baja|darte de baja|cancelar (?:la |su |tu )?suscripci|配信停止|メール(?:の)?(?:受信|配信)を(?:停止|拒否)|退订|取消订阅|不再接收|\\bmelden sie sich[^.!?]{0,30}\\bab\\b|\\bkeine (?:\\w+ )?(?:nachrichten|e-?mails|mails) mehr\\b|\\b(?:no longer (?:want|wish) to (?:receive|get|hear)|stop (?:receiving|these|getting)|don.t want (?:any )?more) [^.!?]{0,20}(?:messages|e-?mails|from us)|\\bne (?:souhaitez )?plus recevoir (?:de|nos) (?:messages|e-?mails|courriels)|\\bnon (?:vuole|desidera) più ricevere|\\bnon ricevere più|\\b(?:dejar de|no) recibir (?:más )?(?:mensajes|correos)|不想(?:再)?(?:收到|接收)[^。]{0,8}(?:消息|邮件)|(?:メッセージ|メール)[^。]{0,8}(?:不要|希望(?:されない|しない))',
    ],
  },
  styling: { find: ['(?:\\r?\\n[ \\t]*){4,}', '(?:\\b[A-Z]{3,}\\b[ ,!-]*){5,}', '[!！]{3,}'], whole: true },
  askToCancel: {
    find: [
      ...roundabout.CANCEL_FOR_US,
      '\\b(?:please|kindly|could you|can you|would you|we (?:kindly )?ask (?:that )?you(?: to)?|we need you to|you (?:should|must|need to|have to))[^.!?]{0,40}cancel[^.!?]{0,40}(?:order|purchase|it\\b)|\\b(?:please|kindly) (?:just |simply |go ahead and )?cancel\\b|\\b(?:pourriez-vous|veuillez|merci de|pouvez-vous)[^.!?]{0,20}(?:demander|faire) (?:une |l.)annulation|キャンセルして(?:いただけ|ください|下さい|頂け|もらえ)|キャンセル(?:手続き|申請)(?:を)?(?:お願い|して)|\\brequest (?:a |the )?cancel+ation (?:yourself|from your|on your side)',
      '(?:\\bbitte|\\bkönnten sie|^können sie|\\bwürden sie)[^.!?]{0,50}(?:stornieren\\b|storno)|\\bstornieren sie (?:bitte )?(?:die|ihre|den)',
      '\\b(?:veuillez|merci d|pourriez-vous|pouvez-vous|nous vous (?:prions|demandons) d)[^.!?]{0,30}annuler\\b|\\bannulez (?:la|votre)',
      '\\b(?:ti (?:preghiamo|chiediamo) di|la (?:preghiamo|invitiamo) (?:a|di)|per favore|potrest[ei]|potresti|potrebbe|si prega di)[^.!?]{0,30}(?:annullare|cancellare|annulli)\\b|\\b(?:annulla|cancella|annulli) (?:il tuo|l.|il suo )ordine',
      '\\b(?:por favor|le (?:rogamos|pedimos) que|te pedimos que|podr[ií]a|¿puede)[^.!?]{0,30}(?:cancel(?:e|ar|es|a)|anul(?:e|ar|es))\\b[^.!?]{0,20}(?:pedido|compra|orden)?',
      '(?:ご注文|注文)(?:を|の)?[^。]{0,10}キャンセル[^。]{0,10}(?:してください|していただ|をお願い|お願い(?:いた)?し|いただけ(?:ます|ない)|手続き)',
      '(?:请|麻烦|烦请|能否|可否|希望|需要|劳烦)(?:您)?[^。!?,，]{0,12}(?:取消|申请取消|撤单)(?:一下)?(?:订单|该订单|此订单|这笔订单|这个订单|购买|本单|一下)?|(?:订单|单子)[^。!?]{0,8}(?:请|麻烦)(?:您)?(?:自行)?取消',
      '\\bplease (?:\\w+ ){0,6}(?:and )?cancel\\b|\\b(?:best|easier|easiest|helpful|grateful|helps?|appreciate\\w*|faster|quicker)\\b[^.!?]{0,40}\\byou (?:could |would |can )?(?:please )?cancel|\\bbitten (?:wir )?(?:sie|dich)\\b[^.!?]{0,60}stornieren',
      '\\bnous vous (?:invitons|suggérons|conseillons)[^.!?]{0,20}annuler|\\bvous (?:devez|devriez) annuler|\\b(?:necesitamos|agradecer\\w+) que[^.!?]{0,20}(?:cancele|anule|canceles|anules)|\\b(?:debe|debería|tiene que) (?:cancelar|anular)|\\b(?:dovrebbe|deve|le chiediamo di) (?:annullare|cancellare)\\b|\\blo? annulli lei\\b',
      'キャンセル(?:の)?(?:お?手続き|申請|操作)?をお願い|(?:您|亲|你)(?:那边|自己|这边|自行)?[^。,!?]{0,6}(?:点|申请|操作|提交)[^。,!?]{0,6}取消|取消(?:一下)?(?:吧|好吗|可以吗|呗)',
      '\\bstornierung[^.!?]{0,20}(?:anstoßen|veranlassen|beantragen|vornehmen|durchführen|einreichen)|\\b(?:que vous|à vous d.) ?(?:l.)?annul|\\bdemandez l.annulation|\\b(?:chieda|richieda|chiedere|richiedere) [^.!?]{0,10}annullamento|\\bsolicit[ae] (?:usted )?la (?:cancelación|anulación)|お?取り?消し(?:を)?(?:ください|して(?:ください|いただ)|お願い)|(?:辛苦|劳驾|自己|自行)[^。,!?]{0,12}取消',
      '\\bplease (?:\\w+ )?(?:submit|send|file|make|place|request|open)\\b[^.!?]{0,20}cancel+ation|\\b(?:reichen|nehmen|beantragen|veranlassen)\\b[^.!?]{0,40}stornierung|\\bdemander l.annulation|キャンセル(?:を)?(?:ご?申請|お申し?込み)(?:して)?ください',
      '\\b(?:help|easier|best|grateful|appreciate|please|kindly)\\b[^.!?]{0,40}\\b(?:withdr[ae]w|call(?:ed)? off|undo|revoke)\\w* (?:the|your|this) (?:order|purchase)\\b',
    ],
    unless: [
      "(?:let us know|tell us|inform us)[^.!?]{0,40}\\b(?:if|whether)\\b|\\b(?:if|whether) you[^.!?]{0,40}(?:rather not|prefer not|prefer to|would (?:like|prefer)|do not want to|don't want to|no longer|want to|wish to|like to)[^.!?]{0,30}|\\b(?:you|we) (?:can|may|are free to|could|will)(?: also| then| of course)? cancel|\\bwe(?:'ll)?(?: then| shall| happily)? cancel|\\b(?:do not|don't|need not|no need to) (?:\\w+ ){0,2}cancel|\\b(?:cancel\\w*|annul\\w*|anul\\w*|storn\\w*|cancella\\w*) [^.!?]{0,20}(?:review|rating|avis\\b|recension|valutazion|reseña|opini[óo]n|bewertung|rezension)",
      '\\b(?:wenn|falls|ob) (?:sie|du)\\b|\\bsi (?:vous|prefiere|no desea|lo desea|desea|usted|prefieres|no quiere)\\b|\\bse (?:preferisc|non (?:vuo|desider)|vuo|desider)|\\bwir (?:können|werden|haben)[^.!?,]{0,50}storni|\\bwir stornieren|\\bstornieren wir|\\bnicht (?:zu )?stornieren|\\bnous (?:l.)?annul(?:ons|erons)|\\b(?:n.|ne l.)annulez pas|\\bannull(?:iamo|eremo)|\\bnon (?:deve |occorre |serve )?(?:lo |la )?annull\\w+|\\b(?:cancelamos|cancelaremos|anulamos|anularemos)|\\bno (?:lo |la |debe |tiene que )?(?:cancel|anul)',
      '(?:待ちになれない|ご希望(?:の)?(?:場合|でしたら)|場合(?:は|に)|当店(?:にて|で))|如果|若|如您?(?:不想|不愿|需要|希望)|我们(?:会|将|可以|已|就|再|马上)[^。,!?]{0,12}(?:取消|退款)|(?:不用|无需|不必|不需要|请勿|请不要|请先不要|先别)[^。!?]{0,8}取消|(?:取消|撤销)[^。!?]{0,8}(?:评价|评论|关注)|キャンセル(?:は|を)?(?:しない|なさらない|不要|されない)',
    ],
  },
  donation: {
    find: [
      '\\bdonat(?:e|ions?)\\b|\\bcharity\\b|\\bspende[nt]?\\b|\\bfaire un don\\b|\\bdonazion|\\bdonaci[oó]n|\\bdonativ|寄付|捐款|捐赠|募金',
    ],
  },
  noReason: {
    find: [
      "\\b(?:happy|merry) (?:holidays|christmas|new year|easter|thanksgiving|birthday|halloween|valentine)|\\bseason's greetings|\\bhow (?:do you like|are you (?:liking|enjoying|finding)|is everything with)|\\b(?:just )?(?:checking|check|wanted to check) in\\b|\\bwe(?:'d| would) love to (?:hear|know) how|\\b(?:frohe weihnachten|frohes neues|frohe ostern|joyeux no[ëe]l|bonne ann[ée]e|joyeuses f[êe]tes|buon natale|buon anno|buone feste|feliz navidad|felices fiestas|feliz año)|メリークリスマス|新年快乐|圣诞快乐|节日快乐|生日快乐|春节快乐",
    ],
    unless: [
      '["“”„«»「」《》]|\\b(?:engrav\\w*|print\\w*|spelling|gravur\\w*|gravieren|grav[ée]\\w*|incisione|grabado)\\b|刻印|刻字|印字',
    ],
  },
} as const satisfies Record<string, Signal>;

/** The name of a signal. */
export type SignalId = keyof typeof SIGNALS;

/** What lets a message about an order on its way pass: a trouble that is there, not one that may come. */
const CUES = {
  trouble: [
    "\\bdelayed\\b|\\b(?:a|the|this) (?:\\w+ )?delay\\b|\\b(?:later|longer) than|\\blost\\b|\\bmissing\\b|\\bdamaged?\\b|\\bbroken?\\b|\\bbroke\\b|\\bdestroyed\\b|\\bheld (?:up |back )?(?:at|by|in|for)\\b|\\bstuck\\b|\\bout of stock\\b|\\bsold out\\b|\\b(?:cannot|can't|could not|couldn't|unable to|will not|won't|did not|didn't|has not|hasn't|have not) (?:be |been )?(?:ship|deliver|arrive|send|leave|left|reach|meet|keep|make|fulfil|process|provide)\\w*|\\bnew (?:\\w+ ){0,2}(?:date|estimate|time)\\b|\\bwrong\\b|\\bmistake\\b|\\breplacement\\b|\\breship\\w*|\\brefund(?:ed|ing)?\\b|\\brecall\\w*|\\bundeliverable\\b|\\breturned to (?:us|sender)\\b|\\bincomplete\\b|\\b(?:address|door|gate|unit) (?:is )?(?:invalid|incomplete)|\\bslot\\b|\\bappointment\\b|\\bspare part|\\bnow expected|\\bpostponed|\\b(?:days?|weeks?|hours?) late\\b|\\b(?:arrives?|arriving|running|comes?|be|left|shipped|sent) (?:\\w+ )?late\\b|\\binstead of (?:on )?(?:\\w+day|the \\d)",
    '\\bverspät\\w*|\\bverzöger(?:t|ung)\\b|\\bspäter als|\\bverloren\\b|\\bbeschädigt\\w*|\\bausverkauft|\\bnicht (?:mehr )?(?:lieferbar|vorrätig|rechtzeitig|zugestellt|geliefert)|\\bneue[rsn]? (?:liefer)?(?:termin|datum)|\\bersatz\\w*|\\berstatt\\w*|\\bfehl(?:t|en|ende[rsn]?)\\b|\\bfalsch\\w*|\\brückruf|\\bliefertermin|\\bzurückgeschickt|\\bzu spät\\b|\\bstatt (?:am|wie)\\b|\\bverschollen',
    '\\bretard[ée]?e?\\b|\\bperdue?\\b|\\bendommag[ée]e?|\\brupture de stock|\\bplus disponible|\\bnouvelle date|\\bremplac\\w+|\\brembours\\w+|\\bmanquant\\w*|\\berreur\\b|\\brappel de\\b|\\bcr[ée]neau|\\brendez-vous|\\bpas pu être livr|\\bimmobilis\\w+|\\bbloqu[ée]e?\\b|\\bau lieu du?\\b|\\bplus tard que',
    '\\britard[oa]\\b|\\bpers[oa]\\b|\\bsmarrit[oa]|\\bdannegg\\w+|\\besaurit[oa]|\\bnon (?:è )?(?:più )?disponibile|\\bnuova data|\\bsostitu\\w+|\\brimbors\\w+|\\bmancante|\\bsbagliat\\w+|\\berrore\\b|\\brichiamo\\b|\\bappuntamento|\\bfascia oraria|\\bslitt\\w+|\\brinvi\\w+|\\bbloccat[oa]|\\bpiù tardi (?:di|del)|\\banziché',
    '\\bretras\\w+|\\bperdid[oa]|\\bextravi\\w+|\\bdañad[oa]|\\bagotad[oa]|\\bno (?:está )?disponible|\\bnueva fecha|\\breempla\\w+|\\breembols\\w+|\\bfalta(?:nte)?\\b|\\bequivocad[oa]|\\berror\\b|\\bretirada\\b|\\bcita\\b|\\bfranja|\\bmás tarde de|\\ben lugar del?\\b|\\bbloquead[oa]|\\baplaz\\w+',
    '遅延|遅れ|紛失|破損|欠品|在庫切れ|新しい(?:お届け|到着|配送)?(?:予定)?日|交換品|代替品|返金|不足|誤って|間違|リコール|日時指定|返送され|間に合(?:い|わ)|延期|遅く(?:なっ|なり)',
    '延迟|延误|推迟|晚于|缺货|断货|丢失|丢件|破损|损坏|退款|补发|重发|换货|无法(?:按时|发货|送达|配送|派送)|未能|滞留|扣关|查验|新的(?:预计)?(?:送达|到货|到达|发货)?(?:日期|时间)|漏发|错发|发错|召回|预约|爆仓|积压|停运|封路|顺延|延后|逾期|耽[误搁]|(?:^|[^今明当昨每夜傍早])晚(?:[了到点]|[^。,!?]{0,3}[天日])|(?:比|较)(?:承诺|原定|原计划|预计)[^。!?]{0,8}[晚迟]|来不及|赶不上|改(?:到|期)|遗失|压坏|无法[^。,!?]{0,18}(?:送达|到达|发货|寄出|交付|送到|到货)',
  ],
  hedge: [
    '\\b(?:may|might|could|can|if|in case|should|possibl[ey]|sometimes|usually|normally|some|any|no|without|potential|unless|kann|können|könnte|falls|wenn|eventuell|möglich\\w*|manchmal|keine?|peut|peuvent|pourrai\\w*|si|éventuel\\w*|parfois|aucun|sans|può|possono|potrebbe\\w*|se|eventual\\w*|talvolta|nessun|puede[n]?|podría[n]?|en caso|posible\\w*|ningún|sin)\\b',
    '可能|如果|如有|若|或许|也许|万一|场合|場合|可能性|かもしれ|もし|こともあ|こともござ|ことがあ|ことがござ|ようでしたら',
  ],
  askAgain: [
    '\\b(?:please|could you|can you|kindly|would you)\\b[^.!?]{0,60}\\b(?:confirm|tell|let us know|reply|send|choose|check|provide|specify|answer)\\b|\\bbitte\\b[^.!?]{0,60}(?:bestätigen|mit|antworten|nennen|wählen|teilen)|\\b(?:merci de|veuillez|pourriez-vous|pouvez-vous)\\b[^.!?]{0,60}(?:confirmer|indiquer|r[ée]pondre|pr[ée]ciser|choisir|dire)|\\b(?:potrest[ei]|potresti|può|puoi|conferm|indic|ti preghiamo|la preghiamo)\\w*[^.!?]{0,60}(?:conferm|indic|rispond|dirci|sceg)|\\b(?:por favor|podr[ií]a|puede)\\b[^.!?]{0,60}(?:confirm|indi|respond|dec|elij)|(?:教えて|ご返信|お知らせ|ご確認|お選び)[^。]{0,12}(?:ください|いただけ|お願い)|请(?:您)?[^。!?]{0,20}(?:确认|告知|告诉|回复|选择|提供)',
  ],
  thanks: [
    '\\bthank(?:s| you)\\b|\\bwe (?:truly |really )?appreciate\\b|\\bgrateful\\b|\\b(?:dank|danken?|dankeschön|bedank\\w*)\\b|\\bmerci\\b|\\bremerci\\w*|\\bgrazie\\b|\\bringrazi\\w*|\\bgracias\\b|\\bagradec\\w*|ありがとう|感謝|御礼|お礼|谢谢|感谢|多谢',
    '\\bpleasure (?:to serve|serving|doing business|to have served)|\\b(?:schön|toll|freut uns), dass (?:sie|du)\\b|\\b(?:ravis|heureux|contents) (?:de vous|que vous)\\b|\\bè stato un piacere\\b|\\b(?:ha sido|fue) un placer\\b|光栄です|荣幸',
  ],
  help: [
    "\\b(?:here|happy|glad|available|ready|around) to (?:help|assist)|\\bhere for you\\b|\\b(?:let us know if (?:you (?:have|need)|there|anything)|contact us|reach out|get in touch|message us|write to us|feel free|don't hesitate|do not hesitate|hesitate)\\b|\\bany questions?\\b|\\bif you need (?:us|anything|help)|\\bat your (?:service|disposal)|\\bcustomer (?:service|satisfaction)|\\b(?:für sie da|zur verfügung|helfen (?:wir )?(?:ihnen )?gern\\w*|bei fragen|melden sie sich|kontaktieren)|\\b(?:à votre (?:entière )?(?:disposition|service|écoute)|là pour vous|n.hésitez pas|contactez-nous|une question)|\\b(?:a (?:tua |sua |vostra )?(?:completa )?disposizione|non esit\\w+|contatt\\w+|qualsiasi domanda|domande)|\\b(?:a (?:tu|su) (?:entera )?disposición|(?:estamos|aquí) (?:siempre )?para (?:ayud|usted|ti\\b)|no dud\\w+|cont[áa]ct\\w+|cualquier (?:duda|pregunta))|お気軽に|ご不明な点|お問い?合わせ(?:ください)?|サポート(?:いた)?し|随时(?:联系|为您)|如有(?:任何)?(?:问题|疑问)|有(?:任何)?问题|竭诚|为您服务",
  ],
  filler: [
    '^(?:hi|hello|dear|hey|good (?:morning|day|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[r]?|sehr geehrte\\w*|bonjour|ch(?:er|ère)\\w*|ciao|buongiorno|gentile|salve|caro|cara|hola|buenos días|estimad[oa]|querid[oa]|こんにちは|はじめまして|您好|你好|亲爱的|尊敬的)(?![a-z])[^.!?。]{0,40}$|\\b(?:best|kind|warm)(?:est)? (?:regards|wishes)|\\bsincerely\\b|\\bcheers\\b|\\byours\\b|\\bhave a (?:great|nice|good|wonderful|lovely)|\\bteam\\b|\\bgr(?:ü|u)(?:ß|ss)e\\b|\\bcordialement|\\bbien à vous|\\bbonne journ[ée]e|\\bcordiali saluti|\\bbuona giornata|\\bsaludos|\\batentamente|よろしくお願い|祝(?:您|你)|此致|敬礼|团队|客服',
    '\\b(?:we )?(?:hope|wish|trust)\\b[^.!?]*\\b(?:you|your)\\b[^.!?]*\\b(?:enjoy|love|like|pleas|happy|great|well|delight|joy|fun)\\w*|^enjoy\\b|\\b(?:enjoy|have fun with) (?:your|the|it)\\b|\\bà bientôt|\\ba presto|\\bhasta pronto|\\bviel (?:freude|spaß)|\\bwir hoffen\\b[^.!?]*|\\bnous esp[ée]rons\\b[^.!?]*|\\bsperiamo\\b[^.!?]*|\\besperamos\\b[^.!?]*|\\bdisfrut\\w+|お楽しみ|ご満足|ご愛用|喜欢|愉快|满意',
    '^(?:your )?(?:trust|support|business|order|purchase)?[^.!?a-z\\u3040-\\u9FFF]*$|\\bmeans (?:a lot|the world|so much) to|\\bsmall (?:family |business|shop)|\\bwelcome to\\b|\\bwe (?:value|care)|\\byour (?:satisfaction|trust)|\\bchoosing us\\b',
  ],
  refusal: REFUSALS,
  stillAsks: STILL_ASKS,
  buyerAsks: BUYER_ASKS,
  neutralWord: NEUTRAL_WORDS,
  elsesBefore: [
    "\\byou(?:'ve| have| had| also)? (?:wrote|written|said|say|put|entered|chose|gave|told|mention\\w*)|\\byour (?:\\w+ )?(?:message|words|text|note|comment|complaint|reason|wording)\\b|\\bengrav|\\bprint(?:ed|ing)?\\b|\\bembroider|\\binscription|\\bpersonali[sz]|\\bgift (?:card|note|message)|\\breads?\\b|\\bon the (?:\\w+ )?(?:sign|card|mug|plate|label|ring|shirt|cake|plaque)\\b",
    '\\b(?:sie|du)\\b[^.!?]{0,20}\\b(?:schrieben|schreiben|geschrieben|sagten|angegeben)|\\bsie haben\\b|ihre (?:nachricht|worte|angabe)|gravur|gravier|aufdruck|bedruck|\\bstick(?:en|erei)|widmung|\\bgruß\\w+|\\bauf (?:das|die|den) (?:\\w*(?:schild|karte|tasse|becher|ring|etikett|hemd|torte))|\\btext\\b|\\bvous (?:avez (?:écrit|dit|indiqué|choisi)|écrivez|dites|écriviez)|votre (?:message|texte)|\\bgrav(?:ure|er|e)\\b|\\bbrod|\\bimprim|dédicace',
    '\\b(?:ha|hai|avete) (?:scritto|detto|indicato|scelto)|\\bscrive\\b|(?:suo|tuo|vostro) (?:messaggio|testo)|\\bincis|\\bricam|\\bstampa|dedica|\\b(?:escribió|escribe|ha escrito|dijo|dice|indicó|eligió)|(?:su|tu) (?:mensaje|texto)|\\bgraba|\\bborda|\\bimpres',
    '[您你亲][^。!?]{0,12}(?:说|写|提到|留言|问|填|备注|选)|刻|印|字样|贺卡|卡片|祝福语|留言|绣|刻印|名入れ|刺繍|のし|お客様(?:から|より|が)|お書き',
  ],
  elsesBehind: ['^ *(?:とのこと|と(?:の|お|ご|い|書|刻|印)|で(?:お間違い|よろし)|字样|这[句几]|的(?:留言|字))'],
  reviewAsked: [
    '\\breview\\b|\\bfeedback\\b|\\brating\\b|bewert|rezension|\\bavis\\b|évaluation|commentaire|recension|valutazion|reseña|valoraci|opinión|レビュー|評価|评价|评论',
  ],
  returnAddress: [
    '\\b(?:return|send|ship|post)(?:ed|ing)? (?:it|the|them|back|your|this)\\b[^.!?]{0,40}\\b(?:to|back)\\b|\\breturn address|\\bour address|\\bpostal address|\\brücksende|\\bretour\\b|\\breso\\b|\\bdevoluci|返送先|退货地址|寄回',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The name of a cue. */
export type CueId = keyof typeof CUES;

/** Sites of carriers: a secure link to one belongs to the delivery. */
const CARRIERS =
  'ups|dhl|fedex|usps|dpd|dpdgroup|gls-group|gls|myhermes|hermesworld|evri|royalmail|laposte|colissimo|chronopost|correos|seur|brt|poste|posteitaliane|post\\.japanpost|kuronekoyamato|sagawa-exp|sf-express|canadapost|auspost|yunexpress|ontrac|postnl';

/** Signals and cues, as patterns. */
export function messageSignals(): {
  signals: Readonly<Record<SignalId, Signal>>;
  cues: Readonly<Record<CueId, readonly string[]>>;
  carriers: string;
} {
  return { signals: SIGNALS, cues: CUES, carriers: CARRIERS };
}
