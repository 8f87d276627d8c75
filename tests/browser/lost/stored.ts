import { isRecord } from '../../../lib/journey/guards.ts';
import { readConnection } from '../../../lib/journey/read.ts';
import type { Bank, Connection } from '../../../lib/model/connection.ts';
import type { Ferry } from '../ferry.ts';

/** Everything that the extension keeps, read past its worker. */
export const stored = async ({ context, extensionId }: Ferry) => {
  const page = await context.newPage();
  // A file of the extension that runs nothing, so that reading wakes nobody.
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  const kept = await page.evaluate(everything);
  await page.close();
  return kept;
};

/** Runs in the extension's origin. */
const everything = async () => {
  const areas: Record<string, { get(keys: null): Promise<Record<string, unknown>> }> = Reflect.get(
    Reflect.get(globalThis, 'chrome'),
    'storage',
  );
  return { local: await areas.local?.get(null), session: await areas.session?.get(null) };
};

/** The stored connections, in the order in which they were made. */
export const connectionsOf = async (ferry: Ferry): Promise<Connection[]> => {
  const { local = {} } = await stored(ferry);
  const ids = isRecord(local.index) && Array.isArray(local.index.ids) ? local.index.ids : [];
  return ids.flatMap((id: string) => readConnection(local[`connection:${id}`], id) ?? []);
};

/** The one connection that there is. */
export const onlyConnection = async (ferry: Ferry): Promise<Connection> => {
  const [only, ...more] = await connectionsOf(ferry);
  if (!only || more.length > 0) throw new Error(`${more.length + 1} connections are stored.`);
  return only;
};

/** The values of one slot, by field. */
export const values = (slot: Bank['gives']): Record<string, string> =>
  Object.fromEntries(Object.entries(slot).map(([field, { value }]) => [field, value]));
