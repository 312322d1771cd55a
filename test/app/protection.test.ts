import { expect, test } from 'vitest';
import { bundleWith } from './probe.ts';
import { columnOf, LATER, letter, openShop, returnsFile, type Shop, TWO } from './shop.ts';

const PROBE = `
function protections() {
  return SpreadsheetApp.getActive().getSheets().flatMap((sheet) =>
    sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => [
      sheet.getName(), one.isWarningOnly(), one.getUnprotectedRanges().map((range) => range.getA1Notation()).join(' ')]));
}`;

type Kept = [tab: string, warns: boolean, free: string][];

const kept = (shop: Shop): Kept => shop.host.run('protections') as Kept;

test('our columns warn before anybody types into them; columns of the seller and those beside ours stay free', async () => {
  const shop = openShop({ bundle: bundleWith(PROBE) });
  await shop.bring('a.txt', returnsFile(TWO));
  const found = kept(shop);
  expect(found.map(([tab]) => tab)).toEqual(expect.arrayContaining(['Voices', 'Imports', 'Causes']));
  expect(found.map(([tab]) => tab)).not.toContain('Owners');
  expect(found.every(([, warns]) => warns)).toBe(true);
  const voices = found.find(([tab]) => tab === 'Voices')?.[2] ?? '';
  const cause = letter(columnOf(shop, 'Voices', 'Cause'));
  expect(voices).toContain(`${cause}2:${cause}`);
  const date = letter(columnOf(shop, 'Voices', 'Date'));
  expect(voices.split(' ').some((range) => range.startsWith(`${date}2`))).toBe(false);
});

test('a colleague sorts, filters, corrects a cause and imports as if nothing were protected', async () => {
  const bundle = bundleWith(PROBE);
  const seller = openShop({ bundle });
  await seller.bring('a.txt', returnsFile(TWO));
  const colleague = openShop({ bundle, saved: seller.host.save(), userEmail: 'colleague@example.com' });
  const { host } = colleague;
  host.act({ do: 'create-filter', sheet: 'Voices', a1: 'A1:Z3' });
  host.act({ do: 'sort', sheet: 'Voices', column: 1, ascending: false });
  host.type('Voices', `${letter(columnOf(colleague, 'Voices', 'Cause'))}2`, 'Does not work');
  expect(await colleague.bring('b.txt', returnsFile(LATER))).toMatchObject({ ok: true, value: { state: 'done' } });
  const comments = colleague.rows('Voices').map(({ Comment }) => Comment);
  expect(comments.sort()).toEqual(['Far too small for me', 'The lid was missing', 'The zipper broke']);
  expect(colleague.rows('Voices').some((row) => row.Cause === 'Does not work')).toBe(true);
});

test('a tab is protected once, when it is made: whoever takes the protection away keeps it so', async () => {
  const shop = openShop({
    bundle: bundleWith(`${PROBE}
function free() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((one) => one.remove()); }`),
  });
  await shop.bring('a.txt', returnsFile(TWO));
  shop.host.run('free');
  await shop.bring('b.txt', returnsFile(LATER));
  expect(kept(shop)).toEqual([]);
});

test('the first heading of a tab tells what it is for, in the language of the workbook', async () => {
  const guideOf = (shop: Shop, tab: string): string =>
    shop.host
      .view()
      .sheets.find(({ name }) => name === tab)
      ?.cells.get(1)
      ?.get(1)?.note ?? '';
  const english = openShop();
  await english.bring('a.txt', returnsFile(TWO));
  expect(guideOf(english, 'Voices')).toMatch(/^Every return, review and message/);
  const chinese = openShop({ userLocale: 'zh-CN' });
  await chinese.bring('a.txt', returnsFile(TWO));
  expect(guideOf(chinese, '买家声音')).toMatch(/^每条退货、评论和消息/);
});
