import { NAME_ID_FORMATS } from '../model/choice.ts';
import type { Labels } from '../model/console.ts';

/** One wording that is the same in every language. */
const always = (...texts: string[]): Labels => ({ en: texts });

/** What the consoles call a NameID format. Identifiers themselves are accepted everywhere. */
export const NAME_ID_FORMAT_WORDINGS: Readonly<Record<string, Labels>> = {
  [NAME_ID_FORMATS.unspecified]: always('Unspecified', NAME_ID_FORMATS.unspecified),
  [NAME_ID_FORMATS.emailAddress]: always(
    'EmailAddress',
    'Email Address',
    'Email',
    NAME_ID_FORMATS.emailAddress,
  ),
  [NAME_ID_FORMATS.x509SubjectName]: always('x509SubjectName', NAME_ID_FORMATS.x509SubjectName),
  [NAME_ID_FORMATS.windows]: always('Windows domain qualified name', NAME_ID_FORMATS.windows),
  [NAME_ID_FORMATS.persistent]: always('Persistent', NAME_ID_FORMATS.persistent),
  [NAME_ID_FORMATS.transient]: always('Transient', NAME_ID_FORMATS.transient),
};

/** The same wordings of a choice, the console's own first, since that is what a guide says. */
export const preferring = (
  choices: Readonly<Record<string, Labels>>,
  token: string,
  text: string,
): Readonly<Record<string, Labels>> => ({
  ...choices,
  [token]: { en: [text, ...(choices[token]?.en ?? []).filter((other) => other !== text)] },
});

export const SIGNATURE_WORDINGS: Readonly<Record<string, Labels>> = {
  'rsa-sha256': always(
    'RSA-SHA256',
    'SHA-256',
    'SHA256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  ),
  'rsa-sha1': always('RSA-SHA1', 'SHA-1', 'SHA1', 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'),
  'rsa-sha384': always('RSA-SHA384', 'SHA-384', 'SHA384'),
  'rsa-sha512': always('RSA-SHA512', 'SHA-512', 'SHA512'),
};

export const DIGEST_WORDINGS: Readonly<Record<string, Labels>> = {
  sha256: always('SHA256', 'SHA-256'),
  sha1: always('SHA1', 'SHA-1'),
  sha384: always('SHA384', 'SHA-384'),
  sha512: always('SHA512', 'SHA-512'),
};
