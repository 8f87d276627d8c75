import {
  type Guard,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isOptional,
  isRecord,
  isShape,
} from '../journey/guards.ts';
import type { Body, Exchange, Header } from '../model/exchange.ts';

const MOST_HEADERS = 2_000;
const MOST_FIELDS = 10_000;

/** However long: what keeps it bounded is the recording's own limit. */
const isAnyText: Guard<string> = (x): x is string => typeof x === 'string';

const isField: Guard<[string, string]> = (x): x is [string, string] =>
  Array.isArray(x) && x.length === 2 && x.every(isAnyText);

const isBody: Guard<Body> = (x): x is Body =>
  isRecord(x) &&
  isOptional(isNumber)(x.omitted) &&
  (isListOf(isField, MOST_FIELDS)(x.form) || isAnyText(x.text) || isAnyText(x.base64));

const areHeaders = isListOf(isShape<Header>({ name: isAnyText, value: isAnyText }), MOST_HEADERS);

/** Whether something unknown is an exchange, from the store or from a file of ours. */
export const isExchange = isShape<Exchange>({
  id: isAnyText,
  tab: isNullable(isNumber),
  at: isNumber,
  ended: isNullable(isNumber),
  method: isAnyText,
  url: isAnyText,
  resource: isOneOf('document', 'frame', 'other'),
  requestHeaders: areHeaders,
  requestBody: isNullable(isBody),
  status: isNullable(isNumber),
  statusText: isAnyText,
  responseHeaders: areHeaders,
  responseBody: isNullable(isBody),
  error: isNullable(isAnyText),
  decoded: isOptional(isAnyText) as Guard<string>,
});
