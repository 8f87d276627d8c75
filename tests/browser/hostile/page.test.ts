import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { handOf } from '../hand.ts';
import { BAD, SECRET } from './inputs.ts';
import { boardWatched, type Watched } from './watched.ts';

let ferry: Watched;

beforeAll(async () => {
  ferry = await boardWatched();
});
afterAll(() => ferry.close());

afterEach(async () => {
  expect(await ferry.troubles()).toEqual([]);
  expect(await ferry.kept()).not.toContain(SECRET);
});

/** The console's page answers, and the popup says what it sees there. */
const alive = async (page: Page, sees: RegExp): Promise<void> => {
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  const popup = await ferry.ui(page);
  await popup.getByText(sees).first().waitFor();
  await popup.close();
};

const put = (page: Page, label: RegExp, text: string): Promise<void> =>
  page
    .getByLabel(label)
    .last()
    .evaluate(
      (element, units) => {
        const value = typeof units === 'string' ? units : String.fromCharCode(...units);
        const prototype = Object.getPrototypeOf(element);
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text.isWellFormed() ? text : Array.from(text, (c) => c.charCodeAt(0)),
    );

/** The guard's dialog has the focus while it is open. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);

test('whatever is typed into the fields of a joined console is found wrong', async () => {
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  const sp = await ferry.open(sipgate.settings);
  await handOf(ferry).press(sp, /^Connect sipgate with Okta$/);
  // Layout of one word of megabytes is the browser's matter; everything else is typed.
  for (const [name, text] of Object.entries(BAD)) {
    const value = text.slice(0, 1_200_000);
    for (const label of [/^SSO.URL/, /^Entity.ID/, /^Certificate/]) await put(sp, label, value);
    await sipgate.save(sp);
    await expect.poll(() => focused(sp), { message: name, timeout: 20_000 }).toBe('saml-ferry');
    await sp.keyboard.press('Escape');
    await expect.poll(() => focused(sp), { message: name }).not.toBe('saml-ferry');
  }
  await alive(sp, /sipgate/);
});

const ADDRESS = 'https://app.sipgate.com/account/sso';

/** A page of the sender's own making at the console's address, in a tab. */
const forged = async (body: string): Promise<Page> => {
  const page = await ferry.context.newPage();
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${body}` }),
  );
  await page.goto(ADDRESS);
  return page;
};

const FORM = `<h1>Single Sign-on (SSO)</h1><h2>Service Provider data</h2>
  <label>ACS URL <input readonly value="https://login.sipgate.com/auth/realms/third-party/broker/saml-w1/endpoint"></label>
  <label>Entity ID <input readonly value="https://login.sipgate.com/auth/realms/third-party"></label>
  <h2>Identity Provider data</h2>`;

test.each<[string, string]>([
  [
    'methods of the DOM as names',
    `<form>${FORM}${['closest', 'matches', 'parentNode', 'parentElement', 'getAttribute', 'querySelectorAll', 'id', 'getRootNode', 'localName', 'contains', 'shadowRoot', 'ownerDocument', 'textContent', 'checkVisibility', '__proto__', 'constructor'].map((name) => `<input name="${name}" id="${name}">`).join('')}</form>`,
  ],
  [
    'methods of the document as names',
    `${['querySelector', 'createTreeWalker', 'getElementsByTagName', 'body', 'documentElement', 'createElement', 'defaultView', 'addEventListener', 'head', 'cookie'].map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}${FORM}`,
  ],
  [
    'prototype names as ids',
    `${FORM}<input id="__proto__" data-expect="acsUrl" data-field="acsUrl" data-saml-ferry="connect"><input id="constructor"><div id="toString">`,
  ],
  ['twenty thousand fields', `${FORM}${'<label>SSO URL <input></label>'.repeat(20_000)}`],
  ['deep nesting', `${FORM}${'<div>'.repeat(5_000)}<label>SSO URL <input></label>`],
  [
    'a frame of elsewhere that claims to be the console',
    `${FORM}<iframe src="https://evil.test/account/sso"></iframe>`,
  ],
])('a page with %s', async (_, body) => {
  const page = await forged(body);
  await alive(page, /./);
});

test('a page can neither press nor speak for the user', async () => {
  const page = await forged(`${FORM}<button type="button">Save</button>`);
  await page.evaluate(() => {
    const forge = (name: string, payload: unknown) => {
      for (const ferry of ['background', 'page']) window.postMessage({ ferry, name, payload }, '*');
    };
    forge('create', { name: 'forged' });
    forge('connect', { tabs: [1, 2, 3] });
    forge('fill', { items: [{ field: 'ssoUrl', selector: 'input', to: 'https://evil.test' }] });
    forge('paste', { connection: 'x', side: null, text: 'forged', name: null });
    const overlays = document.querySelectorAll('saml-ferry');
    for (const overlay of overlays) overlay.remove();
    const button = document.querySelector('button');
    button?.click();
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    for (const key of ['Enter', 'Escape'])
      button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await alive(page, /sipgate/);
  const kept = await ferry.kept();
  expect(kept).not.toContain('forged');
  expect(kept).not.toContain('evil.test');
  expect(await page.locator('input').first().inputValue()).toMatch(/^https:\/\/login\.sipgate/);
  const answer = await page.evaluate(() => {
    const runtime = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime');
    return typeof runtime?.sendMessage;
  });
  expect(answer).toBe('undefined');
});
