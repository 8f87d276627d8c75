import { expect, test } from 'vitest';
import type { Exchange } from '../../../../lib/model/exchange.ts';
import { isArrival } from '../../../../lib/trace/record/arrival.ts';
import { openAssembler } from '../../../../lib/trace/record/assemble.ts';
import type { RequestBody } from '../../../../lib/trace/record/web.ts';
import { answer, request } from './events.ts';

const get = (url: string): Exchange => openAssembler().ended(answer({ url }));
const post = (requestBody: RequestBody): Exchange => {
  const to = openAssembler();
  to.began({ ...request(), requestBody });
  return to.ended(answer());
};
const raw = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });

test.each<[string, Exchange, boolean]>([
  ['a response by POST', post({ formData: { SAMLResponse: ['a'] } }), true],
  ['a large one', post(raw('RelayState=&SAMLResponse=a')), true],
  ['one in parts', post(raw('Content-Disposition: form-data; name="SAMLResponse"')), true],
  ['a response by redirect', get('https://sp.example/acs?RelayState=&SAMLResponse=a'), true],
  ['an artifact', get('https://sp.example/acs?SAMLart=a'), true],
  ['a token of WS-Federation', post({ formData: { wa: ['wsignin1.0'], wresult: ['<t/>'] } }), true],
  ['a request', get('https://idp.example/sso?SAMLRequest=a'), false],
  ['a password', post({ formData: { password: ['SAMLResponse=a'] } }), false],
  [
    'one that has no answer yet',
    openAssembler().began(request({ url: 'https://sp/?SAMLart=a' })),
    false,
  ],
])('arrives or not: %s', (_, exchange, expected) => {
  expect(isArrival(exchange)).toBe(expected);
});
