import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import type { ByHand } from './by-hand.ts';

export const sipgateOktaByHand: ByHand = async ({ ferry, clerk }) => {
  const sp = await ferry.open(sipgate.settings);
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  const copy = sp.getByRole('button', { name: 'Copy' });
  for (const [at, name] of ['postBackURL', 'audienceRestriction'].entries()) {
    await clerk.turnTo(sp);
    await clerk.copy(copy.nth(at));
    await clerk.turnTo(idp);
    await clerk.paste(idp.locator(`[name="${name}"]`));
  }
  const format = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
  await clerk.choose(idp.locator('select[name="nameIDFormat"]'), format);
  await clerk.choose(idp.locator('select[name="userNameTemplate"]'), 'EMAIL');
  await okta.finish(idp);
  await okta.showValues(idp);
  const details = idp.locator('.metadata-details');
  const values = [
    [details.getByRole('button', { name: 'Copy' }).nth(1), sp.getByLabel(/^SSO.URL/)],
    [details.getByRole('button', { name: 'Copy' }).nth(3), sp.getByLabel(/^Entity.ID/).last()],
  ] as const;
  for (const [button, field] of values) {
    await clerk.copy(button);
    await clerk.turnTo(sp);
    await clerk.paste(field);
    await clerk.turnTo(idp);
  }
  // sipgate's guide warns of the copy button, which leaves out the BEGIN and END lines.
  await clerk.copyFile(details.getByRole('link', { name: 'Download' }));
  await clerk.turnTo(sp);
  await clerk.paste(sp.getByLabel(/^Certificate/));
  await sipgate.save(sp);
  await sipgate.saved(sp);
  await sipgate.enable(sp);
  return sipgate.signIn(sp);
};
