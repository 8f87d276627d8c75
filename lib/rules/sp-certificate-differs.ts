import { OTHER_PEM, PEM } from './parts/samples.ts';
import { given, held, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const expected = s.certificate(given(s, 'spCertificate') ?? '');
  const found = s.certificate(held(s, 'spCertificate') ?? '');
  return expected.kind === 'certificate' &&
    found.kind === 'certificate' &&
    expected.der !== found.der
    ? [{ side: 'idp', fields: ['spCertificate'], ...mendWithGiven(s, 'spCertificate') }]
    : [];
};

export const spCertificateDiffers = rule({
  id: 'sp-certificate-differs',
  severity: 'error',
  title: 'Key of the service provider differs',
  message: '“{label}” at {console} is not the certificate that {otherConsole} shows.',
  why: 'The service provider can’t decrypt what is encrypted to an old key, or the identity provider refuses its signed requests.',
  mend: 'Put the present certificate of {otherConsole} into “{label}” at {console}.',
  source: 'Apereo CAS 2372, Clever saml2 118; SAML2Int SDP-IDP11',
  check,
  good: [
    {
      what: 'the same certificate',
      sp: { gives: { spCertificate: PEM } },
      idp: { holds: { spCertificate: PEM.replace(/\n/g, '\r\n') } },
    },
    {
      what: 'none held',
      sp: { gives: { spCertificate: PEM } },
      idp: { holds: { spCertificate: '' } },
    },
  ],
  bad: [
    {
      what: 'the replaced key',
      sp: { gives: { spCertificate: PEM } },
      idp: { holds: { spCertificate: OTHER_PEM } },
    },
    {
      what: 'the replaced key, and encryption is on',
      sp: { gives: { spCertificate: PEM } },
      idp: { holds: { spCertificate: OTHER_PEM, encryptAssertion: 'true' } },
    },
  ],
});
