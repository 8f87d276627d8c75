import { NAME_ID_FORMATS } from '../../model/choice.ts';
import type { Labels } from '../../model/console.ts';
import { NAME_ID_FORMAT_WORDINGS, preferring } from '../wordings.ts';

type Choices = Readonly<Record<string, Labels>>;

const SAML2 = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';

/** Capitals in every UI language. Some are of a third party's list (phpsaml 41). */
export const FORMATS: Choices = {
  ...preferring(NAME_ID_FORMAT_WORDINGS, NAME_ID_FORMATS.emailAddress, 'EMAIL'),
  [NAME_ID_FORMATS.x509SubjectName]: { en: ['X509_SUBJECT', NAME_ID_FORMATS.x509SubjectName] },
  [NAME_ID_FORMATS.windows]: { en: ['WIN_DOMAIN_QUALIFIED', NAME_ID_FORMATS.windows] },
  [`${SAML2}kerberos`]: { en: ['KERBEROS'] },
  [`${SAML2}entity`]: { en: ['ENTITY'] },
  [`${SAML2}encrypted`]: { en: ['ENCRYPTED'] },
};

/** A field of the directory, with its category before it; English in every UI language. */
const fieldOf = (category: string, ...names: string[]): string[] =>
  names.flatMap((name) => [
    `${category} > ${name}`,
    `${category} >${name}`,
    `${category}> ${name}`,
    `${category}>${name}`,
    name,
  ]);

export const SOURCES: Choices = {
  email: { en: fieldOf('Basic Information', 'Primary email') },
  other: {
    en: [
      ...fieldOf('Basic Information', 'First name', 'Last name'),
      ...fieldOf('Employee Details', 'Employee ID'),
    ],
  },
};
