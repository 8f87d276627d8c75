import type { Page } from 'playwright';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { mergeSightings } from '../../../lib/recognise/merge.ts';

/**
 * What is seen in all frames, with the extension's own joining of them.
 * @param script the recogniser
 */
export async function see(page: Page, script: string): Promise<Sighting | null> {
  const framed = [];
  for (const [frame, each] of page.frames().entries()) {
    await each.evaluate(script);
    const sighting = await each.evaluate(() => {
      const { recognise, CONSOLES } = Reflect.get(globalThis, 'ferry');
      return recognise(document, location.href, CONSOLES)?.sighting ?? null;
    });
    if (sighting) framed.push({ frame, sighting });
  }
  return mergeSightings(framed)?.sighting ?? null;
}
