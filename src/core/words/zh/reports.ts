/** 可以导入的报表：名称，以及在哪里下载。 */
export const reports = {
  'fba-customer-returns': {
    name: 'FBA 退货报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 买家优惠 > 亚马逊物流买家退货',
  },
  'sellersprite-reviews': {
    name: '卖家精灵评论',
    where: '卖家精灵插件下载的评论文件（Excel）',
  },
  'helium10-reviews': {
    name: 'Helium 10 评论',
    where: 'Helium 10 插件下载的评论文件（CSV）',
  },
  'all-orders': {
    name: '所有订单报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 销量 > 所有订单',
  },
} as const;
