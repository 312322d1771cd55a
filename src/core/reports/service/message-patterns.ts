/** First lines of messages no person wrote, as a whole and without order numbers, in the languages of Amazon's service mails. */
export const AUTOMATIC: readonly RegExp[] = [
  // Return authorised or asked for.
  /^(?:your )?returns? (?:request )?(?:(?:has been |was )?(?:authori[sz]ed|approved|received|closed|completed)|authori[sz]ation(?: notification| request)?|requested)(?: (?:for|on) (?:your )?(?:order|amazon).*)?$/i,
  /^(?:ihre )?(?:rücksende(?:antrag|genehmigung|anfrage)|rücksendung|retoure)(?: (?:wurde )?(?:genehmigt|autorisiert|angefordert|beantragt|bestätigt))?(?: (?:für|zu) (?:ihre )?bestellung.*)?$/i,
  /^(?:votre )?(?:autorisation|demande) de retour(?: (?:a été )?(?:autorisée|acceptée|approuvée|reçue))?(?: (?:pour|concernant) (?:votre |la )?commande.*)?$/i,
  /^(?:su |tu )?(?:autorización|solicitud) de devolución(?: (?:ha sido )?(?:autorizada|aprobada|recibida))?(?: (?:para|del?) (?:su |tu |el )?pedido.*)?$/i,
  /^(?:la tua )?(?:autorizzazione|richiesta)(?: a[l]?| di) reso(?: (?:è stata )?(?:autorizzata|approvata|ricevuta))?(?: (?:per|relativa a) (?:il tuo |l'|un )?ordine.*)?$/i,
  /^(?:您的)?退货(?:申请|请求)?(?:已(?:授权|批准|通过|收到|同意)|授权通知?|批准通知)(?:[（(:： ].*)?$/,
  /^(?:ご注文の)?返品(?:の?(?:承認|許可|リクエスト|申請)(?:のお知らせ|のご連絡|通知)?|が(?:承認|許可)されました)(?:[（(:： ].*)?$/,
  // Refund issued.
  /^(?:your )?refund (?:(?:has been |was )?(?:issued|initiated|processed|completed)|notification|confirmation)(?: (?:for|on) (?:your )?(?:order|amazon).*)?$/i,
  /^(?:ihre )?(?:erstattung|rückerstattung)(?: (?:wurde )?(?:veranlasst|vorgenommen|ausgestellt|bestätigt|durchgeführt))(?: (?:für|zu) (?:ihre )?bestellung.*)?$/i,
  /^(?:votre )?remboursement (?:a été )?(?:effectué|émis|initié|confirmé)(?: (?:pour|concernant) (?:votre |la )?commande.*)?$/i,
  /^(?:su |tu )?reembolso (?:ha sido )?(?:emitido|procesado|realizado|iniciado)(?: (?:para|del?) (?:su |tu |el )?pedido.*)?$/i,
  /^(?:il tuo )?rimborso (?:è stato )?(?:emesso|effettuato|elaborato|avviato)(?: (?:per|relativo a) (?:il tuo |l'|un )?ordine.*)?$/i,
  /^(?:您的)?退款(?:已(?:发放|发出|处理|完成)|通知|成功)(?:[（(:： ].*)?$/,
  /^(?:ご?返金(?:の(?:お知らせ|ご連絡|手続き(?:完了)?)|(?:処理)?が(?:完了|実行)(?:し|され)ました|通知))(?:[（(:： ].*)?$/,
  // Claim opened.
  /^(?:an? |new )?(?:a-to-z (?:guarantee )?)?(?:claim|case|dispute) (?:(?:has been |was )?(?:opened|filed|received|closed))(?: (?:for|on|against) (?:your )?order.*)?$/i,
  /^(?:ein )?(?:neuer )?(?:a-bis-z|a-z|a-to-z)[- ](?:garantie[- ]?)?antrag(?: (?:wurde )?(?:gestellt|eröffnet|eingegangen))?(?: (?:für|zu) (?:ihre )?bestellung.*)?$/i,
  /^(?:une )?réclamation(?: (?:au titre de la )?garantie a à z| a-to-z)?(?: (?:a été )?(?:ouverte|déposée|reçue))(?: (?:pour|concernant) (?:votre |la )?commande.*)?$/i,
  /^(?:una )?reclamación(?: (?:de (?:la )?)?garantía (?:de la )?a a la z| a-to-z)?(?: (?:ha sido )?(?:abierta|presentada|recibida))(?: (?:para|del?) (?:su |tu |el )?pedido.*)?$/i,
  /^(?:un )?reclamo(?: (?:di )?garanzia dalla a alla z| a-to-z)?(?: (?:è stato )?(?:aperto|presentato|ricevuto))(?: (?:per|relativo a) (?:il tuo |l'|un )?ordine.*)?$/i,
  /^(?:亚马逊商城交易保障|a-to-z)?索赔(?:已(?:提交|开启|收到)|通知)(?:[（(:： ].*)?$/i,
  /^(?:amazon)?マーケットプレイス保証(?:申請|の申請)(?:のお知らせ|がありました|を受け付けました)?(?:[（(:： ].*)?$/i,
  // Out of office.
  /^(?:automatic reply|auto(?:matic)?[- ]?response|autoreply|auto[- ]reply|out of (?:the )?office)\b.*$/i,
  /^(?:automatische antwort|abwesenheits(?:notiz|benachrichtigung|assistent)|außer haus)(?![a-zäöü]).*$/i,
  /^(?:réponse automatique|absence du bureau|absent du bureau).*$/i,
  /^(?:respuesta automática|fuera de la oficina).*$/i,
  /^(?:risposta automatica|fuori sede|fuori ufficio).*$/i,
  /^(?:自动回复|自動回覆|外出自动回复)(?:[:： ].*)?$/,
  /^(?:自動(?:応答|返信)|不在(?:通知|のお知らせ))(?:[:： ].*)?$/,
];

/** Marks of an answer or a forwarded message before a subject. */
export const ANSWERED =
  /^(?:(?:re|aw|antw|sv|rv|tr|r|wg|fw|fwd|i|rif|答复|回复|回覆|转发|返信|転送)(?:\[\d+\])?\s?[:：]\s*)+/i;

/** How a subject of Amazon names the buyer: the words before the name are kept. */
export const NAMED_BUYER: readonly RegExp[] = [
  /(\bfrom (?:the )?Amazon (?:customer|buyer))\s+[^(（\n]+/i,
  /(\bvo[nm] (?:dem |der )?Amazon[- ]Kund(?:en|in|e))\s+[^(（\n]+/i,
  /(\b(?:du|de la part du|par le) client(?:e)? (?:d')?Amazon)\s+[^(（\n]+/i,
  /(\b(?:del|de la) cliente de Amazon)\s+[^(（\n]+/i,
  /(\b(?:dal|del|da parte del) cliente (?:di )?Amazon)\s+[^(（\n]+/i,
  /(来自亚马逊(?:买家|顾客|客户))\s*[^(（\n]+/,
  /(Amazon(?:の)?(?:お客様|購入者))[^(（\n]+?(?:様|さん)/,
];

/** A line from which on an earlier message is quoted; some programs break it in two. */
export const QUOTED_FROM: readonly RegExp[] = [
  /^On .{4,300}wrote:$/i,
  /^Am .{4,300}schrieb.{0,200}:$/i,
  /^Le .{4,300}a écrit ?:$/i,
  /^El .{4,300}escribió:$/i,
  /^Il .{4,300}ha scritto:$/i,
  /^(?:在|于|於).{4,300}写道[:：]$/,
  /^.{4,300}(?:写道|寫道)[:：]$/,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,300}(?:のメール|<[^<>]*>)\s?[:：]$/,
  /^-{2,}\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d['’]origine|Message original|Message transféré|Mensaje original|Mensaje reenviado|Messaggio originale|Messaggio inoltrato|原始邮件|原始郵件|转发的邮件|元のメッセージ|転送メッセージ)\s?-{2,}$/i,
  /^-{4,}\s?End (?:forwarded )?message\s?-{4,}$/i,
  /^#{2}- .{4,200} -#{2}$/,
];

/** Lines of the block that heads a quoted message; two of them one after the other are one. */
export const QUOTE_HEAD =
  /^\*?(?:From|Sent|To|Cc|Date|Subject|Von|Gesendet|An|Datum|Betreff|De|Envoyé|À|Objet|Enviado(?: el)?|Para|Fecha|Asunto|Da|Inviato|A|Data|Oggetto|发件人|发送时间|收件人|主题|差出人|送信日時|宛先|件名)\s?[:：]\*?(?:\s|$)/i;

/** A line after which the words of the buyer begin. */
export const BEGINS_AFTER = /^-{4,}\s?Begin (?:forwarded )?message\s?-{4,}$/i;

/** A line from which on no buyer speaks: signatures of programs, legal notes, advice of the marketplace. */
export const FOOTER: readonly RegExp[] = [
  /^--\s?$/,
  /^(?:Sent from (?:my|Mail|Outlook|Yahoo)|Get Outlook for|Von meinem .{2,40} gesendet|Gesendet (?:von|mit) |Envoyé de(?:puis)? mon|Enviado desde mi|Inviato da(?:l mio)? |发自我的|從我的|iPhoneから送信|Androidから送信)/i,
  /^(?:This (?:e-?mail|message|communication) (?:and any|is (?:intended|confidential)|may contain|contains)|The information (?:contained )?in this (?:e-?mail|message)|CONFIDENTIALITY|DISCLAIMER)/i,
  /^(?:Diese (?:E-?Mail|Nachricht) (?:und|ist|enthält|kann)|Der Inhalt dieser E-?Mail)/i,
  /^(?:Ce (?:message|courriel|mail) (?:et|est|peut|contient)|Les informations contenues dans)/i,
  /^(?:Este (?:mensaje|correo)(?: electrónico)? (?:y|es|puede|contiene|está)|La información contenida en)/i,
  /^(?:Questo (?:messaggio|documento) (?:e|è|può|contiene)|Questa e-?mail (?:e|è|può|contiene)|Le informazioni contenute in)/i,
  /^(?:本邮件|此邮件|本电子邮件|本郵件)(?:及|包含|可能|所含|仅)/,
  /^(?:このメール|本メール|この電子メール)(?:に|は|および|及び)/,
  /^(?:Copyright|©|\(c\)) ?(?:©? ?)?\d{4}/i,
  /^(?:Was this (?:e-?mail|message) helpful\??|To help (?:arbitrate|protect)|We want you to buy with confidence|Important: Amazon|Wichtig: Amazon|Important : Amazon|Importante: Amazon)/i,
];

/** Texts that stand for nothing. */
export const NOTHING_SAID =
  /^(?:[\s\p{P}\p{S}]*|x+|n\/?a|none|nil|null|no|test|kein(?:e)?|aucun|ninguno|nessuno|无|無|なし|\(?(?:no subject|kein betreff|sans objet|sin asunto|nessun oggetto|无主题|件名なし)\)?|amazon call|order status|missed chat|call dropped)[\s.!?]*$/iu;

/** Product codes that stand for none. */
export const NO_SKU = /^(?:[\s\p{P}]*|x+|n\/?a|no ?sku|none|unknown|tbd|无|無|なし)$/iu;
