import { describe, expect, test } from 'vitest';
import { begunOnce, columnOf, letter, newest, openShop, returnsFile, type Shop } from './shop.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: 0.4, properties: [] };
const TITLE = 'Make the packaging pass its tests';

/** The pack of a product fails its tests. */
function fails(shop: Shop, sku: string): void {
  shop.ask('openTool', { tool: 'packaging', sku });
  shop.type('Packaging tests', { SKU: sku, Step: 'Prepare' }, 'Result', 'Fail');
  shop.ask('prevent', {});
}

const failing = begunOnce((): Shop => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  fails(shop, 'MUG-1');
  return shop;
});

const tasks = (shop: Shop) => shop.rows('Tasks').map(({ SKU, Title }) => `${SKU}: ${Title}`);

describe('a task of prevention is opened once', () => {
  test('also when a person gave it another title, and whatever became of it', () => {
    const shop = failing();
    for (const status of ['Open', 'Closed', 'Dropped']) {
      shop.type('Tasks', { Task: 'T-0001' }, 'Title', `Bo: new inserts (${status})`);
      shop.type('Tasks', { Task: 'T-0001' }, 'Status', status);
      expect(shop.ask('prevent', {}).opened).toBe(0);
    }
    expect(tasks(shop)).toEqual(['MUG-1: Bo: new inserts (Dropped)']);
  });

  test('but another pack version that fails is another task, whatever the first is called', () => {
    const shop = failing();
    shop.type('Tasks', { Task: 'T-0001' }, 'Title', 'Bo: new inserts');
    shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', 'v2');
    shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
    shop.type('Packaging tests', { SKU: 'MUG-1', Step: 'Prepare', 'Pack version': 'v2' }, 'Result', 'Fail');
    expect(shop.ask('prevent', {}).opened).toBe(1);
    expect(shop.ask('prevent', {}).opened).toBe(0);
    expect(shop.rows('Tasks')).toHaveLength(2);
  });

  test('in a workbook of an earlier version, which knows tasks by their titles alone', () => {
    const shop = failing();
    shop.host.act({ do: 'delete-columns', sheet: 'Tasks', at: columnOf(shop, 'Tasks', 'Known as'), count: 1 });
    expect(shop.ask('prevent', {}).opened).toBe(0);
    shop.ask('addProduct', { ...MUG, sku: 'MUG-2' });
    fails(shop, 'MUG-2');
    shop.ask('prevent', {});
    expect(tasks(shop)).toEqual([`MUG-1: ${TITLE}`, `MUG-2: ${TITLE}`]);
  });

  test('also where titles were renamed; where tasks are known by them alone, that is said', () => {
    const shop = failing();
    shop.host.type('Tasks', `${letter(columnOf(shop, 'Tasks', 'Title'))}1`, 'What');
    expect(shop.ask('prevent', {}).opened).toBe(0);
    shop.host.act({ do: 'delete-columns', sheet: 'Tasks', at: columnOf(shop, 'Tasks', 'Known as'), count: 1 });
    expect(() => shop.ask('prevent', {})).toThrow(/missing-tab-heading.*Title/);
    expect(shop.rows('Tasks')).toHaveLength(1);
  });

  test('also for a SKU that is the ASIN of another product, which gets its own', async () => {
    const shop = openShop();
    const headings = 'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus';
    const lines = ['B0MUG00001', 'MUG-1'].map(
      (sku) => `Mug\tL-${sku}\t${sku}\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive`,
    );
    await shop.bring('listings.txt', new TextEncoder().encode([headings, ...lines].join('\n')));
    fails(shop, 'B0MUG00001');
    fails(shop, 'MUG-1');
    shop.ask('prevent', {});
    expect(tasks(shop)).toEqual([`B0MUG00001: ${TITLE}`, `MUG-1: ${TITLE}`]);
  });

  test('also when somebody chooses another language: the workbook keeps the one it has', () => {
    const shop = failing();
    shop.ask('setLanguage', { language: 'zh' });
    shop.ask('prevent', {});
    expect(tasks(shop)).toEqual([`MUG-1: ${TITLE}`]);
  });
});

test('a copy of a workbook without voices keeps its language, whoever opens it', () => {
  const shop = openShop({ userLocale: 'zh_CN' });
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
  shop.type('包装测试', { 步骤: '准备' }, '结果', '不通过');
  shop.ask('prevent', {});
  const copy = openShop({ saved: shop.host.copy(), userLocale: 'en_US' });
  copy.ask('prevent', {});
  expect(copy.host.displayed('任务').slice(1)).toHaveLength(1);
  expect(copy.host.sheetNames()).not.toContain('Tasks');
});

test('it goes to whoever Owners names for its team, in whichever language that was written', () => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'messages', sku: 'MUG-1' });
  shop.host.type('Owners', 'A2', 'Mei');
  shop.host.type('Owners', 'C2', '包装');
  fails(shop, 'MUG-1');
  expect(shop.rows('Tasks')).toMatchObject([{ Team: 'Packaging', Owner: 'Mei' }]);
});

describe('what a tool found', () => {
  test('stays the reason of its task when voices come in that tell of the same cause', async () => {
    const shop = failing();
    const why = shop.rows('Tasks')[0]?.Why;
    const row = (at: number) => ({ lpn: `L${at}`, reason: 'DAMAGED_BY_CARRIER', comment: 'The box was crushed' });
    await shop.bring('returns.txt', returnsFile(Array.from({ length: 12 }, (_, at) => row(at))));
    expect(shop.rows('Tasks')).toMatchObject([{ Title: TITLE, Cause: 'Damaged on arrival', Why: why }]);
  });

  test('outlives the undo of an import it does not rest on', async () => {
    const shop = openShop();
    await shop.bring('returns.txt', returnsFile([{ lpn: 'L1', reason: 'DEFECTIVE' }]));
    shop.ask('addProduct', MUG);
    fails(shop, 'MUG-1');
    // Without the column nobody can tell by it that the task is one of prevention.
    shop.host.act({ do: 'delete-columns', sheet: 'Tasks', at: columnOf(shop, 'Tasks', 'Fix'), count: 1 });
    expect(shop.ask('undoImport', { id: newest(shop) })).toMatchObject({ removed: 1, withdrawn: 0 });
    expect(tasks(shop)).toEqual([`MUG-1: ${TITLE}`]);
  });
});
