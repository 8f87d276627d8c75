import { isEmpty, narrower, sameAccount } from '../fit.ts';
import type { Step } from './step.ts';

/** A bank that holds values stays with its console and account, so that two never mix. */
export const joined: Step<'joined'> = (connection, { side, console, account }) => {
  const bank = connection[side];
  const changed = { ...connection, [side]: { ...bank, console, account } };
  if (bank.console === console && bank.account === account) return connection;
  if (bank.console === null || isEmpty(bank)) return changed;
  if (bank.console !== console) return 'otherConsole';
  if (!sameAccount(bank.account, account)) return 'otherAccount';
  return narrower(bank.account, account) === bank.account ? connection : changed;
};
