import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultOf } from '../consoles/sign-in.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { sipgateOkta } from '../journeys/index.ts';
import { onlyConnection } from '../lost/stored.ts';
import { arrive, embark, type Voyage } from '../mistakes/voyage.ts';
import { begin, tickAll, verdict } from './testing.ts';

let voyage: Voyage;
let panel: Page;

const PRIVATE = /^In a private window$/;

beforeAll(async () => {
  voyage = await embark();
  const { ferry } = voyage;
  await arrive(voyage, sipgateOkta);
  await ferry.allow('login.sipgate.com', 'dev-1.okta.com');
  panel = await ferry.ui(await ferry.open(sipgate.settings), 'sidepanel');
  await tickAll(panel);
});
afterAll(() => voyage.ferry.close());

/** Runs in the browser's own page of extensions: the switches *Developer mode* and *Allow in Incognito*. */
const letIn = async (extensionId: string): Promise<void> => {
  const { developerPrivate } = Reflect.get(globalThis, 'chrome');
  // An extension from a folder would not be started anew without.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
};

test('where the extension is not let in, it says how to let it', async () => {
  await panel.getByRole('button', { name: PRIVATE }).click();
  await panel.getByText(/private windows/).waitFor();
});

test('a sign-in in a private window is verified as well', async () => {
  const { ferry } = voyage;
  const settings = await ferry.open('chrome://extensions');
  // The browser closes the extension's pages, and starts it anew.
  const started = panel
    .waitForEvent('close')
    .then(() => ferry.context.waitForEvent('serviceworker'));
  await settings.evaluate(letIn, ferry.extensionId);
  await started;
  await settings.close();
  panel = await ferry.ui(await ferry.open(sipgate.settings), 'sidepanel');
  const tab = await begin(ferry, panel, PRIVATE);
  await tab.getByRole('link', { name: 'Log in with SSO' }).click();
  expect(await resultOf(tab)).toBe('ok');
  expect(await verdict(panel)).toMatch(/^It works\./);
  expect((await onlyConnection(ferry)).tested).toMatchObject({ outcome: 'verified' });
});
