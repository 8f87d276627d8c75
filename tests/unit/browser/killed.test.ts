import { expect, test } from 'vitest';
import { connect } from '../../../lib/browser/background/connect.ts';
import { apply } from '../../../lib/browser/background/edits.ts';
import { fill } from '../../../lib/browser/background/fill.ts';
import { sighted } from '../../../lib/browser/background/sighted.ts';
import { take } from '../../../lib/browser/background/take.ts';
import type { Bank, Connection } from '../../../lib/model/connection.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { CERTIFICATE } from '../journey/certificate.ts';
import { sight } from '../journey/drive.ts';
import { browserOf, memory, worker } from './harness.ts';

const LINK = 'https://portal.azure.com/certificate';
const panel = sight('clevertap', 'create-connection', {}, 'eu1/A');
const pane = sight('entra', 'basic-saml', {}, 'app');
const IDP = {
  ssoUrl: 'https://login.microsoftonline.com/t/saml2',
  idpEntityId: 'https://sts.windows.net/t/',
};
const cards = sight('entra', 'saml', IDP, 'app', { certificate: LINK });

/** A journey in commands; each may be repeated after the worker's death. */
const journey = () => {
  const stores = { local: memory(), session: memory() };
  const pages = browserOf();
  pages.files.set(LINK, CERTIFICATE);
  const ferry = () => worker(stores.local.open(), stores.session.open(), pages);
  const show = (tab: number, sighting: Sighting) => async () => {
    pages.open(tab, sighting);
    await sighted(ferry())({ sighting }, { tab, frame: 0, url: sighting.url });
  };
  let id = '';
  const commands: (() => Promise<unknown>)[] = [
    show(1, panel),
    show(2, pane),
    async () => {
      id = (await connect(ferry())({ tabs: [1, 2] })).connection;
    },
    () => fill(ferry())({ tab: 2, connection: id }),
    show(2, cards),
    () => take(ferry())({ tab: 2, connection: id }),
    () => fill(ferry())({ tab: 1, connection: id }),
    () =>
      apply(ferry())({
        connection: id,
        event: { type: 'ticked', step: 'entra-assign', done: true, at: 5 },
      }),
  ];
  return { stores, commands, list: () => ferry().connections.list() };
};

const values = (slot: Bank['gives']) =>
  Object.fromEntries(
    Object.entries(slot).map(([field, c]) => [field, c.value.replace(/c0ffee\w+/, 'ID')]),
  );
/** A connection without what differs from run to run. */
const essence = ({ name, sp, idp, conflicts, done }: Connection) => ({
  name,
  sp: { gives: values(sp.gives), holds: values(sp.holds) },
  idp: { gives: values(idp.gives), holds: values(idp.holds) },
  conflicts,
  done,
});

const settled = async (list: () => Promise<Connection[]>) => (await list()).map(essence);

test('a worker killed at any write loses nothing and doubles nothing', async () => {
  const whole = journey();
  for (const command of whole.commands) await command();
  const expected = await settled(whole.list);
  expect(expected).toHaveLength(1);
  expect(expected[0]?.idp.gives).toMatchObject(IDP);
  const writes = { local: whole.stores.local.writes(), session: whole.stores.session.writes() };
  for (const which of ['local', 'session'] as const)
    for (let last = 0; last < writes[which]; last++) {
      const run = journey();
      run.stores[which].dieAfter(last);
      for (const command of run.commands) {
        try {
          await command();
        } catch {
          run.stores.local.revive();
          run.stores.session.revive();
          await command();
        }
      }
      run.stores[which].revive();
      expect(await settled(run.list), `${which} dies after ${last} writes`).toEqual(expected);
    }
});

test('what was acknowledged is there for the next worker', async () => {
  const run = journey();
  let known = 0;
  for (const command of run.commands) {
    await command();
    const [connection] = await run.list();
    const values = connection
      ? [connection.sp, connection.idp].flatMap((b) => [
          ...Object.keys(b.gives),
          ...Object.keys(b.holds),
        ]).length
      : 0;
    expect(values).toBeGreaterThanOrEqual(known);
    known = values;
  }
  expect(known).toBeGreaterThan(5);
});
