import { consoleById } from '../consoles/index.ts';
import type { Sighting } from '../model/sighting.ts';
import { surelySeen } from './observe.ts';

/** The customer that the page's own values name; '' when they name none, or two. */
const inValues = (sighting: Sighting): string => {
  const { accountIn: group, formats = {} } = consoleById(sighting.console) ?? {};
  if (!group) return '';
  const names = surelySeen(sighting).flatMap(({ field, value }) =>
    (formats[field] ?? []).flatMap(
      ({ pattern }) => new RegExp(pattern).exec(value)?.groups?.[group] ?? [],
    ),
  );
  const [name, ...others] = new Set(names);
  return name !== undefined && others.length === 0 ? name : '';
};

/** The host has to do where an address names no customer, and values where it names no more than a host. */
export const withAccount = (sighting: Sighting): Sighting => {
  const { account, console, url } = sighting;
  if (console === 'generic')
    return account === '' ? { ...sighting, account: URL.parse(url)?.host ?? '' } : sighting;
  const named = inValues(sighting);
  return named === '' ? sighting : { ...sighting, account: `${account}/${named}` };
};
