import { consoleById } from '../consoles/index.ts';
import { wording } from '../journey/label.ts';
import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/text.ts';
import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import type { Finding, SetUp } from '../model/finding.ts';
import { check } from '../rules/check.ts';
import { isPrivateKey, KEY_TAKEN_OUT } from '../saml/privateKey.ts';
import { type NamedSetUp, readSetUp, type SetUpError } from '../share/setUpFile.ts';

export const NOTHING_SEEN: SetUp = {
  sp: { console: null, gives: {}, holds: {} },
  idp: { console: null, gives: {}, holds: {} },
};

/** A console's own word for a field, in the reader's language. */
export const labelIn = (console: Console | null, field: Field, locale: Locale): string => {
  const spec = console?.pages.map((page) => page.fields[field]).find((one) => one?.labels);
  return wording(spec?.labels, locale) ?? translate(locale, `field.${field}`);
};

/** Findings of a set-up that has no connection around it, with the consoles' own labels. */
export const checkSetUp = (setUp: SetUp, now: Date, locale: Locale): Finding[] => {
  const consoles: Record<Side, Console | null> = {
    sp: consoleById(setUp.sp.console),
    idp: consoleById(setUp.idp.console),
  };
  return check({
    setUp,
    consoles,
    now,
    label: (side, field) => labelIn(consoles[side], field, locale),
  });
};

/** A set-up file; a private key in it is taken out before anything else sees it. */
export const openSetUp = (text: string): { setUp: NamedSetUp } | { error: SetUpError } => {
  const reading = readSetUp(text);
  if (!('error' in reading) || reading.error !== 'privateKey') return reading;
  const clean: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (_, value: unknown) =>
    typeof value === 'string' && isPrivateKey(value) ? KEY_TAKEN_OUT : value,
  );
  return readSetUp(JSON.stringify(clean));
};
