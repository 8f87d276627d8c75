import type { Page, PageField } from '../../model/console.ts';
import { preferring, SIGNATURE_WORDINGS } from '../wordings.ts';
import { APP, CERTIFICATE, SAVE, toTab } from './address.ts';
import { LABELS } from './labels.ts';

const shows = (labels: PageField['labels']): PageField => ({
  role: 'shows',
  ...(labels && { labels }),
  grade: 'B',
});

/**
 * *SSO* of an app. Its *X.509 Certificate* is a certificate's name. The issuer's address serves the
 * metadata as well, and so does a link in the menu *More Actions*, which is drawn only once that is
 * open: neither is a field, since metadata written from these values says the same.
 */
export const sso: Page = {
  id: 'sso',
  title: { en: ['SSO'] },
  urls: [APP],
  marks: [
    { text: LABELS.idpEntityId },
    {
      text: {
        en: [
          ...(LABELS.ssoUrl.en ?? []),
          ...(LABELS.signatureAlgorithm.en ?? []),
          'Enable SAML2.0',
          'Enable SAML 2.0',
        ],
      },
    },
  ],
  fields: {
    signatureAlgorithm: {
      role: 'takes',
      labels: LABELS.signatureAlgorithm,
      choices: preferring(SIGNATURE_WORDINGS, 'rsa-sha256', 'SHA-256'),
      grade: 'B',
    },
    idpEntityId: shows(LABELS.idpEntityId),
    ssoUrl: shows(LABELS.ssoUrl),
    idpSloUrl: shows(LABELS.idpSloUrl),
  },
  others: { en: ['Sign on method', 'X.509 Certificate', 'Login Hint', 'Enable login hint'] },
  save: SAVE,
  path: toTab('SSO'),
};

/** Behind *View Details* of the SSO tab: the PEM, and its fingerprint by either hash. */
export const certificate: Page = {
  id: 'certificate',
  title: { en: ['X.509 Certificate'] },
  urls: [CERTIFICATE],
  marks: [
    { text: { en: ['X.509 Certificate'] } },
    { text: { en: ['SHA fingerprint', 'Fingerprint', 'Key length'] } },
  ],
  not: [{ text: LABELS.idpEntityId }],
  fields: {
    certificate: shows({ en: ['X.509 Certificate'] }),
    certificateFingerprint: shows({ en: ['Fingerprint'] }),
  },
  others: { en: ['SHA fingerprint', 'Key length'] },
  path: toTab('SSO > X.509 Certificate > View Details'),
};
