import { fromBase64 } from '../../saml/bytes.ts';
import { type Draft, inAddress, NOTHING, type Source, said } from './draft.ts';

/** RFC 6749 4.1.2.1 and 5.2, OpenID Connect core 3.1.2.6: what an `error` says, rather than a page's own. */
const ERROR =
  /^(?:invalid_\w+|unauthorized_client|access_denied|unsupported_\w+|server_error|temporarily_unavailable|\w+_required|account_selection_required|request_\w+|registration_not_supported|consent_required)$/;

/** What kind of message the parameters are, in the words of RFC 6749 and OpenID Connect; null for none. */
const typeOf = (source: Source): string | null => {
  const has = (name: string): boolean => (said(source, name) ?? '') !== '';
  // Shorter ones are of addresses, or no secret to speak of.
  const state = (said(source, 'state') ?? '').length > 3 || has('iss') || has('session_state');
  const asks =
    has('response_type') || has('request_uri') || /^eyJ/.test(said(source, 'request') ?? '');
  if (has('client_id') && asks) return 'authorization request';
  if (has('grant_type')) return inAddress(source) ? null : 'token request';
  if (has('post_logout_redirect_uri') || has('id_token_hint')) return 'logout request';
  if (has('error') && (ERROR.test(said(source, 'error') ?? '') || has('error_description'))) {
    return state || has('error_description') ? 'error response' : null;
  }
  if (has('id_token') || (has('access_token') && has('token_type')))
    return 'authorization response';
  return has('code') && state ? 'authorization response' : null;
};

/** What a token's middle part says (RFC 7519); null where it is none, or encrypted. */
const claimsOf = (token: string): string | null => {
  const [, middle, ...rest] = token.slice(0, 100_000).split('.', 4);
  if (middle === undefined || rest.length !== 1) return null;
  const bytes = fromBase64(middle.replace(/-/g, '+').replace(/_/g, '/'));
  const text = bytes && new TextDecoder().decode(bytes);
  return text?.startsWith('{') ? text : null;
};

const MAIN = [
  'code',
  'id_token',
  'access_token',
  'error',
  'response_type',
  'grant_type',
  'client_id',
];

/** A message of OAuth 2.0 or OpenID Connect that goes through the browser. */
export const oauthIn = (source: Source): Draft[] => {
  const type = typeOf(source);
  if (type === null) return [];
  const main = MAIN.map((name) => source.parameters.find((one) => one.name === name)).find(Boolean);
  const claims = claimsOf(said(source, 'id_token') ?? said(source, 'request') ?? '');
  return [
    {
      ...NOTHING,
      key: source.parameters.map((one) => `${one.name}=${one.value}`).join('&'),
      protocol: 'oauth',
      binding: 'frontChannel',
      type,
      role: type.endsWith('request') ? 'request' : 'response',
      parameter: main?.name ?? '',
      raw: main?.raw ?? '',
      facts: [
        ...source.parameters.map((one): [string, string] => [one.name, one.value]),
        ...(claims === null ? [] : ([['claims', claims]] satisfies [string, string][])),
      ],
      relayState: said(source, 'state'),
    },
  ];
};
