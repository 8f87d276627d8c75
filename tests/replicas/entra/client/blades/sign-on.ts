import { basicCard } from '../cards/basic.ts';
import { certificatesCard } from '../cards/certificates.ts';
import { claimsCard } from '../cards/claims.ts';
import { setUpCard } from '../cards/setup.ts';
import { openTest, testCard } from '../cards/test.ts';
import { toolbar, toolbarItem } from '../controls.ts';
import { bound, el } from '../dom.ts';
import { icons } from '../icons.ts';
import { UploadPane } from '../pane/upload.ts';
import type { Portal } from '../portal.ts';
import { blade, bladeTitle } from './blade.ts';
import { menu } from './menu.ts';
import { reactView } from './react-view.ts';

function commandBar({ labels }: Portal): HTMLElement {
  const idle = () => () => undefined;
  return toolbar(
    labels.pageTitle,
    toolbarItem<Portal>(
      labels.uploadMetadata,
      icons.upload,
      (portal) => () => portal.pane(new UploadPane(portal)),
    ),
    toolbarItem<Portal>(labels.changeMode, icons.mode, idle),
    toolbarItem<Portal>(
      labels.testApp,
      icons.test,
      (portal) => () => openTest(portal),
      ({ view }) => view().ready,
    ),
    toolbarItem<Portal>(labels.feedback, icons.heart, idle),
  );
}

/** The words above the cards. */
function introduction({ labels }: Portal): HTMLElement {
  return el(
    'div.ext-saml-intro',
    {},
    el('h3.ext-saml-heading', {}, labels.heading),
    el('p', {}, labels.intro),
    el(
      'p',
      {},
      labels.guideBefore,
      el('a.msportalfx-link-primary', { tabindex: '0' }, labels.guide),
      labels.guideAfter,
    ),
  );
}

function workingSurface(portal: Portal): HTMLElement[] {
  if (portal.has('frame') || portal.has('oidc')) return [reactView(portal)];
  return [
    commandBar(portal),
    el(
      'div.fxs-blade-content-wrapper',
      {},
      introduction(portal),
      bound<Portal>(
        'div.ext-saml-cards',
        { if: ({ cardsShown }) => cardsShown() },
        {},
        basicCard(portal),
        claimsCard(portal),
        certificatesCard(portal),
        setUpCard(portal),
        testCard(portal),
      ),
    ),
  ];
}

/** "{App} | SAML-based Sign-on". */
export function signOnBlade(portal: Portal): HTMLElement {
  const { labels, view } = portal;
  return blade(
    'signOn',
    bladeTitle(`${view().app.name} | ${labels.pageTitle}`, labels.enterpriseApplication),
    menu(portal),
    el('div.fxs-blade-content-container-details', {}, ...workingSurface(portal)),
  );
}
