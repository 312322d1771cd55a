import type { Encoding } from '../../../sidebar/file/decoder.ts';

/** Comments as buyers write them, in the languages of the marketplaces, and the encodings a file of each may have beside UTF-8. */
export const TEXTS: Readonly<Record<string, { encodings: readonly Encoding[]; texts: readonly string[] }>> = {
  en: {
    encodings: ['windows-1252'],
    texts: [
      'not a real Pyrex® lid',
      'doesn’t fit my car',
      'it was “new” but scratched',
      'stopped at 80°C after a week',
      'the café table wobbles',
      'paid £12 for this',
      'too small – my son is 6',
      'only ½ of the jars came',
    ],
  },
  de: {
    encodings: ['windows-1252'],
    texts: [
      'Das Gerät ist zu klein',
      'für größere Töpfe ungeeignet',
      'Deckel schließt nicht',
      'Farbe fällt anders aus',
      'Rückgabe, weil beschädigt',
      'Größe stimmt nicht überein',
      'Kunde möchte es nicht mehr',
      'Akku lädt nicht',
    ],
  },
  fr: {
    encodings: ['windows-1252'],
    texts: [
      'Très déçu, le couvercle est cassé',
      'reçu abîmé',
      'ne correspond pas à la photo',
      'trop serré à la taille',
      'Pièces manquantes à la réception',
      'l’appareil ne s’allume pas',
      'Ça ne tient pas',
      'où est la clé ?',
    ],
  },
  es: {
    encodings: ['windows-1252'],
    texts: [
      'No funcionó más de un día',
      'Llegó dañado',
      'tamaño equivocado',
      '¿Dónde está la tapa?',
      'La batería no carga después',
      'el color no es el mismo, qué lástima',
      'más pequeño de lo que decía',
      '¡No lo compren!',
    ],
  },
  it: {
    encodings: ['windows-1252'],
    texts: [
      'La qualità è scarsa',
      'non è più possibile usarlo',
      'taglia più piccola',
      'però il coperchio è rotto',
      'arrivato già aperto',
      'si è rotto perché è fragile',
      'non va più',
      'Così non si può usare',
    ],
  },
  ja: {
    encodings: ['shift_jis'],
    texts: [
      '二週間で壊れました',
      '小さい',
      'ボタンが硬い',
      '電源が入らない',
      '箱が潰れていた',
      'サイズが合わない',
      '不良品',
      '蓋が割れていました。返品します',
    ],
  },
  zh: {
    encodings: ['gb18030'],
    texts: [
      '收到就是坏的',
      '尺码偏小，退货了',
      '少了一个盖子',
      '颜色和图片不一样',
      '包装破损',
      '买错了',
      '质量太差，用了两天就坏',
      '不合适',
    ],
  },
};
