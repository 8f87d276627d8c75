import type { Settings } from './settings.ts';

/** Field → what is wrong with it, in the form framework's words. */
export type Problems = Partial<Record<keyof Settings, string>>;

const BLANK = 'This field cannot be left blank';
const NOT_A_URL = 'Please enter a valid URL';

function urlProblem(value: string): string | undefined {
  if (value === '') return BLANK;
  if (!URL.canParse(value) || !/^https?:\/\//i.test(value)) return NOT_A_URL;
  // "Can't contain underscores", says Okta's field reference; known to hold for the host.
  if (new URL(value).hostname.includes('_')) return 'The URL can’t contain underscores (_)';
  return undefined;
}

function duplicateName(settings: Settings): boolean {
  const names = [...settings.attributeStatements, ...settings.groupStatements]
    .map((row) => row.name)
    .filter((name) => name !== '');
  return new Set(names).size < names.length;
}

/** Steps 2 and 3 in one: what the wizard refuses, by Okta's field reference. */
export function samlProblems(s: Settings): Problems {
  const found: Record<string, string | undefined> = {
    postBackURL: urlProblem(s.postBackURL),
    audienceRestriction: s.audienceRestriction === '' ? BLANK : undefined,
  };
  if (!s.sameRecipient) {
    found.recipient = urlProblem(s.recipient);
    found.destination = urlProblem(s.destination);
  }
  if (s.userNameTemplate === 'CUSTOM' && s.customUserName === '') found.customUserName = BLANK;
  if (s.responseSigned !== 'SIGNED' && s.assertionSigned !== 'SIGNED') {
    found.assertionSigned = 'Either the response or the assertion must be signed';
  }
  if (s.encryption === 'ENCRYPTED' && s.encryptionCertificate === '') {
    found.encryptionCertificate = BLANK;
  }
  if (s.signatureCertificate !== '' && s.enableSlo) {
    found.logoutUrl = urlProblem(s.logoutUrl);
    if (s.samlSpIssuer === '') found.samlSpIssuer = BLANK;
  }
  if (s.attributeStatements.some((row) => row.name === '' && row.values !== '')) {
    found.attributeStatements = BLANK;
  }
  if (duplicateName(s)) found.attributeStatements = 'Attribute names must be unique';
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}

/** Step 1. */
export function generalProblems(s: Settings): Problems {
  return s.label === '' ? { label: BLANK } : {};
}
