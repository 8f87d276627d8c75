import { applyAll } from '../../journey/apply.ts';
import { isForgotten, needsAnswer } from '../../journey/dismissed.ts';
import { isLocal } from '../../journey/fields.ts';
import { isMaking } from '../../journey/fit.ts';
import { fromMetadata } from '../../journey/fromMetadata.ts';
import { defaultName } from '../../journey/name.ts';
import type { SeenTab } from '../../journey/next.ts';
import { observe } from '../../journey/observe.ts';
import { transition } from '../../journey/transition.ts';
import { say } from '../../locale/journey.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import type { Field, Side } from '../../model/field.ts';
import type { Sighting } from '../../model/sighting.ts';
import { consolesOf } from './ferry.ts';

/**
 * Joins a tab's console to the connection, because the user asked for it. A name that nobody chose
 * follows the consoles. Throws, in words, where the bank is another console's or account's.
 */
export const join = (
  connection: Connection,
  side: Side,
  { sighting }: SeenTab,
  at: number,
  locale: Locale,
): Connection => {
  const { console, account } = sighting;
  const result = transition(connection, { type: 'joined', side, console, account, at });
  if (result.refused) throw new Error(say(locale, `refused.${result.refused}`));
  const old = (['en', 'de'] as const).map((l) => defaultName(consolesOf(connection), l));
  if (!old.includes(connection.name)) return result.connection;
  const name = defaultName(consolesOf(result.connection), locale);
  return transition(result.connection, { type: 'renamed', name, at }).connection;
};

const NAMES = ['acsUrl', 'spEntityId'] as const;

/**
 * The connection as it stands for this page. An app's page is not taken for that of the app which was
 * being made, since any other may have been opened instead, unless it holds what was entered for it.
 */
const standing = (
  connection: Connection,
  side: Side,
  { console, account, fields }: Sighting,
  at: number,
): Connection | null => {
  const bank = connection[side];
  if (!isMaking(bank) || bank.account === account) return connection;
  const isMade = NAMES.every((name) => {
    const value = bank.holds[name]?.value;
    return !!value && fields.some((seen) => seen.field === name && seen.value === value);
  });
  if (!isMade) return null;
  return transition(connection, { type: 'joined', side, console, account, at }).connection;
};

/**
 * Adds what the page says. A question that the user has answered is asked again, and a value that the
 * user has forgotten is taken again, only when `asked`.
 */
export const absorb = (
  connection: Connection,
  side: Side,
  { sighting }: SeenTab,
  at: number,
  asked: boolean,
): Connection => {
  const present = asked ? connection : standing(connection, side, sighting, at);
  if (!present) return connection;
  const isNews = (field: Field, value: string): boolean =>
    present[side].gives[field] && !isLocal(field)
      ? needsAnswer(present, side, field, value)
      : !isForgotten(present, side, field);
  const events = observe(present, side, sighting, at).filter(
    (event) =>
      asked ||
      event.type !== 'captured' ||
      event.slot === 'holds' ||
      isNews(event.field, event.capture.value),
  );
  const seen = applyAll(present, events).connection;
  return applyAll(seen, fromMetadata(seen, at)).connection;
};
