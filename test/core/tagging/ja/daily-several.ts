/** Longer voices of buyers from daily life, most with several causes (primary first). */
export const DAILY_SEVERAL: readonly (readonly [text: string, causes: string])[] = [
  [
    '入学式用に買ったローファー、幅がきつくて小指が当たるし、革というよりビニール。娘は一日で履くのをやめました。',
    'size_fit quality_material',
  ],
  [
    '在宅勤務の椅子として。組み立てで穴の位置が合わず無理やり入れたら座面が斜め。しかもキャスターが一個入ってなかった。',
    'quality_material missing_parts',
  ],
  ['母の誕生日に間に合うように頼んだのに四日も遅れ、開けたら花瓶の口が欠けてました。', 'delivery damage_transit'],
  [
    'キャンプで初めて広げたらポールが一本短い別の型のやつ。雨が降ったら天井からポタポタ。',
    'wrong_item function_defect',
  ],
  [
    'ドライブレコーダー、夜はナンバーが読めないし、画面の説明が全部中国語。取り付けも半日かかりました。',
    'function_defect hard_to_use',
  ],
  [
    '保湿力がすごいと書いてあったのに夕方には粉を吹く。おまけに頬がヒリヒリして赤くなった。',
    'safety function_defect not_as_described',
  ],
  [
    '写真ではふわふわの毛足だったのに、届いたのはペラペラの薄い敷物。端もほつれてる。',
    'not_as_described quality_material',
  ],
  [
    '注文したのはグレーの二人用、来たのはベージュの一人用。連絡したら「在庫がないので我慢してください」だと。',
    'wrong_item customer_service',
  ],
  [
    '5千円も出したのに音がこもってて、1週間で右が聞こえなくなった。コンビニの千円のやつのほうがマシ。',
    'function_defect price_value',
  ],
  [
    '子どもの補助輪、うちの自転車の軸には太さが合わず付けられない。説明の絵も小さくて何がなんだか。',
    'compatibility hard_to_use',
  ],
  [
    'ペットボトルの水、箱の底が濡れていて2本が空っぽに近い。ラベルもカビみたいな黒い点々。',
    'damage_transit used_or_dirty',
  ],
  [
    '赤ちゃん用ガードなのに角がとがっていて手を切りそうになった。吸盤もすぐ外れるし意味がない。',
    'safety function_defect',
  ],
  [
    '返品したいと言ったら手数料3割引くと。理由は箱を開けたから。開けないとサイズが小さいかどうかなんて分からないでしょう。',
    'customer_service size_fit',
  ],
  ['柄は可愛いけど、洗濯機に入れたら他の白物が全部ピンクに。丈も10センチは縮んだ。', 'quality_material'],
  [
    '画像だと大きな鉢に見えたけど手のひらサイズ。値段を考えたらホームセンターで買うべきだった。',
    'size_fit not_as_described price_value',
  ],
  [
    '炊飯器、二ヶ月で釜の内側がはがれてきてご飯に黒いカスが混じる。メーカーに聞いたら「消耗品なので」で終わり。',
    'quality_material customer_service',
  ],
  [
    '誰かが返品したやつをそのまま送ってきたんだと思う。靴底に砂、箱の中に前の人の伝票。しかも左右でサイズ違い。',
    'used_or_dirty wrong_item',
  ],
  [
    'ヨガマット、臭くて部屋に置けない。三日干しても抜けない。あと汗をかくとツルツル滑って危ない。',
    'quality_material safety',
  ],
  ['「工具なしで3分」と謳っていたけど、六角レンチと電動ドライバーで2時間。嘘つき。', 'not_as_described hard_to_use'],
  [
    '釣り用に。リールがゴリゴリいって巻けないし、糸もすぐ切れる。安物買いの銭失い。',
    'function_defect quality_material',
  ],
  [
    'プリンターのインク、純正じゃないと弾かれて印刷できません。出品ページには対応って書いてあるのに。',
    'compatibility not_as_described',
  ],
  ['主人が勝手に買ったのですが、置く場所もないし重くて私には動かせません。', 'buyer_remorse hard_to_use'],
  ['届くまで17日。追跡も途中で消えて、問い合わせたら日本語の通じない人から定型文だけ。', 'delivery customer_service'],
  [
    '老人ホームの父に。ボタンが多すぎて使いこなせず、音も小さくて聞こえないと言われました。',
    'hard_to_use function_defect',
  ],
  [
    'ブランドのロゴがにじんでいて、箱の文字もスペルミス。縫製もガタガタ。本物を持ってる友達に見せたら即ニセモノ判定。',
    'counterfeit quality_material',
  ],
  [
    '電気毛布、足元だけ全然あったまらへん。一晩でコードの根元が焦げて変な匂いしてたし怖くて捨てた。',
    'safety function_defect',
  ],
  ['一度も使わないうちに次のセールで半額。しかも替えの刃が一枚800円とか聞いてない。', 'price_value'],
  ['模試の前に届くはずの問題集が別の教科。送り直しも来週と言われ、もう間に合いません。', 'wrong_item delivery'],
  [
    '色は写真の通りやけど、ウエストのゴムがきつうてお腹に線つくわ。生地も透けて下着見えるし。',
    'size_fit quality_material',
  ],
  [
    '冷凍のカニ、半分溶けてドリップまみれ。殻ばっかりで身がスカスカ。これで1万2千円。',
    'damage_transit quality_material price_value',
  ],
  [
    'スマートロック、うちのドアの鍵の形だと付属の台座に載らなかった。サポートのチャットも途中で切断。',
    'compatibility customer_service',
  ],
  [
    '棚板が4枚と書いてあるのに3枚。組んでみたら左右にゆらゆら揺れて本なんか置けない。',
    'missing_parts quality_material',
  ],
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
