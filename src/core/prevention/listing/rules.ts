import type { IsoDate } from '../../cell.ts';

/** The day the rules below, and the limits beside them, were last compared with what Amazon and those who read it say. A rule is a fact of that day, not a promise. */
export const RULE_TABLE_OF: IsoDate = '2026-11-23';

/** Product types whose titles may be longer. */
export const MEDIA = /^(?:abis_)?(?:media|books?|music|cds?|vinyl|videos?|dvds?|blu-?ray|媒介|图书|音乐|影视)$/i;

/** Signs and words of titles (Seller Central, product title requirements). */
export const TITLE = {
  /** Signs that may stand only where they mean something: a style number (`#12`), a limit (`<10 lb`), a product (`2*3`). */
  inContext: /[~#<>*]/gu,
  hasMeaning: /[#<>~]\s?\d|\d\s?\*\s?\d|#[A-Z]*\d+/giu,
  smallWords:
    'a an the and or for nor but in on of at by to from with over under per as und oder für mit der die das den dem des von zu im am aus et de du la le les un une pour avec en à y el los las para con por o e di da il lo i gli van het een voor met och med för na do z i w'.split(
      ' ',
    ),
  /** Units and short forms that are no words and no shouting. */
  notWords:
    /^(in|ft|cm|mm|m|oz|ml|l|lb|lbs|kg|g|w|v|x|pcs?|ct|inch|inches|usb|hdmi|vga|dvi|led|lcd|oled|rgb|ssd|hdd|ram|ddr|sata|nvme|pcie|gps|uv|spf|bpa|pvc|tpu|abs|eva|pu|xs|xl|xxl|xxxl|ac|dc|pd|gan|mah|diy|tv|pc|dslr|cpu|gpu|nfc|rfid|wifi|hepa|uhd|fhd|hd|pps)$/i,
  /** Above this share of capitals a title shouts, if it has this many letters. */
  capitals: { share: 0.6, letters: 12 },
} as const;

/** Pictures among letters: what Unicode 16 counts as such, but for the signs of rights. */
export const EMOJI =
  /[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299\u{1f004}\u{1f02c}-\u{1f02f}\u{1f094}-\u{1f09f}\u{1f0af}\u{1f0b0}\u{1f0c0}\u{1f0cf}\u{1f0d0}\u{1f0f6}-\u{1f0ff}\u{1f170}\u{1f171}\u{1f17e}\u{1f17f}\u{1f18e}\u{1f191}-\u{1f19a}\u{1f1ae}-\u{1f1e5}\u{1f201}-\u{1f20f}\u{1f21a}\u{1f22f}\u{1f232}-\u{1f23a}\u{1f23c}-\u{1f23f}\u{1f249}-\u{1f25f}\u{1f266}-\u{1f321}\u{1f324}-\u{1f393}\u{1f396}\u{1f397}\u{1f399}-\u{1f39b}\u{1f39e}-\u{1f3f0}\u{1f3f3}-\u{1f3f5}\u{1f3f7}-\u{1f3fa}\u{1f400}-\u{1f4fd}\u{1f4ff}-\u{1f53d}\u{1f549}-\u{1f54e}\u{1f550}-\u{1f567}\u{1f56f}\u{1f570}\u{1f573}-\u{1f57a}\u{1f587}\u{1f58a}-\u{1f58d}\u{1f590}\u{1f595}\u{1f596}\u{1f5a4}\u{1f5a5}\u{1f5a8}\u{1f5b1}\u{1f5b2}\u{1f5bc}\u{1f5c2}-\u{1f5c4}\u{1f5d1}-\u{1f5d3}\u{1f5dc}-\u{1f5de}\u{1f5e1}\u{1f5e3}\u{1f5e8}\u{1f5ef}\u{1f5f3}\u{1f5fa}-\u{1f64f}\u{1f680}-\u{1f6c5}\u{1f6cb}-\u{1f6d2}\u{1f6d5}-\u{1f6e5}\u{1f6e9}\u{1f6eb}-\u{1f6f0}\u{1f6f3}-\u{1f6ff}\u{1f7da}-\u{1f7ff}\u{1f80c}-\u{1f80f}\u{1f848}-\u{1f84f}\u{1f85a}-\u{1f85f}\u{1f888}-\u{1f88f}\u{1f8ae}\u{1f8af}\u{1f8bc}-\u{1f8bf}\u{1f8c2}-\u{1f8cf}\u{1f8d9}-\u{1f8ff}\u{1f90c}-\u{1f93a}\u{1f93c}-\u{1f945}\u{1f947}-\u{1f9ff}\u{1fa58}-\u{1fa5f}\u{1fa6e}-\u{1faff}\u{1fc00}-\u{1fffd}]/gu;

/** Bullets: signs and placeholders since 15 August 2024 (certain). */
export const BULLETS = {
  /** What is left of a sign in a wrong encoding; a letter in French, Portuguese and Turkish. */
  leftover: /â/gu,
  leftoverIsLetter: ['fr', 'pt', 'tr'],
  warn: /[°×÷≈≠→←↑↓«»‹›“”]/gu,
  placeholder: /^(?:n\/?a|not applicable|not eligible|yet to decide|to be decided|tbd|copy pending)\.?$/i,
  asin: /(^|[^A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/gu,
} as const;

/** Markup and addresses, which no text of a page may hold. */
export const HTML = /<\/?[a-z][^>]*>/giu;
export const LINE_BREAK = /<\/?br\s*\/?>/giu;
export const CONTACT = /https?:\/\/\S*|www\.\S+|[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}/giu;

/** Bytes of generic keywords from which on a hint says how many there are (ours). */
export const KEYWORDS_NEAR = 200;

/** Files of pictures stores take (Seller Central, product image requirements G1881). */
export const IMAGE_FORMATS = /\.(?:jpe?g|png|tiff?|gif)$/i;

/** Goods that are packed smaller than they are: folded, blown up, or put together by the buyer. */
export const PACKED_SMALLER =
  /\bfold|collaps|inflat|assembl|flat[- ]?pack|blanket|curtain|\brugs?\b|carpet|duvet|pillow|cushion|mattress|towel|tablecloth|scar(?:f|ves)|cable|hose|rope|umbrella|\btents?\b|falt|klappbar|aufblas|aufbau|montage|decke|vorhang|teppich|pliable|gonflable|couverture|rideau|tapis|plegable|inflable|manta|cortina|alfombra|pieghevole|gonfiabile|coperta|tenda|tappeto|折叠|充气|组装|毯|窗帘|地毯|枕|垫|被子|被套|伞|帐篷|折りたたみ|組立|毛布|カーテン|ラグ|クッション/iu;

/** How far a measured unit may be from what is declared: lengths by share or millimetres, whichever is more, weights by share (ours). */
export const TOLERANCE = { length: 0.03, millimetres: 3, weight: 0.05 } as const;
