import { expect, test } from 'vitest';
import { consoleById } from '../../../lib/consoles/index.ts';
import { applyAll } from '../../../lib/journey/apply.ts';
import { observe } from '../../../lib/journey/observe.ts';
import { setUpOf } from '../../../lib/journey/setUp.ts';
import { stopsSaving } from '../../../lib/journey/stops.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import type { Finding, Severity } from '../../../lib/model/finding.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { check } from '../../../lib/rules/check.ts';

const connection = (console: string | null, done: string[]): Connection => ({
  id: 'c',
  name: '',
  sp: { console, account: '', gives: {}, holds: {} },
  idp: { console: 'okta', account: '', gives: {}, holds: {} },
  conflicts: [],
  muted: [],
  done,
  tested: null,
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
    'a note of a rule that may warn before saving',
    finding('certificate-form', 'info'),
    connection('clevertap', []),
    false,
  ],
  [
    'an error, tested',
    finding('acs-url-differs', 'error'),
    connection('clevertap', ['clevertap-test']),
    true,
  ],
])('stands against saving or not: %s', (_, found, of, expected) => {
  expect(stopsSaving(found, of)).toBe(expected);
});

const page = (ssoOnly: string): Sighting => ({
  console: 'clevertap',
  page: 'sso-metadata',
  url: 'https://eu1.dashboard.clevertap.com/',
  account: '',
  language: 'en',
  fields: [
    {
      field: 'ssoOnly',
      value: ssoOnly,
      label: 'Require all users to login using SSO',
      selector: '#sso-only',
      confidence: 1,
      editable: true,
    },
  ],
  missing: [],
});

const stopped = (before: Connection, ssoOnly: string): [string[], Connection] => {
  const after = applyAll(before, observe(before, 'sp', page(ssoOnly), 1)).connection;
  const consoles = { sp: consoleById('clevertap'), idp: consoleById('okta') };
  const found = check({
    setUp: setUpOf(after, consoles),
    consoles,
    now: new Date('2026-11-21'),
    label: (_, field) => field,
  });
  return [found.filter((f) => stopsSaving(f, after)).map((f) => f.rule), after];
};

test('a switch turned on after it was seen off stands against saving', () => {
  const [off, seen] = stopped(connection('clevertap', []), 'false');
  const [on, turned] = stopped(seen, 'true');
  const [again] = stopped(turned, 'false');
  expect([off, on, again]).toEqual([[], ['sso-for-everyone'], []]);
});
