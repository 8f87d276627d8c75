import { expect, test } from 'vitest';
import { standing } from '../../../lib/journey/standing.ts';
import { isVerified, testedValues } from '../../../lib/journey/tested.ts';
import { begin, replay, transition } from '../../../lib/journey/transition.ts';
import type { Connection, ConnectionEvent } from '../../../lib/model/connection.ts';
import type { Values } from '../../../lib/model/field.ts';
import { CERTIFICATE } from './certificate.ts';
import { drive, sight } from './drive.ts';
import { anyEvent, generator } from './random.ts';

const SP: Values = {
  acsUrl: 'https://login.sipgate.com/auth/realms/r/broker/b/endpoint',
  spEntityId: 'https://login.sipgate.com/auth/realms/r',
};
const IDP: Values = {
  ssoUrl: 'https://dev-1.okta.com/app/a/exk1234567890abcdef/sso/saml',
  idpEntityId: 'http://www.okta.com/exk1234567890abcdef',
  certificate: CERTIFICATE,
};

/** sipgate with Okta, saved on both sides. */
const crossed = () => {
  const journey = drive('sipgate', 'okta');
  const wizard = sight('okta', 'wizard-saml', { recipientIsAcs: 'true' }, 'dev-1');
  journey.see(sight('sipgate', 'sso', SP));
  journey.see(wizard);
  journey.see(journey.fill(wizard));
  journey.see(sight('okta', 'sign-on', IDP, 'dev-1'));
  journey.see(journey.fill(sight('sipgate', 'sso', SP)));
  return journey;
};

const shown = (
  connection: Connection,
  outcome: 'verified' | 'failed' | 'open',
): ConnectionEvent => ({
  type: 'tested',
  outcome,
  verified: ['assertionSignature', 'audience'],
  findings: [],
  values: testedValues(connection),
  at: 99,
});

/** All by hand but the test itself, which the sign-in shows. */
const ready = () => {
  const journey = crossed();
  for (const step of journey.standing().steps)
    if (!step.done && step.id !== 'sipgate-test')
      journey.apply({ type: 'ticked', step: step.id, done: true, at: 98 });
  return journey;
};

test('a sign-in that was verified ends the journey, and ticks the step that asks for it', () => {
  const journey = ready();
  expect(journey.standing().phase).toBe('testSignIn');
  journey.apply(shown(journey.connection(), 'verified'));
  const { phase, steps } = journey.standing();
  expect(phase).toBe('verified');
  expect(steps.find(({ id }) => id === 'sipgate-test')?.done).toBe(true);
  expect(journey.next(null)).toMatchObject({ do: 'testSignIn', again: true });
});

test.each(['failed', 'open'] as const)('a test that is %s verifies nothing', (outcome) => {
  const journey = ready();
  journey.apply(shown(journey.connection(), outcome));
  expect(journey.standing().phase).toBe('testSignIn');
});

const capturing = (side: 'sp' | 'idp', slot: 'gives' | 'holds', field: 'acsUrl', value: string) =>
  ({
    type: 'captured',
    side,
    slot,
    field,
    capture: {
      value,
      from: {
        how: 'page',
        console: 'okta',
        page: 'wizard-saml',
        label: null,
        account: 'dev-1',
        at: 1,
      },
    },
    at: 100,
  }) as const;

test('a value that changes withdraws it, and its return brings it back', () => {
  const journey = ready();
  journey.apply(shown(journey.connection(), 'verified'));
  journey.apply(capturing('idp', 'holds', 'acsUrl', `${SP.acsUrl}/`));
  expect(isVerified(journey.connection())).toBe(false);
  expect(journey.standing().phase).toBe('configureIdp');
  journey.apply(capturing('idp', 'holds', 'acsUrl', `${SP.acsUrl}`));
  expect(journey.standing().phase).toBe('verified');
});

test('a value that is forgotten withdraws it; one that is only now seen does not', () => {
  const { connection } = transition(ready().connection(), shown(ready().connection(), 'verified'));
  const seen = transition(connection, {
    ...capturing('idp', 'holds', 'acsUrl', 'rsa-sha256'),
    field: 'signatureAlgorithm',
  }).connection;
  expect(isVerified(seen)).toBe(true);
  const at = 101;
  const event = { type: 'forgotten', side: 'sp', slot: 'holds', field: 'ssoUrl', at } as const;
  expect(isVerified(transition(seen, event).connection)).toBe(false);
});

test('another shape of the same certificate is no change', () => {
  const journey = ready();
  const { connection } = transition(journey.connection(), shown(journey.connection(), 'verified'));
  const held = connection.sp.holds.certificate;
  if (!held) throw new Error('sipgate holds no certificate');
  const value = held.value.replace(/\n/g, '\r\n');
  const again: Connection = {
    ...connection,
    sp: { ...connection.sp, holds: { ...connection.sp.holds, certificate: { ...held, value } } },
  };
  expect(isVerified(again)).toBe(true);
});

test('no order of events keeps it verified over a changed value', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = generator(seed);
    let connection = begin('0c0ffee0-0000', 'A', 1).connection;
    for (let at = 2; at < 20; at++)
      connection = transition(connection, anyEvent(random, at)).connection;
    const values = testedValues(connection);
    connection = transition(connection, shown(connection, 'verified')).connection;
    expect(isVerified(connection)).toBe(true);
    for (let at = 20; at < 40; at++) {
      const event = anyEvent(random, at);
      if (event.type !== 'tested') connection = transition(connection, event).connection;
      const present = testedValues(connection);
      expect(isVerified(connection)).toBe(values.every((value) => present.includes(value)));
      expect(isVerified(replay(connection.history))).toBe(isVerified(connection));
    }
  }
});

test('the last test alone is kept', () => {
  let { connection } = begin('0c0ffee0-0000', 'A', 1);
  for (let at = 2; at < 50; at++)
    connection = transition(connection, { ...shown(connection, 'open'), at }).connection;
  expect(connection.history.filter(({ type }) => type === 'tested')).toHaveLength(1);
  expect(connection.tested?.at).toBe(49);
  const consoles = { sp: null, idp: null };
  expect(standing(connection, consoles, [], 'en').phase).toBe('collectSp');
});
