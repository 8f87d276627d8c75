import { NAME_ID_FORMATS } from '../../../../lib/model/choice.ts';
import type { Exchange } from '../../../../lib/model/exchange.ts';
import type { Assertion, Message } from '../../../../lib/model/message.ts';
import type { ProtocolMessage } from '../../../../lib/model/protocol.ts';
import { ACS, GOOD, ISSUER, SP, SSO } from '../../../../lib/rules/parts/samples.ts';
import { signature } from '../../../../lib/rules/trace/parts/signatures.ts';
import type {
  ExampleMessage,
  Seen,
  TraceExample,
  TraceSight,
} from '../../../../lib/rules/trace/rule.ts';
import { readCertificate } from '../../../../lib/saml/certificate.ts';
import { readMetadata } from '../../../../lib/saml/metadata.ts';
import { situationOf } from '../situation.ts';

const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const NOW = '2026-11-21T00:00:00Z';

const nameId = {
  value: 'mia@acme.example',
  format: NAME_ID_FORMATS.emailAddress,
  nameQualifier: null,
  spNameQualifier: null,
};

const message = (type: string, change: Partial<Message> = {}): Message => ({
  type,
  id: `_${type.toLowerCase()}`,
  version: '2.0',
  issueInstant: NOW,
  issuer: null,
  destination: null,
  inResponseTo: null,
  status: [],
  statusMessage: null,
  assertions: [],
  encryptedAssertions: 0,
  request: null,
  logout: null,
  signatures: [],
  ...change,
});

const exchangeOf = (change: Partial<Exchange> = {}): Exchange => ({
  id: 'x',
  tab: 1,
  at: Date.parse(NOW),
  ended: null,
  method: 'POST',
  url: ACS,
  resource: 'document',
  requestHeaders: [],
  requestBody: null,
  status: 200,
  statusText: '',
  responseHeaders: [],
  responseBody: null,
  error: null,
  ...change,
});

const carrierOf = (id: string, change: Partial<ProtocolMessage> = {}): ProtocolMessage => ({
  id,
  exchange: 'x',
  protocol: 'saml2',
  binding: 'post',
  type: 'Response',
  role: 'response',
  carrier: 'body',
  parameter: 'SAMLResponse',
  raw: '',
  xml: null,
  message: null,
  facts: [],
  relayState: null,
  querySignature: null,
  artifact: null,
  oddities: [],
  unreadable: null,
  ...change,
});

const seen = (
  base: Message,
  { message: change, carrier, exchange, coverage = [], decrypted }: ExampleMessage,
  by: Partial<ProtocolMessage>,
  to: Partial<Exchange>,
): Seen => {
  const whole = { ...base, ...change };
  return {
    carrier: carrierOf(whole.id ?? 'none', { ...by, type: whole.type, ...carrier }),
    message: whole,
    exchange: exchangeOf({ ...to, ...exchange }),
    to: exchangeOf({ ...to, ...exchange }).url,
    at: exchangeOf({ ...to, ...exchange }).at,
    coverage,
    ...(decrypted && { decrypted }),
  };
};

const requestOf = (example: ExampleMessage): Seen =>
  seen(
    message('AuthnRequest', {
      issuer: SP,
      destination: SSO,
      request: {
        acsUrl: ACS,
        acsIndex: null,
        protocolBinding: null,
        nameIdPolicy: null,
        authnContext: null,
        forceAuthn: false,
        isPassive: false,
        ...example.request,
      },
    }),
    example,
    { role: 'request', binding: 'redirect', carrier: 'query', parameter: 'SAMLRequest' },
    { method: 'GET', url: `${SSO}?SAMLRequest=x`, status: 302 },
  );

const assertionOf = ({ assertion, confirmation }: ExampleMessage): Assertion => ({
  id: '_assertion',
  version: '2.0',
  issueInstant: NOW,
  issuer: ISSUER,
  nameId,
  confirmations: [
    {
      method: BEARER,
      recipient: ACS,
      inResponseTo: '_authnrequest',
      notBefore: null,
      notOnOrAfter: '2026-11-21T00:05:00Z',
      ...confirmation,
    },
  ],
  conditions: { notBefore: '2026-11-20T23:55:00Z', notOnOrAfter: '2026-11-21T00:05:00Z' },
  audiences: [[SP]],
  authnStatements: [
    {
      authnInstant: NOW,
      sessionIndex: '_session',
      sessionNotOnOrAfter: null,
      contextClass: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    },
  ],
  attributes: [],
  encrypted: [],
  ...assertion,
});

const responseOf = (example: ExampleMessage): Seen =>
  seen(
    message('Response', {
      issuer: ISSUER,
      destination: ACS,
      inResponseTo: '_authnrequest',
      status: ['urn:oasis:names:tc:SAML:2.0:status:Success'],
      assertions: [assertionOf(example)],
      signatures: [signature({}), signature({ element: 'Response', id: '_response' })],
    }),
    example,
    {},
    {},
  );

const logoutOf = (example: ExampleMessage): Seen =>
  seen(
    message('LogoutRequest', {
      issuer: SP,
      logout: {
        nameId,
        encryptedId: false,
        sessionIndexes: ['_session'],
        notOnOrAfter: null,
        ...example.logout,
      },
    }),
    example,
    { role: 'request' },
    {},
  );

/** A sign-in of the sample set-up that is all right but for what the example says. */
export const traceSightOf = (example: Omit<TraceExample, 'what'>): TraceSight => {
  const { sp, idp, received = NOW } = example;
  const request = example.request === null ? null : requestOf(example.request ?? {});
  const response = example.response === null ? null : responseOf(example.response ?? {});
  const logouts = (example.logouts ?? []).map(logoutOf);
  const others = (example.messages ?? []).map((change, i) => carrierOf(`other${i}`, change));
  const own = [request, response, ...logouts].flatMap((one) => one ?? []);
  return {
    ...situationOf({
      sp: { ...GOOD.sp, ...sp, gives: { ...GOOD.sp.gives, ...sp?.gives } },
      idp: { ...GOOD.idp, ...idp, gives: { ...GOOD.idp.gives, ...idp?.gives } },
      now: received,
    }),
    certificate: readCertificate,
    metadata: readMetadata,
    flow: 'flow',
    request,
    response,
    logouts,
    messages: [...own.map((one) => one.carrier), ...others],
    exchanges: [
      ...own.flatMap((one) => one.exchange ?? []),
      ...(example.exchanges ?? []).map(exchangeOf),
    ],
    earlier: (example.earlier ?? []).map(responseOf),
    pageErrors: example.pageErrors ?? [],
    received: new Date(received),
  };
};
