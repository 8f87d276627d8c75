import { describe, expect, it } from 'vitest';
import { redactor } from '../../../lib/snapshot/redact.ts';
import { vocabulary } from '../../../lib/snapshot/vocabulary.ts';

const redact = redactor(vocabulary());

describe('a text', () => {
  it.each([
    ['Single sign-on URL', 'Single sign-on URL'],
    ['Copy ACS URL', 'Copy ACS URL'],
    ['Login name of Mia Wong', 'Login name of xxx'],
    ['mia.wong@example.com', 'xxx'],
    ['Number 9817263', 'Number 0'],
    ['at https://zyxcorp.example/4711 now', 'at https://removed.invalid/value now'],
    ['A1:'.repeat(19).concat('FF'), '00:'.repeat(19).concat('00')],
  ])('%s → %s', (given, wanted) => {
    expect(redact.text(given)).toBe(wanted);
  });
});

describe('a name in the markup', () => {
  it.each(['postBackURL', 'saml-settings', 'entity_id', 'input-2'])('%s stays', (name) => {
    expect(redact.name(name)).toBe(name);
  });
  it.each(['b0d5e1f2', '0oa9q8w7e6r5t4y3u2i1', 'user-9817263', 'mia-wong', 'a1b2c3'])(
    '%s goes, the same each time',
    (name) => {
      const other = redact.name(name);
      expect(other).toMatch(/^x\d+$/);
      expect(redact.name(name)).toBe(other);
    },
  );
});

describe('an address', () => {
  it('keeps the words of the console and the shape of its ids', () => {
    expect(
      redact.url(
        'https://zyxcorp-admin.okta.com/admin/app/x/instance/0oa9q8w7e6r5t4y3u2i1/?m=mia%40b',
      ),
    ).toMatch(/^https:\/\/a+-admin\.okta\.com\/admin\/app\/\w\/instance\/0oa0a0a0a0a0a0a0a0a0\/\?/);
    expect(redact.url('https://okta.com/4f9cA71b-b0d5#mia')).toBe(
      'https://okta.com/0a0aA00a-a0a0#aaa',
    );
  });
});
