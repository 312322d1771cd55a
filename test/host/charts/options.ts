/** Options of a chart with dotted paths unfolded: `{ 'hAxis.title': 'x' }` becomes `{ hAxis: { title: 'x' } }`; a later option wins. */
export function unfoldOptions(options: Record<string, unknown>): Record<string, unknown> {
  const unfolded: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(options)) merge(unfolded, path.split('.'), value);
  return unfolded;
}

/** The value of an option by its dotted path, `null` where it is not set. */
export function optionAt(options: Record<string, unknown>, path: string): unknown {
  let found: unknown = unfoldOptions(options);
  for (const name of path.split('.')) {
    if (!isRecord(found) || !Object.hasOwn(found, name)) return null;
    found = found[name];
  }
  return found;
}

/** Whether a value holds options by name; a list counts as options by number. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function merge(into: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  const inner = into[name];
  if (rest.length > 0) {
    const holder = isRecord(inner) ? inner : {};
    into[name] = holder;
    merge(holder, rest, value);
  } else if (isRecord(value) && !Array.isArray(value)) {
    const holder = isRecord(inner) ? inner : {};
    into[name] = holder;
    for (const [key, part] of Object.entries(value)) merge(holder, [key], part);
  } else {
    into[name] = value;
  }
}
