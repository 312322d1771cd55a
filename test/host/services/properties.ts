import { refuse } from '../book/refuse.ts';
import { fields, text } from './arguments.ts';
import { objectOf } from './handles.ts';
import { spendQuota } from './quotas.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { describe, other, place, THIS } from './service.ts';

type Store = 'script' | 'user' | 'document';

interface StoreSelf {
  store: Store;
}

/** Bytes of a value, of a key, and of keys and values together. */
const MOST = { value: 9 * 1024, key: 8_066, store: 524_288 };

/** Reads and writes a user may make in a day. */
const A_DAY = 50_000;

/**
 * The entries of a store, one call of the day's quota used. A user's store is their own; custom functions, which
 * run for nobody, see the owner's.
 */
function entries({ store }: StoreSelf, run: Run): Map<string, string> {
  const { properties, userEmail, book } = run.world;
  spendQuota(run, 'properties', A_DAY);
  if (store !== 'user') return properties[store];
  const email = run.mode === 'CUSTOM_FUNCTION' ? book.owner : userEmail;
  const own = properties.users.get(email) ?? new Map<string, string>();
  properties.users.set(email, own);
  return own;
}

/** Custom functions run for nobody: only the owner's own may change what a user keeps. */
function checkWriter({ store }: StoreSelf, name: string, { mode, world }: Run): void {
  if (store === 'user' && mode === 'CUSTOM_FUNCTION' && world.userEmail !== world.book.owner)
    throw refuse(`You do not have permission to call ${name}`);
}

const bytes = (value: string) => Buffer.byteLength(value);

function put(map: Map<string, string>, key: string, value: string, run: Run): void {
  if (key === '')
    throw refuse('When setting or getting a property value, the property name must not be null or empty.');
  if (bytes(key) > MOST.key) throw refuse('Data storage error');
  if (run.world.flags['property-value-limit'] && bytes(value) > MOST.value) throw refuse('Argument too large: value');
  const others = [...map]
    .filter(([name]) => name !== key)
    .reduce((sum, [name, held]) => sum + bytes(name) + bytes(held), 0);
  if (others + bytes(key) + bytes(value) > MOST.store) {
    throw refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  map.set(key, value);
}

const methods: Methods<GoogleAppsScript.Properties.Properties, StoreSelf> = {
  getProperty: other(['string'], (self, args, run) => {
    if (text(args, 0) === '')
      throw refuse('When setting or getting a property value, the property name must not be null or empty.');
    return entries(self, run).get(text(args, 0)) ?? null;
  }),
  setProperty: other(['string any'], (self, args, run) => {
    checkWriter(self, 'setProperty', run);
    put(entries(self, run), text(args, 0), String(args[1]), run);
    return THIS;
  }),
  setProperties: other(['object', 'object boolean'], (self, args, run) => {
    checkWriter(self, 'setProperties', run);
    const map = entries(self, run);
    if (args[1] === true) map.clear();
    for (const [key, value] of Object.entries(fields(args, 0))) put(map, key, String(value), run);
    return THIS;
  }),
  getProperties: other([''], (self, _, run) => Object.fromEntries(entries(self, run))),
  getKeys: other([''], (self, _, run) => [...entries(self, run).keys()]),
  deleteProperty: other(['string'], (self, args, run) => {
    checkWriter(self, 'deleteProperty', run);
    entries(self, run).delete(text(args, 0));
    return THIS;
  }),
  deleteAllProperties: other([''], (self, _, run) => {
    checkWriter(self, 'deleteAllProperties', run);
    entries(self, run).clear();
    return THIS;
  }),
};

const storeOf = (store: Store) => place<null>([''], () => objectOf('Properties', { store }));

/** The service PropertiesService. */
export const propertiesService = describe<GoogleAppsScript.Properties.PropertiesService, null>('PropertiesService', [
  {
    getScriptProperties: storeOf('script'),
    getUserProperties: storeOf('user'),
    getDocumentProperties: storeOf('document'),
  },
]);

/** The stores of PropertiesService. */
export const propertyStores = [
  describe<GoogleAppsScript.Properties.Properties, StoreSelf>('PropertiesService.Properties', [methods]),
] as Service<never>[];
