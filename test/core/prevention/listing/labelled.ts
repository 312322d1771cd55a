import type { CheckId } from '../../../../src/core/prevention/listing/checks.ts';
import type { Listing } from '../../../../src/core/prevention/listing/listing.ts';
import { listingOf } from './listing-of.ts';

/** A listing with the automatic checks it breaks, decided by hand from the rule table before the checks were run. */
export interface Labelled {
  because: string;
  listing: Listing;
  breaks: readonly CheckId[];
}

/** What a whole page has beside its texts. */
const WHOLE: Partial<Listing> = {
  itemSize: '20 x 10 x 5 cm',
  itemWeight: '350 g',
  packageSize: '22 x 12 x 7 cm',
  packageWeight: '400 g',
  mainImage: 'https://m.media.example/main.jpg',
  mainPixels: '2000 x 2000',
  images: '7',
  video: 'yes',
  keywords: 'coffee tea cup gift kitchen',
};

const BULLETS: Partial<Record<string, readonly string[]>> = {
  US: [
    'Holds 12 oz and fits under most coffee machines',
    'In the box: 1 mug, 1 lid; dishwasher safe on the top rack',
    'For hot and cold drinks, not for the microwave',
  ],
  DE: [
    'Fasst 350 ml und passt unter die meisten Kaffeemaschinen',
    'Lieferumfang: 1 Tasse, 1 Deckel, spülmaschinenfest im Oberkorb',
    'Für heiße und kalte Getränke, nicht für die Mikrowelle geeignet',
  ],
  FR: [
    'Contient 350 ml et passe sous la plupart des machines à café',
    'Contenu : 1 tasse, 1 couvercle, compatible lave-vaisselle',
    'Pour pâtes, thés et boissons froides, ne convient pas au micro-ondes',
  ],
  JP: [
    '容量350mlでほとんどのコーヒーメーカーに対応します',
    'セット内容：マグカップ1個、フタ1個、食洗機対応',
    '電子レンジでは使用できません。冷たい飲み物にも。',
  ],
};

const page = (title: string, more: Partial<Listing> = {}): Listing =>
  listingOf({ ...WHOLE, title, bullets: BULLETS[more.store ?? 'US'] ?? BULLETS.US ?? [], ...more });
const clean = (because: string, title: string, more: Partial<Listing> = {}): Labelled => ({
  because,
  listing: page(title, more),
  breaks: [],
});
const broken = (because: string, breaks: CheckId[], title: string, more: Partial<Listing> = {}): Labelled => ({
  because,
  listing: page(title, more),
  breaks,
});
const withBullet = (bullet: string): Partial<Listing> => ({ bullets: [bullet, ...(BULLETS.US ?? []).slice(1)] });
const PLAIN = 'Acme Ceramic Mug, 12 oz, Blue';

/** Half of them clean, with what looks like a breach and is none; half with one breach or two. */
export const LABELLED: readonly Labelled[] = [
  clean('nothing special', PLAIN),
  clean('75 characters exactly', 'Acme Stoneware Coffee Mug with Lid and Handle for Hot Drinks, 12 oz, Bluegr'),
  clean('short forms of techniques', 'Acme USB-C to HDMI VGA DVI Adapter, 4K, Gray'),
  clean('a unit three times', 'Acme Oak Wall Shelf, 10 in x 5 in x 3 in'),
  clean('a style number', 'Acme Sewing Needles, Style #14, 10 Pieces'),
  clean('a word twice', 'Acme Dog Bed for Large Dog, Washable, Gray'),
  clean('German small words', 'Acme Decke für Sofa und Bett, für Kinder, für Gäste', { store: 'DE' }),
  clean('French â', 'Acme Tasse en grès pour café, 350 ml, bleue', { store: 'FR' }),
  clean('Japanese', 'Acme マグカップ 陶器 350ml ブルー フタ付き', { store: 'JP' }),
  clean(
    'long in Turkey, where the old limit stands',
    `Acme Seramik Kupa, ${'kapakli kulplu bardak '.repeat(2)}350 ml, mavi, firinlanmis, el yapimi, hediye kutusu`,
    { store: 'TR' },
  ),
  clean(
    'a long title of a book',
    'The Long Road from the Northern Sea: Letters of a Fisherman and His Daughters, 1890 to 1912',
    { productType: 'Books' },
  ),
  clean('numbers that look like a phone: sizes', PLAIN, withBullet('Fits pots of 120, 200 and 3000 ml on every stove')),
  clean('a model number with hyphens', PLAIN, withBullet('Replaces part 310-220-45 of the older coffee machine')),
  clean('voltage range', PLAIN, withBullet('Works with 100-240 V and 50/60 Hz, plug of type A')),
  clean('delivery of heat is no shipping', PLAIN, withBullet('Even delivery of heat through the whole base plate')),
  clean('a hotel has five stars', PLAIN, withBullet('Soft as the towels of a five-star hotel at home')),
  clean(
    'a review of the day is no review of buyers',
    PLAIN,
    withBullet('Room for your weekly review notes and a pen loop'),
  ),
  clean('price of nothing: the word valuable', PLAIN, withBullet('Keeps valuable papers dry and flat in any bag')),
  clean('a sign of degree is a hint only', PLAIN, withBullet('Keeps drinks at 60 °C for two hours with its lid')),
  clean('quotation marks are a hint only', PLAIN, withBullet('Called “the quiet one”, as its base is of cork')),
  clean('stock as an ingredient', PLAIN, withBullet('Cook soup, sauce or stock in one pot of 5 l')),
  clean('sale is a place name', PLAIN, withBullet('Designed by potters of Salem, glazed by hand there')),
  clean('a line break in the description', PLAIN, {
    description: 'A mug for daily use.<br>Glazed inside and out.<br />Not for the oven.',
  }),
  clean('keywords of 249 bytes', PLAIN, { keywords: 'k'.repeat(249) }),
  clean('a flat package of soft goods, equal in size', 'Acme Cotton Scarf, 70 in, Gray', {
    packageSize: '20 x 10 x 5 cm',
  }),
  clean('inches against centimetres', PLAIN, { itemSize: '8 x 4 x 2 in', packageSize: '22 x 12 x 7 cm' }),
  clean('year round is no time', PLAIN, withBullet('Made for use all year round, indoors and outdoors')),
  clean('a blanket folds', 'Acme Wool Blanket, Gray', { itemSize: '150 x 100 x 1 cm' }),
  clean('screens of phones are no phone number', PLAIN, withBullet('Fits every phone 4.7-6.9 inches in its clip')),
  clean('a wallet for coupons', 'Acme Coupon Wallet, Blue', withBullet('Room for 200 coupons, cards and a pen')),
  clean('something to keep in stock', PLAIN, withBullet('A mug to keep in stock for guests and parties')),
  clean('express is a kind of coffee', PLAIN, withBullet('Sized for an espresso or a small express coffee')),
  broken(
    '85 characters',
    ['L01'],
    'Fast Charger Adapter, PPS Supported, Compact Charger for models like Phone and Tablet',
  ),
  broken(
    'an exclamation mark, and a rank of sales, which is advertising in a title and told nowhere',
    ['L02', 'L04', 'L14'],
    'Great Mug! Best Seller',
  ),
  broken('three words three times', ['L03'], 'Baby Boy Outfits Baby Boy fall Winter Clothes Baby Boy Long Sleeve'),
  broken('capitals', ['L04'], 'NIKE AIR RUNNING SHOES'),
  broken('stars as ornament', ['L02'], 'Acme Mug ** Blue ** 12 oz'),
  broken('a picture in the title', ['L02'], 'Acme Mug for Dad ❤ 12 oz'),
  broken('a price sign', ['L02', 'L14'], 'Acme Mug $9 Blue'),
  broken('free shipping', ['L04', 'L14'], 'Acme Mug Free Shipping'),
  broken('two bullets', ['L06'], PLAIN, { bullets: (BULLETS.US ?? []).slice(0, 2) }),
  broken('a placeholder', ['L06', 'L07'], PLAIN, withBullet('TBD')),
  broken('a bullet of 300 characters', ['L06'], PLAIN, withBullet('long '.repeat(60))),
  broken('a trade mark sign', ['L07'], PLAIN, withBullet('Brand™ quality you can feel')),
  broken('a product number', ['L07'], PLAIN, withBullet('Goes with our tray B0ABCD1234 of clay')),
  broken('an e-mail address', ['L07', 'L14'], PLAIN, withBullet('Questions? Write to help@acme-mugs.com any time')),
  broken('a phone number', ['L14'], PLAIN, withBullet('Questions? Call 555-010-9999 on working days')),
  broken('a mobile number of Germany', ['L14'], PLAIN, withBullet('Kundenservice per WhatsApp unter 0151 5550188')),
  broken('a time of delivery in French', ['L14'], PLAIN, withBullet('Livraison en 48 heures partout en France')),
  broken('an amount of yen', ['L14'], PLAIN, withBullet('今だけ980円でお求めいただけます。ぜひどうぞ')),
  broken('praise in numbers', ['L14'], PLAIN, withBullet('Rated 4.8 out of 5 by thousands of buyers')),
  broken('a term in German', ['L14'], PLAIN, withBullet('Nur diese Woche zum Einführungspreis erhältlich')),
  broken('a discount', ['L14'], PLAIN, withBullet('Take two of them and get 20% off your order')),
  broken('a plea for a review', ['L14'], PLAIN, withBullet('Happy with it? Please leave us a 5-star review')),
  broken('for a time only', ['L14'], PLAIN, withBullet('Limited time: comes with a second lid for guests')),
  broken('stock', ['L14'], PLAIN, withBullet('Now in stock again after a long summer, in blue')),
  broken('markup in the description', ['L14'], PLAIN, { description: '<p>A mug for <b>daily</b> use.</p>' }),
  broken('free shipping in Germany', ['L14'], 'Acme Tasse, 350 ml, blau', {
    store: 'DE',
    description: 'Jetzt mit kostenlosem Versand',
  }),
  broken('free shipping in Japan', ['L14'], 'Acme マグカップ 350ml', {
    store: 'JP',
    description: 'いまなら送料無料です',
  }),
  broken('a package smaller than the item', ['L15'], PLAIN, { packageSize: '18 x 12 x 7 cm' }),
  broken('a package lighter than the item', ['L15'], PLAIN, { packageWeight: '0.7 lb' }),
  broken('an offer of coupons', ['L14'], PLAIN, withBullet('Clip the coupon and take a second one for guests')),
  broken('a number to call', ['L14'], PLAIN, withBullet('Hotline: 0800 123 4567 on working days for you')),
  broken('three pictures', ['L19'], PLAIN, { images: '3' }),
  broken('keywords of 250 bytes', ['L30'], PLAIN, { keywords: 'k'.repeat(250) }),
  broken('84 letters of three bytes', ['L30'], PLAIN, { keywords: '杯'.repeat(84) }),
  broken(
    'what a wrong encoding leaves',
    ['L07'],
    PLAIN,
    withBullet('The lid wonâ€™t leak in your bag when it is shut'),
  ),
];
