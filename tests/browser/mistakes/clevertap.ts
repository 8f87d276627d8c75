import { issuer } from '../../replicas/entra/tenant.ts';
import type { Mistake } from './mistake.ts';
import { FINGERPRINT, type Planted } from './planted.ts';

/** What is right in CleverTap's *Create SAML Connection*, and what is at hand beside it. */
export interface Right extends Planted {
  ssoUrl: string;
  certificate: string;
  /** CleverTap's own. */
  acsUrl: string;
}

/** Mistakes in the panel. It asks for no issuer. */
export const MISTAKES: readonly Mistake<Right, Partial<Pick<Right, 'ssoUrl' | 'certificate'>>>[] = [
  {
    what: 'Entra’s identifier as Sign-in URL',
    finding: 'sso-url-and-issuer-swapped',
    enter: () => ({ ssoUrl: issuer }),
  },
  {
    what: 'the Sign-in URL of another tenant',
    finding: 'sso-url-differs',
    enter: (r) => ({ ssoUrl: r.ssoUrl.replace('6c1f2a58', '7d1f2a58') }),
  },
  {
    what: 'CleverTap’s own ACS URL as Sign-in URL',
    finding: 'value-of-the-other-side',
    enter: (r) => ({ ssoUrl: r.acsUrl }),
  },
  {
    what: 'a certificate that was not copied to its end',
    finding: 'certificate-truncated',
    enter: (r) => ({ certificate: r.certificate.slice(0, 700) }),
  },
  {
    what: 'the certificate of another app',
    finding: 'certificate-differs',
    enter: (r) => ({ certificate: r.another }),
  },
  {
    what: 'the thumbprint that Entra shows',
    finding: 'not-a-certificate',
    enter: () => ({ certificate: FINGERPRINT.replaceAll(':', '').slice(0, 40) }),
  },
  {
    what: 'a private key',
    finding: 'not-a-certificate',
    enter: (r) => ({ certificate: r.privateKey }),
  },
];
