import type { Variant } from '../replica.ts';
import { USUAL } from '../variant.ts';

/** What sipgate keeps of one account. Shapes as of a Keycloak broker, which login.sipgate.com is. */
export interface Saved {
  ssoUrl: string;
  idpEntityId: string;
  certificate: string;
  enabled: boolean;
  domains: { name: string; verified: boolean; txt: string }[];
}

export interface Store {
  variant: Variant;
  saved: Saved;
}

const REALM = 'https://login.sipgate.com/auth/realms/third-party';

/** What *Service Provider data* shows. */
export const SP_DATA = {
  entityId: REALM,
  acsUrl: `${REALM}/broker/saml-w3041877/endpoint`,
};

/** @param variant flavour `unverified`: the account's domain still waits for its TXT record */
export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  saved: {
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
    enabled: false,
    domains: [
      {
        name: 'acme.example',
        verified: variant.flavour !== 'unverified',
        txt: 'sipgate-verification=5f1c0e7a9b',
      },
    ],
  },
});
