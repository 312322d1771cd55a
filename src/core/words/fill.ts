/**
 * Puts facts into the `{places}` of a sentence; `{count:unit|units}` is the first word where the fact is 1, else the second. A
 * place without a fact stays as it is, so that a test finds it.
 */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (place, name: string, one?: string, more?: string) => {
    if (!(name in facts)) return place;
    const fact = String(facts[name]);
    return one === undefined ? fact : fact === '1' ? one : (more ?? '');
  });
}
