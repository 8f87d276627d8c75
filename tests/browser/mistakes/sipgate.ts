import type { Mistake } from './mistake.ts';
import { FINGERPRINT, type Planted } from './planted.ts';

/** What is right in sipgate's form, and what is at hand beside it. */
export interface Right extends Planted {
  ssoUrl: string;
  idpEntityId: string;
  certificate: string;
  /** sipgate's own values. */
  acsUrl: string;
  spEntityId: string;
}

type Entered = Partial<Pick<Right, 'ssoUrl' | 'idpEntityId' | 'certificate'>>;

const certificates: readonly Mistake<Right, Entered>[] = [
  {
    what: 'a certificate that was not copied to its end',
    finding: 'certificate-truncated',
    enter: (r) => ({ certificate: r.certificate.slice(0, 900) }),
  },
  {
    what: 'a certificate with lines missing in the middle',
    finding: 'certificate-truncated',
    enter: (r) => ({ certificate: r.certificate.split('\n').toSpliced(5, 6).join('\n') }),
  },
  {
    what: 'the certificate of another app',
    finding: 'certificate-differs',
    enter: (r) => ({ certificate: r.another }),
  },
  {
    what: 'a private key',
    finding: 'not-a-certificate',
    enter: (r) => ({ certificate: r.privateKey }),
  },
  {
    what: 'a certificate request',
    finding: 'not-a-certificate',
    enter: (r) => ({ certificate: r.request }),
  },
  {
    what: 'a fingerprint',
    finding: 'not-a-certificate',
    enter: () => ({ certificate: FINGERPRINT }),
  },
  {
    what: 'a sign-in page that was downloaded for the certificate',
    finding: 'not-a-certificate',
    enter: () => ({ certificate: '<!doctype html><html><body>Sign in</body></html>' }),
  },
  {
    what: 'the certificate of a copy button, without BEGIN and END',
    finding: 'certificate-form',
    enter: (r) => ({ certificate: r.certificate.replace(/-----[^-]+-----/g, '').trim() }),
  },
];

const addresses: readonly Mistake<Right, Entered>[] = [
  {
    what: 'SSO URL and issuer swapped',
    finding: 'sso-url-and-issuer-swapped',
    enter: (r) => ({ ssoUrl: r.idpEntityId, idpEntityId: r.ssoUrl }),
  },
  {
    what: 'the SSO URL as issuer too',
    finding: 'sso-url-and-issuer-swapped',
    enter: (r) => ({ idpEntityId: r.ssoUrl }),
  },
  {
    what: 'sipgate’s own ACS URL as SSO URL',
    finding: 'value-of-the-other-side',
    enter: (r) => ({ ssoUrl: r.acsUrl }),
  },
  {
    what: 'sipgate’s own entity ID as issuer',
    finding: 'value-of-the-other-side',
    enter: (r) => ({ idpEntityId: r.spEntityId }),
  },
  {
    what: 'the metadata URL as SSO URL',
    finding: 'metadata-url-in-place-of-sso-url',
    enter: (r) => ({ ssoUrl: `${r.ssoUrl}/metadata` }),
  },
  {
    what: 'an SSO URL without its scheme',
    finding: 'not-a-url',
    enter: (r) => ({ ssoUrl: r.ssoUrl.replace('https://', '') }),
  },
  {
    what: 'http for https in the SSO URL',
    finding: 'sso-url-differs',
    enter: (r) => ({ ssoUrl: r.ssoUrl.replace('https', 'http') }),
  },
  {
    what: 'the SSO URL of another org',
    finding: 'sso-url-differs',
    enter: (r) => ({ ssoUrl: r.ssoUrl.replace('dev-1.', 'dev-2.') }),
  },
  {
    what: 'the template of a guide as SSO URL',
    finding: 'placeholder-left-in',
    enter: () => ({ ssoUrl: 'https://{yourOktaDomain}/app/{appName}/{id}/sso/saml' }),
  },
];

const issuers: readonly Mistake<Right, Entered>[] = [
  {
    what: 'a slash at the end of the issuer',
    finding: 'issuer-differs',
    enter: (r) => ({ idpEntityId: `${r.idpEntityId}/` }),
  },
  {
    what: 'https for http in the issuer',
    finding: 'issuer-differs',
    enter: (r) => ({ idpEntityId: r.idpEntityId.replace('http:', 'https:') }),
  },
  {
    what: 'a capital letter in the issuer’s host',
    finding: 'issuer-differs',
    enter: (r) => ({ idpEntityId: r.idpEntityId.replace('okta', 'Okta') }),
  },
  {
    what: 'an invisible character in the issuer',
    finding: 'characters-look-alike',
    enter: (r) => ({ idpEntityId: r.idpEntityId.replace('.com/', '.com/\u200B') }),
  },
  {
    what: 'a blank after the issuer',
    finding: 'white-space-around',
    enter: (r) => ({ idpEntityId: `${r.idpEntityId} ` }),
  },
  {
    what: 'the issuer of another app',
    finding: 'issuer-differs',
    enter: (r) => ({ idpEntityId: r.idpEntityId.replace(/exk.{6}/, 'exkAAAAAA') }),
  },
  {
    what: 'XXXX left in the issuer',
    finding: 'placeholder-left-in',
    enter: () => ({ idpEntityId: 'http://www.okta.com/XXXXXXXX' }),
  },
];

/** Mistakes in sipgate's *Identity Provider data*. */
export const MISTAKES = [...addresses, ...issuers, ...certificates];
