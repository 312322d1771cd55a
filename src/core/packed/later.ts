/** Values by language, the name of a room and the name of one of its parts. */
export type Rooms<Part> = Record<string, Record<string, Record<string, Part>>>;

/**
 * The rooms, in each of which the named parts stand as if they had always been there: all of them are fetched from `rest` when the first of
 * them is asked for, and only once.
 */
export function standLater<Part>(
  rooms: Rooms<Part>,
  parts: Readonly<Record<string, readonly string[]>>,
  rest: () => Rooms<Part>,
): Rooms<Part> {
  let fetched: Rooms<Part> | null = null;
  for (const [language, inLanguage] of Object.entries(rooms)) {
    for (const [name, keys] of Object.entries(parts)) {
      const room = inLanguage[name];
      if (room === undefined) throw new Error(`packing: there is no room ${name}.`);
      for (const key of keys) {
        const get = (): Part | undefined => {
          fetched ??= rest();
          return fetched[language]?.[name]?.[key];
        };
        Object.defineProperty(room, key, { get, enumerable: true });
      }
    }
  }
  return rooms;
}
