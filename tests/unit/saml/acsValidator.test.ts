import { expect, test } from 'vitest';
import { judgeValidator, strangerLetIn, writeValidator } from '../../../lib/saml/acsValidator.ts';

const ADDRESSES = [
  'https://login.sipgate.com/auth/realms/acme/broker/okta/endpoint',
  'https://auth.clevertap.com/login/callback?connection=con_7hQ2mXz4Kd9TbW01',
  'https://sp.example/saml/(acs)/a+b/$1/[x]/{y}?a=b|c^d',
];

test('writes it as the guides that work do', () => {
  expect(writeValidator('https://a-b.example/acs?x=1')).toBe(
    '^https:\\/\\/a\\-b\\.example\\/acs\\?x=1$',
  );
});

test.each(ADDRESSES)('lets through %s and nothing else', (address) => {
  const validator = writeValidator(address);
  expect(judgeValidator(validator, address)).toBe('matches');
  expect(new RegExp(validator).test(address)).toBe(true);
  expect(strangerLetIn(validator, address)).toBeNull();
  for (const other of [`${address}/`, `x${address}`, address.replace('.', 'x')])
    expect(judgeValidator(validator, other)).toBe('refuses');
});

test('names an address that a loose one lets through', () => {
  const acs = 'https://sp.example/acs';
  expect(strangerLetIn('.*', acs)).toBe('https://attacker.example/');
  expect(strangerLetIn('^.*$', undefined)).toBe('https://attacker.example/');
  expect(strangerLetIn('sp\\.example', acs)).toBe(`https://attacker.example/?${acs}`);
  expect(strangerLetIn(`^${acs}$`, acs)).toBe('https://spxexample/acs');
  expect(strangerLetIn('^https:\\/\\/sp\\.example', acs)).toBe(`${acs}.attacker.example/`);
  expect(strangerLetIn('(?=x)', acs)).toBeNull();
});
