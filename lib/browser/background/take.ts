import { applyAll, newlyGiven } from '../../journey/apply.ts';
import { owns } from '../../journey/fields.ts';
import { fromMetadata } from '../../journey/fromMetadata.ts';
import { lines } from '../../journey/lines.ts';
import { valuesIn } from '../../journey/metadata.ts';
import { type SeenTab, serves } from '../../journey/next.ts';
import { captureOf, type Seen, surelySeen } from '../../journey/observe.ts';
import { takeable } from '../../journey/takeable.ts';
import { say } from '../../locale/journey.ts';
import type { Connection, ConnectionEvent } from '../../model/connection.ts';
import type { Field, Side } from '../../model/field.ts';
import { fromBase64 } from '../../saml/bytes.ts';
import { certificateBody } from '../../saml/pem.ts';
import { fileText } from '../fileText.ts';
import { aside } from './aside.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { absorb, join } from './join.ts';
import { refreshMarks } from './marks.ts';
import { lookAgain } from './tabs.ts';

/** Whether a download is what its link promised; a sign-in page often comes in its place. */
const isGood = (field: Field, text: string): boolean => {
  if (field === 'certificate' || field === 'spCertificate') return certificateBody(text) !== null;
  return field === 'metadataXml' ? valuesIn(text).idpEntityId !== undefined : text.trim() !== '';
};

const download = async (ferry: Ferry, tab: SeenTab, seen: Seen): Promise<string | null> => {
  const { field, href } = seen;
  if (href === undefined) return null;
  const frame = tab.frames.get(field) ?? 0;
  const file = await ferry.ask(tab.tab, frame, 'download', { field, href }).catch(() => null);
  const bytes = file === null ? null : fromBase64(file);
  const text = bytes && fileText(bytes);
  return text !== null && isGood(field, text) ? text : null;
};

const downloaded = (tab: SeenTab, side: Side, seen: Seen, value: string, at: number) => {
  const { from } = captureOf(tab.sighting, seen, at);
  const capture = { value, from: { ...from, how: 'download' as const } };
  return { type: 'captured', side, slot: 'gives', field: seen.field, capture, at } as const;
};

/** Fetches what the page has behind links and the connection has not. */
const fetchMissing = async (ferry: Ferry, connection: Connection, tab: SeenTab, side: Side) => {
  const all = lines(connection, consolesOf(connection), 'en');
  const needed = takeable(connection, consolesOf(connection), all, side, tab.sighting).downloads;
  const links = surelySeen(tab.sighting).filter(
    (s) =>
      s.href !== undefined &&
      s.value === '' &&
      owns(side, s.field) &&
      !connection[side].gives[s.field],
  );
  const events: ConnectionEvent[] = [];
  const failed: Field[] = [];
  for (const seen of links) {
    const text = await download(ferry, tab, seen);
    if (text !== null) events.push(downloaded(tab, side, seen, text, ferry.now()));
    else if (needed.some((n) => n.field === seen.field)) failed.push(seen.field);
  }
  return { events, failed };
};

/** Takes what a tab shows, and joins it to the connection: the user asked for both. */
export const take =
  (ferry: Ferry) =>
  ({ tab, connection }: { tab: number; connection: string }): Promise<Taken> =>
    ferry.inTurn(tab, () => takeFrom(ferry, tab, connection));

interface Taken {
  taken: Field[];
  failed: Field[];
}

const takeFrom = async (ferry: Ferry, tab: number, id: string): Promise<Taken> => {
  const locale = await ferry.locale();
  const seen = await lookAgain(ferry, tab);
  if (!seen) return { taken: [], failed: [] };
  const first = await ferry.connections.change(id, (present) => {
    if (!serves(present, seen)) throw new Error(say(locale, 'refused.otherConsole'));
    const joined = join(present, seen.side, seen, ferry.now(), locale);
    return absorb(joined, seen.side, seen, ferry.now(), true);
  });
  if (!first || !seen.side) throw new Error(say(locale, 'refused.notCreated'));
  const { side } = seen;
  await Promise.all([ferry.session.bind(tab, id), ferry.connections.touch(id)]);
  const { events, failed } = await fetchMissing(ferry, first.after, seen, side);
  const second = await ferry.connections.change(id, (present) => {
    const more = applyAll(present, events).connection;
    return applyAll(more, fromMetadata(more, ferry.now())).connection;
  });
  aside(refreshMarks(ferry, id));
  return { taken: newlyGiven(first.before, second?.after ?? first.after, side), failed };
};
