/** Names known to be missed, because the same words mostly say something else or the rule would weigh more than it brings. */
export const missedNames: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Thank you {Brandon} for sorting this out',
    'wrong item. <thanks, >{jenny}',
    '<This is >{Angela Reyes}, order came broken',
  ],
  zh: [
    '嗨，{小明}，什么时候发货',
    '亲爱的{Jenny}，收到的是二手的',
    '客服{小王}答应退款',
    '谢谢{李}<姐>，换货很快',
    '<我的名字是>{林志强}，发票没收到',
    '<本人>{吴敏}，要求退款',
    '<我姓>{曹}，订了两个只到一个',
  ],
  ja: ['{高橋}といいます。蓋が閉まりません', '{やまだ}と申します。箱が潰れていました'],
  fr: ['jamais reçu. <cordialement >{nadia}', "<Moi c'est >{Amélie}, la fermeture coince"],
  es: ['hablé con <don >{Ramón} por teléfono', 'talla mala. <saludos >{paco}'],
  it: ['taglia sbagliata. <cordiali saluti >{luigi}'],
};
