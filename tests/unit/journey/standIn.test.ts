import { expect, test } from 'vitest';
import { isStandIn, standIn } from '../../../lib/journey/standIn.ts';
import { begin } from '../../../lib/journey/transition.ts';
import { judgeValidator } from '../../../lib/saml/acsValidator.ts';

const { connection } = begin('0123456789abcdef', 'x', 1);
const of = (field: Parameters<typeof standIn>[1]): string => standIn(connection, field) ?? '';

test('stand-ins agree with each other, and are known again', () => {
  expect(of('acsUrl')).toBe('https://temporary.invalid/01234567/acs');
  expect(of('recipient')).toBe(of('acsUrl'));
  expect(judgeValidator(of('acsValidator'), of('acsUrl'))).toBe('matches');
  for (const field of ['acsUrl', 'spEntityId', 'recipient', 'acsValidator'] as const)
    expect(isStandIn(of(field)), field).toBe(true);
  expect(standIn(connection, 'relayState')).toBeNull();
  expect(isStandIn('https://sp.example/temporary.invalid/')).toBe(false);
});
