import type { cardPage as english } from '../en/card-page.ts';
import type { Texts } from '../shape.ts';

/** 制作随箱卡片的窗口。 */
export const cardPage: Texts<typeof english> = {
  loading: '正在读取卡片……',
  tryAgain: '重试',
  sections: { place: '发往哪里', texts: '文字', steps: '步骤', code: '二维码', address: '法定地址信息' },
  choose: '请选择……',
  newLanguage: '{language}（还没有卡片）',
  picture: '步骤 {number} 的图标',
  noPicture: '不用图标',
  addStep: '添加一步',
  lengths: '扫码距离（厘米），不填按 20',
  save: '保存到表格',
  saving: '正在保存……',
  saved: '已保存到“随箱卡片”。',
  unsaved: '尚未保存。',
  stale: '这些内容刚被别人在表格里改过：{fields}。表格里的保持不变；再保存一次就会用您的内容覆盖。',
  preview: '实际印刷大小预览',
  noPreview: '还不能印刷，缺什么请看下方。',
  print: '打印或存为 PDF',
  printHint: '在打印窗口里选择无边距、100% 缩放。',
  printAll: '打印此尺寸的所有语言',
  download: '下载 SVG（含 3 毫米出血）',
  copy: '复制 SVG',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请改用下载。',
  verdict: '{verdict}。依据我们 {date} 的规则表，不代表平台承诺。',
  passes: '这样写没有问题：{sentence}',
};
