import type { GroupStatement, Settings } from '../settings.ts';

/** Who signs in at the replica: an address that is not the user name, and groups. */
const PERSON: Record<string, string> = {
  login: 'jdoe',
  email: 'user@acme.example',
  firstName: 'Jane',
  lastName: 'Doe',
  displayName: 'Jane Doe',
};

const GROUPS = ['Everyone', 'Sales', 'Okta Administrators'];

const prefix = (name: string): string => name.replace(/@.*$/, '');

/** `user.email`, `user.profile.email`, a quoted text; '' for what the console can't resolve. */
export const evaluate = (expression: string): string => {
  const attribute = /^(?:\$\{)?user\.(?:profile\.)?(\w+)\}?$/.exec(expression)?.[1];
  if (attribute) return PERSON[attribute] ?? '';
  return /^"(.*)"$/.exec(expression)?.[1] ?? '';
};

/** *Application username* → the NameID. */
export const nameIdOf = (settings: Settings): string => {
  const { login = '', email = '' } = PERSON;
  const known: Record<string, string> = {
    LOGIN: login,
    EMAIL: email,
    LOGIN_PREFIX: prefix(login),
    EMAIL_PREFIX: prefix(email),
    CUSTOM: evaluate(settings.customUserName),
  };
  return known[settings.userNameTemplate] ?? '';
};

const matches = (name: string, { filterType, filterValue }: GroupStatement): boolean => {
  if (filterValue === '') return false;
  if (filterType === 'EQUALS') return name === filterValue;
  if (filterType === 'CONTAINS') return name.includes(filterValue);
  if (filterType === 'STARTS_WITH') return name.startsWith(filterValue);
  try {
    return new RegExp(`^(?:${filterValue})$`).test(name);
  } catch {
    return false;
  }
};

export const groupsOf = (statement: GroupStatement): string[] =>
  GROUPS.filter((name) => matches(name, statement));
