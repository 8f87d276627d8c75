import { expect, test } from 'vitest';
import { stopsSaving } from '../../../lib/journey/stops.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import type { Finding, Severity } from '../../../lib/model/finding.ts';

const connection = (console: string | null, done: string[]): Connection => ({
  id: 'c',
  name: '',
  sp: { console, account: '', gives: {}, holds: {} },
  idp: { console: 'okta', account: '', gives: {}, holds: {} },
  conflicts: [],
  muted: [],
  done,
  history: [],
});

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  severity,
  side: 'sp',
  fields: ['ssoOnly'],
  params: {},
});

const LOCKS = finding('sso-for-everyone', 'warning');

test.each<[string, Finding, Connection, boolean]>([
  ['an error', finding('acs-url-differs', 'error'), connection('clevertap', []), true],
  ['a warning', finding('sign-on-url-differs', 'warning'), connection('clevertap', []), false],
  ['a lock-out, untested', LOCKS, connection('clevertap', []), true],
  ['a lock-out, other steps ticked', LOCKS, connection('clevertap', ['clevertap-roles']), true],
  ['a lock-out, tested', LOCKS, connection('clevertap', ['clevertap-test']), false],
  ['a lock-out at a console unknown', LOCKS, connection(null, ['clevertap-test']), true],
  [
    'an error, tested',
    finding('acs-url-differs', 'error'),
    connection('clevertap', ['clevertap-test']),
    true,
  ],
])('stands against saving or not: %s', (_, found, of, expected) => {
  expect(stopsSaving(found, of)).toBe(expected);
});
