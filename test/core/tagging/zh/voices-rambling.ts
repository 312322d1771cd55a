import type { Labelled } from './labelled.ts';

/** Long stories, slips of the keyboard and missing punctuation. */
export const RAMBLING: readonly Labelled[] = [
  [
    '买之前看评论都说好,结果到我手里就这样。先是快递磨磨蹭蹭走了九天,打开箱子一看侧面凹进去一块,插上电发现制冷不行,冰了一晚上可乐还是温的,气死我了',
    ['function_defect', 'delivery', 'damage_transit'],
    'what makes it unusable comes first',
  ],
  [
    '给爸妈买的足浴盆,老人家哪看得懂这么多按钮,说明书字小得像蚂蚁,折腾半天,后来我视频教他们才弄明白。加热是真的慢,四十分钟才温乎。',
    ['hard_to_use', 'function_defect'],
    'operation takes most of the text; slow',
  ],
  [
    '这件大衣我穿了不到三次,腋下就开线了,扣子也松松垮垮掉了一颗。关键是六百多块钱啊,这个做工对得起这个价吗?问客服就复制粘贴一句亲亲抱歉',
    ['quality_material', 'price_value', 'customer_service'],
    'make, for this price, brush-off',
  ],
  [
    '说实话一开始挺期待的双十一蹲点抢的结果用了不到一星期电机就嗡嗡响吸力越来越小地毯上的猫毛根本吸不起来打电话给售后让我寄回去检测来回邮费自己出',
    ['function_defect', 'customer_service'],
    'no punctuation',
  ],
  ['鞋子质里太差了,才穿俩天就开交,以后不会在买了', ['quality_material'], 'typos: 质量, 开胶'],
  ['衣服尺吗偏小,建意大家买大一号', ['size_fit'], 'typos: 尺码, 建议'],
  [
    '东西收到了,盒子是完好的,没有任何磕碰,发货也快,第二天就到。安装师傅很专业,没乱收费,冰箱声音很小,制冷快,没有异味,全家都满意',
    [],
    'trap: long praise full of complaint words',
  ],
  [
    '我之前在别家买的加湿器漏水又漏电,吓得不敢用,所以这次特意多花钱买了这个牌子,用了半个月一点毛病没有',
    [],
    'trap: another product',
  ],
  [
    '收到货的时候我都惊了,外包装烂得像被狗啃过,里面六个杯子碎了四个,更离谱的是还有一个根本不是我买的款式,找客服就会说您稍等,等到现在也没人处理',
    ['damage_transit', 'wrong_item', 'customer_service'],
    'three points in order',
  ],
  [
    '孩子写作业用的台灯,宣传说无频闪护眼,拿手机一拍全是条纹,孩子说眼睛酸。灯杆也软趴趴的立不住,往下耷拉',
    ['not_as_described', 'function_defect'],
    'claim; does not hold',
  ],
  [
    '姐妹们千万别买!!!用第三天脸上就开始冒痘,一片一片的红,去医院花了四百多,商家说是我自己皮肤问题,让我出示医院证明,我出示了又说要原件',
    ['safety', 'customer_service'],
    'skin reaction; refusal',
  ],
  [
    '买给对象的生日礼物,提前十天下单,物流停在中转站一动不动,催了五六次都说马上,结果生日过了三天才送到,送到了还放在小区外面的便利店让我自己去拿',
    ['delivery'],
    'late and left in the wrong place',
  ],
  [
    '哎怎么说呢中规中矩吧没有图片上那么有质感 布料摸着像塑料袋 不过颜色还可以',
    ['not_as_described', 'quality_material'],
    'picture; feel; colour praised',
  ],
  [
    '真是“贴心”啊,买个书架送我一堆木屑和裂缝,板子上还有个大钉子露在外面,差点扎到我儿子',
    ['quality_material', 'safety'],
    'sarcasm; make and danger',
  ],
  [
    '用了快一年来追评,当初说终身质保,现在开关失灵了找他们,说店铺换人了不认账,呵呵',
    ['function_defect', 'customer_service'],
    'fault; warranty refused',
  ],
  [
    '手机本身没毛病,拍照也好看,就是送的耳机和钢化膜一个都没见着,页面上可是清清楚楚写着送的',
    ['missing_parts', 'not_as_described'],
    'promised free items absent; page cited',
  ],
  [
    '蛋糕到的时候奶油全蹭在盖子上了,字也花了,本来要给老人过寿用的,太丢人了,骑手还说不关他的事',
    ['damage_transit', 'delivery'],
    'damaged; courier conduct',
  ],
  [
    '客服mm人很好,就是这个东西真的没啥用,吸了半天灰尘还是那么多,退吧又嫌麻烦',
    ['function_defect'],
    'praise of service; no effect',
  ],
  [
    '同样的东西我同事在拼多多买才39,我这边花了89,拿来一比连包装都一模一样,问店家能不能退差价,直接不理我',
    ['price_value', 'customer_service'],
    'cheaper elsewhere; ignored',
  ],
  [
    '椅子倒是挺好看的,可坐下去靠背一点支撑没有,坐垫硬得像石头,坐半小时屁股都麻了。气压杆还自己慢慢往下掉',
    ['quality_material', 'function_defect'],
    'comfort; mechanism',
  ],
];
