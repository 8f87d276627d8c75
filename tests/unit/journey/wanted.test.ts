import { expect, test } from 'vitest';
import { wanted } from '../../../lib/journey/wanted.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import type { Console } from '../../../lib/model/console.ts';
import type { Field, Values } from '../../../lib/model/field.ts';

const BANK = { console: null, account: '', gives: {}, holds: {} };
const CONNECTION: Connection = {
  id: 'c',
  name: '',
  sp: BANK,
  idp: BANK,
  conflicts: [],
  muted: [],
  done: [],
  tested: null,
  history: [],
};

const want = (field: Field, present: string, demands: Values = {}): string | null => {
  const sp: Console = {
    id: 'sp',
    side: 'sp',
    name: 'SP',
    matches: [],
    account: [],
    pages: [],
    formats: {},
    demands,
  };
  return wanted(CONNECTION, { sp, idp: null }, field, present);
};

test.each<[Values, string, string]>([
  [{}, 'response', 'both'],
  [{}, 'assertion', 'assertion'],
  [{}, 'both', 'both'],
  [{}, '', 'assertion'],
  [{ signAssertion: 'true' }, 'response', 'both'],
  [{ signResponse: 'true' }, 'assertion', 'both'],
  [{ signResponse: 'true', signAssertion: 'false' }, 'response', 'response'],
  [{ signResponse: 'true', signAssertion: 'true' }, '', 'both'],
])('one control for what is signed: %o, now %s, becomes %s', (demands, present, to) => {
  expect(want('signedElements', present, demands)).toBe(to);
});

test('SHA-1 gives way where the SP says nothing, and nothing else does', () => {
  expect(want('signatureAlgorithm', 'rsa-sha1')).toBe('rsa-sha256');
  expect(want('signatureAlgorithm', 'rsa-sha512')).toBeNull();
  expect(want('digestAlgorithm', 'sha1')).toBe('sha256');
  expect(want('signatureAlgorithm', 'rsa-sha1', { signatureAlgorithm: 'rsa-sha512' })).toBe(
    'rsa-sha512',
  );
});
