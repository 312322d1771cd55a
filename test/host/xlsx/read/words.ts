const en = {
  refused: {
    notExcel: 'This is not an Excel workbook (.xlsx).',
    old: 'This is an old Excel file or one with a password: save it as .xlsx without a password.',
    broken: 'This file is damaged and cannot be opened.',
    big: 'This file has {count} cells; a spreadsheet holds 10,000,000.',
  },
  left: {
    pivots: 'Pivot tables became plain values: {count}.',
    charts: 'Charts did not come along: {count}.',
    images: 'Images did not come along: {count}.',
    shapes: 'Shapes and text boxes did not come along: {count}.',
    tables: 'Tables became plain cells: {count}.',
    sparklines: 'Sparklines did not come along: {count}.',
    chartTab: 'This tab is a chart and did not come along.',
    long: 'Cells with more than 50,000 characters were left empty: {cells}.',
    formulas: 'Formulas Sheets has no words for became their values: {cells}.',
    links: 'Links of cells that hold no text did not come along: {cells}.',
    formats: 'Conditional formats Sheets has not did not come along: {kinds}.',
    rules: 'Rules for typing became looser or did not come along: {kinds}.',
    filters: 'Conditions of the filter did not come along, its rows stay hidden: {cells}.',
    names: 'Names that stand for no single range did not come along: {kinds}.',
    macros: 'Macros did not come along.',
  },
  workbook: 'The file',
  more: 'and {count} more',
};

/** What an import says about what it cannot open or keep. */
export type RemarkWords = typeof en;

const zh: RemarkWords = {
  refused: {
    notExcel: '这不是 Excel 工作簿（.xlsx）。',
    old: '这是旧版或带密码的 Excel 文件：请去掉密码并另存为 .xlsx。',
    broken: '文件已损坏，无法打开。',
    big: '文件有 {count} 个单元格；一个电子表格最多 10,000,000 个。',
  },
  left: {
    pivots: '数据透视表变成了普通数值：{count} 个。',
    charts: '图表没有导入：{count} 个。',
    images: '图片没有导入：{count} 个。',
    shapes: '形状和文本框没有导入：{count} 个。',
    tables: '表格变成了普通单元格：{count} 个。',
    sparklines: '迷你图没有导入：{count} 个。',
    chartTab: '此工作表是图表，没有导入。',
    long: '超过 50,000 个字符的单元格已留空：{cells}。',
    formulas: 'Sheets 无法表达的公式变成了数值：{cells}。',
    links: '不含文本的单元格的链接没有导入：{cells}。',
    formats: 'Sheets 没有的条件格式没有导入：{kinds}。',
    rules: '数据验证规则变宽松或没有导入：{kinds}。',
    filters: '筛选条件没有导入，相关行保持隐藏：{cells}。',
    names: '不代表单个区域的名称没有导入：{kinds}。',
    macros: '宏没有导入。',
  },
  workbook: '文件',
  more: '另有 {count} 个',
};

/** The sentences of an import by language. */
export const REMARK_WORDS: Record<'en' | 'zh', RemarkWords> = { en, zh };
