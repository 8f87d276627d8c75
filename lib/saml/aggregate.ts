import { entityReader, type Passing, type Wish } from './aggregate/entities.ts';
import { textPieces, type Watch } from './aggregate/pieces.ts';
import { Problem, type Unreadable } from './aggregate/problem.ts';
import { tagReader } from './aggregate/tags.ts';

export type { Watch } from './aggregate/pieces.ts';
export type { Unreadable } from './aggregate/problem.ts';

type Stream = ReadableStream<Uint8Array>;

/** What an aggregate says of an entity, without reading it. */
export type Entry = Pick<Passing, 'entityId' | 'roles'>;

/** All that eduGAIN has, ten times over. */
const MOST = 100_000;
/** Metadata 2.2.1: an entity ID is no longer. */
const LONGEST_ID = 1_024;

const read = async (
  stream: Stream,
  wish: Wish,
  watch: Watch,
  isDone: () => boolean,
): Promise<Unreadable | null> => {
  const entities = entityReader(wish);
  const tags = tagReader(entities.listener);
  try {
    for await (const piece of textPieces(stream, watch)) {
      tags.read(piece);
      if (isDone()) return null;
    }
    if (!tags.isWhole()) return 'malformed';
    entities.end();
    return null;
  } catch (problem) {
    if (problem instanceof Problem) return problem.error;
    throw problem;
  }
};

/**
 * The entities of metadata of any size, in its order, without holding the document: those whose entity
 * ID has `matching` in it, at most `most`. Rejects only when it is aborted or the stream breaks.
 */
export const entitiesIn = async (
  stream: Stream,
  { matching = '', most = MOST, ...watch }: Watch & { matching?: string; most?: number } = {},
): Promise<{ entries: Entry[] } | { error: Unreadable }> => {
  const entries: Entry[] = [];
  const wanted = matching.toLowerCase();
  const passed = ({ entityId, roles }: Passing): void => {
    if (entityId.length > LONGEST_ID || entries.length >= most) return;
    if (entityId.toLowerCase().includes(wanted)) entries.push({ entityId, roles });
  };
  const error = await read(stream, { isWanted: () => false, passed }, watch, () => {
    return entries.length >= most;
  });
  return error === null ? { entries } : { error };
};

/**
 * One entity of metadata of any size as a document of its own: with the name spaces that its groups
 * declare, and valid no longer than they are. Null when there is none. Rejects as `entitiesIn`.
 */
export const entityIn = async (
  stream: Stream,
  entityId: string,
  watch: Watch = {},
): Promise<{ xml: string | null } | { error: Unreadable }> => {
  let xml: string | null = null;
  const wish: Wish = {
    isWanted: (id) => xml === null && id === entityId,
    passed: (entity) => {
      if (entity.xml !== '') xml = entity.xml;
    },
  };
  const error = await read(stream, wish, watch, () => xml !== null);
  return error === null ? { xml } : { error };
};
