/** Negative endings of a verb behind its stem, polite ones excepted: 動か + ない. */
export const NAI = '(ない|なかっ|なく|な|ず|ん|へん|ねえ|ねー)';

/** Negative endings of a verb that takes the polite one at the same stem: 使え + ません. */
export const NAI_MASEN = '(ない|なかっ|なく|な|ません|ませ|ず|ん|へん|ねえ|ねー)';

/** There is none: behind a noun, with or without a particle. */
export const NASHI =
  '(が|は|も|の|すら|さえ|とか|など|が一切|は一切|も一切|が全く|は全く|も全く|が全然|は全然|も全然|がまったく|はまったく|もまったく|がほとんど|はほとんど|もほとんど|)(ない|なかっ|なく|なし|無し|無い|無かっ|無く|ありませ|見当たら(な|ず|ん)|見つから(な|ず|ん)|ねえ|あらへん)';

/** Too much of an adjective: 小さ + すぎ. */
export const SUGI = '(すぎ|過ぎ|スギ)';

/** After so little use: 三日 + で. */
export const AFTER =
  '(日|週間|週|ヶ月|か月|カ月|ケ月|ヵ月|ヶ月目|月|年|回|度|時間|分|晩|夜|シーズン)(で|目で|目に|目から|も経たず|もたたず|足らずで|ほどで|くらいで|ぐらいで|程度で|弱で|半で|だけで|だけなのに|使って|使っただけで|使用で|使用して|の使用で|しか使って|もしないうち|経たないうち|以内に|経って|経ったら|後に|したら|しただけで|もせず|洗っただけで|にして|履いただけで|着ただけで|しか経って|たたず|は|も持た|足らず|くらい使|ほど使|使ったら|の間に)';

/** Brings to mind that it came this way. */
export const ARRIVED =
  '(届いた時|届いたとき|届いたら|届いた時点|到着時|到着した時|到着したとき|開けたら|開けてみたら|開封したら|開封すると|開封時|開けると|箱を開け|袋を開け|最初から|初めから|はじめから|届いた商品|届いた段階|来た時|着いたら|届くと|中を見たら|開けた時|開けた瞬間|中身を見|受け取った時|はなから|元から|もともと)';

/** Negative endings of a verb, cut short where polite and plain forms part: 見合わ + な(い). */
export const N = '(な|ず|ん|へん)';

/** The same of a verb that takes the polite one at the same stem: でき + ませ(ん). */
export const NM = '(な|ませ|ず|ん|へん)';
