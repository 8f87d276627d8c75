import { expect, test } from 'vitest';
import type { Exchange } from '../../../../lib/model/exchange.ts';
import { openAssembler } from '../../../../lib/trace/record/assemble.ts';
import { carriesMessage } from '../../../../lib/trace/record/carries.ts';
import { answer, request } from './events.ts';

const at = (url: string): Exchange => openAssembler().began(request({ url }));
const posting = (body: string): Exchange =>
  openAssembler().began({
    ...request({ method: 'POST' }),
    requestBody: { raw: [{ bytes: new TextEncoder().encode(body).buffer }] },
  });
const leadingTo = (url: string): Exchange =>
  openAssembler().ended(answer({ responseHeaders: [{ name: 'location', value: url }] }));

test.each<[string, Exchange, boolean]>([
  ['a request by redirect', at('https://idp.example/sso?SAMLRequest=a&RelayState=b'), true],
  ['an artifact', at('https://sp.example/acs?SAMLart=AAQ'), true],
  ['WS-Federation', at('https://idp.example/adfs/ls/?wa=wsignin1.0'), true],
  ['OpenID Connect', at('https://idp.example/authorize?client_id=c&response_type=code'), true],
  ['a token in the fragment', at('https://sp.example/cb#id_token=e'), true],
  ['a response in a large body', posting('RelayState=r&SAMLResponse=PHNhbWw%2B'), true],
  [
    'a response in parts',
    posting('--x\r\nContent-Disposition: form-data; name="SAMLResponse"'),
    true,
  ],
  ['SOAP', posting('<e:Envelope xmlns:s="urn:oasis:names:tc:SAML:2.0:protocol"/>'), true],
  ['an answer that leads to one', leadingTo('https://idp.example/sso?SAMLRequest=a'), true],
  ['a page', at('https://sp.example/login?next=/home'), false],
  ['names in which one of them stands', at('https://sp.example/?wallpaper=1&postcode=2'), false],
  ['another form', posting('username=u&password=p'), false],
])('carries a message or not: %s', (_, exchange, expected) => {
  expect(carriesMessage(exchange)).toBe(expected);
});
