import type { Recording } from '../../model/exchange.ts';
import { isExchange } from '../exchanges.ts';
import { listIn, numberIn, own } from './loose.ts';
import { readVerifications } from './verifications.ts';

/** The version that this one writes, under the name that makes the file ours. */
export const OWN_VERSION = 1;

/**
 * Our own file, `{ samlFerryRecording, exchanges, dropped, verifications? }`; what is no exchange counts
 * as dropped.
 */
export const readOwn = (json: unknown): Recording => {
  const all = listIn(json, 'exchanges');
  const exchanges = all.filter(isExchange);
  const dropped = Math.max(0, numberIn(json, 'dropped') ?? 0) + all.length - exchanges.length;
  const verifications = readVerifications(own(json, 'verifications'));
  const claims = Object.keys(verifications).length > 0;
  return { exchanges, dropped, ...(claims && { verifications }) };
};
