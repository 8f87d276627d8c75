import { issuer, loginUrl, metadataUrl } from '../../../replicas/entra/tenant.ts';
import type { Variant } from '../../../replicas/replica.ts';
import { entra } from '../../consoles/entra.ts';
import type { Case } from './case.ts';

const THUMBPRINT = /^[0-9A-F]{40}$/;

/** Its downloads wait for the first values. */
const entraCase = (variant: Partial<Variant>): Case => ({
  console: 'entra',
  variant,
  url: entra.singleSignOn,
  reach: (page) =>
    entra
      .surface(page, variant.flavour === 'frame')
      .getByText(/^(?:Microsoft Entra Identifier|Microsoft Entra-Bezeichner|Azure AD)/)
      .first()
      .waitFor(),
  page: 'saml',
  fields: {
    ssoUrl: loginUrl,
    idpEntityId: issuer,
    idpSloUrl: loginUrl,
    metadataUrl,
    certificateFingerprint: THUMBPRINT,
    spEntityId: '',
    acsUrl: '',
    spInitiationUrl: '',
    relayState: '',
    spSloUrl: '',
    // The replica's usual source, user.userprincipalname.
    nameIdSource: 'username',
  },
});

export const entraCases: readonly Case[] = [
  entraCase({}),
  entraCase({ language: 'de' }),
  entraCase({ flavour: 'frame' }),
  entraCase({ flavour: 'frame', language: 'de' }),
];
