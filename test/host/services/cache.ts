import { refuse } from '../book/refuse.ts';
import { fields, list, number, text } from './arguments.ts';
import { objectOf } from './handles.ts';
import type { CacheEntry, Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { describe, other, place } from './service.ts';

type Kind = 'script' | 'user' | 'document';

interface CacheSelf {
  kind: Kind;
}

const MOST = { key: 250, value: 100 * 1024, items: 1_000, seconds: 21_600 };

/** The cache of a kind; each user has one of their own. */
function cacheOf({ kind }: CacheSelf, { world }: Run): Map<string, CacheEntry> {
  const key = kind === 'user' ? `user ${world.userEmail}` : kind;
  const cache = world.caches.get(key) ?? new Map<string, CacheEntry>();
  world.caches.set(key, cache);
  return cache;
}

function put(self: CacheSelf, key: string, value: string, seconds: number, run: Run): void {
  if (key.length > MOST.key) throw refuse('Argument too large: key');
  if (Buffer.byteLength(value) > MOST.value) throw refuse('Argument too large: value');
  const cache = cacheOf(self, run);
  cache.delete(key);
  const [oldest] = cache.keys();
  if (cache.size >= MOST.items && oldest !== undefined) cache.delete(oldest);
  cache.set(key, { value, until: run.world.clock.now + Math.min(seconds, MOST.seconds) * 1000 });
}

function get(self: CacheSelf, key: string, run: Run): string | null {
  const entry = cacheOf(self, run).get(key);
  return entry && entry.until > run.world.clock.now ? entry.value : null;
}

const life = (args: readonly unknown[], index: number) => (args[index] === undefined ? 600 : number(args, index));

const methods: Methods<GoogleAppsScript.Cache.Cache, CacheSelf> = {
  get: other(['string'], (self, args, run) => get(self, text(args, 0), run)),
  getAll: other(['array'], (self, args, run) => {
    const found = list(args, 0).map((key) => [String(key), get(self, String(key), run)]);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }),
  put: other(['string string', 'string string number'], (self, args, run) => {
    put(self, text(args, 0), text(args, 1), life(args, 2), run);
    return null;
  }),
  putAll: other(['object', 'object number'], (self, args, run) => {
    for (const [key, value] of Object.entries(fields(args, 0))) put(self, key, String(value), life(args, 1), run);
    return null;
  }),
  remove: other(['string'], (self, args, run) => {
    cacheOf(self, run).delete(text(args, 0));
    return null;
  }),
  removeAll: other(['array'], (self, args, run) => {
    for (const key of list(args, 0)) cacheOf(self, run).delete(String(key));
    return null;
  }),
};

const gives = (kind: Kind) => place<null>([''], () => objectOf('Cache', { kind }));

/** The service CacheService. */
export const cacheService = describe<GoogleAppsScript.Cache.CacheService, null>('CacheService', [
  { getScriptCache: gives('script'), getUserCache: gives('user'), getDocumentCache: gives('document') },
]);

/** The caches of CacheService. */
export const caches = [
  describe<GoogleAppsScript.Cache.Cache, CacheSelf>('CacheService.Cache', [methods]),
] as Service<never>[];
