import type { UiLanguage } from '../../../src/core/words/words.ts';

const EN = {
  help: `Imports exports into a local workbook and writes what the add-on made of them.

  npm run headless -- FILE... [--out book.xlsx] [--json book.json] [--month 2026-05] [--marketplace US] [--lang en|zh]

  FILE    exports as downloaded, imported in this order
  --out   write the workbook as Excel file: tabs, dropdowns, colours, charts, pivot tables
  --json  write what every tab shows, the service calls and the rows that could not be read
  --month        the month of business reports, which do not say it
  --marketplace  where files come from whose dates can be read in several ways
  --lang  language of the workbook and of this output; en when left out
  --help  show this text`,
  noFile: 'Name at least one export to import.',
  unknownOption: 'There is no option {option}; see --help.',
  noValue: 'The option {option} needs a value; see --help.',
  repeated: 'The option {option} is given twice.',
  badLanguage: 'The language is en or zh, not {value}.',
  badMonth: 'A month is written like 2026-05, not {value}.',
  unreadable: '{file} cannot be opened.',
  unwritable: '{file} cannot be written.',
  nothingRead: 'None of the {count} files could be imported; of the first: {reason}',
  imported:
    '{file}: {report}, {read} rows read, {added} new, {updated} updated, {unchanged} already there, {rejected} rejected.',
  more: '... and {count} more files.',
  tabs: 'Tabs: {tabs}.',
  calls: 'Service calls: {trips} in {executions} executions, at most {most} in one ({name}).',
  charts: 'Charts: {charts}; pivot tables: {pivots}.',
  shortened: 'Cells cut to the 32,767 characters Excel allows: {count}.',
  written: 'Written: {file}.',
};

type Texts = Record<keyof typeof EN, string>;

const ZH: Texts = {
  help: `把导出文件导入本地工作簿，并写出插件的处理结果。

  npm run headless -- 文件... [--out book.xlsx] [--json book.json] [--month 2026-05] [--marketplace US] [--lang en|zh]

  文件    下载的原始导出文件，按此顺序导入
  --out   把工作簿写成 Excel 文件：工作表、下拉列表、颜色、图表、数据透视表
  --json  写出每个工作表显示的内容、服务调用次数和无法读取的行
  --month        业务报告所属的月份（文件里没有写）
  --marketplace  日期有几种读法时，文件来自哪个站点
  --lang  工作簿和本输出的语言；省略时为 en
  --help  显示本说明`,
  noFile: '请至少指定一个要导入的导出文件。',
  unknownOption: '没有选项 {option}；请看 --help。',
  noValue: '选项 {option} 需要一个值；请看 --help。',
  repeated: '选项 {option} 出现了两次。',
  badLanguage: '语言只能是 en 或 zh，不能是 {value}。',
  badMonth: '月份请写成 2026-05 这样，不是 {value}。',
  unreadable: '无法打开 {file}。',
  unwritable: '无法写入 {file}。',
  nothingRead: '{count} 个文件都无法导入；第一个：{reason}',
  imported: '{file}：{report}，读取 {read} 行，新增 {added}，更新 {updated}，已存在 {unchanged}，拒绝 {rejected}。',
  more: '……另有 {count} 个文件。',
  tabs: '工作表：{tabs}。',
  calls: '服务调用：{executions} 次运行共 {trips} 次，单次最多 {most} 次（{name}）。',
  charts: '图表：{charts}；数据透视表：{pivots}。',
  shortened: '按 Excel 的 32,767 字符上限截短的单元格：{count}。',
  written: '已写入：{file}。',
};

/** The sentences of the command line in one language. */
export function commandWords(language: UiLanguage): Texts {
  return language === 'zh' ? ZH : EN;
}
