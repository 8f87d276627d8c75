import { PEOPLE } from '../people.ts';
import type { Variant } from '../replica.ts';
import { USUAL } from '../variant.ts';

/** What 8x8 Connect keeps of one account; nothing of it is validated (developer documentation). */
export interface Saved {
  ssoUrl: string;
  idpEntityId: string;
  certificate: string;
  configured: boolean;
  /** Users that were invited; the one who administers has a password. */
  users: string[];
}

export interface Store {
  variant: Variant;
  saved: Saved;
}

const GUID = 'FE0432A9-CA87-EB11-814E-02D85F55FCE7';

/** The generated address; that of the portal's former name in the old skin. */
export const acsUrlOf = ({ old }: Variant): string =>
  `https://${old ? 'app.wavecell.com' : 'connect.8x8.com'}/saml/auth/${GUID}`;

/** Not published: the ACS URL, except where the dialog shows another. */
export const entityIdOf = (variant: Variant): string =>
  variant.flavour === 'entity-id' ? 'https://connect.8x8.com' : acsUrlOf(variant);

/** As in the pictures of the documentation: whatever was typed is kept. */
const JUNK = {
  ssoUrl: 'https://dev-114860.okta.com/app/exkm9781heho6uqnJ356/sso/saml/metadata',
  idpEntityId: 'https://www.okta.com/exkm9781heho6uqnJ356',
  certificate: 'dnasdaDSBMNASD',
  configured: true,
};

export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  saved: {
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
    configured: false,
    users: variant.flavour === 'uninvited' ? [] : [...PEOPLE],
    ...(variant.flavour === 'configured' ? JUNK : {}),
  },
});
