/** A stretch of a formula. */
export interface Part {
  start: number;
  end: number;
  text: string;
}

/** A call of a function inside a formula: its name as written and its arguments, blank ones included. */
export interface Call extends Part {
  name: string;
  args: Part[];
}

interface Opening {
  name: string;
  start: number;
  args: Part[];
  argumentStart: number;
  bracket: string;
}

const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\(|[)}{,;]/gu;

const known = new Map<string, readonly Call[]>();

/** The calls of a formula in the order they close, so that a call stands after those inside it. */
export function callsIn(formula: string): readonly Call[] {
  let found = known.get(formula);
  if (!found) {
    found = read(formula);
    if (known.size > 50_000) known.clear();
    known.set(formula, found);
  }
  return found;
}

function read(formula: string): Call[] {
  const calls: Call[] = [];
  const open: Opening[] = [];
  for (const match of formula.matchAll(WORDS)) {
    const [word, name = ''] = match;
    const after = match.index + word.length;
    const inner = open.at(-1);
    if (word.endsWith('(') || word === '{') {
      open.push({ name, start: match.index, args: [], argumentStart: after, bracket: word.slice(-1) });
    } else if ((word === ',' || word === ';') && inner?.bracket === '(') {
      inner.args.push(part(formula, inner.argumentStart, match.index));
      inner.argumentStart = after;
    } else if (word === ')' || word === '}') {
      open.pop();
      if (!inner || inner.name === '') continue;
      const last = part(formula, inner.argumentStart, match.index);
      if (inner.args.length > 0 || last.text !== '') inner.args.push(last);
      calls.push({ ...part(formula, inner.start, after), name: inner.name, args: inner.args });
    }
  }
  return calls;
}

/** The formula with each call replaced by what `change` gives for it, from the inside out; `null` leaves it. */
export function mapCalls(formula: string, change: (name: string, args: string[]) => string | null): string {
  let text = formula;
  for (let position = 0; ; ) {
    const call: Call | undefined = callsIn(text)[position];
    if (!call) return text;
    const args = call.args.map((each) => each.text);
    const changed = change(call.name.toUpperCase(), args);
    if (changed === null) position += 1;
    else {
      text = text.slice(0, call.start) + changed + text.slice(call.end);
      position += callsIn(changed).length;
    }
  }
}

function part(formula: string, start: number, end: number): Part {
  return { start, end, text: formula.slice(start, end).trim() };
}
