import { startReplicas } from '../tests/replicas/server.ts';
import { launch } from './chromium.ts';
import { PLACES } from './places.ts';

/** Chromium with the extension and the sandbox's consoles open at the first step, until it is closed. */
export const show = async (): Promise<void> => {
  const replicas = await startReplicas();
  const { context, close } = await launch({ hostRules: replicas.hostRules, headless: false });
  for (const { address } of PLACES) {
    const page = await context.newPage();
    await page.goto(address);
  }
  console.log(
    'Press the icon of SAML Ferry beside any of the open consoles. Closing the browser ends this.',
  );
  await new Promise((resolve) => context.once('close', resolve));
  await close();
  await replicas.close();
};
