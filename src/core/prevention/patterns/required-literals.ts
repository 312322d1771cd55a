/** What a part of a pattern matches: all of its texts where they are few, and texts one of which stands in whatever it matches. */
interface Part {
  exact: readonly string[] | null;
  needs: readonly string[] | null;
}

const MOST_TEXTS = 24;
const FIRST_WIDE = 0x2e80;
const RARE = '@%$€£¥<>&=#';
const NOTHING: Part = { exact: [''], needs: null };
const ANYTHING: Part = { exact: null, needs: null };

/** How much texts narrow down what holds one of them, by the least: letters of an alphabet less than rare signs, and signs that are words. */
function weightOf(texts: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    let weight = text.length;
    for (let at = 0; at < text.length; at++)
      if (text.charCodeAt(at) >= FIRST_WIDE || RARE.includes(text[at] ?? ' ')) weight += 1;
    least = Math.min(least, weight);
  }
  return least;
}

function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!one || !other) return one ?? other;
  const more = weightOf(other) - weightOf(one);
  return more > 0 || (more === 0 && other.length < one.length) ? other : one;
}

/** Texts short of two letters, or of one wide or rare sign, stand nearly everywhere. */
const asNeeds = (texts: readonly string[]): readonly string[] | null => (weightOf(texts) < 2 ? null : texts);
const ofTexts = (texts: readonly string[]): Part => {
  const exact = [...new Set(texts)];
  return exact.length > MOST_TEXTS ? { exact: null, needs: asNeeds(exact) } : { exact, needs: asNeeds(exact) };
};

function either(parts: readonly Part[]): Part {
  if (parts.every(({ exact }) => exact)) return ofTexts(parts.flatMap(({ exact }) => exact ?? []));
  const isKnown = parts.every(({ needs }) => needs);
  return { exact: null, needs: isKnown ? [...new Set(parts.flatMap(({ needs }) => needs ?? []))] : null };
}

function inTurn(parts: readonly Part[]): Part {
  let exact: readonly string[] = [''];
  let needs: readonly string[] | null = null;
  let isWhole = true;
  for (const part of parts) {
    const next = part.exact;
    if (next && exact.length * next.length <= MOST_TEXTS) {
      exact = exact.flatMap((before) => next.map((text) => before + text));
      continue;
    }
    needs = better(better(needs, asNeeds(exact)), part.needs);
    exact = next ?? [''];
    isWhole = false;
  }
  return isWhole ? ofTexts(exact) : { exact: null, needs: better(needs, asNeeds(exact)) };
}

/** Signs that stand for themselves, up to one that is repeated. */
const PLAIN = /[^\\[(.|)^$?*+{]+(?![?*+{])/uy;

/** Reads one pattern, a part at a time. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.taken(/\|/y)) parts.push(this.sequence());
    return either(parts);
  }

  private taken(what: RegExp): string {
    what.lastIndex = this.at;
    const found = what.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) parts.push(this.repeated());
    return inTurn(parts);
  }

  private repeated(): Part {
    const part = this.one();
    if (!'?*+{'.includes(this.source[this.at] ?? ' ')) return part;
    const times = this.taken(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (times === '') return part;
    if (times === '?' || times === '??') return part.exact ? ofTexts([...part.exact, '']) : ANYTHING;
    return /^(?:\*|\{0)/.test(times) ? ANYTHING : { exact: null, needs: part.needs };
  }

  private one(): Part {
    const run = this.taken(PLAIN);
    if (run !== '') return { exact: [run], needs: asNeeds([run]) };
    const opening = this.taken(/\((?:\?[:=!])?/y);
    if (opening !== '') {
      const inner = this.alternatives();
      this.at += 1;
      return /[=!]$/.test(opening) ? NOTHING : inner;
    }
    const several = this.taken(/\[(?:[^\]\\]|\\.)*\]/uy);
    if (several !== '') return /^\[\^|\\|\w-\w/.test(several) ? ANYTHING : ofTexts([...several.slice(1, -1)]);
    if (this.taken(/\\[bB]|[\^$]/y)) return NOTHING;
    if (this.taken(/\.|\\(?:[dDwWsSnrt0-9]|[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4})/iy)) return ANYTHING;
    this.taken(/\\/y);
    return ofTexts([this.taken(/./suy)]);
  }
}

/** Texts of which one stands in everything a pattern (without lookbehind) matches, in the letters of the pattern; `null` where none can be told. */
export const requiredLiterals = (pattern: string): readonly string[] | null =>
  new PatternReader(pattern).alternatives().needs;
