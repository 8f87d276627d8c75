import type { SpDesk } from '../../browser/consoles/desk.ts';
import { signInFrom } from '../../browser/consoles/sign-in.ts';

export const slackDesk: SpDesk = {
  id: 'slack',
  name: 'Slack',
  open: (ferry) => ferry.open('https://acme.slack.com/admin/auth/saml'),
  toTake: async (page) => page,
  async save(page) {
    await page.getByRole('button', { name: 'Save Configuration' }).click();
    await page.getByRole('status').filter({ hasText: 'saved' }).waitFor();
  },
  attributes: { 'User.Email': 'mail' },
  signIn: (page) => signInFrom(page, 'https://acme.slack.com/sso/saml/start'),
};
