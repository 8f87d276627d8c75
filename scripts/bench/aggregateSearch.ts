/**
 * Lists the entities of a metadata file, or finds one of them, and prints how long it took and by how
 * much the process grew: a process of its own, so that nothing that was there before hides the growth.
 * What only waits to be collected is collected every few megabytes, since it is not held.
 * Usage: node --expose-gc scripts/bench/aggregateSearch.ts FILE [ENTITY-ID]
 */
import { openAsBlob } from 'node:fs';
import { entitiesIn, entityIn } from '../../lib/saml/aggregate.ts';
import { readMetadata } from '../../lib/saml/metadata.ts';

export interface Measured {
  ms: number;
  /** Megabytes by which the resident set was larger, at its largest, than before. */
  grown: number;
  /** The last of those listed, or the one found. */
  entityId: string | undefined;
  count: number;
}

const EVERY_MS = 5;
const COLLECT = 4_000_000;

const [file = '', wanted] = process.argv.slice(2);

let collected = 0;
const progress = (bytes: number): void => {
  if (bytes - collected < COLLECT) return;
  collected = bytes;
  globalThis.gc?.();
};

const list = async (blob: Blob): Promise<string[]> => {
  const found = await entitiesIn(blob.stream(), { progress });
  return 'entries' in found ? found.entries.map((entry) => entry.entityId) : [];
};

const find = async (blob: Blob, entityId: string): Promise<string[]> => {
  const found = await entityIn(blob.stream(), entityId, { progress });
  const reading = readMetadata(('xml' in found && found.xml) || '');
  return 'entities' in reading ? reading.entities.map((entity) => entity.entityId) : [];
};

const blob = await openAsBlob(file);
globalThis.gc?.();
const before = process.memoryUsage.rss();
let most = before;
const see = () => {
  most = Math.max(most, process.memoryUsage.rss());
};
const timer = setInterval(see, EVERY_MS);
const start = performance.now();
const ids = wanted === undefined ? await list(blob) : await find(blob, wanted);
const ms = performance.now() - start;
see();
clearInterval(timer);
const measured: Measured = {
  ms,
  grown: (most - before) / 1_000_000,
  entityId: ids.at(-1),
  count: ids.length,
};
console.log(JSON.stringify(measured));
