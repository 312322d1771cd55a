import type { Language } from '../../tagging/tagging.ts';

/** What a page is made of, as buyers speak of it. */
export type PageElement = 'text' | 'pictures' | 'sizes' | 'video';

/** How buyers speak of an element, and which words like it mean something else: patterns of regular expressions over folded text. */
export type ElementWords = readonly [says: string, not: string];

/** The words for the elements of a page, by language (ours, from how buyers write). */
export function pageWords(): Readonly<Record<Language, Readonly<Record<PageElement, ElementWords>>>> {
  return {
    en: {
      text: [
        "(?:as|than|from|to|with|in|per|match\\w*|meet|unlike|despite|on) (?:(?:the|your|their|its|product|item|amazon|online) )*(?:description|listing|title|bullet points?|specs?|specifications?|product page|advert(?:isement)?|ad|website)\\b|(?:description|listing|title|ad|advert|website|page|specs?|bullets?) (?:clearly |also |even )?(?:says?|said|states?|stated|claims?|claimed|lists?|reads?|mention\\w*|promis\\w*|(?:is|was|are|were) (?:very |totally |completely )?(?:wrong|false|misleading|inaccurate|incorrect))|(?:as|than|not|isn't|wasn't) (?:described|advertised|stated|listed)\\b|advertised as|false advertising|(?:pictured|shown) (?:or|and|nor) (?:described|advertised)|(?:misleading|false|wrong|inaccurate|deceptive) (?:product |item )?(?:description|title|listing|specs)",
        'job description|title of the (?:book|song|film)|description of the (?:problem|issue|defect|fault)|(?:as|than) (?:described|stated|listed) (?:in|on) (?:the |my )?(?:manual|instructions?|box|label|e-?mail|message|ticket)|as (?:described|stated) (?:above|below|before)|listing to (?:one|the) side|google ads?',
      ],
      pictures: [
        '(?:as|than|like|from|to|in|on|with|per|match\\w*|unlike|by) (?:(?:in|on|what|the|your|their|its|this|these|those|product|listing|main|first|stock|online|amazon|it) )*(?:pictures?|photos?|pics?|images?|photographs?)\\b|(?:picture|photo|pic|image|photograph)s? (?:clearly |really )?(?:shows?|showed|shown|looks?|looked|makes?|made|lies?|lied|misl\\w+|depicts?|suggests?|(?:is|are|was|were) (?:very |totally )?(?:misleading|wrong|deceptive|deceiving|false|fake))|\\b(?:not|than|as|item|one) pictured|(?:not|than|as) shown\\b|photoshop|(?:misleading|fake|deceptive|edited) (?:product )?(?:pictures?|photos?|images?)|(?:descri\\w+|listing|title|advertised|text) (?:or|and|nor) (?:the |in the )?(?:pictur\\w+|photos?|pics?|images?|shown)',
        '(?:picture|photo|image) (?:frames?|quality|hooks?|hanger|books?|albums?|paper|printer|resolution|tube|light|settings?|mode)|(?:hang|hung|take|takes|took|taking|print\\w*|crisp|blurry|clear|see|seen|send|sent|attach\\w*|upload\\w*) (?:(?:in|from|on|out|up|the|my|some|a|these|attached|good|great|bad|nice|family|of) )*(?:pictures?|photos?|pics?|images?)|(?:in|on|by|from) my (?:pictures?|photos?|pics?)|(?:picture|photo|pic|image)s? (?:attached|enclosed|i (?:sent|took|attached|uploaded))|in the attached (?:pictures?|photos?|pics?|images?)|(?:picture|image) (?:on|of) (?:the|my) (?:tv|screen|monitor|display)|as shown (?:in|on) (?:the )?(?:manual|instructions?|box|label)',
      ],
      sizes: [
        'siz(?:e|es|ing) (?:chart|guide|table|info\\w*)|measurements? (?:chart|table|given|listed|stated|provided|on the|in the (?:listing|description)|(?:is|are|was|were) (?:wrong|off|incorrect|inaccurate))|dimensions? (?:given|listed|stated|provided|shown|on the (?:page|listing|website)|in the (?:listing|description)|(?:is|are|was|were) (?:wrong|off|incorrect|inaccurate))|(?:listed|stated|advertised|given) (?:size|measurements?|dimensions?)',
        '(?:measurements?|dimensions?) (?:given|listed|stated|provided) (?:by|to|for) (?:me|my)|(?:measurements?|dimensions?) of my \\w+',
      ],
      video: [
        '(?:in|on|from|like|than|as|unlike|per|watch\\w*) (?:in |on )?(?:(?:the|your|their|this|product|demo|listing|promo) )+videos?\\b|videos? (?:on the (?:page|listing) )?(?:shows?|showed|makes?|made|demonstrat\\w*|looks?|looked|says?|said)|(?:demo|product|promo) video',
        'video (?:games?|quality|cameras?|calls?|cards?|output|cable|doorbell|editing|chat)|(?:youtube|own|my) videos?|watch\\w* videos',
      ],
    },
    de: {
      text: [
        '(?:laut|als|wie|entgegen|gemäß|nicht|anders|entspr\\w*|in|aus|mit|zur|der|die|von) (?:(?:in|der|die|das|dem|den|nicht|eurer|ihrer|als|mit|auf) )*(?:artikel|produkt|angebots|artikel-|produkt-)?(?:beschreibung|titel|anzeige|angebot|produktseite|überschrift|werbung|produktangaben)\\b|(?:artikel|produkt)?beschreibung (?:steht|stand|sagt|stimmt|passt|(?:ist|war) (?:falsch|irreführend|ungenau|gelogen)|lautet|verspricht|falsch)|(?:nicht|als|wie|anders) (?:in der anzeige |im angebot )?(?:beschrieben|beworben|angegeben|angepriesen)\\b|falsch beschrieben|(?:falsche|irreführende|ungenaue) (?:artikel|produkt)?beschreibung',
        '(?:fehler|problem|aufbau|montage|stellen|bedienungs|gebrauchs|funktions|kurz)-?beschreibung|beschreibung (?:des|der|zum|zur|für den|für die) (?:problems?|fehlers?|mangels?|aufbau\\w*|zusammenbau\\w*|montage|bedienung)|wie (?:oben|unten|von mir|bereits|schon) (?:beschrieben|angegeben)|(?:beschrieben|angegeben) in der anleitung|in der anleitung (?:beschrieben|angegeben)|wie in der anleitung',
      ],
      pictures: [
        '(?:als|wie|auf|mit|vom|zum|von|laut|entspr\\w*|anders) (?:(?:auf|in|es|er|sie|der|dem|den|die|das|nicht|ihrem|ihren|eurem|euren|diesem) )*(?:produkt|artikel|angebots|haupt|vorschau)?(?:bild|bilde|bilder|bildern|foto|fotos|abbildung|abbildungen)\\b|\\b(?:bild|bilder|foto|fotos|abbildung|abbildungen|produktfoto|produktfotos|produktbild|produktbilder) (?:zeig\\w*|täusch\\w*|sieht|sehen|sah|wirk\\w*|suggerier\\w*|(?:ist|sind|war|waren) (?:irreführend|täuschend|falsch|geschönt|bearbeitet)|entspr\\w*)|(?:beschreibung|titel|anzeige|text) (?:und|oder|noch) (?:auf |den |dem |der |die |das |zu )*(?:bild|bilder|bildern|foto|fotos)\\b|abgebildet|wie dargestellt|fotos? und (?:ware|artikel|produkt|realität|wirklichkeit)|(?:irreführende|täuschende|geschönte) (?:fotos?|bilder|bild)\\b',
        'bilderrahmen|bildqualität|bildschirm\\w*|fotopapier|fotoalbum|fotodruck\\w*|(?:siehe|sehen|seht|sieht|schickte?|sende|hänge|mache|macht|machen) (?:(?:auf|sie|man|ihr|das|die|den|dem|ein|gute|schöne|tolle|meine) )*(?:fotos?|bild|bilder|bildern)\\b|(?:auf|mit) (?:meinem|meinen|dem angehängten|den angehängten|dem beigefügten|den beigefügten) (?:foto|fotos|bild|bilder|bildern)|wie (?:man|sie|ihr) auf (?:dem|den) (?:foto|fotos|bild|bildern) (?:sehen|sieht|seht|erkenn\\w*)|bild(?:er)? (?:an der wand|aufhängen|aufgehängt)|das bild (?:des|vom) (?:fernsehers|monitors|beamers|tv)',
      ],
      sizes: [
        'gr(?:ö|oe)(?:ß|ss)en(?:tabelle|angaben?|guide|chart|beratung|empfehlung)|ma(?:ß|ss)(?:tabelle|angaben?)|(?:angegebenen?|beschriebenen?) (?:ma(?:ß|ss)en?|gr(?:ö|oe)(?:ß|ss)en?)|\\bma(?:ß|ss)e (?:stimmen|laut|in der|weichen|sind falsch|passen nicht zur)',
        '(?:größenangabe|maßangabe)n? (?:auf|von) meine\\w*',
      ],
      video: [
        '(?:im|wie|als|laut|dem|das|ihrem|eurem|vom) (?:(?:im|in|dem|ihrem|eurem) )*(?:produkt|werbe|demo)?-?video\\b|(?:produkt|werbe|demo)?video (?:zeigt\\w*|sieht|sah|wirkt\\w*|verspricht)',
        'video(?:spiel|qualität|kamera|anruf|call|türklingel|karte)\\w*|youtube-?video\\w*|(?:im|das) eigene\\w* video',
      ],
    },
    fr: {
      text: [
        "(?:à|selon|dans|de|sur|que|avec|d'après|conforme|rapport|contrairement|et) (?:(?:à|a|au|de|la|le|les|votre|leur|du) ?)*(?:l'|d')?(?:description|descriptif|annonce|fiche(?: du)? produit|intitulé|titre|publicité|caractéristiques)\\b|(?:description|descriptif|annonce|titre|fiche(?: du)? produit|site) (?:dit|disait|indiqu\\w*|annonc\\w*|mentionn\\w*|précis\\w*|parl\\w*|promet\\w*|ne correspond\\w*|(?:est|était) (?:fausse?|trompeu\\w*|mensong\\w*|erroné\\w*))|(?:non|pas|que|comme|pas ce qui (?:est|était)) (?:conforme à la |est |était )?(?:décrit|annoncé|indiqué)e?s?\\b|publicité mensongère|(?:description|annonce) (?:fauss|trompeus|mensong|erroné|inexact)\\w*",
        "description du (?:problème|défaut|poste|dysfonctionnement)|titre (?:du livre|de transport|de la chanson)|fiche (?:électrique|mâle|femelle|secteur)|comme (?:décrit|indiqué) (?:dans|sur) (?:la notice|le manuel|l'emballage|mon)|petite annonce",
      ],
      pictures: [
        "(?:sur|à|aux?|que|comme|de|des|par rapport|et) (?:(?:sur|à|aux?|la|les|des|votre|vos|leurs?|cette|ces|le) )*(?:l')?(?:photos?|images?|visuels?|illustrations?)\\b|(?:photo|image|visuel|illustration)s? (?:montr\\w*|tromp\\w*|laiss\\w*|fait|font|présent\\w*|du site|de l'annonce|du produit|ne correspond\\w*|non contractuel\\w*|(?:n'est|ne sont) pas (?:fid|conform|contract)\\w*|(?:est|sont) (?:trompeu\\w*|retouché\\w*|fauss\\w*))",
        "cadres? (?:à |de |pour )?photos?|qualité (?:de l'|d'|des |de la )?(?:images?|photos?)|albums? photos?|papier photo|appareils? photo|imprim\\w+ (?:de |des |les )*photos?|(?:photo|image)s? (?:ci-joint\\w*|jointes?|en pièces? jointes?)|(?:voir|voyez|regardez|prend|prendre|prends|fait|faire|joins|envoie) (?:de |des |la |les |ma |mes |une |belles )*photos?|(?:sur|de|avec) (?:ma|mes) photos?|image (?:de la télé|de l'écran|du téléviseur)",
      ],
      sizes: [
        "(?:guide|tableau|grille|charte|tableaux) (?:des |de )?(?:tailles?|mesures?|pointures?|dimensions)|(?:dimensions|mesures|tailles) (?:indiqué|annoncé|donné|affiché)\\w*|(?:dimensions|mesures) (?:du site|de l'annonce|de la description|ne correspond\\w*|sont (?:fauss|erroné|inexact)\\w*)|correspondance des tailles",
        '(?:dimensions|mesures) de (?:mon|ma|mes) \\w+',
      ],
      video: [
        '(?:sur|dans|que|comme|de|à) (?:sur |dans )?(?:la|votre|leur|cette) vid[ée]o\\b|vid[ée]o (?:de présentation )?(?:montr\\w*|présent\\w*|fait|laiss\\w*|semblait)',
        'jeux? vid[ée]os?|cam[ée]ra vid[ée]o|qualité vid[ée]o|appels? vid[ée]o|carte vid[ée]o|regarder (?:la |une |des )?vid[ée]os?',
      ],
    },
    it: {
      text: [
        "(?:dalla|della|alla|nella|come|da|secondo|nel|dal|del|al|con|sulla|sul|rispetto|nell'|dall'|dell'|all'|sull') ?(?:(?:alla|la|le|nella|da|il|vostra|sua|nel) )*(?:l'|nell')?(?:descrizione|annuncio|inserzione|titolo|scheda (?:del )?prodotto|scheda tecnica|pubblicità)\\b|(?:descrizione|annuncio|inserzione|titolo|sito) (?:dice\\w*|indica\\w*|riporta\\w*|parla\\w*|promette\\w*|non corrispond\\w*|(?:è|era) (?:falsa|falso|ingannevole|sbagliat\\w*|errat\\w*))|(?:non|come|quanto) (?:è |era |viene )?(?:descritt|pubblicizzat|indicat)[oaie]\\b|pubblicità ingannevole|descrizione (?:ingannevol|fuorviant|errat|fals|sbagliat)\\w*",
        'descrizione del (?:problema|difetto|guasto)|titolo del (?:libro|film)|scheda (?:sim|madre|video|sd|di memoria)|come (?:descritto|indicato) (?:nel manuale|nelle istruzioni|sulla scatola|sopra)',
      ],
      pictures: [
        "(?:come|della|dalla|dalle|delle|nella|nelle|in|alla|alle|da|sulle|sulla|con|rispetto) (?:(?:nella|nelle|in|alla|alle|la|le|vostra|vostre|prima) )*(?:foto|fotografi[ae]|immagin[ei])\\b|(?:foto|immagin[ei]|fotografi[ae]) (?:ingannevol\\w*|fuorviant\\w*|ritoccat\\w*|mostra\\w*|inganna\\w*|fa |fanno|sembra\\w*|non corrispond\\w*|dell'annuncio|del sito|del prodotto|(?:è|sono) (?:ingannevol\\w*|ritoccat\\w*|fals\\w*))",
        "cornic[ei] (?:per |porta)?\\s?foto|porta ?foto|qualità (?:dell'|delle |della |di )?(?:immagin[ei]|foto)|album (?:di )?foto|carta fotografica|(?:foto|immagin[ei]) allegat[ae]|(?:vedi|vedere|vedete|fa|fare|faccio|scatta|scattare|stampare|allego|mando) (?:delle |belle |la |le |una |nella |nelle )*foto|(?:mia|mie) foto|immagine (?:del televisore|della tv|dello schermo)",
      ],
      sizes: [
        "tabell[ae] (?:delle |di )?(?:taglie|misure)|guida (?:alle |delle )?(?:taglie|misure)|(?:misure|dimensioni|taglie) (?:indicat|riportat|dichiarat)\\w*|(?:misure|dimensioni) (?:dell'annuncio|nella descrizione|della descrizione|non corrispond\\w*|sono (?:sbagliat|errat|fals)\\w*)",
        '(?:misure|dimensioni) (?:del mio|della mia|dei miei) \\w+',
      ],
      video: [
        '(?:nel|dal|del|come|al) (?:nel )?(?:vostro |suo )?video\\b|video (?:promozionale |dimostrativo )?(?:mostra\\w*|fa vedere|sembra\\w*|faceva)',
        'video ?gioc\\w*|videogam\\w*|scheda video|qualità (?:del |dei )?video|video ?camera|video ?chiamat\\w*|guardare (?:i )?video',
      ],
    },
    es: {
      text: [
        '(?:a|en|de|según|con|que|como|por|al|del) (?:(?:lo que|dice|pone|en|la|el|su|de) )*(?:descripción|descripcion|anuncio|publicación|título|ficha(?: del producto)?|publicidad|especificaciones)\\b|(?:descripción|descripcion|anuncio|título|ficha|página|web) (?:dice|decía|pone|ponía|indica\\w*|habla\\w*|promet\\w*|no (?:correspond|coincid)\\w*|(?:es|era) (?:falsa|falso|engaños\\w*|erróne\\w*))|(?:no es|no son|como|que lo|de lo|a lo|lo) (?:lo )?(?:está |se )?(?:descrit|anunciad|publicitad)[oa]s?\\b|publicidad engañosa|descripci[óo]n (?:engaños|fals|erróne|incorrect|equivocad)\\w*',
        'descripción del (?:problema|defecto|puesto|fallo)|título del (?:libro|juego)|como (?:descrito|indica|dice|pone) (?:en )?(?:el manual|las instrucciones|la caja|arriba)',
      ],
      pictures: [
        '(?:que|como|a|en|de|con|según) (?:(?:se ve|sale|aparece|muestra|en|a|la|las|lo|los|su|sus|de) )*(?:fotos?|fotograf[íi]as?|imagen|im[áa]genes|ilustración)\\b|(?:foto|fotograf[íi]a|imagen|im[áa]genes|fotos) (?:engañosas?|falsas?|muestra\\w*|engaña\\w*|parec\\w*|se ve\\w*|no (?:correspond|coincid)\\w*|del anuncio|del producto|de la web|(?:es|son) (?:engaños|fals|retocad)\\w*)',
        'marcos? (?:de |para )?fotos?|portarretratos?|calidad de (?:la |las )?(?:imagen|im[áa]genes|fotos?)|[áa]lbum de fotos|papel fotográfico|(?:foto|imagen)s? adjunt\\w*|(?:adjunto|ver|véase|vean|miren|saca|sacar|hace|hacer|tomar|imprimir|mando|envío) (?:una |unas |las? |buenas |mis? |en )*(?:fotos?|im[áa]genes)|en mis? fotos?|imagen (?:de la tele|del televisor|de la pantalla)',
      ],
      sizes: [
        '(?:tabla|guía|guia|cuadro) de (?:tallas|medidas|talles)|(?:medidas|dimensiones|tallas) (?:indicad|publicad|anunciad)\\w*|(?:medidas|dimensiones) (?:del anuncio|de la descripción|que (?:pone|indica|dice|ponen|indican|dicen)\\w*|no (?:correspond|coincid)\\w*|son (?:errón|fals|incorrect)\\w*)',
        '(?:medidas|dimensiones) de mis? \\w+',
      ],
      video: [
        '(?:en|del|como|que|al) (?:en )?(?:el |su )?v[íi]deo\\b|v[íi]deo (?:promocional )?(?:muestra\\w*|parec\\w*|enseña\\w*|se ve\\w*)',
        'video ?juegos?|video ?c[áa]mara|tarjeta de v[íi]deo|calidad de(?:l)? v[íi]deo|videollamadas?|videoportero|ver v[íi]deos',
      ],
    },
    ja: {
      text: [
        '(?:説明(?!書)(?:文|欄)?|記載|表記|タイトル|商品ページ|販売ページ|商品名|広告|宣伝)(?:と(?:は|も)?(?:違|異|全然|全く|まったく|かなり|別|合|一致し)|に(?:は|も)?(?:書|あ(?:る|った|り)|な(?:い|かった|く)|載|記載)|では|の?通り(?:で|じゃ)(?:は)?な|どおりで(?:は)?な|が(?:違|間違|嘘|ウソ|不正確|誤))|誇大広告|説明不足',
        '説明書[^。]*|箱(?:の|に)(?:記載|表記)[^。]*',
      ],
      pictures: [
        '(?:写真|画像|サムネ(?:イル)?|見本)(?:と(?:は|も)?(?:違|異|全然|全く|まったく|かなり|だいぶ|少し|実物|別|色|イメージ|比べ)|より|では|の?通り(?:で|じゃ)(?:は)?な|どおりで(?:は)?な|の(?:よう|色|イメージ|印象|もの)|で見|を見て(?:買|注文|購入)|に(?:[騙骗]|だま|惑)|詐欺|加工)',
        '写真立て|フォトフレーム|写真用紙|(?:添付|アップした|送った|撮った)(?:の|した)?(?:写真|画像)[^。]*|(?:写真|画像)を(?:添付|撮|印刷|送|アップ)[^。]*|写真の通り(?:壊|割|破|傷|欠|折)[^。]*|画質[^。]*|(?:テレビ|モニター|カメラ|画面)の(?:画像|写真)[^。]*',
      ],
      sizes: [
        'サイズ(?:表|チャート|ガイド|表記|の記載|感の説明)|寸法(?:表|図|表記)|(?:記載|表記|掲載|表示)(?:の|され(?:た|ている))?(?:サイズ|寸法)|(?:記載|表記)より[^。]{0,8}(?:大き|小さ|長|短)|採寸',
        '(?:家|部屋|机|窓)の寸法',
      ],
      video: [
        '(?:紹介|商品|宣伝)?動画(?:と(?:は|も)?(?:違|異|全然|全く|同じよう)|では|の(?:よう|通り)|で見|みたいに|を見て(?:買|注文|購入))',
        '動画(?:が|を)(?:撮|再生|録|[視视]聴|編集)[^。]*|動画の画質|(?:撮った|撮影した)動画[^。]*',
      ],
    },
    zh: {
      text: [
        '(?:和|跟|与|同|按|照|根据|比)(?:商品|产品|页面|网页|网上|宝贝|详情|你们|卖家|店家|的)*(?:描述|介绍|说明(?!书)|详情|标题|文案|宣传|广告|链接|listing)|(?:描述|介绍|详情页?|标题|文案|宣传|页面|广告|链接|listing)(?:上|里|中|里面|上面)?(?:都|明明|清楚|清清楚楚|还)?(?:说|写|标(?!注?的?(?:尺|码))|是|不符|不一致|不一样|不实|有误|夸大|误导|骗)|描述(?:严重|完全)?不(?:符|一致)|虚假(?:宣传|描述)|夸大宣传|标题党|货不对[板办版]',
        '说明书[^。，]*|问题描述|描述(?:一下|的问题|故障)|自我介绍|朋友介绍|介绍(?:人|给)',
      ],
      pictures: [
        '(?:和|跟|与|同|比|按|照|不像|没有?|不如|像)(?:商品|产品|页面|网页|网上|你们|卖家|店家|宣传|详情|链接|主|的)*(?:图片|照片|主图|效果图|展示图|宣传图|图)(?:上|里|中)?|(?:图片|照片|主图|效果图|宣传图|图)(?:上|里|中|里面|上面)?(?:都|明明)?(?:显示|看(?:起来|着|上去)|拍得|是|有|骗|误导|不符|严重|ps|p得|太假|好看|漂亮)|(?:图片|照片|主图|效果图)(?:和|与|跟)实物|实物(?:和|与|跟|比)(?:图|照片)|图文不符|[p修]图|滤镜|色差|照骗|买家秀|卖家秀',
        '相框|照片墙|图案|地图|图书|图纸|试图|企图|意图|图标|画质|截图|附图|如图[^。]*|见图[^。]*|看图[^。]*|(?:我|已|附上|上传|发了|拍了?)(?:上传|拍|发)?(?:的|了)?(?:图片|照片|图)[^。]*|(?:打印|冲印|洗|拍)(?:出来)?(?:的)?(?:图片|照片)|(?:电视|屏幕|显示器|投影)(?:的)?(?:图像|画面|图片)|色差仪',
      ],
      sizes: [
        '尺码(?:表|图|对照|建议)|尺寸(?:表|图|标(?:注|的|错|示)|(?:和|跟|与)(?:描述|页面|标注|详情|图))|(?:标注|标|描述|页面|详情|写)(?:的|上的|里的)?(?:尺寸|尺码|长度|宽度|高度)|(?:按|按照|照着|根据|参照|参考)(?:你们|卖家|客服|页面)?(?:的)?(?:尺码|尺寸|推荐|身高)|推荐(?:的)?(?:尺码|码)',
        '(?:我家|家里|自己|房间|桌子|窗户)(?:的)?尺寸',
      ],
      video: [
        '(?:和|跟|与|像|没有?|不如|比)(?:商品|产品|页面|你们|宣传|展示|介绍|演示|的)*视频|视频(?:里|中|上|里面)(?:看|演示|展示|的|说|是|明明|用)|(?:演示|宣传|展示|介绍)视频',
        '(?:看|刷|播放|录|拍|剪|上传)(?:了)?(?:个)?视频|视频(?:通话|聊天|会议|门铃|卡顿|画质|网站|监控)',
      ],
    },
  };
}
