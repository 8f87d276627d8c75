import { expect, test } from 'vitest';
import { consoleById } from '../../../lib/consoles/index.ts';
import { derive } from '../../../lib/journey/derive.ts';
import { questions } from '../../../lib/journey/questions.ts';
import { readConnection } from '../../../lib/journey/read.ts';
import type { ConnectionEvent } from '../../../lib/model/connection.ts';
import { drive, sight } from './drive.ts';

const GUID = 'FE0432A9-CA87-EB11-814E-02D85F55FCE7';
const ACS = `https://connect.8x8.com/saml/auth/${GUID}`;
const OTHER_ACS = ACS.replace('FE04', 'FE05');

const inoForm = (values = {}, tenant = 'acme') => ({
  ...sight('inocx', 'connector', values, tenant),
  url: `https://${tenant}.ino.cx/maker/sso-connectors`,
});
const dialog = (values = {}) => sight('8x8', 'sso', values);
const answer = (value: string, how: 'derived' | 'typed' = 'derived'): ConnectionEvent => ({
  type: 'answered',
  side: 'sp',
  field: 'spEntityId',
  value,
  how,
  at: 90,
});

const asked = (journey: ReturnType<typeof drive>) => journey.standing().questions;

test('a derived value needs all of its parts', () => {
  const rule = { from: 'https://{tenant}.ino.cx/{acsUrl}', grade: 'A' } as const;
  expect(derive(rule, { tenant: 'acme', acsUrl: 'b' })).toBe('https://acme.ino.cx/b');
  expect(derive(rule, { tenant: 'acme', acsUrl: undefined })).toBeNull();
  expect(derive(rule, { tenant: '', acsUrl: 'b' })).toBeNull();
  expect(derive({ from: 'https://a/login', grade: 'A' }, {})).toBe('https://a/login');
  expect(derive({ from: '{constructor}', grade: 'A' }, {})).toBeNull();
});

test('INO cx gives what follows from the host of its page, and says where it is from', () => {
  const journey = drive('inocx', 'okta');
  journey.see(inoForm());
  const { gives } = journey.connection().sp;
  expect(gives.acsUrl).toEqual({
    value: 'https://acme.ino.cx/api/sso/login/callback',
    from: {
      how: 'derived',
      console: 'inocx',
      page: 'connector',
      label: null,
      account: 'acme',
      at: 2,
    },
  });
  expect(gives.spEntityId?.value).toBe('https://acme.ino.cx/api/saml/metadata');
  expect(asked(journey)).toEqual([]);
});

test('nothing follows from a host that is no customer’s', () => {
  const journey = drive('inocx', 'okta');
  journey.see(inoForm({}, 'maker'));
  const { acsUrl, spEntityId } = journey.connection().sp.gives;
  expect([acsUrl, spEntityId]).toEqual([undefined, undefined]);
});

test('what the page shows wins, before and after, and is no question', () => {
  const shown = { acsUrl: 'https://sso.acme.example/api/sso/login/callback' };
  const before = drive('inocx', 'okta');
  before.see(inoForm(shown));
  const after = drive('inocx', 'okta');
  after.see(inoForm());
  after.see(inoForm(shown));
  after.see(inoForm());
  for (const journey of [before, after]) {
    const { sp, conflicts } = journey.connection();
    expect(sp.gives.acsUrl?.value).toBe(shown.acsUrl);
    expect(sp.gives.acsUrl?.from.how).toBe('page');
    expect(conflicts).toEqual([]);
  }
});

test('8x8’s entity ID is asked for once its ACS URL is known, before anything else', () => {
  const journey = drive('8x8', 'okta');
  journey.see(sight('8x8', 'user-management', {}));
  expect(asked(journey)).toEqual([]);
  journey.see(dialog({ acsUrl: ACS }));
  expect(asked(journey)).toMatchObject([{ side: 'sp', field: 'spEntityId', offered: ACS }]);
  expect(asked(journey)[0]?.text).toMatch(/^8x8 Connect publishes no entity ID\./);
  const german = questions(
    journey.connection(),
    { sp: consoleById('8x8'), idp: consoleById('okta') },
    'de',
  );
  expect(german[0]?.text).toMatch(/veröffentlicht keine Entity-ID/);
  expect(journey.next(dialog({ acsUrl: ACS }))).toEqual({ do: 'answer' });
  expect(journey.standing().phase).toBe('collectSp');
  expect(journey.connection().sp.gives.spInitiationUrl?.value).toBe(
    'https://connect.8x8.com/login/sso',
  );
});

test.each([
  ['what is offered', ACS, 'derived'],
  ['another value', 'https://connect.8x8.com', 'typed'],
] as const)('the answer is kept with where it is from: %s', (_, value, how) => {
  const journey = drive('8x8', 'okta');
  journey.see(dialog({ acsUrl: ACS }));
  journey.apply(answer(value, how));
  expect(asked(journey)).toEqual([]);
  expect(journey.connection().sp.gives.spEntityId).toEqual({
    value,
    from: { how, console: '8x8', page: null, label: null, account: '', at: 90 },
  });
  const wizard = sight('okta', 'wizard-saml', {});
  journey.see(wizard);
  const filled = journey.plan(wizard).find((item) => item.field === 'spEntityId');
  expect(filled?.to).toBe(value);
  const stored = JSON.parse(JSON.stringify(journey.connection()));
  expect(readConnection(stored, stored.id)?.sp.gives.spEntityId?.value).toBe(value);
});

test('the page’s own entity ID takes the place of an answer, typed or not', () => {
  for (const how of ['derived', 'typed'] as const) {
    const journey = drive('8x8', 'okta');
    journey.see(dialog({ acsUrl: ACS }));
    journey.apply(answer(ACS, how));
    journey.see(dialog({ acsUrl: ACS, spEntityId: 'https://connect.8x8.com/saml' }));
    const { sp, conflicts } = journey.connection();
    expect(sp.gives.spEntityId?.value).toBe('https://connect.8x8.com/saml');
    expect(conflicts).toEqual([]);
  }
});

test('another ACS URL asks again where the answer followed from the first', () => {
  for (const [how, questions] of [
    ['derived', 1],
    ['typed', 0],
  ] as const) {
    const journey = drive('8x8', 'okta');
    journey.see(dialog({ acsUrl: ACS }));
    journey.apply(answer(ACS, how));
    journey.see(dialog({ acsUrl: OTHER_ACS }));
    journey.apply({ type: 'resolved', side: 'sp', field: 'acsUrl', keep: 'offered', at: 91 });
    expect(asked(journey)).toHaveLength(questions);
  }
});

test('a forgotten or taken back answer is asked for again', () => {
  const undone = drive('8x8', 'okta');
  undone.see(dialog({ acsUrl: ACS }));
  undone.apply(answer(ACS));
  undone.apply({ type: 'undone', at: 92 });
  expect(asked(undone)).toHaveLength(1);

  const forgotten = drive('8x8', 'okta');
  forgotten.see(dialog({ acsUrl: ACS }));
  forgotten.apply(answer(ACS));
  forgotten.apply({ type: 'forgotten', side: 'sp', slot: 'gives', field: 'spEntityId', at: 92 });
  expect(asked(forgotten)).toHaveLength(1);
});

test('an answer about the other side’s value, or with a private key, is refused', () => {
  const journey = drive('8x8', 'okta');
  journey.see(dialog({ acsUrl: ACS }));
  const wrong = { ...answer('a'), field: 'ssoUrl' } as ConnectionEvent;
  expect(() => journey.apply(wrong)).toThrow('wrongSide');
  expect(() => journey.apply(answer('-----BEGIN PRIVATE KEY-----\nMIIE'))).toThrow('privateKey');
});

test('INO cx’s type and identifier format are filled where they are empty, and OAuth is left alone', () => {
  const journey = drive('inocx', 'okta');
  const fresh = {
    ...sight('inocx', 'connectors', {}, 'acme'),
    url: 'https://acme.ino.cx/maker/sso-connectors',
  };
  journey.see(fresh);
  expect(journey.plan(fresh).map(({ field, to }) => [field, to])).toEqual([['protocol', 'saml']]);
  const oauth = {
    ...sight('inocx', 'connectors', { protocol: 'oauth' }, 'acme'),
    url: fresh.url,
  };
  expect(journey.plan(oauth)).toEqual([]);
  const form = inoForm({ protocol: 'saml' });
  expect(journey.plan(form)).toMatchObject([
    { field: 'nameIdFormat', to: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' },
  ]);
});
