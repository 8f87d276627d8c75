import type { Variant } from '../replica.ts';
import { german } from './labels.de.ts';
import { english, type Labels } from './labels.en.ts';

export type { Labels } from './labels.en.ts';

/** Captions from before the product's renaming in 2023. */
const older: Record<Variant['language'], Partial<Labels>> = {
  en: {
    claims: 'User Attributes & Claims',
    certificates: 'SAML Signing Certificate',
    tokenCertificate: '',
    idpIdentifier: 'Azure AD Identifier',
    setUpLine: "You'll need to configure the application to link with Azure AD.",
    relayState: 'Relay State',
  },
  de: {
    claims: 'Benutzerattribute und Ansprüche',
    certificates: 'SAML-Signaturzertifikat',
    tokenCertificate: '',
    idpIdentifier: 'Azure AD-Bezeichner',
    setUpLine: 'Sie müssen die Anwendung so konfigurieren, dass sie mit Azure AD verknüpft ist.',
    relayState: 'Relayzustand',
  },
};

const renamed = (text: string): string =>
  text
    .replaceAll('Microsoft Entra ID', 'Azure Active Directory')
    .replaceAll('Microsoft Entra', 'Azure AD');

/**
 * The captions of a variant with `{app}` filled in.
 * @param app Name of the application.
 */
export function labelsFor(variant: Variant, app: string): Labels {
  const today = variant.language === 'de' ? german : english;
  const wordings = variant.old ? { ...today, ...older[variant.language] } : today;
  const fill = (text: string) => (variant.old ? renamed(text) : text).replaceAll('{app}', app);
  const entries = Object.entries(wordings).map(([key, value]) => [
    key,
    typeof value === 'string' ? fill(value) : value,
  ]);
  return Object.fromEntries(entries) as Labels;
}
