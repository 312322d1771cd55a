import { expect, test } from 'vitest';
import { redact } from '../../../src/core/voices/redact.ts';

test.each([
  ['Call me at (415) 555-0132 or mail jo.smith@example.com', 'Call me at [phone] or mail [email]', 'phone and mail'],
  ['1-800-555-0199 is dead', '[phone] is dead', 'a free number of the US'],
  ['Order 113-1234567-7654321 came broken', 'Order [order] came broken', 'an order number leads to a person'],
  ['It is 12 x 5 inches, not 14 x 6', 'It is 12 x 5 inches, not 14 x 6', 'measures are the complaint itself'],
  ['Charger says 100-240V 50-60Hz 1.5A', 'Charger says 100-240V 50-60Hz 1.5A', 'a rating plate is no phone'],
  ['B00UXG4WR5 arrived late', 'B00UXG4WR5 arrived late', 'an ASIN stays'],
  ['我的手机13812345678,尺码偏小', '我的手机[phone],尺码偏小', 'a mobile of China without spaces'],
  ['send it to 12 Main Street, Apt 4B, NY 10001-1234', 'send it to [address], [address]', 'street and zip code'],
  ['UPS 1Z999AA10123456784 never moved', 'UPS [tracking] never moved', 'a parcel number'],
  ['My name is Anna Lee and the zip broke', '[name] and the zip broke', 'who names herself'],
  ['size 2024-10-05 batch 20250101', 'size 2024-10-05 batch 20250101', 'dates are no phone'],
  ['EAN 4006381333931 on the box', 'EAN 4006381333931 on the box', 'an EAN stays'],
  ['2.5 mm off, 10.25 in the listing', '2.5 mm off, 10.25 in the listing', 'decimals stay'],
  ['visit www.shop.example now', 'visit [link] now', 'a link'],
  ['two orders 113-1234567-7654321 113-1234567-7654322', 'two orders [order] [order]', 'finds side by side'],
  ['Me llamo Úrsula Ñandú, no enciende', '[name], no enciende', 'letters beyond ASCII'],
  ['Broken lid.\nThanks,\nÉva Kovács', 'Broken lid.\n[signature]', 'a signed name at the end'],
  ['电话 138-1234-5678 请回电', '电话 [phone] 请回电', 'a mobile with dashes'],
  ['电话：138 1234 5678', '电话：[phone]', 'a mobile with spaces'],
  ['打010-12345678没人接', '打[phone]没人接', 'a landline of China'],
  ['（0755）88888888', '[phone]', 'an area code in full-width brackets'],
  ['+86 13812345678', '[phone]', 'a mobile with the country code'],
  ['身份证11010519491231002X', '身份证[number]', 'an identity number of China'],
  ['加微信：kitchen_2026 退差价', '加微信：[contact] 退差价', 'a contact outside the marketplace'],
  [
    '退到上海南京西路1266号38楼',
    '退到上[address]',
    'a street in China; no more is masked before it than a street name holds',
  ],
  ['090-1234-5678に電話ください', '[phone]に電話ください', 'a mobile of Japan'],
  ['電話は09012345678です', '電話は[phone]です', 'a mobile of Japan without dashes'],
  ['０９０－１２３４－５６７８まで', '[phone]まで', 'full-width digits'],
  ['０９０１２３４５６７８まで', '[phone]まで', 'full-width digits without dashes'],
  ['03-1234-5678 または 03(1234)5678', '[phone] または [phone]', 'a landline of Japan'],
  ['フリーダイヤル 0120-123-456', 'フリーダイヤル [phone]', 'a free number of Japan'],
  ['〒150-0002 渋谷区', '[address] 渋谷区', 'a postal code of Japan'],
  ['box 200 150 100 mm not 300 200 100 cm', 'box 200 150 100 mm not 300 200 100 cm', 'three measures in a row'],
  ['UPC 075678164125, EAN 4901234567894', 'UPC 075678164125, EAN 4901234567894', 'bar codes stay'],
  ['JAN 4901234567894 と違う', 'JAN 4901234567894 と違う', 'a bar code of Japan stays'],
  ['20×30×45cm，实际只有18×28', '20×30×45cm，实际只有18×28', 'measures in Chinese'],
  ['サイズ 27.5cm、幅 10-12cm', 'サイズ 27.5cm、幅 10-12cm', 'measures in Japanese'],
  ['Too Small|Length too short|No', 'Too Small|Length too short|No', 'a click path stays'],
  ['', '', 'nothing to do'],
])('%j -> %j (%s)', (text, masked) => {
  expect(redact(text)).toBe(masked);
  expect(redact(masked)).toBe(masked);
});

test('a long text without anything to mask takes no noticeable time', () => {
  const texts = [
    'the lid does not close and 12 x 5 is too small - '.repeat(1000),
    `@${'a'.repeat(49_000)}`,
    `${'Thanks\n'.repeat(7000)}again and again`,
    '1 A'.repeat(16_000),
  ];
  const start = performance.now();
  for (const text of texts) expect(redact(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
