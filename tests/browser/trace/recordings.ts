import type { Exchange, Recording } from '../../../lib/model/exchange.ts';
import { createIdp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { loginUrl } from '../../replicas/saml/sp.ts';

const SP = 'https://login.sipgate.com';
export const ACS = `${SP}/auth/realms/third-party/broker/acme-gmbh/endpoint`;
export const AUDIENCE = `${SP}/auth/realms/third-party`;
export const ISSUER = 'http://www.okta.com/exk9f2k1hQ8Zr4X5d7';
export const SSO = 'https://dev-1.okta.com/app/dev-1_sipgate_1/exk9f2k1hQ8Zr4X5d7/sso/saml';
const BEGAN = Date.UTC(2026, 10, 20, 13, 2, 11);

/** An exchange that says no more than it is told. */
export const exchange = (given: Partial<Exchange> & Pick<Exchange, 'id' | 'url'>): Exchange => ({
  tab: 1,
  at: BEGAN,
  ended: null,
  method: 'GET',
  resource: 'document',
  requestHeaders: [{ name: 'User-Agent', value: 'Mozilla/5.0' }],
  requestBody: null,
  status: 200,
  statusText: 'OK',
  responseHeaders: [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }],
  responseBody: null,
  error: null,
  ...given,
});

/** Exchanges one after another, each with the milliseconds since the first. */
const timed = (
  all: [number, Partial<Exchange> & Pick<Exchange, 'url'>][],
  prefix = '',
): Exchange[] =>
  all.map(([after, given], at) =>
    exchange({ at: BEGAN + after, ended: BEGAN + after + 84, ...given, id: `${prefix}${at + 1}` }),
  );

const CONFIG: ResponseConfig = {
  acsUrls: [ACS],
  audience: AUDIENCE,
  nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  nameId: 'ada@acme.example',
  signResponse: true,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
  attributes: [
    { name: 'email', values: ['ada@acme.example'] },
    { name: 'groups', values: ['Everyone', 'Telephony', 'Admins'] },
  ],
};

export interface SignIn {
  recording: Recording;
  /** PEM of the certificate that the IdP signs with. */
  certificate: string;
}

/** A whole sign-in as it goes over the wire, signed for real. */
export const signIn = async (change: Partial<ResponseConfig> = {}): Promise<SignIn> => {
  const idp = await createIdp({ entityId: ISSUER, ssoUrl: SSO, subject: 'CN=dev-1, O=Okta' });
  const certificate = idp.certificatePem;
  const sp = { acsUrl: ACS, entityId: AUDIENCE, ssoUrl: SSO, idpEntityId: ISSUER };
  const url = await loginUrl({ ...sp, certificates: [certificate] }, 'state-5f21');
  const answer = idp.respond({
    query: new URL(url).searchParams,
    config: { ...CONFIG, ...change },
  });
  if (!answer.ok) throw new Error(answer.error);
  const { samlResponse, relayState } = answer.form;
  const exchanges = timed([
    [
      0,
      {
        url: `${SP}/login?domain=acme.example`,
        status: 302,
        statusText: 'Found',
        responseHeaders: [{ name: 'Location', value: url }],
      },
    ],
    [120, { url, requestHeaders: [{ name: 'Cookie', value: 'sid=102mF4kq; DT=DI0' }] }],
    [420, { url: 'https://dev-1.okta.com/assets/js/sign-in.min.js', resource: 'other' }],
    [4600, { url: 'https://dev-1.okta.com/idp/idx/identify', resource: 'other', method: 'POST' }],
    [
      4900,
      {
        url: ACS,
        method: 'POST',
        status: 302,
        statusText: 'Found',
        requestBody: {
          form: [
            ['SAMLResponse', samlResponse],
            ['RelayState', relayState ?? ''],
          ],
        },
        responseHeaders: [{ name: 'Location', value: `${SP}/home` }],
      },
    ],
    [5050, { url: `${SP}/home` }],
  ]);
  return { certificate, recording: { exchanges, dropped: 0 } };
};

/** What can't be read, each for another reason. */
export const unreadable = (): Recording => ({
  dropped: 0,
  exchanges: timed(
    [
      [
        9000,
        { url: `${SSO}?SAMLRequest=%25%25not-base64`, status: 400, statusText: 'Bad Request' },
      ],
      [9100, { url: `${SSO}?SAMLRequest=${encodeURIComponent(btoa('<html>Sign in</html>'))}` }],
      [
        9200,
        {
          url: ACS,
          method: 'POST',
          requestBody: { form: [['SAMLResponse', btoa('<samlp:Response')]] },
        },
      ],
      [
        9300,
        {
          url: 'https://login.example.org/authorize?client_id=a1&response_type=code&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb&scope=openid&state=x',
          tab: 2,
        },
      ],
      [
        9400,
        { url: `${SP}/down`, status: null, statusText: '', error: 'net::ERR_CONNECTION_RESET' },
      ],
    ],
    'u',
  ),
});

/** So many requests of which none carries a message. */
export const busy = (count: number): Exchange[] =>
  timed(
    Array.from({ length: count }, (_, at) => [
      10_000 + at * 7,
      {
        url: `https://cdn${at % 9}.example.net/assets/${at}/chunk-${(at * 7919) % 99991}.js?v=${at}`,
        resource: 'other' as const,
        tab: 1 + (at % 3),
      },
    ]),
    'b',
  );

export const joined = (...recordings: Recording[]): Recording => ({
  exchanges: recordings.flatMap(({ exchanges }) => exchanges),
  dropped: recordings.reduce((sum, { dropped }) => sum + dropped, 0),
});

/** A recording whose posted response is another one. */
export const posted = async (
  { exchanges, dropped }: Recording,
  change: (xml: string) => Promise<string>,
): Promise<Recording> => ({
  dropped,
  exchanges: await Promise.all(
    exchanges.map(async (one) => {
      const [name, value] =
        (one.requestBody && 'form' in one.requestBody && one.requestBody.form[0]) || [];
      if (name !== 'SAMLResponse' || value === undefined) return one;
      const xml = await change(Buffer.from(value, 'base64').toString());
      return {
        ...one,
        requestBody: { form: [[name, Buffer.from(xml).toString('base64')]] as [string, string][] },
      };
    }),
  ),
});
