import { SUCCESS } from './parts/seen.ts';
import { STATUS, STATUS_MESSAGES } from './parts/status.ts';
import { traceRule } from './rule.ts';

const last = (uri: string): string => uri.split(':').at(-1) ?? uri;

/** Codes that `WORDS` explains. */
const STATUS_CODES: ReadonlySet<string> = new Set([
  'AuthnFailed',
  'InvalidAttrNameOrValue',
  'InvalidNameIDPolicy',
  'NoAuthnContext',
  'NoAvailableIDP',
  'NoPassive',
  'NoSupportedIDP',
  'PartialLogout',
  'ProxyCountExceeded',
  'RequestDenied',
  'RequestUnsupported',
  'RequestVersionDeprecated',
  'RequestVersionTooHigh',
  'RequestVersionTooLow',
  'Requester',
  'ResourceNotRecognized',
  'Responder',
  'TooManyResponses',
  'UnknownAttrProfile',
  'UnknownPrincipal',
  'UnsupportedBinding',
  'VersionMismatch',
]);

export const statusNotSuccess = traceRule({
  id: 'status-not-success',
  severity: 'error',
  title: 'The identity provider said no',
  message: 'The response has the status {found}: {status}.',
  why: 'The user is not signed in; the service provider shows an error of its own or its sign-in page.',
  mend: 'Mend what the status names, at {console}, and sign in once more. The log of the identity provider often says more.',
  source: 'SAML core 3.2.2.2; python3-saml STATUS_CODE_IS_NOT_SUCCESS',
  silences: ['response-refused', 'assertion-missing', 'error-page'],
  check: (s) => {
    const message = s.response?.message;
    if (message?.type !== 'Response' || message.status[0] === SUCCESS) return [];
    const code = last(message.status.at(-1) ?? '');
    const said = message.statusMessage ?? '';
    const { side, fields } = STATUS_MESSAGES.find((one) => one.says.test(said)) ??
      STATUS[code] ?? { side: 'idp', fields: [] };
    const names = message.status.map(last).join(' / ') || '–';
    return [
      {
        side,
        fields,
        params: {
          found: said === '' ? names : `${names} (${said})`,
          status: STATUS_CODES.has(code) ? code : 'other',
        },
      },
    ];
  },
  good: [{ what: 'success' }],
  bad: [
    {
      what: 'a name format that can’t be served',
      response: {
        message: {
          status: [
            'urn:oasis:names:tc:SAML:2.0:status:Requester',
            'urn:oasis:names:tc:SAML:2.0:status:InvalidNameIDPolicy',
          ],
          assertions: [],
        },
      },
    },
    { what: 'no status at all', response: { message: { status: [] } } },
    {
      what: 'Google, to another ACS URL than the configured one',
      response: {
        message: {
          status: [
            'urn:oasis:names:tc:SAML:2.0:status:Requester',
            'urn:oasis:names:tc:SAML:2.0:status:RequestDenied',
          ],
          statusMessage:
            'Invalid request, ACS Url in request https://a doesn’t match configured ACS Url https://b.',
          assertions: [],
        },
      },
    },
  ],
});
