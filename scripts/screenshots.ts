import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { okta } from '../tests/browser/consoles/okta.ts';
import { sipgate } from '../tests/browser/consoles/sipgate.ts';
import { boardFerry } from '../tests/browser/ferry.ts';
import { handOf } from '../tests/browser/hand.ts';
import { root, shoot } from './shoot.ts';

/**
 * Takes the README's picture anew, `docs/popup.png`: the side panel beside a console whose ACS URL has
 * a slash too many, and the popup a few steps later. Build first, then `node scripts/screenshots.ts`.
 */
const picture = async (page: Page, width: number, height: number): Promise<string> =>
  `data:image/png;base64,${await shoot(page, width, height)}`;

const STYLE = `
  body { margin: 0; width: 1640px; height: 856px; position: relative; overflow: hidden;
    background: linear-gradient(160deg, #eaf2fc, #cfdff3); font: 13px system-ui, sans-serif; color: #5b6775 }
  img { display: block }
  .window, .popup { position: absolute; overflow: hidden; background: #fff; border-radius: 12px;
    box-shadow: 0 0 0 1px rgb(22 32 44 / 10%), 0 24px 64px rgb(22 32 44 / 22%) }
  .window { left: 36px; top: 36px; width: 1160px }
  .popup { right: 36px; top: 128px }
  .bar { display: flex; align-items: center; gap: 12px; height: 44px; padding: 0 16px; background: #e6ebf1 }
  .dot { width: 11px; height: 11px; border-radius: 50%; background: #c3ccd6 }
  .url { flex: 1; margin: 0 8px; padding: 6px 14px; border-radius: 14px; background: #fff }
  .both { display: flex }
  .both img + img { border-left: 1px solid #dfe3e8 }
`;

const compose = async (
  context: BrowserContext,
  pictures: { console: string; panel: string; popup: string; url: string },
): Promise<void> => {
  const icon = readFileSync(root('public/icon/48.png')).toString('base64');
  const page = await context.newPage();
  await page.setContent(`<style>${STYLE}</style>
    <div class="window">
      <div class="bar"><i class="dot"></i><i class="dot"></i><i class="dot"></i>
        <span class="url">${pictures.url}</span>
        <img width="20" src="data:image/png;base64,${icon}" alt="">
      </div>
      <div class="both"><img width="800" height="740" src="${pictures.console}" alt=""><img width="359" src="${pictures.panel}" alt=""></div>
    </div>
    <div class="popup"><img width="380" src="${pictures.popup}" alt=""></div>`);
  writeFileSync(root('docs/popup.png'), Buffer.from(await shoot(page, 1640, 856), 'base64'));
};

const ferry = await boardFerry();
try {
  const hand = handOf(ferry);
  const sp = await ferry.open(sipgate.settings);
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  await hand.press(idp, /^Connect sipgate with Okta$/);
  await hand.press(idp, /^Fill \d fields? on this page$/);
  const acs = idp.locator('[name="postBackURL"]');
  await acs.fill(`${await acs.inputValue()}/`);
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel.getByRole('button', { name: 'Put it right' }).waitFor();
  const besideConsole = await picture(panel, 359, 740);
  await idp.bringToFront();
  // Wide enough for the console's own layout; shown smaller.
  const console = await picture(idp, 1060, 980);
  await panel.getByRole('button', { name: 'Put it right' }).click();
  await panel.getByRole('button', { name: 'Put it right' }).waitFor({ state: 'hidden' });
  await panel.close();
  await okta.finish(idp);
  await okta.showValues(idp);
  await hand.press(idp, /^Take \d values? from this page$/);
  const popup = await ferry.ui(sp);
  await popup.getByRole('button', { name: /^Fill/ }).waitFor();
  const above = await picture(popup, 380, 600);
  const url = 'dev-1-admin.okta.com/admin/apps/saml-wizard/create';
  await compose(ferry.context, { console, panel: besideConsole, popup: above, url });
} finally {
  await ferry.close();
}
