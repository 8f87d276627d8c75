import type { CDPSession, Frame, Page } from 'playwright';

/** What the guard's dialog says, as it stands. */
export interface Asking {
  heading: string;
  /** Titles of its findings. */
  titles: string[];
  /** The whole text. */
  text: string;
  buttons: Button[];
  /** Text of the button that has the focus. */
  focused: string;
}

export interface Button {
  text: string;
  /** Middle of the button in its frame, in CSS pixels. */
  x: number;
  y: number;
}

/** A mark in the page, with its box in the frame. */
export interface Marked {
  state: string;
  text: string;
  ring: DOMRect;
  note: DOMRect;
}

/**
 * The guard and the marks live in closed shadow roots, which no script of a page can enter; the
 * extension's own world in that page can.
 */
export class Guard {
  private readonly page: Page;
  private readonly extensionId: string;
  private readonly frame: Frame;

  constructor(page: Page, extensionId: string, frame: Frame = page.mainFrame()) {
    this.page = page;
    this.extensionId = extensionId;
    this.frame = frame;
  }

  /** Waits for the dialog. */
  asks = (): Promise<Asking> => this.within(asking);

  /** Whether it asks right now. */
  isAsking = (): Promise<boolean> => this.within(isAsking);

  /** Waits until the page has as many marks. */
  marks = (least = 1): Promise<Marked[]> => this.within(marked, least);

  /** Presses a button of the dialog with the mouse. */
  async press(text: RegExp): Promise<void> {
    const { buttons } = await this.asks();
    const button = buttons.find((one) => text.test(one.text));
    if (!button) throw new Error(`The dialog has no button ${text}.`);
    const owner = this.frame.parentFrame() ? await this.frame.frameElement() : null;
    const box = (await owner?.boundingBox()) ?? { x: 0, y: 0 };
    await this.page.mouse.click(box.x + button.x, box.y + button.y);
  }

  anyway = (): Promise<void> => this.press(/^(Save anyway|Trotzdem speichern)$/);
  fix = (): Promise<void> => this.press(/^(Put it right|Richtigstellen)$/);
  back = (): Promise<void> => this.press(/^(Go back|Zurück)$/);

  /** The dialog and its buttons as assistive technology is told of them. */
  async names(): Promise<{ role: string; name: string }[]> {
    const session = await this.page.context().newCDPSession(this.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inside = (id: string | undefined): boolean => {
      const node = id === undefined ? undefined : byId.get(id);
      return node !== undefined && (node.role?.value === 'dialog' || inside(node.parentId));
    };
    return nodes
      .filter((node) => inside(node.nodeId) && /^(dialog|button)$/.test(node.role?.value ?? ''))
      .map((node) => ({ role: node.role?.value, name: node.name?.value }));
  }

  private async within<A, T>(act: (given: A) => T | Promise<T>, given?: A): Promise<T> {
    const target = this.frame.parentFrame() ? this.frame : this.page;
    const session = await this.page.context().newCDPSession(target);
    try {
      const contextId = await this.world(session);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${act})(${JSON.stringify(given) ?? ''})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  /** The content script's world, among those that this document has. */
  private async world(session: CDPSession): Promise<number> {
    const origin = `chrome-extension://${this.extensionId}`;
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === origin) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return found;
  }
}

/** Runs in the content script's world, as do the next two: nothing from outside is in reach. */
const asking = (): Promise<Asking> =>
  new Promise((resolve) => {
    const { dom } = Reflect.get(globalThis, 'chrome');
    const look = (): void => {
      for (const host of document.querySelectorAll('saml-ferry')) {
        const root: ShadowRoot | null = dom.openOrClosedShadowRoot(host);
        const dialog = root?.querySelector('dialog[open]');
        if (!root || !dialog) continue;
        const texts = (selector: string) =>
          [...dialog.querySelectorAll(selector)].map((element) => element.textContent ?? '');
        resolve({
          heading: texts('h1').join(),
          titles: texts('h2'),
          text: dialog.textContent ?? '',
          buttons: [...dialog.querySelectorAll('button')].map((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return { text: button.textContent ?? '', x: x + width / 2, y: y + height / 2 };
          }),
          focused: root.activeElement?.textContent ?? '',
        });
        return;
      }
      setTimeout(look, 20);
    };
    look();
  });

const isAsking = (): boolean => {
  const { dom } = Reflect.get(globalThis, 'chrome');
  return [...document.querySelectorAll('saml-ferry')].some((host) =>
    dom.openOrClosedShadowRoot(host)?.querySelector('dialog[open]'),
  );
};

const marked = (least: number): Promise<Marked[]> =>
  new Promise((resolve) => {
    const { dom } = Reflect.get(globalThis, 'chrome');
    const look = (): void => {
      const all = [...document.querySelectorAll('saml-ferry')].flatMap((host) => {
        const root: ShadowRoot | null = dom.openOrClosedShadowRoot(host);
        return [...(root?.querySelectorAll('.ring') ?? [])].flatMap((ring) => {
          const note = ring.nextElementSibling;
          if (!note) return [];
          return {
            state: ring.className.replace('ring ', ''),
            text: note.textContent ?? '',
            ring: ring.getBoundingClientRect().toJSON(),
            note: note.getBoundingClientRect().toJSON(),
          };
        });
      });
      if (all.length >= least) resolve(all);
      else setTimeout(look, 20);
    };
    look();
  });
