import { expect, test } from 'vitest';
import { columnOf, letter, openShop } from './shop.ts';

test('Chinese sentences follow each other without a blank, and lists have Chinese signs', () => {
  const shop = openShop({ userLocale: 'zh_CN' });
  shop.ask('addProduct', { sku: 'MUG-1', name: '杯子', brand: '', supplier: '', weight: 0.4, properties: ['fragile'] });
  for (const tool of ['inspection', 'listing', 'packaging', 'messages', 'nitPicking'] as const)
    shop.ask('openTool', { tool, sku: 'MUG-1' });
  const batch = { SKU: 'MUG-1', 供应商: '宁波', 批次: 'B1', 验货日期: '2026-03-02', 批量: '1000', 致命缺陷数: '1' };
  for (const [heading, text] of Object.entries(batch))
    shop.host.type('验货记录', `${letter(columnOf(shop, '验货记录', heading))}2`, text);
  shop.ask('prevent', {});
  const tabs = ['产品看板', '供应商标准', '验货记录', 'Listing 审核', '包装测试', '挑刺会'];
  const said = tabs.flatMap((tab) => shop.host.displayed(tab).flat());
  expect(said.filter((text) => /[。；，：] |; /.test(text))).toEqual([]);
  expect(shop.rows('产品看板')[0]?.还缺什么).toMatch(/。[^\n]+。/);
});
