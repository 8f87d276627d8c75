import type { Variant } from '../../../replicas/replica.ts';
import { infobip } from '../../consoles/infobip.ts';
import type { Case } from './case.ts';

const INFOBIP = 'https://portal.infobip.com/login/saml/acme';

const shownByInfobip = (address: string) => ({
  spEntityId: address,
  acsUrl: address && `${address}/callback`,
  spInitiationUrl: address,
});
const infobipCase = (variant: Partial<Variant>): Case => ({
  console: 'infobip',
  variant,
  url: infobip.settings,
  reach: async (page) => {
    await infobip.configure(page);
    if (variant.flavour !== 'readonly') await infobip.domain(page);
  },
  page: 'sso-setup',
  fields: {
    ...shownByInfobip(variant.flavour === 'readonly' ? '' : INFOBIP),
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
    autoCreateUsers: 'false',
    autoCreateGroups: 'false',
  },
});

export const infobipCases: readonly Case[] = [
  ...['', 'addon', 'panel', 'truncated', 'text', 'addon-panel-text'].map((flavour) =>
    infobipCase({ flavour }),
  ),
  infobipCase({ old: true }),
  infobipCase({ flavour: 'readonly' }),
];
