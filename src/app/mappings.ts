import type { Answer, Request } from '../api.ts';

/** One property a mapping: two people who describe two tables never overwrite each other. */
const PREFIX = 'headwater-mapping-';

/** The mappings this document keeps, as the JSON they were given as. */
export function mappings(): Answer<'mappings'> {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return Object.keys(all).flatMap((name) =>
    name.startsWith(PREFIX) ? [{ key: name.slice(PREFIX.length), json: all[name] ?? '' }] : [],
  );
}

/** Keeps a mapping in place of any other under its key, or forgets it; gives what is kept then. */
export function keepMapping({ key, json, forget }: Request<'keepMapping'>): Answer<'keepMapping'> {
  const kept = PropertiesService.getDocumentProperties();
  if (forget) kept.deleteProperty(PREFIX + key);
  else kept.setProperty(PREFIX + key, json);
  return mappings();
}
