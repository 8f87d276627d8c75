import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Console, Labels } from '../../../lib/model/console.ts';

const ENDPOINT: Labels = {
  en: ['SAML 2.0 Endpoint (HTTP)', 'SAML 2.0 Endpoint', 'SAML SSO URL'],
};
const ISSUER: Labels = { en: ['Identity Provider Issuer'] };
const CERTIFICATE: Labels = { en: ['Public Certificate', 'Public (X.509) Certificate'] };
const WORKSPACE = '^https://(?<workspace>(?!(?:app|api|my|www)\\.)[a-z0-9-]+)\\.slack\\.com/';

/**
 * Slack, one workspace: slack.com/help/articles/205168057 (grade A), and the guides of Microsoft and
 * Ping Identity (grade B). The page shows nothing of its own: ACS URL and entity ID follow from the
 * workspace's host. Enterprise organisations have other addresses, and are left to the generic recogniser.
 */
export const slack = {
  id: 'slack',
  side: 'sp',
  name: 'Slack',
  matches: ['https://*.slack.com/admin/*'],
  account: [WORKSPACE],
  pages: [
    {
      id: 'saml',
      title: { en: ['SAML authentication'] },
      urls: [`${WORKSPACE}admin/auth/saml(?:[?#]|$)`],
      marks: [{ text: ENDPOINT }, { text: ISSUER }],
      fields: {
        ssoUrl: { role: 'takes', labels: ENDPOINT, required: true, grade: 'B' },
        idpEntityId: { role: 'takes', labels: ISSUER, required: true, grade: 'B' },
        certificate: {
          role: 'takes',
          labels: CERTIFICATE,
          required: true,
          form: 'pem',
          grade: 'B',
        },
      },
      save: { labels: { en: ['Save Configuration'] } },
      path: {
        en: [
          'Settings & administration > Workspace settings > Authentication > SAML authentication > Configure',
        ],
      },
    },
  ],
  formats: {
    acsUrl: [{ pattern: `${WORKSPACE}sso/saml$`, grade: 'A' }],
    spEntityId: [{ pattern: '^https://slack\\.com$', grade: 'A' }],
    spInitiationUrl: [{ pattern: `${WORKSPACE}sso/saml/start$`, grade: 'B' }],
  },
  sameIds: { workspace: ['acsUrl', 'spInitiationUrl'] },
  derived: {
    acsUrl: { from: 'https://{workspace}.slack.com/sso/saml', grade: 'A' },
    spEntityId: { from: 'https://slack.com', grade: 'A' },
    spInitiationUrl: { from: 'https://{workspace}.slack.com/sso/saml/start', grade: 'B' },
  },
  demands: {
    nameIdFormat: NAME_ID_FORMATS.persistent,
    signResponse: 'true',
    attributes: 'User.Email',
    recipientIsAcs: 'true',
    binding: 'post',
  },
  steps: [
    {
      id: 'slack-attributes',
      when: 'finish',
      sets: ['attributes'],
      text: {
        en: ['At the identity provider add the attribute “User.Email” with the e-mail address.'],
        de: ['Beim Identity Provider das Attribut „User.Email“ mit der E-Mail-Adresse hinzufügen.'],
      },
    },
    {
      id: 'slack-test',
      when: 'finish',
      tests: true,
      text: {
        en: ['Test the sign-in at https://<workspace>.slack.com, while SSO is still optional.'],
        de: ['Die Anmeldung auf https://<workspace>.slack.com testen, solange SSO optional ist.'],
      },
    },
  ],
} satisfies Console;
