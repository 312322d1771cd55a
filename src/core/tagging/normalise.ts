import type { Language } from './tagging.ts';

/** Ends a sentence in folded text (all of . ! ? ; | and line ends). */
export const SENTENCE_END = 46;
/** Parts a sentence in folded text (commas, colons, brackets, dashes, emoji). */
export const COMMA = 44;
/** Parts words in folded text. */
export const SPACE = 32;

/** A text made comparable: `codes[i]` stands at `places[i]` of the original, for i below `length`; `places[length]` is its end. */
export interface Folded {
  codes: Uint16Array;
  places: Int32Array;
  length: number;
}

/** Words to put in place of misspelt ones, by the hash of the misspelt word. */
export type Spellings = ReadonlyMap<number, Uint16Array>;

const DROP = 0;
const LETTER_T = 116;
const LETTER_N = 110;

// Traditional characters whose simplified forms stand in the lexicon, each followed by that form.
const TRADITIONAL =
  '並并乾干亂乱佈布併并來来係系倉仓個个們们側侧偽伪傘伞備备傢家傳传傷伤僅仅價价優优兒儿內内兩两凍冻別别刪删剛刚創创劃划勁劲動动務务勝胜勻匀區区協协厭厌厲厉參参員员問问啞哑啟启喫吃單单嗆呛嗎吗嘆叹嘔呕嘗尝' +
  '嘯啸噓嘘噴喷嚇吓嚐尝嚥咽嚮向嚴严國国圍围圓圆圖图團团堅坚報报塊块塗涂塵尘墊垫墜坠壓压壞坏壯壮壺壶壽寿夠够夾夹奪夺妝妆妳你姊姐婦妇媽妈學学寢寝實实審审寫写寬宽寶宝將将專专對对導导屜屉層层屬属帥帅師师帳帐' +
  '帶带幀帧幫帮幹干幾几庫库廁厕廠厂廢废廣广廳厅張张強强彆别彈弹彎弯從从復复徹彻悶闷惡恶愛爱態态慣惯慫怂慮虑憂忧憐怜憶忆應应懷怀戲戏戶户捨舍捲卷掃扫掛挂換换揮挥損损搖摇搶抢撓挠撲扑擁拥擊击擋挡擔担據据擠挤' +
  '擰拧擱搁擺摆擾扰攔拦攜携攝摄攤摊敗败數数斷断時时暈晕暫暂曆历曉晓曬晒書书會会東东條条棗枣業业極极構构樂乐樓楼標标樣样樹树機机檢检檯台檸柠櫃柜權权歐欧歡欢歲岁歷历歸归殘残殺杀殼壳毀毁氣气沒没涼凉淚泪淨净' +
  '淺浅減减測测渾浑湊凑湯汤準准溝沟溫温滅灭滯滞滲渗滾滚滿满漢汉漬渍漲涨漿浆潤润澀涩濁浊濃浓濕湿濺溅濾滤瀉泻灑洒灘滩為为烏乌無无煙烟煩烦熒荧熱热燈灯燉炖燒烧燙烫營营燭烛燻熏爛烂爺爷爾尔牀床牆墙牠它狀状獅狮' +
  '現现瑣琐環环產产畢毕畫画異异當当痠酸瘋疯癢痒癱瘫發发皁皂皺皱盡尽監监盤盘睜睁確确碼码磚砖礙碍祂他祇只禮礼稅税種种稱称積积穩稳窩窝窪洼窮穷竅窍竈灶筆笔節节範范簡简簽签籤签糰团紀纪約约紅红紋纹納纳紐纽純纯' +
  '紗纱紙纸級级紮扎細细紹绍終终組组結结絕绝絞绞絡络給给絨绒統统絲丝綁绑經经綠绿維维網网綿绵緊紧線线緣缘編编緩缓練练縣县縫缝縮缩總总織织繞绕繩绳繫系繼继續续纔才纖纤罰罚罵骂罷罢習习翹翘聖圣聞闻聯联聲声聽听' +
  '聾聋脅胁脫脱脹胀腦脑腫肿腳脚膚肤膠胶膩腻膽胆膿脓臉脸臟脏臨临臺台與与興兴舉举舊旧艦舰艷艳萬万葉叶著着蓋盖薦荐藍蓝藝艺藥药蘋苹處处虛虚號号虧亏蝦虾螞蚂螢荧蟲虫蟻蚁蠅蝇蠟蜡蠶蚕蠻蛮術术衛卫衝冲裏里補补裝装' +
  '裡里製制複复褲裤襠裆襪袜襯衬見见規规視视親亲覺觉觀观觸触訂订計计訊讯討讨訓训託托記记訪访設设許许訴诉診诊評评詞词詢询試试話话該该詳详誇夸誌志認认語语誣诬誤误說说誰谁課课談谈請请諒谅論论諷讽諾诺謂谓講讲' +
  '謝谢證证識识譜谱譯译議议護护讀读變变讓让讚赞豎竖豐丰豬猪貓猫負负貨货責责貴贵買买費费貼贴資资賊贼賓宾賠赔賣卖賤贱質质賬账賴赖購购賽赛贈赠贊赞贗赝趕赶軟软較较載载輔辅輕轻輪轮輸输轉转轟轰辦办這这連连週周' +
  '進进遊游運运過过達达遙遥遞递遠远適适遲迟選选遺遗邁迈還还邊边邏逻郵邮鄉乡鄰邻醜丑醫医醬酱釋释釘钉針针釦扣鈍钝鈕钮鉗钳鉛铅鉤钩銀银銅铜銳锐銷销銹锈鋁铝鋒锋鋪铺鋸锯鋼钢錄录錐锥錢钱錫锡錯错錶表鍋锅鍍镀鍵键' +
  '鍾钟鎖锁鎮镇鏈链鏟铲鏡镜鏽锈鐘钟鐵铁鑑鉴鑰钥鑲镶鑷镊鑽钻長长門门閃闪閉闭開开閒闲間间閘闸閹阉關关陣阵陰阴陳陈隊队際际隨随險险隱隐隻只雖虽雙双雜杂雞鸡離离難难雲云電电霧雾靈灵靜静鞦秋韆千韌韧韻韵響响頁页' +
  '頂顶項项順顺須须預预頓顿領领頭头頻频顆颗題题額额顏颜願愿類类顧顾顯显風风颱台飄飘飛飞飯饭飽饱餅饼養养餘余餡馅館馆餿馊饅馒饋馈馬马馭驭駁驳駕驾駛驶騎骑騙骗騰腾騷骚驅驱驗验驚惊驟骤驢驴髒脏體体髮发鬆松鬍胡' +
  '鬚须鬧闹鬱郁魚鱼鮮鲜鳥鸟鴉鸦鴛鸳鴨鸭鵝鹅鹹咸麵面麼么黏粘點点黨党黴霉齊齐齒齿齡龄龍龙龜龟';

let table: Uint16Array | null = null;
let simplified: Uint16Array | null = null;

function foldOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (
    code === 39 ||
    code === 96 ||
    code === 180 ||
    code === 700 ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0xff07
  )
    return DROP;
  if (code === 10 || code === 13 || code === 33 || code === 46 || code === 59 || code === 63 || code === 124)
    return SENTENCE_END;
  if (code === 0x3002 || code === 0x2026 || code === 0x2028 || code === 0x2029 || code === 0xff61) return SENTENCE_END;
  if (code === 40 || code === 41 || code === 44 || code === 58 || code === 91 || code === 93) return COMMA;
  if (code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0xff64) return COMMA;
  if (code < 128) return SPACE;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0xfe0f)
    return DROP;
  if (code >= 0xff01 && code <= 0xff5e) return foldOf(code - 0xfee0);
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) {
    const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    return base < 128 ? foldOf(base) : code;
  }
  if (code >= 0xff66 && code <= 0xff9d) return String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  if (code === 0x3005 || (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb)) return code;
  if (code >= 0x3400 && code <= 0x9fff) return code;
  if (code >= 0xd800 && code <= 0xdfff) return COMMA;
  if (code >= 0x370 && code <= 0x52f) return code;
  if (code >= 0x2600 && code <= 0x27bf) return COMMA;
  return SPACE;
}

/** Stretches of codes that `foldOf` must be asked about; the others are letters of their own, or part words. */
const ASKED: readonly (readonly [from: number, to: number])[] = [
  [0, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2060],
  [0x2600, 0x27bf],
  [0x3000, 0x30ff],
  [0xff00, 0xff9f],
];

function tableOf(language: Language): Uint16Array {
  if (!table) {
    table = new Uint16Array(65536).fill(SPACE);
    for (let code = 0x370; code <= 0x52f; code++) table[code] = code;
    for (let code = 0x3400; code <= 0x9fff; code++) table[code] = code;
    table.fill(COMMA, 0xd800, 0xe000);
    table[0xfe0f] = table[0xfeff] = DROP;
    for (const [from, to] of ASKED) for (let code = from; code <= to; code++) table[code] = foldOf(code);
  }
  if (language !== 'zh') return table;
  if (!simplified) {
    simplified = table.slice();
    for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) {
      simplified[TRADITIONAL.charCodeAt(at)] = TRADITIONAL.charCodeAt(at + 1);
    }
  }
  return simplified;
}

/** Whether a character parts words in every language: white space and punctuation, but no apostrophe. */
export function isSeparator(code: number): boolean {
  const folded = tableOf('en')[code];
  return folded === SPACE || folded === COMMA || folded === SENTENCE_END;
}

/** Whether a folded code is a Latin letter or a digit, of which words are made. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Whether a folded code is a digit. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The hash under which a word of folded codes stands in `Spellings`. */
export function hashWord(codes: ArrayLike<number>, start: number, end: number): number {
  let hash = 7;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return hash;
}

// Entities that exports leave in comments, with the code they fold to.
const ENTITIES: readonly (readonly [string, number])[] = [
  ['&#39;', DROP],
  ['&#x27;', DROP],
  ['&apos;', DROP],
  ['&rsquo;', DROP],
  ['&lsquo;', DROP],
  ['&amp;', SPACE],
  ['&quot;', SPACE],
  ['&#34;', SPACE],
  ['&nbsp;', SPACE],
  ['&lt;', SPACE],
  ['&gt;', SPACE],
];

/**
 * Folds case, accents, width, quotes, hyphens and (for Chinese) traditional characters; apostrophes vanish, runs of white space
 * and punctuation become one code, letters repeated three times or more become two, HTML entities are read. Fills and returns `into`.
 */
export function fold(text: string, language: Language, into: Folded, spellings?: Spellings): Folded {
  const folds = tableOf(language);
  const size = text.length;
  if (into.codes.length < size * 4 + 64) {
    into.codes = new Uint16Array(size * 5 + 256);
    into.places = new Int32Array(size * 5 + 256);
  }
  const { codes, places } = into;
  let length = 0;
  let wordStart = 0;
  for (let at = 0; at <= size; at++) {
    const raw = at < size ? text.charCodeAt(at) : SPACE;
    let code = folds[raw] as number;
    let step = 0;
    if (raw === 38) {
      for (const [entity, meaning] of ENTITIES) {
        if (text.startsWith(entity, at)) {
          code = meaning;
          step = entity.length - 1;
          break;
        }
      }
    } else if (raw === 60 && /^<\/?(br|p|div) *\/?>/i.test(text.substr(at, 8))) {
      code = SENTENCE_END;
      step = text.indexOf('>', at) - at;
    } else if (raw === 45 || raw === 0x2212) {
      const before = at > 0 ? text.charCodeAt(at - 1) : SPACE;
      const after = at + 1 < size ? text.charCodeAt(at + 1) : SPACE;
      code = before === SPACE || after === SPACE || after === 45 ? COMMA : SPACE;
    } else if ((raw === 46 || raw === 44) && at + 1 < size && length > 0) {
      // A mark between digits belongs to the number.
      if (isDigitCode(codes[length - 1] as number) && isDigitCode(text.charCodeAt(at + 1))) code = DROP;
    }
    if (code === DROP) {
      at += step;
      continue;
    }
    if (isWordCode(code)) {
      if (length > 1 && code >= 97 && codes[length - 1] === code && codes[length - 2] === code) continue;
      // "don t" and "didn t" are what some forms make of an apostrophe.
      if (code === LETTER_T && length > 2 && codes[length - 1] === SPACE && codes[length - 2] === LETTER_N) {
        const next = at + 1 < size ? (folds[text.charCodeAt(at + 1)] as number) : SPACE;
        if (!isWordCode(next) && isWordCode(codes[length - 3] as number)) length--;
      }
      codes[length] = code;
      places[length++] = at;
      continue;
    }
    if (length > wordStart && spellings && isWordCode(codes[length - 1] as number)) {
      const right = spellings.get(hashWord(codes, wordStart, length));
      if (right) {
        const last = places[length - 1] as number;
        for (let i = 0; i < right.length; i++) {
          codes[wordStart + i] = right[i] as number;
          if (wordStart + i >= length) places[wordStart + i] = last;
        }
        length = wordStart + right.length;
      }
    }
    if (code === SPACE || code === COMMA || code === SENTENCE_END) {
      const previous = length > 0 ? codes[length - 1] : SENTENCE_END;
      if (previous === SPACE && code !== SPACE) codes[length - 1] = code;
      else if (previous === COMMA && code === SENTENCE_END) codes[length - 1] = code;
      else if (previous !== SPACE && previous !== COMMA && previous !== SENTENCE_END) {
        codes[length] = code;
        places[length++] = at;
      }
    } else {
      codes[length] = code;
      places[length++] = at;
    }
    wordStart = length;
    at += step;
  }
  places[length] = size;
  into.length = length;
  return into;
}

/** Room for folded texts, to be used again and again. */
export function createFolded(): Folded {
  return { codes: new Uint16Array(1024), places: new Int32Array(1024), length: 0 };
}

let scratch: Folded | null = null;

/** A text folded to a string, as patterns are: no punctuation, one space between words. */
export function foldToString(text: string, language: Language, spellings?: Spellings): string {
  scratch = scratch ?? createFolded();
  const folded = fold(text, language, scratch, spellings);
  let out = '';
  for (let at = 0; at < folded.length; at++) {
    const code = folded.codes[at] as number;
    out += code === SENTENCE_END || code === COMMA ? ' ' : String.fromCharCode(code);
  }
  return out.trim();
}
