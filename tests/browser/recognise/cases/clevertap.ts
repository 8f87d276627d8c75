import type { Variant } from '../../../replicas/replica.ts';
import { clevertap } from '../../consoles/clevertap.ts';
import { ANY, type Case } from './case.ts';

const panelCase = (variant: Partial<Variant>): Case => ({
  console: 'clevertap',
  variant,
  url: clevertap.settings,
  reach: async (page) => {
    await clevertap.openPanel(page);
    await page.getByLabel('Sign-in URL').waitFor();
  },
  page: 'create-connection',
  fields: { ssoUrl: '', organizationName: ANY, domains: '' },
  also: ['certificate'],
});

export const clevertapCases: readonly Case[] = ['', 'shadow', 'upload'].map((flavour) =>
  panelCase({ flavour }),
);
