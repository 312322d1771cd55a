/** 出了什么问题、怎么办：message 说明是什么、在哪里，fix 说明下一步。 */
export const problems = {
  'workbook-full': {
    message: '这次导入需要 {needed} 个单元格，而本表格上限 {limit} 个，只剩 {free} 个。',
    fix: '请删除不用的工作表或空行，或者导入到新的表格。',
  },
  'own-tab': {
    message: '工作表“{tab}”是 Headwater 自己填写的。',
    fix: '请打开存放报表的工作表，或选中其中的行，再点一次。',
  },
  'empty-tab': {
    message: '工作表“{tab}”或选中的单元格里没有内容。',
    fix: '请打开存放报表的工作表，或选中其中的行，再点一次。',
  },
  'no-supplier': {
    message: '还不知道 {sku} 的供应商是谁。',
    fix: '请在“产品”的“供应商”列填写，然后再按一次。',
  },
  'rows-moving': {
    message: '写入时，工作表“{tab}”里的行一直在移动。',
    fix: '请等没有人在那里排序或插入行时再点一次。不会重复计数。',
  },
  busy: { message: '现在有其他人正在往这个表格导入。', fix: '请过一分钟再点一次。刚才这一步没有执行。' },
  protected: { message: '您没有权限编辑工作表“{tab}”。', fix: '请让表格的所有者给您编辑权限。没有任何改动。' },
  'missing-tab-heading': {
    message: '工作表“{tab}”里找不到“{heading}”这一列了。',
    fix: '请把该列改回“{heading}”，或按 Ctrl+Z 撤销。没有任何改动。',
  },
  'repeated-tab-heading': {
    message: '工作表“{tab}”有两列都叫“{heading}”：{first} 列和 {second} 列。',
    fix: '请给您自己的那一列换个名字。没有改动任何内容。',
  },
  'damaged-history': {
    message: '工作表“{tab}”第 {row} 行：隐藏列“{heading}”被手工改过。',
    fix: '请用 Ctrl+Z 撤销这处改动，或清空这个单元格：以前的导入在这一行所做的更新将保持现状。',
  },
  'unknown-import': { message: '导入记录里已经没有这一次导入。', fix: '请重新打开侧边栏，查看最新的记录。' },
  'out-of-step': {
    message: '侧边栏和表格的版本对不上。',
    fix: '请关闭侧边栏，再从“扩展程序 → Headwater → 打开”重新打开。',
  },
  unexpected: { message: 'Headwater 没能完成这一步。原因是：{reason}', fix: '请再点一次；如果还不行，请刷新表格。' },
} as const;
