import { refuse } from '../book/refuse.ts';
import { fields, text } from './arguments.ts';
import { objectOf } from './handles.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { describe, other, place, THIS } from './service.ts';

type Store = 'script' | 'user' | 'document';

interface StoreSelf {
  store: Store;
}

/** Bytes of a value, of a key, and of keys and values together. */
const MOST = { value: 9 * 1024, key: 8_066, store: 524_288 };

const bytes = (value: string) => Buffer.byteLength(value);

function put({ store }: StoreSelf, key: string, value: string, run: Run): void {
  const map = run.world.properties[store];
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
  getProperty: other(['string'], ({ store }, args, run) => {
    if (text(args, 0) === '')
      throw refuse('When setting or getting a property value, the property name must not be null or empty.');
    return run.world.properties[store].get(text(args, 0)) ?? null;
  }),
  setProperty: other(['string any'], (self, args, run) => {
    put(self, text(args, 0), String(args[1]), run);
    return THIS;
  }),
  setProperties: other(['object', 'object boolean'], (self, args, run) => {
    if (args[1] === true) run.world.properties[self.store].clear();
    for (const [key, value] of Object.entries(fields(args, 0))) put(self, key, String(value), run);
    return THIS;
  }),
  getProperties: other([''], ({ store }, _, run) => Object.fromEntries(run.world.properties[store])),
  getKeys: other([''], ({ store }, _, run) => [...run.world.properties[store].keys()]),
  deleteProperty: other(['string'], ({ store }, args, run) => {
    run.world.properties[store].delete(text(args, 0));
    return THIS;
  }),
  deleteAllProperties: other([''], ({ store }, _, run) => {
    run.world.properties[store].clear();
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
