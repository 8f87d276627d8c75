import type { Bank } from '../model/connection.ts';
import type { Refusal } from './refusal.ts';

/** Accounts that may be one: an address that names none could be anybody's. */
export const sameAccount = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** What stands against a value of this console and account in that bank. */
export const misfit = (bank: Bank, console: string, account: string): Refusal | null => {
  if (bank.console === null) return 'notJoined';
  if (bank.console !== console) return 'otherConsole';
  return sameAccount(bank.account, account) ? null : 'otherAccount';
};

export const isEmpty = (bank: Bank): boolean =>
  Object.keys(bank.gives).length === 0 && Object.keys(bank.holds).length === 0;
