const en = {
  edit: 'Edit',
  insert: 'Insert',
  data: 'Data',
  extensions: 'Extensions',
  deleteRow: 'Delete row',
  deleteColumn: 'Delete column',
  rowAbove: 'Row above',
  rowBelow: 'Row below',
  columnLeft: 'Column left',
  columnRight: 'Column right',
  newTab: 'New tab',
  sortUp: 'Sort tab by this column, A to Z',
  sortDown: 'Sort tab by this column, Z to A',
  tabs: 'Tabs',
  renameTab: 'Rename tab',
  deleteTab: 'Delete this tab',
  grid: 'Cells',
  close: 'Close',
  closeSidebar: 'Close sidebar',
  ok: 'OK',
  failed: 'That did not work',
  loading: 'Loading…',
  working: 'Working…',
  disconnected: 'The local server stopped. Start it again; this page will catch up by itself.',
};

/** Every sentence of the page around the grid, in one language. */
export type PageWords = Record<keyof typeof en, string>;

const zh: PageWords = {
  edit: '修改',
  insert: '插入',
  data: '数据',
  extensions: '扩展程序',
  deleteRow: '删除行',
  deleteColumn: '删除列',
  rowAbove: '在上方插入一行',
  rowBelow: '在下方插入一行',
  columnLeft: '在左侧插入一列',
  columnRight: '在右侧插入一列',
  newTab: '新建工作表',
  sortUp: '按此列升序排列工作表',
  sortDown: '按此列降序排列工作表',
  tabs: '工作表',
  renameTab: '重命名工作表',
  deleteTab: '删除此工作表',
  grid: '单元格',
  close: '关闭',
  closeSidebar: '关闭侧边栏',
  ok: '确定',
  failed: '操作未成功',
  loading: '正在加载…',
  working: '正在处理…',
  disconnected: '本地服务已停止。重新启动后，本页会自动恢复。',
};

/** The page's words by language. */
export const PAGE_WORDS: Record<'en' | 'zh', PageWords> = { en, zh };
