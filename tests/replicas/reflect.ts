/**
 * The three metadata functions that the certificate library's dependency injection calls while it
 * loads; a full polyfill is a package of its own. Import it before `@peculiar/x509`.
 */
const store = new WeakMap<object, Map<unknown, unknown>>();

const getOwnMetadata = (key: unknown, target: object): unknown => store.get(target)?.get(key);

const getMetadata = (key: unknown, target: object): unknown => {
  for (let holder: object | null = target; holder; holder = Object.getPrototypeOf(holder))
    if (store.get(holder)?.has(key)) return store.get(holder)?.get(key);
  return undefined;
};

const defineMetadata = (key: unknown, value: unknown, target: object): void => {
  const metadata = store.get(target) ?? new Map();
  store.set(target, metadata.set(key, value));
};

if (!('getMetadata' in Reflect))
  Object.assign(Reflect, { getOwnMetadata, getMetadata, defineMetadata });
