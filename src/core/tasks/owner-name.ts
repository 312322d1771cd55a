/** A name as it is shown, on one line: blanks and line breaks in it are one blank each. */
const shownOwner = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** What an owner's name is compared by: its case, blanks around it, and how many and which blanks part it tell nobody apart. */
export const foldOwner = (name: string): string => shownOwner(name).toLowerCase();

/** Whether two names are the same person's. */
export const isSameOwner = (one: string, other: string): boolean => foldOwner(one) === foldOwner(other);

/** Calls an owner as Owners does; somebody who is not there as the first of the tasks does; on one line either way. */
export function ownerNamer(
  owners: readonly { name: string }[],
  tasks: readonly { owner: string }[],
): (name: string) => string {
  const names = new Map<string, string>();
  for (const name of [...owners.map((one) => one.name), ...tasks.map(({ owner }) => owner)])
    if (!names.has(foldOwner(name))) names.set(foldOwner(name), shownOwner(name));
  return (name) => names.get(foldOwner(name)) ?? shownOwner(name);
}

/** The owners of tasks who are not in Owners (any more), each once, as the first of their tasks calls them. */
export function strangersAmong(tasks: readonly { owner: string }[], owners: readonly { name: string }[]): string[] {
  const known = new Set(owners.map(({ name }) => foldOwner(name)));
  const strangers = new Map<string, string>();
  for (const { owner } of tasks) {
    const name = foldOwner(owner);
    if (name !== '' && !known.has(name) && !strangers.has(name)) strangers.set(name, owner.trim());
  }
  return [...strangers.values()];
}
