import type { Page } from '../../model/console.ts';
import { SIGNATURE_WORDINGS } from '../wordings.ts';
import { DASHBOARD } from './current.ts';
import { ACS_URL, CREATE, ENTITY_ID, PATH, SP_DETAILS } from './labels.ts';

const SSO_ONLY = { en: ['Require all users to login using SSO', 'Login with SSO only'] };

/** The older page: shows its values at once and takes the IdP's metadata (documentation v4.0). */
export const ssoMetadata: Page = {
  id: 'sso-metadata',
  title: { en: ['SSO', 'SSO Settings', 'SSO setup'] },
  urls: [DASHBOARD],
  marks: [
    { text: { en: ['MetaData XML', 'XML MetaData', 'Metadata XML', 'Upload XML Metadata'] } },
    { text: { en: ['Signature Hash Algorithm', 'Signature Hash Algorithm: *'] } },
    { text: SSO_ONLY },
  ],
  anyMark: true,
  not: [{ text: SP_DETAILS }, { text: CREATE }],
  fields: {
    spEntityId: { role: 'shows', labels: ENTITY_ID, grade: 'A' },
    acsUrl: { role: 'shows', labels: ACS_URL, grade: 'A' },
    signatureAlgorithm: {
      role: 'shows',
      labels: { en: ['Signature Hash Algorithm'] },
      choices: SIGNATURE_WORDINGS,
      grade: 'A',
    },
    binding: {
      role: 'shows',
      labels: { en: ['Binding'] },
      choices: {
        post: { en: ['HTTP POST', 'HTTP-POST', 'POST'] },
        redirect: { en: ['HTTP Redirect', 'HTTP-Redirect', 'Redirect'] },
      },
      grade: 'A',
    },
    metadataXml: {
      role: 'takes',
      labels: { en: ['MetaData XML', 'XML MetaData', 'Metadata XML', 'Upload XML Metadata'] },
      required: true,
      grade: 'A',
    },
    domain: {
      role: 'takes',
      labels: {
        en: [
          'Set your unique domain URL',
          'Unique domain URL',
          'Domain URL',
          'Application Name',
          'Name Selection',
        ],
      },
      required: true,
      grade: 'A',
    },
    ssoOnly: { role: 'takes', labels: SSO_ONLY, grade: 'A' },
    bindExistingUsers: {
      role: 'takes',
      labels: {
        en: [
          "Bind user's data with your IDP",
          'Bind users data with your IDP',
          'Bind Existing Users',
        ],
      },
      grade: 'A',
    },
  },
  save: { labels: { en: ['Save', 'Save changes', 'Save settings'] } },
  path: PATH,
};
