import { assertionOf, refused, succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const short = (uri: string): string => uri.split(':').at(-1) ?? uri;

/** Only `exact` can be judged without an order of the classes, and it is the default (core 3.3.2.2.1). */
export const authnContextDiffers = traceRule({
  id: 'authn-context-differs',
  severity: 'warning',
  title: 'Signed in another way than asked',
  message: 'The request asks for {expected}; the user signed in by {found}.',
  why: 'Strict service providers refuse it, and Microsoft says AADSTS75011 to users with several factors.',
  mend: 'Switch off the requested authentication context at {console}, or leave its comparison open.',
  source: 'SAML core 3.3.2.2.1; Microsoft: AADSTS75011; pfSense saml2 20',
  check: (s) => {
    const asked = s.request?.message.request?.authnContext;
    if (!asked || asked.classes.length === 0 || (asked.comparison ?? 'exact') !== 'exact')
      return [];
    const delivered = (assertionOf(s)?.authnStatements ?? []).flatMap(
      (one) => one.contextClass ?? [],
    );
    if (!succeeded(s) || delivered.length === 0) return [];
    if (delivered.some((one) => asked.classes.includes(one))) return [];
    const expected = asked.classes.map(short).join(', ');
    return [
      {
        side: 'sp',
        fields: [],
        severity: refused(s) ? 'error' : 'info',
        params: { expected, found: delivered.map(short).join(', ') },
      },
    ];
  },
  good: [
    { what: 'nothing asked for' },
    {
      what: 'as asked',
      request: {
        request: {
          authnContext: {
            comparison: null,
            classes: ['urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'],
          },
        },
      },
    },
  ],
  bad: [
    {
      what: 'a certificate where a password was asked for',
      request: {
        request: {
          authnContext: {
            comparison: 'exact',
            classes: ['urn:oasis:names:tc:SAML:2.0:ac:classes:X509'],
          },
        },
      },
    },
  ],
});
