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
];
