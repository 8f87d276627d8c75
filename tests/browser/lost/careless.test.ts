import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Field } from '../../../lib/model/field.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';
import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { connectionsOf, onlyConnection, values } from './stored.ts';

const profile = mkdtempSync(join(tmpdir(), 'saml-ferry-lost-'));
let replicas: Replicas;
let ferry: Ferry;
beforeAll(async () => {
  replicas = await startReplicas();
  ferry = await boardFerry({ profile, replicas });
});
afterAll(async () => {
  await ferry?.close();
  await replicas?.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Presses and closes the popup in the same breath. */
const pressAndLeave = async (beside: Page, button: RegExp): Promise<void> => {
  const popup = await ferry.ui(beside);
  await popup.getByRole('button', { name: button }).click();
  await popup.close();
};

/** Waits until the one connection has these values. */
const has = (side: 'sp' | 'idp', slot: 'gives' | 'holds', ...fields: Field[]) =>
  expect
    .poll(
      async () => {
        const [connection] = await connectionsOf(ferry);
        const known = connection ? values(connection[side][slot]) : {};
        return fields.filter((field) => !known[field]);
      },
      { timeout: 20_000 },
    )
    .toEqual([]);

test('a popup closed at once, tabs reloaded, closed and reopened, a browser restarted', async () => {
  let sp = await ferry.open(sipgate.settings);
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  await pressAndLeave(idp, /^Connect sipgate with Okta$/);
  await has('sp', 'gives', 'acsUrl', 'spEntityId');

  await sp.reload();
  await idp.reload();
  await okta.nameApp(idp);
  await pressAndLeave(idp, /^Fill \d fields? on this page$/);
  await has('idp', 'holds', 'acsUrl', 'spEntityId', 'nameIdFormat');

  await sp.reload();
  await okta.finish(idp);
  await idp.reload();
  await okta.showValues(idp);
  await pressAndLeave(idp, /^Take \d values? from this page$/);
  await has('idp', 'gives', 'ssoUrl', 'idpEntityId', 'certificate');

  await idp.reload();
  await idp.close();
  await sp.close();
  const before = await onlyConnection(ferry);
  await ferry.close();
  ferry = await boardFerry({ profile, replicas });
  expect(await onlyConnection(ferry)).toEqual(before);

  sp = await ferry.open(sipgate.settings);
  await pressAndLeave(sp, /^Fill \d fields? on this page$/);
  await has('sp', 'holds', 'ssoUrl', 'idpEntityId', 'certificate');
  await sipgate.save(sp);
  await sipgate.saved(sp);
  await sp.reload();
  await sipgate.enable(sp);

  const { sp: left, idp: right, conflicts, history } = await onlyConnection(ferry);
  expect(conflicts).toEqual([]);
  const given = history.flatMap((e) =>
    e.type === 'captured' && e.slot === 'gives' && e.field !== 'ssoEnabled' ? e.field : [],
  );
  expect(given).toHaveLength(new Set(given).size);
  const { acsUrl, spEntityId } = values(left.gives);
  expect(values(right.holds)).toMatchObject({ acsUrl, spEntityId });
  expect(await sipgate.signIn(sp)).toBe('ok');
});
