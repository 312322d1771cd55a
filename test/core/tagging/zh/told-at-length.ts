import type { Told } from './told.ts';

/** Longer stories and comments with several causes. */
export const TOLD_AT_LENGTH: readonly Told[] = [
  ['裙子长得拖地,裙摆的线还没收,走一步带一根', 'size_fit quality_material'],
  ['杯盖合不严,包里的文件湿了一片,漆也一抠就下来', 'function_defect quality_material'],
  ['等了十九天,打开盒子角是扁的,里面耳机只有一只', 'missing_parts delivery damage_transit'],
  ['沙發的腳少一支,客服回說請我自己去五金行配', 'missing_parts customer_service'],
  ['手套薄得跟没戴一样,碰热锅照样烫到手', 'safety quality_material'],
  ['灯光比页面标的暗一大半,遥控还得贴着才管用', 'function_defect not_as_described'],
  ['鞋面有胶印,一只比另一只长半厘米,卖家说手工都这样', 'quality_material customer_service'],
  ['收到是別人退的,袋口用膠帶黏回去,裡面還夾著人家的明細', 'used_or_dirty'],
  ['說是寬楦,擠到我小趾起水泡,退貨還要扣八十', 'size_fit customer_service not_as_described'],
  ['布丁模具少两个,剩下的脱模也脱不出来,一倒全碎', 'missing_parts function_defect'],
  ['颜色跟图差了十万八千里,料子也扎脖子', 'not_as_described quality_material'],
  ['比旁边超市贵二十,日期还是去年的', 'used_or_dirty price_value'],
  ['老板说当天发,拖了六天,问他还嫌我催', 'delivery customer_service'],
  ['螺丝孔没钻,板子反了一块,两口子装到吵架', 'quality_material hard_to_use'],
  ['滤芯装上去一直滴水,说明书也没写要先泡', 'function_defect hard_to_use'],
  [
    '电饭煲煮出来底下焦上面生,内胆涂层还起了泡,维修说要寄回深圳邮费我付',
    'function_defect quality_material customer_service',
  ],
  ['玩具车才推两下轮子就掉,里面的小零件被我儿子塞进嘴巴,还好我在旁边', 'safety quality_material'],
  [
    '年前给老家爸妈买的电暖器,说好两天到,结果卡在县里一个多星期,年都过完了。到了以后老头插上电,十来分钟插头就软了,吓得赶紧拔掉。',
    'safety delivery',
  ],
  [
    '我这人从来不给差评,但这个投影仪真的忍不住。白天拉上窗帘也只看得见个影子,风扇的声音比电影还大。直播间主播说什么一千流明,骗谁呢。',
    'function_defect not_as_described',
  ],
  [
    '因為搬新家想說買個像樣的餐桌,等了一個月終於送來,結果桌面跟網頁圖片的木紋根本是兩種東西,摸起來就是貼皮,邊邊還翹起來。想退貨客服說大型家具要收三千運費。',
    'not_as_described quality_material customer_service',
  ],
  [
    '本来想着给女儿做生日惊喜,蛋糕插牌拆出来断成三截,气球二十个吹破了九个,蜡烛也没有。找店家他就发个笑脸。',
    'quality_material damage_transit missing_parts',
  ],
  [
    '这个扫地机我研究了两天,APP注册要收验证码,收不到;换了邮箱又说地区不对;好不容易进去了要配网,配了七八次都失败。机器本身干不干净我到现在都不知道。',
    'hard_to_use',
  ],
  ['帳篷是很大沒錯,四個人睡都可以,可是第一次下雨就從縫線的地方滴水,半夜大家抱著睡袋坐到天亮。', 'function_defect'],
  ['跑鞋穿着挺轻的,跑了不到二十公里,前掌外侧就磨平了露出白的。我之前那双跑了八百公里都没这样。', 'quality_material'],
  [
    '订的是两箱橙子,只来一箱,里面底下那层全压出水了,还有几个长绿毛的。问了一下,说另一箱漏扫了,让我再等。',
    'missing_parts damage_transit used_or_dirty',
  ],
  [
    '不是我挑剔,标着两米二的梳妆台套装,量出来一米九八,镜子还是亚克力的,照人脸都是歪的。',
    'not_as_described size_fit quality_material',
  ],
  [
    '當初看評價很高才下單,收到覺得還好啦,耳機聲音是不錯,但戴半小時耳朵就痛,而且充電盒的蓋子關不緊,放包包裡常常自己掉出來。',
    'quality_material function_defect',
  ],
  [
    '母亲节前一周买的按摩仪,店家拖到节后才发,我干脆不要了,结果退款到今天第十二天还没看到一分钱,问客服每次换一个人,每次从头说起。',
    'customer_service delivery',
  ],
  ['打开包裹我就觉得不对劲,防尘袋的绳子是打过结的,鞋底有灰,鞋盒上还有别家店的条码,价格倒是按新的收。', 'used_or_dirty'],
  [
    '养了十年鱼,第一次遇到这种加热棒:设的26度,第二天早上一看水温34,一缸鱼全翻肚皮了。卖家回我一句可能是您水质问题。',
    'function_defect customer_service',
  ],
  ['儿童餐椅托盘卡得死死的,每顿饭都要老公来掰,缝里掉进米粒抠都抠不出来。孩子倒是坐得挺乐呵。', 'hard_to_use'],
  [
    '为了省事买的免打孔毛巾架,贴上去按说明等了三天,挂条湿毛巾半夜咣当一声全下来了,瓷砖还被扯掉一块釉。',
    'function_defect',
  ],
  [
    '收到的時候外箱是好的,一打開裡面的碟子碎了三個,碎片還割到我的手指。店家態度不錯馬上補寄,不過包裝真的要改進。',
    'damage_transit safety',
  ],
  ['我選的是黑框,寄來銀框;說要換,等了九天換來的還是銀框。我只好自己認了,反正他們也分不清楚顏色。', 'wrong_item'],
  [
    '八百多的行李箱,第一次托运出来拉杆就缩不回去了,轮子少了一层皮。朋友三百块那个跟着他跑了五年。',
    'function_defect quality_material price_value',
  ],
];
