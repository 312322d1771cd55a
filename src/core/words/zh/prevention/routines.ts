import type { Words } from '../../shape.ts';

/** 团队的例行事项。 */
export const routines: Words['prevention']['routines'] = {
  names: {
    import: '导入最新的退货、评论、客服消息和订单',
    signals: '看首页：哪些原因异常升高',
    overdue: '和负责人过一遍未完成和逾期的任务',
    voice: '把客户之声摘要发给各团队',
    review: '在侧边栏做月度复盘，生成当月页面，商定下一步任务',
    causes: '核对原因不确定的买家声音',
    proofs: '看改进的结论：已证实的关闭，没证实的再想办法',
    gates: '更新产品看板：哪些关口没过，哪个商品得分最低',
    rules: '查一遍“规则参数”里的规定和数值是否仍然有效',
    costs: '更新“产品”里的售价、到岸成本和费用',
    nitPicking: '开上新前的挑刺会',
    launchGates: '上新前逐个过一遍关口',
    firstReturns: '看上新后的第一批退货和评论',
    foreseen: '拿买家的投诉对照挑刺会的预判',
  },
  rhythms: { week: '每周', month: '每月', quarter: '每季度', launch: '每次上新一次' },
  says: {
    due: '{day} 前完成',
    overdue: '{day} 起已逾期',
    done: '已完成',
    notDay: '“{text}”不是日期，请写成 2026-11-27 这样；改好之前不算数。',
    ahead: '这一天还没到，暂不算数。',
  },
  calendar: { add: '添加到 Google 日历', details: '在 Headwater 表格的“{tab}”里处理' },
  checklist: { heading: '当月清单', none: '没有要做的事。', line: '☐ {name}' },
};
