/** 数字的结论：某月的信号、改进的结果。 */
export const figures = {
  signals: { up: '异常升高', down: '异常降低', noise: '正常波动', 'too-few': '数量太少，无法判断' },
  verdicts: { better: '已证实改善', worse: '变差', unproven: '尚无证据', 'too-few': '数据不足' },
} as const;
