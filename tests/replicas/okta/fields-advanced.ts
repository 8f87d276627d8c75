import { type FieldSpec, type Option, STEP_2 } from './fields.ts';
import type { Settings } from './settings.ts';

const SIGNED: readonly Option[] = [
  ['SIGNED', 'Signed'],
  ['UNSIGNED', 'Unsigned'],
];
const encrypted = (s: Settings) => s.encryption === 'ENCRYPTED';
const verified = (s: Settings) => s.signatureCertificate !== '';
const CONTEXT = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';

const REQUESTABLE: FieldSpec = {
  name: 'requestableUrls',
  kind: 'urls',
  label: 'Other Requestable SSO URLs',
  when: (s) => !s.signedRequests,
};

/** Until about 2022 the list stood right under the ACS URL, behind a checkbox of its own. */
const CLASSIC_REQUESTABLE: readonly FieldSpec[] = [
  {
    name: 'requestOthers',
    kind: 'checkbox',
    label: '',
    text: 'Allow this app to request other SSO URLs',
  },
  { ...REQUESTABLE, label: 'Requestable SSO URLs', when: (s) => s.requestOthers },
];

const ADVANCED: readonly FieldSpec[] = [
  {
    name: 'responseSigned',
    kind: 'select',
    label: 'Response',
    tooltip: 'Determines whether the SAML authentication response message is digitally signed.',
    options: SIGNED,
  },
  {
    name: 'assertionSigned',
    kind: 'select',
    label: 'Assertion Signature',
    tooltip: 'Determines whether the SAML assertion is digitally signed.',
    options: SIGNED,
  },
  {
    name: 'signatureAlgorithm',
    kind: 'select',
    label: 'Signature Algorithm',
    options: [
      ['RSA_SHA256', 'RSA-SHA256'],
      ['RSA_SHA1', 'RSA-SHA1'],
    ],
  },
  {
    name: 'digestAlgorithm',
    kind: 'select',
    label: 'Digest Algorithm',
    options: [
      ['SHA256', 'SHA256'],
      ['SHA1', 'SHA1'],
    ],
  },
  {
    name: 'encryption',
    kind: 'select',
    label: 'Assertion Encryption',
    options: [
      ['UNENCRYPTED', 'Unencrypted'],
      ['ENCRYPTED', 'Encrypted'],
    ],
  },
  {
    name: 'encryptionAlgorithm',
    kind: 'select',
    label: 'Encryption Algorithm',
    options: [
      ['AES256_CBC', 'AES256-CBC'],
      ['AES128_CBC', 'AES128-CBC'],
    ],
    when: encrypted,
  },
  {
    name: 'keyTransportAlgorithm',
    kind: 'select',
    label: 'Key Transport Algorithm',
    options: [['RSA_OAEP', 'RSA-OAEP']],
    when: encrypted,
  },
  {
    name: 'encryptionCertificate',
    kind: 'file',
    label: 'Encryption Certificate',
    className: 'encryptionCertificateUploader',
    when: encrypted,
  },
  {
    name: 'signatureCertificate',
    kind: 'file',
    label: 'Signature Certificate',
    head: 'SAML Request',
  },
  {
    name: 'enableSlo',
    kind: 'checkbox',
    label: 'Enable Single Logout',
    text: 'Allow application to initiate Single Logout',
    when: verified,
  },
  {
    name: 'logoutUrl',
    kind: 'text',
    label: 'Single Logout URL',
    when: (s) => verified(s) && s.enableSlo,
  },
  {
    name: 'samlSpIssuer',
    kind: 'text',
    label: 'SP Issuer',
    when: (s) => verified(s) && s.enableSlo,
  },
  {
    name: 'signedRequests',
    kind: 'checkbox',
    label: 'Signed Requests',
    text: 'Validate SAML requests with signature certificates',
    when: verified,
  },
  REQUESTABLE,
  {
    name: 'inlineHook',
    kind: 'select',
    label: 'Assertion Inline Hook',
    options: [['NONE', 'None (disabled)']],
  },
  {
    name: 'authnContextClassRef',
    kind: 'select',
    label: 'Authentication context class',
    options: [
      [`${CONTEXT}PasswordProtectedTransport`, 'PasswordProtectedTransport'],
      [`${CONTEXT}Password`, 'Password'],
      [`${CONTEXT}unspecified`, 'Unspecified'],
      [`${CONTEXT}TLSClient`, 'TLS Client'],
      [`${CONTEXT}X509`, 'X509 Certificate'],
      ['urn:federation:authentication:windows', 'Integrated Windows Authentication'],
      ['oasis:names:tc:SAML:2.0:ac:classes:Kerberos', 'Kerberos'],
    ],
  },
  {
    name: 'honorForceAuthn',
    kind: 'select',
    label: 'Honor Force Authentication',
    options: [
      ['YES', 'Yes'],
      ['NO', 'No'],
    ],
  },
  {
    name: 'idpIssuer',
    kind: 'text',
    label: 'SAML Issuer ID',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder that the console prints
    placeholder: 'http://www.okta.com/${org.externalKey}',
  },
];

/** The second step in one look: what stands open, and what *Show Advanced Settings* unfolds. */
export const samlFields = (
  classic: boolean,
): { main: readonly FieldSpec[]; advanced: readonly FieldSpec[] } =>
  classic
    ? {
        main: STEP_2.flatMap((spec) =>
          spec.name === 'sameRecipient' ? [spec, ...CLASSIC_REQUESTABLE] : [spec],
        ),
        advanced: ADVANCED.filter((spec) => spec !== REQUESTABLE),
      }
    : { main: STEP_2, advanced: ADVANCED };
