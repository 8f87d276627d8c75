import type { Variant } from '../../../replicas/replica.ts';
import { okta } from '../../consoles/okta.ts';
import type { Case } from './case.ts';

const oktaCase = (variant: Partial<Variant>): Case => ({
  console: 'okta',
  variant,
  url: okta.wizard,
  reach: async (page) => {
    await page.getByLabel(/^(?:App name|アプリ名)/).fill('sipgate');
    await page.getByRole('button', { name: /^(?:Next|次へ)$/ }).click();
    await page
      .getByLabel(/^(?:Audience|オーディエンス|対象)/)
      .first()
      .waitFor();
  },
  page: 'wizard-saml',
  fields: {
    acsUrl: '',
    recipientIsAcs: 'true',
    spEntityId: '',
    relayState: '',
    nameIdFormat: /unspecified$/,
    nameIdSource: 'username',
  },
  // Rows that are there and empty; the newer wizard has none until one is added.
  also: ['attributes'],
});

export const oktaCases: readonly Case[] = [
  ...['', 'react', 'ja', 'react ja'].map((flavour) => oktaCase({ flavour })),
  oktaCase({ old: true }),
];
