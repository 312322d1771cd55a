/** 数字的结论：某月的信号、改进的结果。 */
export const figures = {
  signals: { up: '异常升高', down: '异常降低', noise: '正常波动', 'too-few': '数量太少，无法判断' },
  verdicts: { better: '已证实改善', worse: '变差', unproven: '尚无证据', 'too-few': '数据不足' },
  alerts: {
    risen:
      '{product}：“{cause}”升至 {rate}（{month} 发货 {shipped} 件，退回 {returned} 件），平时为 {usual}。纯属偶然的可能不超过 {times} 分之一。',
    fallen:
      '{product}：“{cause}”降至 {rate}（{month} 发货 {shipped} 件，退回 {returned} 件），平时为 {usual}。纯属偶然的可能不超过 {times} 分之一。',
    newCause:
      '{product}：新出现“{cause}”，{month} 发货 {shipped} 件，退回 {returned} 件（{rate}），以前没有。纯属偶然的可能不超过 {times} 分之一。',
    more: '“退货率”中还有 {count} 条类似情况。',
  },
  feeAlerts: {
    say: '{product} 可能要交退货费：{month} 的退货率为 {rate}，超过 {threshold} 起收费，{next} 最终超过的概率为 {chance}。请先处理它的任务。',
    more: '“退货费”中还有 {count} 个类似产品。',
  },
} as const;
