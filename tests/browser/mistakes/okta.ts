import type { Mistake } from './mistake.ts';

/** What is right at Okta, and what is at hand beside it. */
export interface Right {
  acsUrl: string;
  spEntityId: string;
  /** Okta's own values. */
  ssoUrl: string;
  idpEntityId: string;
}

/** By the name of the control in Okta's wizard. */
type Entered = Readonly<Record<string, string | false>>;

const addresses: readonly Mistake<Right, Entered>[] = [
  {
    what: 'ACS URL and entity ID swapped',
    finding: 'acs-and-entity-id-swapped',
    enter: (r) => ({ postBackURL: r.spEntityId, audienceRestriction: r.acsUrl }),
  },
  {
    what: 'a slash at the end of the ACS URL',
    finding: 'acs-url-differs',
    enter: (r) => ({ postBackURL: `${r.acsUrl}/` }),
  },
  {
    what: 'http for https in the ACS URL',
    finding: 'acs-url-differs',
    enter: (r) => ({ postBackURL: r.acsUrl.replace('https', 'http') }),
  },
  {
    what: 'the ACS URL of another account',
    finding: 'acs-url-differs',
    enter: (r) => ({ postBackURL: r.acsUrl.replace(/\d+/, '1000001') }),
  },
  {
    what: 'the example of a guide as ACS URL',
    finding: 'placeholder-left-in',
    enter: () => ({ postBackURL: 'https://example.com/saml/acs' }),
  },
  {
    what: 'a Recipient that is not the ACS URL',
    finding: 'recipient-differs',
    enter: (r) => ({ sameRecipient: false, recipient: r.spEntityId, destination: r.acsUrl }),
  },
  {
    what: 'a Destination that is not the ACS URL',
    finding: 'destination-differs',
    enter: (r) => ({ sameRecipient: false, recipient: r.acsUrl, destination: `${r.acsUrl}/` }),
  },
];

const audiences: readonly Mistake<Right, Entered>[] = [
  {
    what: 'a capital letter in the host of the audience',
    finding: 'audience-differs',
    enter: (r) => ({ audienceRestriction: r.spEntityId.replace('login', 'Login') }),
  },
  {
    what: 'the default port in the audience',
    finding: 'audience-differs',
    enter: (r) => ({ audienceRestriction: r.spEntityId.replace('.com', '.com:443') }),
  },
  {
    what: 'percent-encoding in the audience',
    finding: 'audience-differs',
    enter: (r) => ({ audienceRestriction: r.spEntityId.replace('third-party', 'third%2Dparty') }),
  },
  {
    what: 'an invisible character inside the audience',
    finding: 'characters-look-alike',
    enter: (r) => ({ audienceRestriction: r.spEntityId.replace('third-', 'third-\u200B') }),
  },
  {
    what: 'an invisible character after the audience',
    finding: 'white-space-around',
    enter: (r) => ({ audienceRestriction: `${r.spEntityId}\u200B` }),
  },
  {
    what: 'Okta’s own issuer as audience',
    finding: 'value-of-the-other-side',
    enter: (r) => ({ audienceRestriction: r.idpEntityId }),
  },
];

const settings: readonly Mistake<Right, Entered>[] = [
  {
    what: 'Name ID format left unspecified',
    finding: 'name-id-format-not-demanded',
    enter: () => ({ nameIDFormat: 'Unspecified' }),
  },
  {
    what: 'Name ID format persistent',
    finding: 'name-id-format-not-demanded',
    enter: () => ({ nameIDFormat: 'Persistent' }),
  },
  {
    what: 'signatures by SHA-1',
    finding: 'signature-algorithm-not-demanded',
    enter: () => ({ signatureAlgorithm: 'RSA-SHA1' }),
  },
  {
    what: 'digests by SHA-1',
    finding: 'signature-algorithm-not-demanded',
    enter: () => ({ digestAlgorithm: 'SHA1' }),
  },
];

/** Mistakes in step 2 of Okta's wizard. */
export const MISTAKES = [...addresses, ...audiences, ...settings];
