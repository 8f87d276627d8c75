import { say } from '../locale/journey.ts';
import type { Locale } from '../locale/text.ts';
import type { Consoles } from './pages.ts';

/** What a connection is called until its owner names it: "sipgate ⇄ Okta". */
export const defaultName = (consoles: Consoles, locale: Locale): string => {
  const { sp, idp } = consoles;
  if (!sp && !idp) return say(locale, 'name.new');
  const unknown = say(locale, 'name.unknown');
  return say(locale, 'name.joined', { sp: sp?.name ?? unknown, idp: idp?.name ?? unknown });
};
