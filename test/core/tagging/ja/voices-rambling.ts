import type { Labelled } from './labelled.ts';

/** Long texts that wander, most with several points. */
export const RAMBLING: readonly Labelled[] = [
  [
    '父の日に購入しました。デザインは気に入ったようですが、届いて一週間で充電ができなくなり、販売店に問い合わせたところ「初期不良の期間を過ぎている」の一点張り。二度とここでは買いません。',
    ['function_defect', 'customer_service'],
    'stops; support refuses',
  ],
  [
    'レビューが良かったので期待して買ったのですが、まず箱がへこんでいて、中の本体にも擦り傷がありました。音質は値段なりで悪くないと思います。',
    ['damage_transit'],
    'scratched; the sound is no gripe',
  ],
  [
    '一人暮らし用に買った本棚です。組み立て説明書の絵が小さくて分かりづらく、ネジ穴もずれていて、二人がかりで三時間かかりました。しかも棚板が一枚足りません。',
    ['hard_to_use', 'quality_material', 'missing_parts'],
    'three points',
  ],
  [
    '見た目はとてもかわいいです。ただ、ヒールが高すぎるのか靴の作りが悪いのか、30分歩くと足が痛くなります。あと右足だけ糊がはみ出していました。',
    ['quality_material'],
    'comfort and make',
  ],
  [
    '普段Mサイズで、サイズ表を見てMを選びましたが、胸回りがきつく丈も短いです。生地も写真よりずっと薄くて透けるので、部屋着にするしかないです。',
    ['size_fit', 'quality_material', 'not_as_described'],
    'small against the chart; thin against the picture',
  ],
  [
    '前に使っていた他社のシェーバーは一年で刃が欠けましたが、こちらは半年使っても切れ味が落ちません。音も静かで、充電も長持ち。買って良かったです。',
    [],
    'trap: other product and praise',
  ],
  [
    '届くまで三週間かかりました。途中で何度も出荷日が変更になり、カスタマーに連絡しても定型文しか返ってきません。商品自体は普通に使えています。',
    ['delivery', 'customer_service'],
    'late; support',
  ],
  [
    '妻が肌が弱いので心配でしたが、かぶれることもなく使えています。匂いも強くなく、泡立ちも良いです。リピートします。',
    [],
    'trap: feared and negated',
  ],
  [
    '安かったので期待はしていませんでしたが、ここまで酷いとは。一回の使用で取っ手が折れ、破片で指を切りました。写真の商品とは別物です。',
    ['safety', 'quality_material', 'not_as_described'],
    'injury; snaps; picture',
  ],
  [
    '商品説明には「iPhone・Android両対応」と書かれていましたが、私のAndroidでは充電が始まりません。ケーブルの差し込みもゆるくてすぐ抜けます。',
    ['compatibility', 'not_as_described', 'function_defect'],
    'device; claim; loose plug',
  ],
  [
    '子供のクリスマスプレゼントに買いましたが、24日着の予定が27日。しかも箱は破れ、人形の腕が取れていました。交換をお願いしたら在庫がないから返金のみだそうです。',
    ['delivery', 'damage_transit'],
    'late; broken on arrival; a refund alone is no gripe',
  ],
  [
    '使い始めて二ヶ月、最初は良かったのですが最近異音がするようになり、吸い込みも弱くなりました。フィルターを掃除しても変わらないので故障だと思います。',
    ['function_defect'],
    'noisy and weak',
  ],
  [
    '色がグレーと書いてありますが実物は紫っぽいです。縫製も雑で糸がほつれているし、この値段なら近所の店で買ったほうがよかった。',
    ['not_as_described', 'quality_material', 'price_value'],
    'shade; seams; cheaper elsewhere',
  ],
  [
    '購入前に問い合わせた時は「使えます」と言われたのに、実際は私の車に取り付けられませんでした。返品しようとしたら往復の送料を負担しろとのこと。',
    ['compatibility', 'customer_service', 'not_as_described'],
    'vehicle; return cost; false promise',
  ],
  [
    '匂いは少しありますが数日干したら消えました。寝心地も良く、腰痛持ちの主人も満足しています。もう一つ買い足そうか検討中です。',
    [],
    'trap: set aside',
  ],
  [
    '正直、ここまで静かだとは思いませんでした。夜中に使っても家族から苦情が来ません。重さも気にならず、手入れも簡単。迷ってるなら買いです!',
    [],
    'trap: praise with complaint words',
  ],
  [
    'アマゾンの新品で買ったはずなのに、袋は開いてるし説明書はしわくちゃ、本体の溝に髪の毛と皮脂汚れ。誰かが使って返品したものをそのまま送ってきたとしか思えない。気持ち悪い。',
    ['used_or_dirty'],
    'used before',
  ],
  [
    '賞味期限まで半年以上と書いてあったのに、届いたものは残り二週間。10袋も食べきれません。しかも三袋は空気が抜けてペコペコ、破れてるのもあった。',
    ['used_or_dirty', 'not_as_described', 'damage_transit'],
    'short-dated; claim; torn packs',
  ],
  [
    '最初に届いたものは電源が入らず、交換してもらったものも三日で止まりました。二回連続で不良品とは検品していないのでしょうか。さすがに返金してもらいました。',
    ['function_defect'],
    'twice; a refund is no gripe',
  ],
  [
    '値段が高い割に付属品が少なく、ブラシも別売り。肝心のカット性能も、前に使っていた二千円のものの方がよく切れました。',
    ['price_value', 'function_defect'],
    'dear; cuts badly',
  ],
  [
    '箱を開けたらツンとくる臭い。三日間ベランダに干しましたが取れません。子供が寝室に入ると咳き込むようになったので処分しました。メーカーに電話しても自然なものですと言われて終わり。',
    ['quality_material', 'safety', 'customer_service'],
    'smell; illness; support',
  ],
  [
    'レビューで壊れやすいと書いている人がいますが、うちのは三年経っても壊れていません。多少うるさいけど許容範囲です。',
    [],
    'trap: other people; set aside',
  ],
  [
    '大きさを確認せずに注文した私も悪いのですが、想像の半分くらいのサイズで笑いました。まあ小物入れにします。',
    ['buyer_remorse', 'size_fit'],
    'own mistake about size',
  ],
  [
    '初めての購入です。届いて早速使ってみましたがスイッチを入れてもうんともすんとも言わず、電池を入れ替えたりいろいろ試したけどダメでした。残念です。',
    ['function_defect'],
    'dead on arrival',
  ],
  [
    '可愛くて娘が気に入って毎日遊んでいたのに、二週間でボタンの接触が悪くなって音が鳴らなくなりました。電池ボックスのネジも錆びてきた。',
    ['function_defect', 'quality_material'],
    'stops; rusts',
  ],
  [
    '説明書は付いていましたが字が小さくて読めず、動画を見ながらなんとか設定しました。使えるようになれば便利です。',
    ['hard_to_use'],
    'unclear manual left standing',
  ],
  [
    '安いのに作りがしっかりしていて驚きました。安っぽさは全くないです。届くのも早かった!ただ一つ、ケーブルがもう少し長ければ最高でした。',
    ['size_fit'],
    'cable short inside praise',
  ],
  [
    '時間指定したのに指定外に来て不在票。再配達も忘れられ、三日目にようやく受け取ったら箱に足跡がついてた。運送会社変えてほしい。中身は無事でした。',
    ['delivery'],
    'courier; the contents were fine',
  ],
  [
    '公式のと見比べたらロゴの位置もフォントも微妙に違う。シリアルを登録しようとしたら無効と出ました。これ本物ですか?出品者は返事をくれません。',
    ['counterfeit', 'customer_service'],
    'fake; no answer',
  ],
  [
    '吸盤がすぐ外れる、うちの浴室のタイルではまったくくっつきませんでした。裏面の注意書きに凹凸のある壁は不可とあったので仕方ないですが、ページにも書いておいてほしい。',
    ['compatibility', 'not_as_described'],
    'surface; the page is silent',
  ],
  ['期待してたほどではないけど、まあこの値段ならこんなもんでしょう。', [], 'no cause named'],
  [
    'デザインも色も好みで気に入っていますが、肩紐の付け根がもう破れてきました。買って十日です。荷物もそんなに入れてないのに…',
    ['quality_material'],
    'tears, gripe inside praise',
  ],
  [
    '切れ味抜群で、ステンレスが手にしっくりきます、すぐ錆びる安物とは違いますね。さすが日本製。',
    [],
    'trap: other things',
  ],
  [
    '何度も「本日お届け」と表示されるのに来ない。結局「紛失した可能性」とのこと。返金処理にも一ヶ月。もう二度と頼まない。',
    ['delivery', 'customer_service'],
    'lost; refund slow',
  ],
  [
    'すばらしい断捨離グッズですね、届いたその日に粉々になってゴミ箱行き。ここまで脆いと逆に清々しい。',
    ['quality_material'],
    'sarcasm',
  ],
];
