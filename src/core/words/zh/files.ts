/** 文件出了什么问题、怎么办。 */
export const fileProblems = {
  'empty-file': { message: '{file} 是空文件。', fix: '请重新下载报表，导入前先看一下文件大小。' },
  'not-a-table': {
    message: '{file} 不是表格文件，看起来是{kind}。',
    fix: '请选择下载时的原始文件：.txt、.csv、.tsv、.xlsx、.xls、.xml 或 .zip。',
  },
  'empty-archive': { message: '压缩包 {file} 里没有文件。', fix: '请重新下载报表，或直接选择报表文件。' },
  'damaged-archive': {
    message: '压缩包 {file} 已损坏，或者压缩方式无法在这里打开。',
    fix: '请重新下载，或先解压，再选择里面的报表。',
  },
  'locked-archive': { message: '压缩包 {file} 加了密码。', fix: '请用密码解压，再选择里面的报表。' },
  'archive-too-large': {
    message: '{file} 太大：解压后最多 {files} 个文件、{megabytes} MB。',
    fix: '请先解压，再逐个选择里面的报表，或缩短下载的时间范围。',
  },
  'needs-encoding': {
    message: '{file} 的文字可以按多种编码读取（{candidates}），无法确定哪一种正确。',
    fix: '请选择评论显示正常的那一种，或把文件另存为 UTF-8 后重新导入。',
  },
  'headings-only': {
    message: '{file} 只有表头，没有数据行。',
    fix: '所选时间段可能没有数据，请选更长的时间段重新下载。',
  },
  'unknown-report': {
    message: 'Headwater 不认识 {file} 这种报表。它的表头是：{headings}。',
    fix: '可以导入的报表和下载位置，请看“可以导入哪些报表？”。',
  },
  'no-orders': {
    message: '{file} 里没有订单号这一列。',
    fix: '请选择订单导出文件，例如 Amazon 的所有订单报告或独立站的订单导出。',
  },
  'wrong-report': {
    message: '{file} 看起来是{looksLike}，Headwater 不导入它，因为{because}。',
    fix: '可以导入的报表和下载位置，请看“可以导入哪些报表？”。',
  },
  'missing-headings': {
    message: '{file} 看起来是{report}，但缺少这些列：{missing}。',
    fix: '请重新下载完整的报表，不要改动。',
  },
  'repeated-heading': {
    message: '{file} 的表头“{heading}”在第 {first} 列和第 {second} 列重复。',
    fix: '请删除或改名其中一列，再重新导入。',
  },
  'needs-month': {
    message: '{file} 没有写明数据属于哪个月。',
    fix: '请选择下载时所选的月份。',
  },
  'needs-marketplace': {
    message: '{file} 里的日期有几种读法：{date}。',
    fix: '请选择这个文件来自哪个站点。',
  },
  'no-units': {
    message: '{file} 里没有已发货的数量：{rows} 行全部是已取消、待处理或没有数量的订单。',
    fix: '请选更长的时间段重新下载。',
  },
  'no-voices': {
    message: '{file} 里没有买家说的话：{rows} 行全部是自动消息、空行或已取消的记录。',
    fix: '请选更长的时间段，或在导出时加上含买家原话的列。',
  },
  'no-valid-row': {
    message: '{file}：{rows} 行都无法读取。第一处：第 {line} 行“{column}”列，内容为“{found}”，{expected}。',
    fix: '请重新下载报表且不要编辑；文件可能被其他软件另存过。',
  },
  'too-many-rows': {
    message: '{file} 有 {rows} 行，一次最多导入 {limit} 行。',
    fix: '请分成较短的时间段下载，再逐个导入。',
  },
  'not-a-mapping': {
    message: '这份列对应设置无法使用：{fault}。',
    fix: '请载入“导出为 JSON”生成的文件，或手动选择各列。',
  },
  'wrong-mapping-column': {
    message: '这份列对应设置无法使用：其中的列“{heading}”{fault}。',
    fix: '请修改该文件，或手动选择各列。',
  },
  'mapping-elsewhere': {
    message: '这份列对应设置里的这些列不在文件中：{missing}。',
    fix: '请手动选择这几列，其余的已经套用。',
  },
  'mapping-too-large': {
    message: '这份说明有 {bytes} 字节，表格最多只能为一份保存 {limit} 字节。',
    fix: '请减少导出的列，再重新选择文件。',
  },
  'several-accounts': {
    message: 'Google 没有让侧边栏访问这个表格。',
    fix: '您可能同时登录了多个 Google 账号，请在只登录一个账号的窗口里打开表格。',
  },
} as const;

/** 单元格应有的内容，接在“内容为……，”之后。 */
export const expected = {
  date: '应为日期，例如 2026-01-31',
  units: '应为大于等于 1 的整数',
  count: '应为整数',
  amount: '应为金额，例如 12.50',
  share: '应为带百分号的百分比，例如 2.4%',
  rating: '应为 1 到 5 的星级',
  asin: '应为 10 位 ASIN',
  'order-id': '应为订单号，例如 111-2223334-4445556',
  filled: '不能为空',
  'closed-quote': '这个引号没有配对，后面的内容无法分开',
  'whole-row': '单元格数太少：文件在这一行中间断了，可能没有下载完整',
  'digits-lost': '数字已被其他软件截断，无法还原',
  'short-enough': '超过了单元格最多 50,000 个字符的限制',
  'same-columns': '单元格数比表头多',
} as const;

/** 不是表格的文件是什么，接在“看起来是”之后。 */
export const fileKinds = {
  picture: '一张图片',
  pdf: '一份 PDF 文档',
  'other-archive': '一个 RAR、7z 或 TAR 压缩包：请先解压，再选择里面的报表',
  'nested-archive': '压缩包里套着的压缩包：请先解压，再选择里面的报表',
  html: '一个网页，可能是把登录页面当成报表保存了',
  xml: '一份没有记录列表的 XML 文件',
  json: '一个 JSON 数据文件',
  'other-office': '其他办公软件的文件：请打开后另存为 .xlsx 或 .csv',
  'locked-workbook': '加了密码或已损坏的 Excel 工作簿',
  binary: '程序、视频或其他不含文字的文件',
  text: '没有分列的纯文本',
} as const;

/** 容易误选的其他报表：是什么，为什么不导入。 */
export const otherExports = {
  'unshipped-orders': { name: '新订单/未发货订单报表', because: '里面是买家的姓名和地址，没有退货内容' },
  'business-report-without-units': {
    name: '缺少“已订购商品数量”列的业务报告',
    because: '没有这一列就没有可统计的数量',
  },
} as const;

/** 列对应设置为什么无法使用，接在“这份列对应设置无法使用：”或“其中的列……”之后。 */
export const mappingFaults = {
  'not-json': '内容不是 JSON',
  'other-json': '是其他用途的 JSON，或缺少一部分',
  'no-date': '没有指定日期列',
  'no-words': '既没有指定买家原话列，也没有指定原因列',
  'not-among-headings': '不在它的表头里',
  'used-twice': '被用了两次',
  personal: '是个人信息，从不读取',
} as const;
