import type { IsoDate } from '../cell.ts';
import { BAD_VALUE, type RuleKind, type RuleValue, readRuleValue } from './rule-kinds.ts';

/** A row of the table of policies that names a rule of a platform, its cells as they were read. */
export interface WrittenRule {
  rule: string;
  kind: RuleKind;
  /** Row of the sheet. */
  row: number;
  /** What the row is called there. */
  name: string;
  value: RuleValue;
  /** An ISO date, or whatever the cell holds. */
  validFrom: string;
  /** The stores it is for, none for all; `null` where the cell names something else. */
  stores: readonly string[] | null;
  /** The cell of the stores as it stands. */
  store: string;
  /** The day somebody compared it with its source, `''` where nobody did. */
  checkedOn: IsoDate;
}

/** A row that can be gone by. */
export interface HeldRule {
  rule: string;
  value: RuleValue;
  validFrom: IsoDate;
  stores: readonly string[];
  /** Row of the sheet; none for one built in. */
  row?: number;
}

/** What is wrong with a row, for the sentences under the same names. */
export interface RuleTrouble<Row extends WrittenRule = WrittenRule> {
  code: 'noDay' | 'badDay' | (typeof BAD_VALUE)[RuleKind['is']] | 'badStore' | 'twice';
  written: Row;
  facts: Readonly<Record<string, string | number>>;
}

/** A rule of which a row cannot be read, with a sentence that says so; for some stores only, or for all (none named). */
export interface UnreadRule {
  rule: string;
  stores: readonly string[];
  why: string;
}

/** The rules of platforms on a day, as the seller's table has them. */
export interface RulesOn {
  on: IsoDate;
  held: readonly HeldRule[];
  unread: readonly UnreadRule[];
  /** The last day any of them was checked on by the seller, `''` where none was. */
  checkedOn: IsoDate;
}

/** No table of the seller's: the rules are those built in. */
export const BUILT_IN_RULES: RulesOn = { on: '', held: [], unread: [], checkedOn: '' };

/** What a rule says; why it says nothing: a sentence about a row nobody can read, or that it depends on the store and none is known. */
export type Ruling<Value> = { value: Value } | { unread: string } | { needsStore: true };

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 ? one.length === other.length : one.some((store) => other.includes(store));

function troubleOf<Row extends WrittenRule>(written: Row, isDay: (text: string) => boolean): RuleTrouble<Row> | null {
  const { kind, validFrom, value, stores, store } = written;
  if (validFrom === '') return { code: 'noDay', written, facts: {} };
  if (!isDay(validFrom)) return { code: 'badDay', written, facts: { found: validFrom } };
  if (readRuleValue(value, kind) === null) {
    const range = 'least' in kind ? { least: kind.least, most: kind.most } : {};
    return { code: BAD_VALUE[kind.is], written, facts: { found: String(value), ...range } };
  }
  return stores === null ? { code: 'badStore', written, facts: { found: store } } : null;
}

/** Parts rows that can be gone by from those that cannot: without a day or a value that makes sense, or two of one rule, store and day. */
export function sortRules<Row extends WrittenRule>(
  rows: readonly Row[],
  isDay: (text: string) => boolean,
): { held: HeldRule[]; troubles: RuleTrouble<Row>[] } {
  const troubles: RuleTrouble<Row>[] = [];
  const good: Row[] = [];
  for (const written of rows) {
    const trouble = troubleOf(written, isDay);
    const twin = trouble
      ? undefined
      : good.find(
          (one) =>
            one.rule === written.rule &&
            one.validFrom === written.validFrom &&
            share(one.stores ?? [], written.stores ?? []),
        );
    if (trouble) troubles.push(trouble);
    else if (twin) troubles.push({ code: 'twice', written, facts: { other: twin.row } });
    else good.push(written);
  }
  const held = good.flatMap((written): HeldRule[] => {
    const value = readRuleValue(written.value, written.kind);
    const { rule, validFrom, stores, row } = written;
    return value === null ? [] : [{ rule, value, validFrom, stores: stores ?? [], row }];
  });
  return { held, troubles };
}

/** The newest of some rows. */
export const newest = (rows: readonly HeldRule[]): HeldRule | undefined =>
  rows.reduce<HeldRule | undefined>((best, row) => (best && best.validFrom >= row.validFrom ? best : row), undefined);

/**
 * What a rule says on the day of the table, in a store (`null`: not known): the newest row of the store itself, else the newest for all
 * stores, else what is built in. Nothing is taken in place of a row that cannot be read.
 */
export function rulingOn<Value extends RuleValue | null>(
  { on, held, unread }: RulesOn,
  rule: string,
  builtIn: Value,
  store: string | null = null,
): Ruling<Value> {
  if (held.length === 0 && unread.length === 0) return { value: builtIn };
  const concerns = (stores: readonly string[]): boolean =>
    stores.length === 0 || store === null || stores.includes(store);
  const bad = unread.find((one) => one.rule === rule && concerns(one.stores));
  if (bad) return { unread: bad.why };
  const rows = held.filter((row) => row.rule === rule && row.validFrom <= on);
  const general = newest(rows.filter(({ stores }) => stores.length === 0));
  const value = (general?.value ?? builtIn) as Value;
  const own = rows.filter(({ stores }) => stores.length > 0 && concerns(stores));
  if (store !== null) return { value: (newest(own)?.value ?? value) as Value };
  return own.every((row) => row.value === value) ? { value } : { needsStore: true };
}
