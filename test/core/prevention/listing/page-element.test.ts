import { describe, expect, test } from 'vitest';
import { byElement, elementsIn, PAGE_ELEMENTS } from '../../../../src/core/prevention/listing/page-element.ts';
import { pageWords } from '../../../../src/core/prevention/listing/page-words.ts';

type Case = [comment: string, elements: string, why: string];

/** Elements by their first letters: t text, p pictures, s sizes, v video; `-` none. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Looks nothing like the picture.', 'p', 'the picture of the page'],
    ['Color is totally different from the photos online', 'p', 'another colour than shown'],
    ['Not as pictured, mine is plain', 'p', 'said in one word'],
    ['The photo makes it look twice as big', 'p', 'what the picture suggests'],
    ['Not as described', 't', 'the text in one word'],
    ['The description says waterproof, it is not', 't', 'a sentence of the page'],
    ['Completely different from the listing title', 't', 'the title'],
    ['I followed the size chart and it is still too small', 's', 'the chart itself'],
    ['The dimensions listed are wrong', 's', 'measurements of the page'],
    ['In the video it opens with one hand, mine does not', 'v', 'the video of the page'],
    ['Doesn’t match the description or the picture', 'tp', 'both'],
    ['Misleading product photos', 'p', 'said of the photos themselves'],
    ['The picture frame arrived with scratched glass', '-', 'the product is a picture frame'],
    ['Bad picture quality on this TV', '-', 'a picture the product makes'],
    ['See attached photos of the crack', '-', "the buyer's own photos"],
    ['It takes blurry pictures', '-', 'a camera'],
    ['Does not fit the job description I bought it for', '-', 'the description of something else'],
    ['Broke after two days', '-', 'no word of the page'],
    ['The video quality is poor and video calls freeze', '-', 'video the product makes'],
    ['Not long enough for the dimensions of my window', '-', "the buyer's window"],
  ],
  de: [
    ['Sieht ganz anders aus als auf dem Bild', 'p', 'das Bild der Seite'],
    ['Farbe nicht wie abgebildet', 'p', 'in einem Wort'],
    ['Das Foto täuscht, es ist winzig', 'p', 'was das Foto verspricht'],
    ['Entspricht nicht der Abbildung', 'p', 'die Abbildung'],
    ['Laut Beschreibung aus Metall, ist aber Plastik', 't', 'die Beschreibung'],
    ['Nicht wie beschrieben', 't', 'in einem Wort'],
    ['In der Artikelbeschreibung steht wasserdicht', 't', 'ein Satz der Seite'],
    ['Die Größentabelle stimmt nicht', 's', 'die Tabelle'],
    ['Habe nach den Maßangaben bestellt, passt nicht', 's', 'Maße der Seite'],
    ['Im Video geht das ganz leicht, bei mir klemmt es', 'v', 'das Video der Seite'],
    ['Foto und Ware stimmen nicht überein', 'p', 'Foto gegen Ware'],
    ['Die Bilder auf dem Drucker sind unscharf', '-', 'Bilder, die das Gerät macht'],
    ['Der Bilderrahmen war zerkratzt', '-', 'ein Bilderrahmen'],
    ['Schlechte Bildqualität, der Bildschirm flackert', '-', 'ein Bild des Geräts'],
    ['Siehe Foto, die Ecke ist gebrochen', '-', 'das eigene Foto'],
    ['Die Aufbaubeschreibung fehlte', '-', 'eine Anleitung'],
    ['Wie oben beschrieben fehlt der Deckel', '-', 'die eigenen Worte'],
    ['Zu klein für meine Hand', '-', 'kein Wort von der Seite'],
  ],
  fr: [
    ['Ne ressemble pas du tout à la photo', 'p', 'la photo de la page'],
    ['La couleur est différente de celle sur les photos', 'p', 'une autre couleur'],
    ['Les images sont trompeuses', 'p', 'ce que montrent les images'],
    ['Ne correspond pas à la description', 't', 'la description'],
    ["L'annonce indique 5 pièces, j'en ai reçu 3", 't', "une phrase de l'annonce"],
    ['Pas du tout comme décrit', 't', 'en un mot'],
    ["J'ai suivi le guide des tailles, trop petit", 's', 'le guide'],
    ['Les dimensions indiquées sont fausses', 's', 'les mesures de la page'],
    ['Dans la vidéo ça marche tout seul', 'v', 'la vidéo de la page'],
    ["La photo n'est pas fidèle", 'p', 'la photo de la page'],
    ['Le cadre photo est arrivé cassé', '-', 'un cadre photo'],
    ["Mauvaise qualité d'image de la télé", '-', "une image que fait l'appareil"],
    ['Voir photo, le coin est abîmé', '-', "la photo de l'acheteur"],
    ['Voici la description du problème', '-', 'une autre description'],
    ['Trop petit pour moi', '-', 'rien de la page'],
  ],
  it: [
    ['Completamente diverso dalla foto', 'p', 'la foto della pagina'],
    ['Il colore non è come nelle immagini', 'p', 'un altro colore'],
    ['La foto inganna, è minuscolo', 'p', 'che cosa suggerisce'],
    ['Non corrisponde alla descrizione', 't', 'la descrizione'],
    ["Nell'annuncio c'era scritto impermeabile", 't', "l'annuncio"],
    ['Non è come descritto', 't', 'in una parola'],
    ['Ho seguito la tabella delle taglie ma è stretto', 's', 'la tabella'],
    ['Le misure indicate sono sbagliate', 's', 'le misure della pagina'],
    ['Nel video sembrava più robusto', 'v', 'il video della pagina'],
    ['Foto ingannevoli', 'p', 'le foto stesse'],
    ['Le foto vengono scure', '-', 'foto che fa il prodotto'],
    ['La cornice per foto è graffiata', '-', 'una cornice'],
    ["Qualità dell'immagine pessima", '-', "un'immagine del prodotto"],
    ['Vedi foto allegata, è rotto', '-', 'la foto del cliente'],
    ['Troppo piccolo', '-', 'niente della pagina'],
  ],
  es: [
    ['No se parece en nada a la foto', 'p', 'la foto de la página'],
    ['El color es distinto al de las imágenes', 'p', 'otro color'],
    ['La foto engaña, es muy pequeño', 'p', 'lo que sugiere'],
    ['No corresponde a la descripción', 't', 'la descripción'],
    ['El anuncio dice que es de acero', 't', 'una frase del anuncio'],
    ['No es como lo descrito', 't', 'en una palabra'],
    ['Pedí según la guía de tallas y no me queda', 's', 'la guía'],
    ['Las medidas indicadas no son correctas', 's', 'las medidas de la página'],
    ['En el vídeo parece más grande', 'v', 'el vídeo de la página'],
    ['Descripción engañosa', 't', 'la descripción misma'],
    ['Las fotos salen borrosas', '-', 'fotos que hace el aparato'],
    ['El marco de fotos llegó roto', '-', 'un marco'],
    ['Mala calidad de imagen', '-', 'una imagen del aparato'],
    ['Adjunto foto del daño', '-', 'la foto del cliente'],
    ['Me queda pequeño', '-', 'nada de la página'],
  ],
  ja: [
    ['写真と全然違う色が届きました', 'p', '商品ページの写真'],
    ['画像より安っぽい', 'p', '画像との比べ'],
    ['画像に騙されました', 'p', '画像が思わせたもの'],
    ['商品説明と違います', 't', '説明文'],
    ['防水と記載されているのに、説明文には書いてない', 't', '記載'],
    ['サイズ表通りに注文したのに小さい', 's', 'サイズ表'],
    ['表記より3センチ短い', 's', '表記の寸法'],
    ['動画では簡単そうだったのに', 'v', '紹介動画'],
    ['写真の印象と違った', 'p', '写真から思ったもの'],
    ['写真が暗く写る', '-', '商品が撮る写真'],
    ['写真立てのガラスが割れていた', '-', '商品が写真立て'],
    ['テレビの画質が悪い', '-', '商品が映す画像'],
    ['添付の写真をご覧ください', '-', '買い手の写真'],
    ['説明書と違う部品が入っていた', '-', '説明書は別のもの'],
    ['小さすぎました', '-', 'ページの話ではない'],
  ],
  zh: [
    ['和图片不一样', 'p', '页面图片'],
    ['色差太大了', 'p', '颜色与图片不同'],
    ['实物跟照片差别很大，图片是P的', 'p', '图片修过'],
    ['没有图片好看', 'p', '与图片比较'],
    ['和圖片完全不一樣', 'p', '繁体字'],
    ['与描述不符', 't', '页面描述'],
    ['标题写的是不锈钢，收到是塑料', 't', '标题'],
    ['虚假宣传', 't', '宣传'],
    ['按照尺码表买的，还是小了', 's', '尺码表'],
    ['页面标的尺寸不对', 's', '页面上的尺寸'],
    ['视频里演示很轻松，实际装不上', 'v', '页面视频'],
    ['描述和图片都对不上，图片明明是蓝色', 'p', '图片'],
    ['图片好看，实物丑', 'p', '图片与实物比较'],
    ['拍照不清楚', '-', '商品拍的照片'],
    ['相框玻璃碎了', '-', '商品就是相框'],
    ['电视画质很差，看视频卡顿', '-', '商品播放的画面'],
    ['如图，角磕坏了', '-', '买家自己的图'],
    ['杯子上的图案掉色', '-', '商品上的图案'],
    ['说明书上写的步骤看不懂', '-', '说明书是另一样东西'],
    ['太小了，穿不上', '-', '没有说页面'],
  ],
};

const short = (comment: string): string =>
  elementsIn(comment)
    .map((element) => element[0])
    .join('') || '-';

describe.each(Object.entries(CASES))('a voice in %s', (_, cases) => {
  test.each(cases)('“%s” speaks of %s: %s', (comment, elements) => {
    expect(short(comment)).toBe(elements);
  });
});

test('every language has words for every element, and none of them finds what it leaves out', () => {
  for (const words of Object.values(pageWords()))
    for (const element of PAGE_ELEMENTS) {
      const [says, not] = words[element];
      expect(says.length).toBeGreaterThan(0);
      expect(() => [new RegExp(says, 'u'), new RegExp(not, 'gu')]).not.toThrow();
      expect(''.replace(new RegExp(not, 'gu'), ' ')).toBe('');
    }
});

test('voices stand by element, those with most first; one may speak of several, one of none', () => {
  const voices = ['Not as pictured', 'Not as described or pictured', 'Too small'].map((comment) => ({ comment }));
  expect(byElement(voices).map(({ element, voices: own }) => [element, own.length])).toEqual([
    ['pictures', 2],
    ['text', 1],
  ]);
  expect(byElement([])).toEqual([]);
});

test('a long comment is read at once', () => {
  const long = 'in the picture of the the the the the as on with from '.repeat(400);
  const start = performance.now();
  elementsIn(long);
  expect(performance.now() - start).toBeLessThan(500);
});
