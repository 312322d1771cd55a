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
  'fba-fulfilled-shipments': {
    name: '亚马逊配送货件报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 销量 > 亚马逊配送货件',
  },
  'business-report': {
    name: '业务报告（按 ASIN）',
    where: '卖家平台 > 数据报告 > 业务报告 > 按子商品的详情页面上的销售量与访问量，时间选一个整月',
  },
  'all-listings': {
    name: '所有商品报告、在售商品报告',
    where: '卖家平台 > 库存 > 库存报告 > 所有商品报告或在售商品报告',
  },
  'voice-of-the-customer': {
    name: '买家之声',
    where: '卖家平台 > 绩效 > 买家之声：复制页面上的表格，另存为文本文件',
  },
  'own-table': {
    name: '其他任何表格',
    where: '选择文件，说明一次每列是什么，以后就能自动识别',
  },
} as const;
