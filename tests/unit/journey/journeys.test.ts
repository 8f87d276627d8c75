import { describe, expect, test } from 'vitest';
import type { Values } from '../../../lib/model/field.ts';
import { CERTIFICATE } from './certificate.ts';
import { drive, sight } from './drive.ts';

const SIPGATE: Values = {
  acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint',
  spEntityId: 'https://login.sipgate.com/auth/realms/r',
};
const OKTA: Values = {
  ssoUrl: 'https://dev-1.okta.com/app/a/exk1234567890abcdef/sso/saml',
  idpEntityId: 'http://www.okta.com/exk1234567890abcdef',
};
const CLEVERTAP: Values = {
  acsUrl: 'https://auth.clevertap.com/login/callback?connection=c',
  spEntityId: 'urn:auth0:clevertap:c',
};
const ENTRA = {
  ssoUrl: 'https://login.microsoftonline.com/t/saml2',
  idpEntityId: 'https://sts.windows.net/t/',
};
const OKTA_GIVES = { ...OKTA, certificate: CERTIFICATE };
const ENTRA_GIVES = { ...ENTRA, certificate: CERTIFICATE };
const DEFAULTS: Values = {
  recipientIsAcs: 'true',
  nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  nameIdSource: 'username',
};

describe('sipgate with Okta', () => {
  const wizard = sight('okta', 'wizard-saml', DEFAULTS, 'dev-1');
  const empty = sight('sipgate', 'sso', SIPGATE);
  const signOn = sight('okta', 'sign-on', OKTA_GIVES, 'dev-1');

  test('SP first', () => {
    const journey = drive('sipgate', 'okta');
    journey.see(empty);
    expect(journey.standing().phase).toBe('configureIdp');
    journey.see(wizard);
    expect(journey.next(wizard, empty)).toMatchObject({ do: 'fill', tab: 2 });
    const filled = journey.fill(wizard);
    expect(journey.plan(filled)).toEqual([]);
    expect(journey.standing().phase).toBe('collectIdp');
    journey.see(signOn);
    expect(journey.standing().phase).toBe('configureSp');
    expect(journey.next(signOn, empty)).toEqual({ do: 'switch', tab: 1 });
    journey.fill(empty);
    expect(journey.standing().phase).toBe('review');
    journey.tick();
    expect(journey.standing().phase).toBe('testSignIn');
    expect(journey.next(null)).toMatchObject({ do: 'testSignIn', again: false });
  });

  test('IdP first', () => {
    const journey = drive('sipgate', 'okta');
    journey.see(wizard);
    expect(journey.standing().phase).toBe('collectSp');
    expect(journey.next(wizard).do).toBe('guide');
    expect(journey.next(wizard, empty)).toEqual({ do: 'switch', tab: 1 });
    journey.see(empty);
    journey.fill(wizard);
    journey.see(signOn);
    journey.fill(empty);
    expect(journey.standing().phase).toBe('review');
  });

  test('all of the IdP before any of the SP', () => {
    const journey = drive('sipgate', 'okta');
    journey.see(signOn);
    expect(journey.standing().phase).toBe('collectSp');
    journey.see(empty);
    expect(journey.next(empty)).toMatchObject({ do: 'fill', tab: 1 });
    journey.fill(empty);
    expect(journey.standing().phase).toBe('configureIdp');
    journey.see(wizard);
    journey.fill(wizard);
    expect(journey.standing().phase).toBe('review');
  });

  test('a changed value at the IdP sends the journey back to it', () => {
    const journey = drive('sipgate', 'okta');
    journey.see(empty);
    journey.see(wizard);
    journey.fill(wizard);
    journey.see(signOn);
    journey.fill(empty);
    journey.see(sight('okta', 'general', { ...SIPGATE, acsUrl: 'https://x.example/' }, 'dev-1'));
    expect(journey.standing().phase).toBe('configureIdp');
    const line = journey.standing().lines.find((l) => l.field === 'acsUrl');
    expect(line?.state).toBe('differs');
  });
});

describe("CleverTap's current page with Entra", () => {
  const panel = sight('clevertap', 'create-connection', {}, 'eu1');
  const pane = sight('entra', 'basic-saml', {}, 'app');
  const CARD_LINKS = {
    certificate: 'https://portal.azure.com/c',
    metadataXml: 'https://portal.azure.com/m',
  };
  const cards = sight('entra', 'saml', ENTRA, 'app', CARD_LINKS);
  const created = sight('clevertap', 'connection', { ...CLEVERTAP, ssoUrl: ENTRA.ssoUrl }, 'eu1');
  const ENTITY = 'https://temporary.invalid/c0ffee00/entity';
  const ACS = 'https://temporary.invalid/c0ffee00/acs';

  test('stand-ins first, then the real values', () => {
    const journey = drive('clevertap', 'entra');
    journey.see(panel);
    expect(journey.standing().phase).toBe('configureIdp');
    journey.see(pane);
    expect(journey.next(pane)).toMatchObject({ do: 'fill', tab: 2 });
    expect(journey.plan(pane).map((i) => [i.to, i.temporary])).toEqual([
      [ENTITY, true],
      [ACS, true],
    ]);
    journey.fill(pane);
    expect(journey.standing().phase).toBe('collectIdp');
    expect(journey.connection().idp.holds.acsUrl?.from.how).toBe('temporary');
    expect(journey.next(cards)).toMatchObject({ do: 'take', tab: 2, count: 2, downloads: 1 });
    // Not saved yet: the card behind the pane is still empty.
    journey.see(cards);
    expect(journey.standing().phase).toBe('configureIdp');
    const saved = { ...ENTRA, acsUrl: ACS, spEntityId: ENTITY };
    const reloaded = sight('entra', 'saml', saved, 'app', CARD_LINKS);
    journey.see(reloaded);
    expect(journey.connection().idp.holds.acsUrl?.from.how).toBe('temporary');
    expect(journey.standing().phase).toBe('collectIdp');
    expect(journey.next(reloaded)).toEqual({ do: 'take', tab: 2, count: 1, downloads: 1 });
    journey.see(sight('entra', 'saml', { ...saved, certificate: CERTIFICATE }, 'app'));
    expect(journey.standing().phase).toBe('configureSp');
    expect(
      journey
        .plan(panel)
        .map((i) => i.field)
        .sort(),
    ).toEqual(['certificate', 'ssoUrl']);
    const panelFilled = journey.fill(panel);
    expect(journey.standing().phase).toBe('collectSp');
    expect(journey.next(panelFilled).do).toBe('guide');
    journey.see(created);
    expect(journey.standing().phase).toBe('configureIdp');
    const held = sight('entra', 'basic-saml', { acsUrl: ACS, spEntityId: ENTITY }, 'app');
    expect(journey.plan(held).map((i) => [i.to, i.temporary ?? false])).toEqual([
      [CLEVERTAP.spEntityId, false],
      [CLEVERTAP.acsUrl, false],
    ]);
    journey.fill(held);
    expect(journey.standing().phase).toBe('review');
    journey.tick();
    expect(journey.standing().phase).toBe('testSignIn');
  });

  test('an IdP that is known already needs no stand-ins', () => {
    const journey = drive('clevertap', 'entra');
    journey.see(sight('entra', 'saml', ENTRA_GIVES, 'app'));
    expect(journey.standing().phase).toBe('configureSp');
    journey.see(panel);
    expect(journey.next(panel)).toMatchObject({ do: 'fill', tab: 1 });
    journey.fill(panel);
    journey.see(created);
    journey.see(pane);
    journey.fill(pane);
    expect(journey.standing().phase).toBe('review');
  });

  test('a stand-in never replaces what stands in the control', () => {
    const journey = drive('clevertap', 'entra');
    journey.see(panel);
    const typed = sight('entra', 'basic-saml', { acsUrl: 'https://typed.example/acs' }, 'app');
    expect(journey.plan(typed).map((i) => i.field)).toEqual(['spEntityId']);
  });
});

describe("CleverTap's older page with Entra", () => {
  const page = sight('clevertap', 'sso-metadata', CLEVERTAP, 'eu1');
  const pane = sight('entra', 'basic-saml', {}, 'app');

  test('plain order, and metadata written from the values', () => {
    const journey = drive('clevertap', 'entra');
    journey.see(page);
    expect(
      journey
        .standing()
        .lines.filter((l) => l.owner === 'idp')
        .map((l) => l.field),
    ).toEqual(['metadataXml']);
    expect(journey.standing().phase).toBe('configureIdp');
    journey.see(pane);
    expect(journey.plan(pane).every((i) => !i.temporary)).toBe(true);
    journey.fill(pane);
    expect(journey.standing().phase).toBe('collectIdp');
    journey.see(sight('entra', 'saml', { ...ENTRA_GIVES, ...CLEVERTAP }, 'app'));
    expect(journey.standing().phase).toBe('configureSp');
    const [item] = journey.plan(page);
    expect(item?.field).toBe('metadataXml');
    expect(item?.to).toContain(`entityID="${ENTRA.idpEntityId}"`);
    journey.fill(page);
    expect(journey.standing().phase).toBe('review');
  });

  test('metadata of another tenant differs', () => {
    const journey = drive('clevertap', 'entra');
    journey.see(page);
    journey.see(sight('entra', 'saml', { ...ENTRA_GIVES, ...CLEVERTAP }, 'app'));
    const filled = journey.fill(page);
    const wrong = filled.fields.map((f) =>
      f.field === 'metadataXml'
        ? { ...f, value: f.value.replace('sts.windows.net/t/', 'sts.windows.net/u/') }
        : f,
    );
    journey.see({ ...filled, fields: wrong });
    expect(journey.standing().phase).toBe('configureSp');
  });
});
