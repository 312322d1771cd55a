/** “扩展程序”下的菜单。 */
export const menu = {
  name: 'Headwater 源头',
  open: '打开',
  importFile: '导入文件',
  review: '核对原因',
  monthlyReview: '月度复盘',
  refresh: '更新汇总和任务',
  refreshed: '汇总、首页和任务已更新。新任务：{count} 个。',
  help: '帮助',
  helpText:
    'Headwater（源头）读取您平时下载的报表（退货、评论、订单），找出每条抱怨的根本原因和原文依据，并把重要的原因变成有负责人的任务。从“扩展程序 → Headwater 源头 → 导入文件”开始。数据不会离开本表格，每次导入都可以在侧边栏撤销。',
} as const;
