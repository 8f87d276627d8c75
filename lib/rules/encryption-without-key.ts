import { ACS } from './parts/samples.ts';
import { given, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  held(s, 'encryptAssertion') === 'true' && held(s, 'spCertificate') === '' && idpBegun(s)
    ? [
        {
          side: 'idp',
          fields: ['encryptAssertion', 'spCertificate'],
          params: { second: s.label('idp', 'spCertificate') },
          mend: given(s, 'spCertificate')
            ? { side: 'idp', field: 'spCertificate', value: given(s, 'spCertificate') ?? '' }
            : { side: 'idp', field: 'encryptAssertion', value: 'false' },
        },
      ]
    : [];

export const encryptionWithoutKey = rule({
  id: 'encryption-without-key',
  severity: 'error',
  title: 'Encrypted for nobody',
  message: '“{label}” at {console} is on, but “{second}” is empty.',
  why: 'Users sign in at the identity provider and end at an error: the service provider has no key for what it gets.',
  mend: 'Put the certificate of {sp} into “{second}” and choose an AES method, or switch “{label}” off.',
  source: 'OneLogin: SAML Encryption, Public key; Mattermost: OneLogin SAML',
  check,
  good: [
    { what: 'not encrypted', idp: { holds: { encryptAssertion: 'false', spCertificate: '' } } },
    {
      what: 'the key’s field was not seen',
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true' } },
    },
  ],
  bad: [
    {
      what: 'no key at all',
      idp: { holds: { acsUrl: ACS, encryptAssertion: 'true', spCertificate: '' } },
    },
    {
      what: 'a key that the SP shows',
      sp: { gives: { spCertificate: 'MIIC' } },
      idp: { holds: { encryptAssertion: 'true', spCertificate: '' } },
    },
  ],
});
