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
    if (variant.flavour === 'readonly') return;
    await infobip.domain(page);
    // The page makes its addresses a moment after the last letter.
    await page.waitForFunction(isShown, `${INFOBIP}/callback`);
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

/** Runs in the page. */
const isShown = (value: string): boolean =>
  [...document.querySelectorAll('input')].some((input) => input.value === value) ||
  [...document.querySelectorAll<HTMLElement>('.value')].some(({ title }) => title === value);

export const infobipCases: readonly Case[] = [
  ...['', 'addon', 'panel', 'truncated', 'text', 'addon-panel-text'].map((flavour) =>
    infobipCase({ flavour }),
  ),
  infobipCase({ old: true }),
  infobipCase({ flavour: 'readonly' }),
];
