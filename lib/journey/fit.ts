import type { Bank } from '../model/connection.ts';
import { NEW } from '../model/console.ts';
import type { Refusal } from './refusal.ts';

/**
 * Whether a page of that account may be the bank's. Accounts are compared part by part, from the org
 * to the app, as far as both name them: an address that names none could be anybody's. A page on which
 * a new app is made is that of a bank that knows no app yet.
 */
export const sameAccount = (bank: string, page: string): boolean => {
  if (bank === '' || page === '') return true;
  const parts = page.split('/');
  return bank
    .split('/')
    .every((part, i) => part === parts[i] || part === NEW || parts[i] === undefined);
};

/** The bank's app is only being made. */
export const isMaking = ({ account }: Bank): boolean => account.split('/').includes(NEW);

/** The account with more in it, of two that fit. */
export const narrower = (bank: string, page: string): string => {
  const named = (account: string) =>
    account.split('/').filter((part) => part !== '' && part !== NEW).length;
  return named(page) > named(bank) ? page : bank;
};

/** What stands against a value of this console and account in that bank. */
export const misfit = (bank: Bank, console: string, account: string): Refusal | null => {
  if (bank.console === null) return 'notJoined';
  if (bank.console !== console) return 'otherConsole';
  return sameAccount(bank.account, account) ? null : 'otherAccount';
};

export const isEmpty = (bank: Bank): boolean =>
  Object.keys(bank.gives).length === 0 && Object.keys(bank.holds).length === 0;
