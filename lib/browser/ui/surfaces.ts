import { browser } from '../api.ts';

/** Chrome's own way to a side panel; the polyfill passes it through and has no type for it. */
interface WithPanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

const current = browser.windows.getCurrent();
let windowId: number | undefined;
current.then(({ id }) => {
  windowId = id;
});

/** Opens the side panel. Has to be called right in a user's click: browsers insist. */
export const openPanel = async (): Promise<void> => {
  const { sidePanel } = browser as unknown as WithPanel;
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
  window.close();
};

/** Opens the same UI in a tab of its own, beside the same tab. */
export const openPage = async (tab: number | null): Promise<void> => {
  const beside = tab === null ? '' : `?tab=${tab}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html${beside}`) });
};

/** Opens the guide of a connection, or of a pair that is chosen there, in a tab of its own. */
export const openGuide = async (connection: string | null): Promise<void> => {
  const of = connection === null ? '' : `?${new URLSearchParams({ connection })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`guide.html${of}`) });
};
