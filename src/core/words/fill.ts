/** Puts facts into the `{places}` of a sentence; a place without a fact stays as it is, so that a test finds it. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in facts ? String(facts[name]) : place));
}
