import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Names Google's typings give a class or service: methods, and enumerations with their members. */
export interface GoogleNames {
  methods: Set<string>;
  enums: Record<string, string[]>;
}

const FILES = [
  'spreadsheet',
  'base',
  'html',
  'utilities',
  'properties',
  'cache',
  'lock',
  'script',
  'charts',
  'url-fetch',
  'mail',
  'gmail',
  'drive',
  'language',
  'xml-service',
  'jdbc',
  'maps',
  'content',
];

/** Enumerations and members the typings lack. */
const BEYOND: Record<string, Record<string, string[]>> = {
  SpreadsheetApp: {
    DateTimeGroupingRuleType: [
      'SECOND',
      'MINUTE',
      'HOUR',
      'HOUR_MINUTE',
      'HOUR_MINUTE_AMPM',
      'DAY_OF_WEEK',
      'DAY_OF_YEAR',
      'DAY_OF_MONTH',
      'DAY_MONTH',
      'MONTH',
      'QUARTER',
      'YEAR',
      'YEAR_MONTH',
      'YEAR_QUARTER',
      'YEAR_MONTH_DAY',
    ],
  },
};

interface Typings {
  methods: Map<string, Set<string>>;
  /** Class to its enumerations by the name of their type. */
  uses: Map<string, Record<string, string>>;
  enums: Map<string, string[]>;
}

let typings: Typings | null = null;

/** What Google's typings say of a class, empty for a name they do not have. */
export function googleNames(className: string): GoogleNames {
  typings ??= readTypings();
  const { methods, uses, enums } = typings;
  const named = Object.entries(uses.get(className) ?? {}).map(([name, type]) => [name, enums.get(type) ?? []] as const);
  return {
    methods: methods.get(className) ?? new Set(),
    enums: { ...Object.fromEntries(named), ...BEYOND[className] },
  };
}

/** Names of all enumerations of Google's typings. */
export function googleEnums(): ReadonlySet<string> {
  typings ??= readTypings();
  return new Set(typings.enums.keys());
}

function readTypings(): Typings {
  const found: Typings = { methods: new Map(), uses: new Map(), enums: new Map() };
  for (const text of typingTexts()) readFile(text, found);
  return found;
}

/** The files of Google's typings that name services of the host, without comments. */
export function typingTexts(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  return FILES.map((file) =>
    readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  );
}

const BLOCK = /^ *(?:declare )?(interface|enum) (\w+)[^{\n]*\{([\s\S]*?)\}$/gm;

function readFile(text: string, found: Typings): void {
  for (const [, kind, name = '', body = ''] of text.matchAll(BLOCK)) {
    if (kind === 'enum') {
      if (!found.enums.has(name))
        found.enums.set(
          name,
          [...body.matchAll(/[A-Z][A-Z0-9_]*/g)].map(([member]) => member),
        );
    } else if (!found.methods.has(name)) {
      found.methods.set(name, new Set([...body.matchAll(/^\s*(\w+)\??[(<]/gm)].map(([, method = '']) => method)));
      found.uses.set(
        name,
        Object.fromEntries(
          [...body.matchAll(/(\w+): typeof (?:\w+\.)?(\w+);/g)].map(([, as = '', type = '']) => [as, type]),
        ),
      );
    }
  }
}
