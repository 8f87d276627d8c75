import { browser } from '../../api.ts';

/** The panel in the developer tools of a tab; its address names the tab, as that of any of our pages. */
export const createPanel = (): void => {
  const tab = browser.devtools.inspectedWindow.tabId;
  // Chrome wants the paths from the root, Firefox from here; both are this.
  void browser.devtools.panels.create(
    'SAML Ferry',
    '/icon/32.png',
    `/devtools-panel.html?tab=${tab}`,
  );
};
