import type { Side } from '../../model/field.ts';
import type { Notice } from '../../model/ui.ts';
import { send } from '../transport.ts';
import { isTooBig, MOST_MB, textOf } from './files.ts';
import { tookNotice } from './notices.ts';
import type { Say } from './run.ts';

/** A text to add, with the name of its file where it has one. */
export interface Added {
  name: string | null;
  /** The role that was chosen of metadata; null where what it is says itself. */
  side: Side | null;
  blob: Blob;
  read(): Promise<string>;
}

export const fromFile = (file: File): Added => ({
  name: file.name,
  side: null,
  blob: file,
  read: () => textOf(file),
});

export const fromText = (text: string): Added => ({
  name: null,
  side: null,
  blob: new Blob([text]),
  read: async () => text,
});

/** Adds one text to a connection; says what was taken from it, or why not. */
const addOne = async (connection: string, added: Added, say: Say): Promise<Notice> => {
  const name = added.name ?? say('more.addLabel');
  const bad = (text: string): Notice => ({ tone: 'bad', text, undo: false });
  if (isTooBig(added.blob.size)) return bad(say('notice.tooBig', { name, mb: MOST_MB }));
  const text = await added.read().catch(() => null);
  if (text === null) return bad(say('notice.unreadable', { name }));
  const { taken, refused, fromMessage } = await send('paste', {
    connection,
    side: added.side,
    text,
    name: added.name,
  });
  if (refused !== null) return bad(say('notice.refused', { reason: refused }));
  const took = tookNotice(taken, [], say);
  return fromMessage
    ? { ...took, tone: 'info', text: `${took.text} ${say('notice.fromMessage')}` }
    : took;
};

/**
 * Adds texts, one after another, to the connection; with none begun, to a new one, which stays only
 * if something was taken.
 */
export const add = async (
  connection: string | null,
  texts: readonly Added[],
  say: Say,
): Promise<{ notice: Notice; connection: string | null }> => {
  const id = connection ?? (await send('create', { name: say('switch.new') })).connection;
  const notices: Notice[] = [];
  for (const text of texts) notices.push(await addOne(id, text, say));
  const bad = notices.filter(({ tone }) => tone === 'bad');
  const none = connection === null && bad.length === notices.length;
  if (none) await send('remove', { connection: id });
  const text = notices.map((notice) => notice.text).join(' ');
  return {
    notice: { tone: bad.length > 0 ? 'bad' : (notices[0]?.tone ?? 'ok'), text, undo: false },
    connection: none ? null : id,
  };
};
