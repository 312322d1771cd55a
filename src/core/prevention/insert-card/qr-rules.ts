/** Levels of error correction: about 15, 25 and 30 % of a code may be unreadable. Level L is too little for print. */
export const QR_LEVELS = ['M', 'Q', 'H'] as const;

/** One of the levels. */
export type QrLevel = (typeof QR_LEVELS)[number];

/** How a code is printed, with the level that takes by the rules built in: rough print or a logo in it needs Q, kraft or thermal paper H. */
export const LEVEL_OF_PRINT = { smooth: 'M', rough: 'Q', kraft: 'H' } as const satisfies Record<string, QrLevel>;

/** One of the ways to print. */
export type Print = keyof typeof LEVEL_OF_PRINT;

/** Lengths in millimetres, quiet zones in modules; a side is at least its scan distance over `distanceRatio`. */
export interface QrRules {
  minSymbol: number;
  goodSymbol: number;
  minModule: number;
  quietModules: number;
  distanceRatio: number;
}

/** The rules built in. */
export const QR_RULES: QrRules = {
  minSymbol: 20,
  goodSymbol: 25,
  minModule: 0.5,
  quietModules: 4,
  distanceRatio: 10,
};

/** From how far a card in a hand is scanned, in millimetres. */
export const HAND_DISTANCE_MM = 200;

/** Data codewords of versions 1 to 40 by level (ISO/IEC 18004). */
const CODEWORDS: Readonly<Record<QrLevel, string>> = {
  M: '16,28,44,64,86,108,124,154,182,216,254,290,334,365,415,453,507,563,627,669,714,782,860,914,1000,1062,1128,1193,1267,1373,1455,1541,1631,1725,1812,1914,1992,2102,2216,2334',
  Q: '13,22,34,48,62,76,88,110,132,154,180,206,244,261,295,325,367,397,445,485,512,568,614,664,718,754,808,871,911,985,1033,1115,1171,1231,1286,1354,1426,1502,1582,1666',
  H: '9,16,26,36,46,60,66,86,100,122,140,158,180,197,223,253,283,313,341,385,406,442,464,514,538,596,628,661,701,745,793,845,901,961,986,1054,1096,1142,1222,1276',
};

/** Bytes a version holds: its data codewords less 2 up to version 9, less 3 above. */
export function byteCapacity(version: number, level: QrLevel): number {
  return Number(CODEWORDS[level].split(',')[version - 1]) - (version < 10 ? 2 : 3);
}

/** Modules along a side of a version. */
export const modulesOf = (version: number): number => 17 + 4 * version;

/** Bytes of a text as UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const VERSIONS = Array.from({ length: 40 }, (_, at) => at + 1);

/** The versions that hold a text as bytes, the smallest first. Web addresses have small letters, so no denser mode fits. */
export function versionsFor(text: string, level: QrLevel): number[] {
  const bytes = bytesOf(text);
  return VERSIONS.filter((version) => byteCapacity(version, level) >= bytes);
}

/** A code as it is to be printed, lengths in millimetres. */
export interface QrPlan {
  level: QrLevel;
  version: number;
  modules: number;
  /** Modules of the quiet zone on each side. */
  quiet: number;
  /** The symbol without its quiet zone. */
  side: number;
  module: number;
  /** With the quiet zone on both sides. */
  total: number;
  /** The least side the rules allow. */
  least: number;
}

/** A code that cannot be printed so small: how much room it needs and there is, and how many bytes would fit. */
export interface QrTooLarge {
  needed: number;
  room: number;
  most: number;
}

/** Side of a symbol in millimetres by the rules. */
function sideOf(modules: number, distance: number, { minSymbol, minModule, distanceRatio }: QrRules): number {
  return Math.max(minSymbol, modules * minModule, distance / distanceRatio);
}

const totalOf = (modules: number, distance: number, rules: QrRules): number =>
  (sideOf(modules, distance, rules) * (modules + 2 * rules.quietModules)) / modules;

/**
 * Plans a code for a text in a square of `room` millimetres, scanned from `distance` millimetres: as wide as is good where there is room
 * for it, else the least the rules allow. The quiet zone of a denser version is narrower, so one of these is taken where that alone fits.
 */
export function planQr(
  text: string,
  level: QrLevel,
  room: number,
  distance: number,
  rules: QrRules = QR_RULES,
): QrPlan | QrTooLarge {
  const holding = versionsFor(text, level);
  const fits = (version: number): boolean => totalOf(modulesOf(version), distance, rules) <= room;
  const version = holding.find(fits);
  if (version === undefined) {
    const needed = Math.min(
      ...(holding.length > 0 ? holding : [40]).map((one) => totalOf(modulesOf(one), distance, rules)),
    );
    return { needed, room, most: Math.max(0, ...VERSIONS.filter(fits).map((one) => byteCapacity(one, level))) };
  }
  const modules = modulesOf(version);
  const least = sideOf(modules, distance, rules);
  const { goodSymbol, quietModules: quiet } = rules;
  const widest = (room * modules) / (modules + 2 * quiet);
  const plan = { level, version, modules, quiet, side: least, module: 0, total: 0, least };
  return withSide(plan, Math.max(least, Math.min(goodSymbol, widest)));
}

/** A plan with another side. */
export function withSide(plan: QrPlan, side: number): QrPlan {
  const module = side / plan.modules;
  return { ...plan, side, module, total: side + 2 * plan.quiet * module };
}
