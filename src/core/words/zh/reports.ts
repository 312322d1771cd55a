/** 可以导入的报表：名称，以及在哪里下载。 */
export const reports = {
  'fba-customer-returns': {
    name: 'FBA 退货报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 买家优惠 > 亚马逊物流买家退货',
  },
  'seller-fulfilled-returns': {
    name: '卖家自配送退货报告',
    where: '卖家平台 > 数据报告 > 退货报告，或 订单 > 管理退货',
  },
  'fba-replacements': {
    name: 'FBA 换货报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 买家优惠 > 换货',
  },
  'fba-reimbursements': {
    name: 'FBA 赔偿报告',
    where: '卖家平台 > 数据报告 > 库存和销售报告 > 付款 > 赔偿',
  },
  'seller-feedback': {
    name: '卖家反馈报告',
    where: '卖家平台 > 绩效 > 反馈 > 下载报告',
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
  'category-listings': {
    name: '分类商品报告',
    where: '卖家平台 > 库存 > 库存报告 > 分类商品报告（需请卖家支持开通）',
  },
  'voice-of-the-customer': {
    name: '买家之声',
    where: '卖家平台 > 绩效 > 买家之声：复制页面上的表格，另存为文本文件',
  },
  'scraper-reviews': {
    name: '采集工具的评论表',
    where: '亚马逊评论采集工具保存的表格（CSV 或 Excel）',
  },
  'amazon-us-reviews': {
    name: 'Amazon Customer Reviews 数据集',
    where: '该数据集的制表符分隔文件',
  },
  'mcauley-reviews': {
    name: 'Amazon Reviews 2023 数据集',
    where: 'McAuley Lab 的数据集，另存为表格',
  },
  'zendesk-tickets': {
    name: 'Zendesk 视图导出表',
    where: 'Zendesk Support > 视图 > 选择视图 > 操作 > 导出为 CSV',
  },
  'zendesk-explore': {
    name: 'Zendesk Explore 工单表',
    where: 'Zendesk Explore > 含工单编号、创建日期和问题列的报表 > 导出',
  },
  tickets: {
    name: '客服工单导出表',
    where: 'Freshdesk、Gorgias、eDesk、Odoo 等客服系统的工单导出表，含编号、创建时间、主题和内容',
  },
  'shopify-orders': {
    name: 'Shopify 订单',
    where: 'Shopify 后台 > 订单 > 导出',
  },
  'etsy-orders': {
    name: 'Etsy 已售商品表',
    where: 'Etsy 店铺管理 > 设置 > 选项 > 下载数据 > 订单商品',
  },
  'tiktok-returns': {
    name: 'TikTok Shop 退货',
    where: 'TikTok Shop 卖家中心 > 订单 > 退货管理 > 导出',
  },
  'shopee-returns': {
    name: 'Shopee 退货（泰国站）',
    where: 'Shopee 卖家中心 > 订单 > 退货/退款 > 导出',
  },
  'lazada-returns': {
    name: 'Lazada 退货',
    where: 'Lazada 卖家中心 > 订单 > 退货订单 > 导出',
  },
  'own-table': {
    name: '其他任何表格',
    where: '选择文件，说明一次每列是什么，以后就能自动识别',
  },
} as const;
