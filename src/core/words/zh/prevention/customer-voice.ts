import type { Words } from '../../shape.ts';

/** 客户之声：客服随手记下客户说的话，每周汇总给各团队。 */
export const customerVoice: Words['prevention']['customerVoice'] = {
  channels: {
    marketplace: '平台消息',
    ownShop: '独立站',
    email: '邮件',
    phone: '电话',
    chat: '在线客服',
    social: '社交媒体',
    other: '其他',
  },
  urgencies: { low: '不急', normal: '一般', high: '今天就要' },
  preventable: { yes: '能', no: '不能', unsure: '不确定' },
  report: '客户之声',
  file: '客户之声 {day} · {reporter}',
  nobody: '未署名',
  states: { takenBack: '已撤回', proven: '改进已见效', fixed: '已改进', thrice: '已提到三次' },
  task: '被提到三次：{cause}',
  why: '截至 {day} 的 14 天内，客户在不同订单或不同日子里说了 {count} 次：\n{quotes}',
  quote: '- {day}：“{words}”',
  digest: {
    name: '周报 {team} {from}',
    everybody: '全体',
    title: '客户之声 · {team} · {from} 至 {to}',
    count: '本周 {count} 条，上周 {before} 条。',
    none: '本周没有人给这个团队记下客户的话。',
    fresh: '商品上新出现的原因',
    top: '说得最多的',
    line: '{sku} · {cause}：{count} 次',
    quotes: '客户原话',
    quote: '“{words}”（{sku}）',
    fixed: '多亏记录的人，这些已经改好',
    fix: '{task} {title}（{sku}）：感谢 {who}',
    reporter: '{name}（{count} 条）',
    noSku: '无 SKU',
  },
};
