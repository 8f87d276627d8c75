import { ACS, PEM } from './parts/samples.ts';
import { demanded, given, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** A key would be the SP's own, and would stand on its page for the identity provider to take. */
const hasKey = (s: Sight): boolean =>
  Boolean(given(s, 'spCertificate')) ||
  (s.consoles.sp?.pages.some((page) => page.fields.spCertificate !== undefined) ?? true);

const check = (s: Sight): Hit[] => {
  if (held(s, 'encryptAssertion') !== 'true' || !idpBegun(s)) return [];
  if (demanded(s, 'encryptAssertion') === 'true' || hasKey(s)) return [];
  const mend = { side: 'idp', field: 'encryptAssertion', value: 'false' } as const;
  return [{ side: 'idp', fields: ['encryptAssertion'], mend }];
};

export const encryptionNobodyCanRead = rule({
  id: 'encryption-nobody-can-read',
  severity: 'error',
  title: 'Encrypted without a key to read it',
  message: '“{label}” at {console} is on, but {sp} shows no certificate to encrypt for.',
  why: 'Users sign in at the identity provider and end at an error such as “No decryption key”: the service provider can’t read what it gets.',
  mend: 'Switch “{label}” off at {console}; the connection is encrypted by https anyway.',
  source:
    'SAML core 2.3.4 (EncryptedAssertion); Okta’s and OneLogin’s help: Encryption Certificate',
  silences: ['encryption-without-key'],
  check,
  good: [
    {
      what: 'not encrypted',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'false' } },
    },
    {
      what: 'an SP that has given its certificate',
      sp: { console: 'sipgate', gives: { spCertificate: PEM } },
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
    {
      what: 'an SP of which nothing is known',
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
  ],
  bad: [
    {
      what: 'switched on at Okta for sipgate, with some certificate',
      sp: { console: 'sipgate' },
      idp: { console: 'okta', holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
    {
      what: 'with the identity provider’s own certificate at OneLogin',
      sp: { console: 'infobip' },
      idp: {
        console: 'onelogin',
        gives: { certificate: PEM },
        holds: { acsUrl: ACS, encryptAssertion: 'true', spCertificate: PEM },
      },
    },
  ],
});
