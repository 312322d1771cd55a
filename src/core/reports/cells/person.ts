const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The parts of a name that is surely one: a single word may be one of the language, and a long one is the name of a company. */
function partsOf(person: string): string[] {
  const parts = person.trim().split(/\s+/);
  return parts.length < 2 || parts.length > 4 ? [] : parts;
}

/** A text with the name of a person masked. */
export function maskPerson(text: string, person: string): string {
  const parts = partsOf(person);
  return parts.length === 0 ? text : text.replace(new RegExp(parts.map(escaped).join('\\s+'), 'gi'), '[name]');
}

/** A text without the name of the person it is from: lines of the name alone are gone, elsewhere it is masked. */
export function withoutPerson(text: string, person: string): string {
  const [first] = partsOf(person);
  if (first === undefined) return text;
  const names = [person.trim(), first].map((name) => name.toLowerCase());
  const isSignature = (line: string, at: number) =>
    at > 0 && names.includes(line.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').toLowerCase());
  const unsigned = text.split('\n').filter((line, at) => !isSignature(line, at));
  return maskPerson(unsigned.join('\n'), person).trim();
}
