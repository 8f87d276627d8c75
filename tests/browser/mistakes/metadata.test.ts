import { afterAll, beforeAll, expect, test } from 'vitest';
import { OLD_SP, type Settings } from '../../replicas/clevertap/store.ts';
import type { State } from '../../replicas/entra/server/state.ts';
import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import { clevertapMetadataEntra as journey } from '../journeys/index.ts';
import { MISTAKES as AT_ENTRA } from './entra.ts';
import { MISTAKES, type Right } from './metadata.ts';
import { makePlanted } from './planted.ts';
import { arrive, embark, ruleIds, type Voyage } from './voyage.ts';

let voyage: Voyage;
let home: () => Promise<void>;
let right: Right;
let arrival: Awaited<ReturnType<typeof arrive>>;

const { acsUrl, entityId: spEntityId } = OLD_SP;
const spMetadata = `<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${spEntityId}"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${acsUrl}" index="0"/></md:SPSSODescriptor></md:EntityDescriptor>`;

const settings = () => (voyage.saved('clevertap') as { settings: Settings }).settings;
const atEntra = () => voyage.saved('entra') as State;

beforeAll(async () => {
  voyage = await embark();
  arrival = await arrive(voyage, journey);
  right = { metadataXml: settings().metadataXml, spMetadata, ...(await makePlanted()) };
  home = await voyage.anchor();
});
afterAll(() => voyage.ferry.close());

test('the correct set-up raises no finding and signs in', () => {
  expect(arrival).toEqual({ findings: [], signIn: 'ok' });
});

test.each(MISTAKES)('CleverTap: $what: $finding', async ({ enter, finding }) => {
  await home();
  const page = await voyage.open(clevertap.settings);
  await clevertap.metadata(page, enter(right));
  await clevertap.save(page);
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual([finding]);
  expect(settings().metadataXml).toBe(right.metadataXml);
  await guard.anyway();
  await clevertap.saved(page);
  expect(settings().metadataXml).not.toBe(right.metadataXml);
  expect(await journey.signIn(page)).toMatch(/^error: /);
});

test.each(AT_ENTRA)('Entra: $what: $finding', async ({ enter, finding }) => {
  await home();
  const before = atEntra().basic;
  const page = await voyage.open(entra.singleSignOn, entra.editBasic);
  await entra.type(page, enter({ acsUrl, spEntityId }));
  await entra.saveButton(page).click();
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual([finding]);
  expect(atEntra().basic).toEqual(before);
  const stored = page.waitForResponse(/FederatedSsoConfig/);
  await guard.anyway();
  await stored;
  expect(atEntra().basic).not.toEqual(before);
  expect(await journey.signIn(page)).toMatch(/^error: /);
});

test('Entra: signatures by SHA-1: signature-algorithm-not-demanded', async () => {
  await home();
  const page = await voyage.open(entra.singleSignOn, entra.editSigning);
  await entra.choose(page, 'Signing Algorithm', 'SHA-1');
  await entra.saveButton(page).click();
  const guard = voyage.guard(page);
  expect(ruleIds((await guard.asks()).titles)).toEqual(['signature-algorithm-not-demanded']);
  expect(atEntra().signing.algorithm).toBe('SHA-256');
  const stored = page.waitForResponse(/SamlCertificates/);
  await guard.anyway();
  await stored;
  expect(atEntra().signing.algorithm).toBe('SHA-1');
  expect(await journey.signIn(page)).toMatch(/^error: /);
});
