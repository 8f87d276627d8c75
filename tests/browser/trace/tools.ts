import type { CDPSession } from 'playwright';
import type { Ferry } from '../ferry.ts';

/** Chromium's switch that opens the developer tools with every tab. */
export const WITH_TOOLS = '--auto-open-devtools-for-tabs';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The developer tools of the one tab that is open, which no page of Playwright's stands for. */
export class Tools {
  private readonly session: CDPSession;
  private id = 0;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async of({ context }: Ferry): Promise<Tools> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser is gone.');
    return new Tools(session);
  }

  /** Whether they have seen any request: they begin to listen a while after they open. */
  hear = (): Promise<boolean> => this.within(/^devtools:/, HEARS);

  /** Brings the extension's panel to the front of the tools, as a click on its tab does. */
  async show(): Promise<void> {
    while (!(await this.within<boolean>(/^devtools:/, SHOW_PANEL))) await pause();
  }

  /** The whole text of the panel. */
  text = (): Promise<string> => this.within(/devtools-panel\.html/, 'document.body.innerText');

  private async within<T>(url: RegExp, expression: string): Promise<T> {
    const { targetId } = await this.target(url);
    const { sessionId } = await this.session.send('Target.attachToTarget', { targetId });
    const id = ++this.id;
    const answered = new Promise<T>((resolve, reject) => {
      this.session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id: of, result } = JSON.parse(message);
        if (of !== id) return;
        if (result.exceptionDetails) reject(new Error(result.exceptionDetails.text));
        else resolve(result.result.value);
      });
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await this.session.send('Target.sendMessageToTarget', { sessionId, message });
    return answered;
  }

  private async target(url: RegExp): Promise<Target> {
    for (;;) {
      const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{}] });
      const found = targetInfos.find((one) => one.type !== 'tab' && url.test(one.url));
      if (found) return found;
      await pause();
    }
  }
}

/** Runs in the developer tools, as the next does; as text, since they import what is theirs. */
const HEARS = `(async () => {
  if (!document.querySelector('.root-view')) return false;
  const { NetworkLog } = await import('./models/logs/logs.js');
  return NetworkLog.NetworkLog.instance().requests().some(({ finished }) => finished);
})()`;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** False while the panel is not there yet. */
const SHOW_PANEL = `(async () => {
  if (!document.querySelector('.root-view')) return false;
  const { InspectorView, ViewManager } = await import('./ui/legacy/legacy.js');
  const tabs = InspectorView.InspectorView.instance().tabbedPane.tabIds();
  const panel = tabs.find((tab) => tab.startsWith('chrome-extension:'));
  if (panel) await ViewManager.ViewManager.instance().showView(panel);
  return panel !== undefined;
})()`;
