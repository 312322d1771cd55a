/** More longer voices of buyers from daily life (primary first). */
export const DAILY_SEVERAL_MORE: readonly (readonly [text: string, causes: string])[] = [
  [
    'カタログでは700ルーメン。点けてみたら豆電球。キャンプ場で真っ暗な中ごはん食べました。',
    'function_defect not_as_described',
  ],
  [
    'ワイシャツ、首は苦しいのに胴回りはだぶだぶ。アイロンかけてもシワが取れないし、ボタンが一つ最初から無い。',
    'size_fit quality_material',
  ],
  [
    '妻の反対を押し切って買った足踏みミシン、置き場がなくて後悔。届いた時に脚が曲がっていたのもショック。',
    'damage_transit buyer_remorse',
  ],
  [
    '健康サンダル、イボが硬すぎて一歩も歩けない。サイズも26って書いてあるけど24くらい。',
    'quality_material size_fit not_as_described',
  ],
  [
    'ゲーミングマウス、ダブルクリックが勝手に入る。保証で交換してもらったのも同じ症状で、三度目は有償と言われた。',
    'function_defect customer_service',
  ],
  [
    '飲み始めて三ヶ月、体重は1キロも減らないし、飲むとお腹がゆるくなる。月6千円は痛い。',
    'function_defect safety price_value',
  ],
  ['ベビー服の内側に値札の針みたいなのが刺さったままで、息子の背中に引っかき傷ができた。ほんまに許せへん。', 'safety'],
  [
    '置き配指定してないのに外に置かれて盗まれた。運送会社に言うと店に聞け、店に言うと運送会社に聞け。',
    'delivery customer_service',
  ],
  [
    'カーテン、200センチで頼んだのに178の札が付いたのが来た。色もシミみたいなムラがある。',
    'wrong_item quality_material',
  ],
  ['口に合わなかった。コーヒーなのに麦茶みたいに薄い。賞味期限もあと10日だし。', 'quality_material used_or_dirty'],
  [
    '自転車のライト、マウントがハンドルの太さに合わない。無理に締めたらネジ山がつぶれた。',
    'compatibility quality_material',
  ],
  [
    '夏休みの自由研究キット。肝心の薬品が抜けてて実験にならず、店の返事は夏休み明け。',
    'missing_parts customer_service',
  ],
  [
    '「新型」の文字につられて買ったら型番は3年前のやつ。バッテリーもへたっていて1時間で電源が落ちる。',
    'not_as_described function_defect',
  ],
  [
    'エアコンカバー、横はいいけど奥行きが浅くて浮いちゃう。マジックテープも糊が弱くてベロンと剥がれる。',
    'size_fit function_defect',
  ],
  [
    '鍋の取っ手が熱くて素手で持てない。火傷しました。あと焦げ付かないって言ってたのに卵がこびりつく。',
    'safety not_as_described function_defect',
  ],
  [
    'おもちゃの電車、線路から脱線ばっかりで、二日目に車輪の軸が折れた。電池のフタもドライバーじゃないと開かない。',
    'function_defect quality_material hard_to_use',
  ],
  ['注文確定後に「入荷未定」でキャンセルされ、返金も二週間たってまだ。', 'delivery customer_service'],
  ['浴衣セット、下駄の鼻緒が片っぽ取れてる。帯は写真の赤じゃなくてえんじ色やし。', 'quality_material not_as_described'],
  [
    'マスクの箱が凹んで届いたのはまあいいとして、50枚入りが数えたら43枚。耳ひももすぐ切れる。',
    'missing_parts quality_material',
  ],
  [
    'ソファカバー、3人掛け用を選んだのにうちのソファの半分しか覆えない。伸びるって書いてあるのに全然伸びない。',
    'size_fit not_as_described',
  ],
  [
    '香りを間違えて買いました。ローズのつもりがラベンダー。自分のせいなので仕方ないけど、容器からも漏れてました。',
    'damage_transit buyer_remorse',
  ],
  [
    '掃除ロボ、段差5ミリで止まる、充電台に帰れない、毎回助けに行く。名前をつけて可愛がってるけど掃除機としては失格。',
    'function_defect',
  ],
  [
    '日傘を差しても腕が焼けた。柄の部分は白い粉がふいてベタつくし、これで遮光100%とは。',
    'function_defect quality_material not_as_described',
  ],
  ['配達の人がチャイムも鳴らさず不在票だけ。翌日もう一回、また同じ。結局営業所まで取りに行った。', 'delivery'],
  [
    '業務用と聞いて買った裁断機、10枚重ねたら紙が斜めに切れる。刃の調整方法もどこにも書いてない。',
    'function_defect hard_to_use',
  ],
  ['味は好きやけど、前は30個入りで同じ値段やったのに今は24個。実質値上げやん。', 'price_value'],
  [
    'サボテンの鉢を三つ。一つは根っこから折れて、一つは頼んだのと違う種類、残りは虫がついてました。',
    'damage_transit wrong_item used_or_dirty',
  ],
  ['座椅子を倒すとギーギー鳴って赤ん坊が起きる。リクライニングも途中から戻らなくなりました。', 'function_defect'],
  [
    '友人の結婚祝いに包装を頼んだのに裸のまま先方に届き、値段の入った納品書まで入ってた。恥かいたわ。',
    'customer_service',
  ],
  [
    'ブラ、アンダーは合うのにカップが全然足りない。ワイヤーも一週間で飛び出して脇に刺さる。',
    'size_fit quality_material',
  ],
  [
    '車のシートカバー、ヘッドレストの穴がずれていてはまらない。適合表に車種名あったのに。色も茶色のはずがオレンジ。',
    'compatibility not_as_described',
  ],
];
