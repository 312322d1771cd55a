/** Values by language, the name of a room and the name of one of its parts. */
export type Rooms<Part> = Record<string, Record<string, Record<string, Part>>>;

/**
 * The rooms, in each of which the named parts stand as if they had always been there: those of a room are fetched from `rest` when the
 * first of them is asked for, and only once.
 */
export function standLater<Part>(
  rooms: Rooms<Part>,
  parts: Readonly<Record<string, readonly string[]>>,
  rest: (name: string) => Rooms<Part>,
): Rooms<Part> {
  const fetched: Record<string, Rooms<Part>> = {};
  for (const [language, inLanguage] of Object.entries(rooms)) {
    for (const [name, keys] of Object.entries(parts)) {
      const room = inLanguage[name];
      if (room === undefined) throw new Error(`packing: there is no room ${name}.`);
      for (const key of keys) {
        const get = (): Part | undefined => {
          fetched[name] ??= rest(name);
          return fetched[name][language]?.[name]?.[key];
        };
        Object.defineProperty(room, key, { get, enumerable: true });
      }
    }
  }
  return rooms;
}
