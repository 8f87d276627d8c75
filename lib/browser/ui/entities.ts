import type { Side } from '../../model/field.ts';
import type { Notice } from '../../model/ui.ts';
import type { Entry } from '../../saml/aggregate.ts';
import { utf16Of } from '../../saml/bytes.ts';
import type { Added } from './add.ts';
import type { Say } from './run.ts';
import type { Ui } from './store.ts';

/** A document that takes longer to read shows how far it is. */
const LONG = 1_000_000;
/** The root of metadata stands in it, whatever comment comes first. */
const HEAD = 20_000;
/** As many steps as a bar shows. */
const STEPS = 100;

const isMetadata = async (blob: Blob): Promise<boolean> => {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const text = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head);
  return /<(?:[^\s:<>/]{1,50}:)?Entit(?:y|ies)Descriptor[\s>]/.test(text);
};

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Each entity in each role, once; one without an ID can't be told from others. */
const optionsOf = (entries: readonly Entry[]): { entityId: string; side: Side }[] => {
  const named = entries.filter(({ entityId }) => entityId !== '');
  const all = named.flatMap(({ entityId, roles }) => roles.map((side) => ({ entityId, side })));
  return [...new Map(all.map((one) => [`${one.side} ${one.entityId}`, one])).values()];
};

/** What comes of a text or file that is looked at before it is added. */
export type Offered = { add: Added } | { notice: Notice } | 'asked' | 'cancelled';

/**
 * Finds in metadata, however large, what it holds: one entity in one role is added, of several the user
 * is asked which.
 */
export const entityChooser = ({ store }: Ui, say: Say) => {
  let asked: { blob: Blob; name: string | null } | null = null;
  let stop = new AbortController();

  const bad = (key: 'notice.badMetadata' | 'notice.oneByOne', name: string | null): Offered => {
    const text = say(key, { name: name ?? say('more.addLabel') });
    return { notice: { tone: 'bad', text, undo: false } };
  };

  /** Reads with a bar, for as long as nobody ends it; null then. */
  const reading = async <T>(
    { blob, name }: { blob: Blob; name: string | null },
    read: (watch: { signal: AbortSignal; progress(bytes: number): void }) => Promise<T>,
  ): Promise<T | null> => {
    const { size } = blob;
    const options = store.getState().choice?.options ?? [];
    const show = (bytes: number): void =>
      store.setState({ choice: { name: name ?? '', progress: { read: bytes, size }, options } });
    stop = new AbortController();
    let shown = 0;
    if (size > LONG) show(0);
    try {
      return await read({
        signal: stop.signal,
        progress: (bytes) => {
          if (size <= LONG || stop.signal.aborted || bytes - shown < size / STEPS) return;
          shown = bytes;
          show(bytes);
        },
      });
    } catch (error) {
      if (isAbort(error)) return null;
      throw error;
    } finally {
      store.setState({ choice: null });
    }
  };

  /** One entity, taken out of the others; null when it was not found whole. */
  const extracted = async (
    from: { blob: Blob; name: string | null },
    entityId: string,
    side: Side,
  ): Promise<Offered> => {
    const { entityIn } = await import('../../saml/aggregate.ts');
    const found = await reading(from, (watch) => entityIn(from.blob.stream(), entityId, watch));
    if (found === null) return 'cancelled';
    if ('error' in found || found.xml === null) return bad('notice.badMetadata', from.name);
    const { xml } = found;
    return { add: { name: from.name, side, read: async () => xml, blob: new Blob([xml]) } };
  };

  return {
    /** A text or file that is to be added. */
    offer: async (added: Added): Promise<Offered> => {
      const { blob, name } = added;
      if (!(await isMetadata(blob))) return { add: added };
      const { entitiesIn } = await import('../../saml/aggregate.ts');
      if (asked) return bad('notice.oneByOne', name);
      const found = await reading({ blob, name }, (watch) => entitiesIn(blob.stream(), watch));
      if (found === null) return 'cancelled';
      const small = blob.size <= LONG;
      if ('error' in found) return small ? { add: added } : bad('notice.badMetadata', name);
      const options = optionsOf(found.entries);
      const [one, another] = options;
      if (!one) return small ? { add: added } : bad('notice.badMetadata', name);
      if (another) {
        asked = { blob, name };
        store.setState({ choice: { name: name ?? '', progress: null, options } });
        return 'asked';
      }
      if (found.entries.length === 1 && small) return { add: { ...added, side: one.side } };
      return extracted({ blob, name }, one.entityId, one.side);
    },
    /** The one that the user takes. */
    take: async (entityId: string, side: Side): Promise<Offered> => {
      if (!asked) return 'cancelled';
      const from = asked;
      asked = null;
      return extracted(from, entityId, side);
    },
    /** Ends the choice, and the reading for it. */
    drop: (): void => {
      asked = null;
      stop.abort();
      store.setState({ choice: null });
    },
  };
};
