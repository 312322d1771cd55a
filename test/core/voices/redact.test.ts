import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../src/core/voices/redact.ts';
import { redactionRules } from '../../../src/core/voices/redaction-rules.ts';

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

test.each([
  ['+49 171 2345678', '[phone]', 'a mobile of Germany'],
  ['+49 171 2345678 2 pieces missing', '[phone] 2 pieces missing', 'the quantity after it stays'],
  ['+49 (0)30 123456', '[phone]', 'a trunk zero in brackets'],
  ['0171/2345678', '[phone]', 'an area code before a slash'],
  ['030/1234567', '[phone]', 'a landline before a slash'],
  ['030 123456', '[phone]', 'a landline of Germany'],
  ['0049 30 12345678', '[phone]', 'two zeros for the plus'],
  ['0086-13812345678', '[phone]', 'two zeros and a dash'],
  ['+44 7911 123456', '[phone]', 'a mobile of Britain'],
  ['+33 6 12 34 56 78', '[phone]', 'pairs with a country code'],
  ['06 12 34 56 78', '[phone]', 'pairs of France'],
  ['612 34 56 78', '[phone]', 'pairs of Spain'],
  ['333 1234567', '[phone]', 'a mobile of Italy'],
  ['call me at 555-0132 please', 'call me at [phone] please', 'seven digits that are said to be a phone'],
  ['call 415 555 0132 in the morning', 'call [phone] in the morning', 'in is no inch here'],
  ['Musterstraße 12, 12345 Berlin', '[address]', 'a street of Germany with the town'],
  ['Buchenweg 3, 12345 Köln', '[address]', 'a way of Germany before its postal code'],
  ['12 rue de la Paix, 75002 Paris', '[address]', 'a street of France'],
  ['Via Roma 12, 00184 Roma', '[address]', 'a street of Italy'],
  ['Calle de la Luna 3, 28013 Madrid', '[address]', 'a street of Spain'],
  ['東京都渋谷区神宮前1-2-3', '[address]', 'a block in three numbers'],
  ['大阪市北区梅田2丁目4-9', '[address]', 'a block that says what it is'],
  ['上海市浦东新区世纪大道100弄5号', '[address]', 'a lane in China'],
  ['我住在深圳市南山区粤海街道1栋502室', '我住在[address]', 'a building in China'],
  ['PO Box 123', '[address]', 'a post box'],
  ['我叫张三', '[name]', 'who names himself in Chinese'],
  ['姓名：王五', '姓名：[name]', 'a name after its label'],
  ['田中太郎と申します', '[name]と申します', 'who names himself in Japanese'],
  ['Mein Name ist Hans Müller', '[name]', 'who names himself in German'],
  ['my name is john smith', '[name]', 'names are typed in small letters'],
  ['Sincerely, Bob Jones', '[signature]', 'signed on one line'],
  ['Viele Grüße Hans Müller', 'Viele [signature]', 'signed in German'],
  ['john＠example.com', '[email]', 'a full-width at sign'],
  ['加我微信abc12345', '加我微信[contact]', 'an account without a colon'],
  ['QQ 123456789', 'QQ [contact]', 'an account of digits'],
  ['4111111111111111', '[number]', 'a card without spaces'],
  ['3782 822463 10005', '[number]', 'a card in other groups'],
  ['DE89 3704 0044 0532 0130 00', '[number]', 'a bank account'],
])('masks %j -> %j (%s)', (text, masked) => {
  expect(redact(text)).toBe(masked);
  expect(redact(masked)).toBe(masked);
});

test.each([
  ['10 Large Way too small', 'running text after a street word'],
  ['5 Stars. Way too small', 'stars are no house'],
  ['2 Kids Drive me crazy', 'running text after a street word'],
  ['10 Happy St. Patrick hats', 'a feast'],
  ['2 TB Hard Drive died', 'a product'],
  ['1 Sesame Street Toy', 'a product'],
  ['charged 3 times 2024 2025 2026', 'years'],
  ['years 2023 2024 2025 2026', 'years in four groups are no card'],
  ['1000 1200 1400 1600 mm', 'measures in four groups are no card'],
  ['+100 200 300 mm', 'measures with a plus are no country code'],
  ['+10 to +40', 'degrees'],
  ['00 100 200', 'too short for a country code'],
  ['sizes 06 08 10 12 14', 'sizes in pairs'],
  ['12-24-36-48', 'months in pairs'],
  ['sizes 100-110-120', 'sizes with dashes'],
  ['size 32x34', 'a size'],
  ['$1,234.56 1 299,00 €', 'prices'],
  ['12.500.000', 'a number with thousands'],
  ['05.10.2024 and 05-10-2024', 'dates'],
  ['1000000000 ordered', 'a round quantity of ten digits'],
  ['1234567890 pcs', 'a quantity of ten digits'],
  ['LOT 012/34567', 'too short for an area code'],
  ['08/2024', 'a month'],
  ['SKU 012-34567', 'a product number'],
  ['text 2024 2025', 'years after a verb that may call'],
  ['iPhone 12 13 14 15 case', 'models'],
  ['EAN 0049000050103', 'a bar code with two zeros'],
  ['B0CJ7K9X2M', 'an ASIN'],
  ['35% off 100% 50%', 'percentages'],
  ['auf der Straße 12 mal gefallen', 'a street without a name'],
  ['Straßenreifen 28', 'a product'],
  ['Ohrring 12 mm', 'a measure'],
  ['Speicherplatz 128 GB', 'a size'],
  ['2 rue', 'no name of a street'],
  ['3 avenues', 'no name of a street'],
  ['Via Bluetooth 5.0', 'a version'],
  ['Via USB 3', 'a version'],
  ['PO 123', 'a purchase order'],
  ['Box 123', 'a box'],
  ['OK 10000 mAh', 'a capacity is no zip code'],
  ['it failed in 10000 cycles or 20000 hours', 'small words are no state'],
  ['XM 10000', 'a model is no zip code'],
  ['市販品2-3個', 'pieces'],
  ['都市部で2-3日', 'days'],
  ['电路2号板', 'a circuit'],
  ['走路5楼', 'walking upstairs'],
  ['我叫客服退款', 'who calls the service'],
  ['我叫安装师傅来', 'who calls a fitter'],
  ['姓名贴太小', 'a name sticker'],
  ['品名：収納ボックス', 'the name of a product'],
  ['返品希望と申しました', 'a wish'],
  ['不良品といいます', 'a fault'],
  ['my name is misspelled on the mug', 'a name printed on the product'],
  ['my name is on the box', 'a name printed on the product'],
  ['Mein Name ist falsch geschrieben', 'a name printed on the product'],
  ['me llamo la atención', 'no name'],
  ['Thanks, Great Product', 'praise'],
  ['Sincerely, disappointed', 'a mood'],
  ['a @ b ＠ c', 'no address around the sign'],
  ['微信支付很方便', 'a payment'],
  ['微信app不好用', 'an app'],
  ['QQ糖很好吃', 'a sweet'],
  ['QQ 20个', 'pieces'],
  ['4006381333931', 'thirteen digits are a bar code'],
  ['356938035643809', 'fifteen digits of another kind are a device'],
  ['SKU DE12ABCD1234', 'too short for a bank account'],
  ['AB12 CD34 1234 5678', 'no country'],
  ['way 12', 'no street'],
  ['Drive me crazy', 'no street'],
  ['St. patrick', 'no street'],
])('keeps %j (%s)', (text) => {
  expect(redact(text)).toBe(text);
});

test('whatever the text, a second pass changes nothing and no mask adds more than itself', () => {
  const pieces = [
    '+49 ',
    '171 2345678',
    '0171/',
    '(0)',
    '1234',
    '12 ',
    '2024 ',
    '-',
    '.',
    ' ',
    '\n',
    ', ',
    '@',
    '＠',
    'a@b.example',
    'www.',
    'Musterstraße ',
    '12345 Berlin',
    '12 Main Street',
    'Way ',
    'my name is ',
    'john ',
    'Anna Lee',
    'Sincerely, ',
    '東京都渋谷区',
    '1-2-3',
    '世纪大道',
    '100弄',
    '5号',
    '我叫',
    '张三',
    '姓名：',
    'と申します',
    '微信',
    'QQ',
    'abc12345',
    'DE89 3704 0044 ',
    'mm',
    'Hi ',
    'Dear Mr. ',
    ', ',
    'Frau Dr. ',
    '田中',
    '様',
    '王',
    '先生',
    '你好',
    'アンナさん',
    '地址：',
    'SW1A 2AA',
    'calle mayor 3, 28013',
    '[phone]',
    '\uD800',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (raw) => {
      const masked = redact(raw);
      const masks = masked.match(/\[[a-z]+\]/g) ?? [];
      expect(redact(masked)).toBe(masked);
      expect(masked.length).toBeLessThanOrEqual(raw.length + masks.join('').length);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  'Thanks\n',
  '\n',
  'Aa-',
  'A',
  '1',
  '1 ',
  '+1',
  '0171/',
  '市あ1-2',
  '路1',
  '大道1弄',
  '田',
  '12 rue A',
  'Via Aa ',
  'Aastr.',
  '微信a',
  'DE12 AAAA 1111 ',
  'my name is a',
  '1 Aa ',
  'a@a.',
  'Hi ',
  'Hi Aa ',
  '. Hi Aa',
  'Dear Mr. ',
  'Mr Aa ',
  'Mr de ',
  'HELLO ',
  'hi, ',
  '田中 ',
  '様',
  '王你好',
  '你好王',
  'アー',
  '地址:省',
  '都市あ1',
  'Via a ',
  'calle a 1',
  '12 rue a ',
  '12 aaa r',
  '１',
])('50,000 characters of %j take no noticeable time', (piece) => {
  const start = performance.now();
  redact(`Thanks ${piece.repeat(50_000 / piece.length)}!`);
  expect(performance.now() - start).toBeLessThan(2000);
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

test('no cue is passed over that stands in the text', () => {
  const rules = redactionRules().map(({ cue, find, flags, to }) => ({
    cue: new RegExp(cue),
    find: new RegExp(find, flags),
    to,
  }));
  const lookingForAll = (text: string): string => {
    let masked = text;
    for (const { cue, find, to } of rules) if (cue.test(text)) masked = masked.replace(find, to);
    return masked === text ? text : lookingForAll(masked);
  };
  const part = fc.constantFrom(
    ...['113-1234567-7654321', '5551234567', '12 Main Street', '東京都', '渋谷区', '1-2-3', '〒150-0002', '丁目', '９'],
    ...[
      '13812345678',
      'a@b.example',
      '微信: abc12345',
      'Hi Anna,',
      '王先生',
      '田中様',
      'Mr. Smith',
      '12 , rue de Paix',
      ' ',
      'é',
      '。',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      expect(redact(text)).toBe(lookingForAll(text));
    }),
    { numRuns: 500 },
  );
});
