import { writeFileSync } from 'node:fs';
import { resultOf } from '../tests/browser/consoles/sign-in.ts';
import { sipgate } from '../tests/browser/consoles/sipgate.ts';
import { sipgateOkta } from '../tests/browser/journeys/index.ts';
import { arrive, embark } from '../tests/browser/mistakes/voyage.ts';
import { BEGIN, begin, tickAll, verdict } from '../tests/browser/trace/testing.ts';
import { root, shoot } from './shoot.ts';

/**
 * Takes README's picture of a trace anew, `docs/trace.png`: a test sign-in after someone has added a
 * slash to the audience. Build first, then `node scripts/screenshot-trace.ts`.
 */
const voyage = await embark();
const { ferry } = voyage;
try {
  await arrive(voyage, sipgateOkta);
  await ferry.allow('login.sipgate.com', 'dev-1.okta.com');
  const panel = await ferry.ui(await ferry.open(sipgate.settings), 'sidepanel');
  await tickAll(panel);
  await panel.getByRole('button', { name: BEGIN }).waitFor();
  const [app] = voyage.saved('okta') as { settings: Record<string, unknown> }[];
  if (app) app.settings.audienceRestriction = 'https://login.sipgate.com/auth/realms/third-party/';
  const tab = await begin(ferry, panel);
  await tab.getByRole('link', { name: 'Log in with SSO' }).click();
  await resultOf(tab);
  await verdict(panel);
  const page = await ferry.context.newPage();
  await page.goto(`chrome-extension://${ferry.extensionId}/trace.html`);
  await page.getByRole('treeitem', { name: /^Sign-in/ }).click();
  await page.getByRole('heading', { name: 'Sequence' }).waitFor();
  writeFileSync(root('docs/trace.png'), Buffer.from(await shoot(page, 1120, 860), 'base64'));
} finally {
  await ferry.close();
}
