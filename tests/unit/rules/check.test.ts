import { expect, test } from 'vitest';
import type { SetUp } from '../../../lib/model/finding.ts';
import { check } from '../../../lib/rules/check.ts';
import { explain } from '../../../lib/rules/explain.ts';
import { ACS, GOOD, ISSUER, OTHER_PEM, SP, SSO } from '../../../lib/rules/parts/samples.ts';
import { situationOf } from './situation.ts';

type Sides = { sp?: Partial<SetUp['sp']>; idp?: Partial<SetUp['idp']> };

const rules = (example: Sides): string[] => check(situationOf(example)).map((f) => f.rule);

const holding = (sp: SetUp['sp']['holds'], idp: SetUp['idp']['holds']): Sides => ({
  sp: { ...GOOD.sp, holds: { ...GOOD.sp.holds, ...sp } },
  idp: { ...GOOD.idp, holds: { ...GOOD.idp.holds, ...idp } },
});

test.each<[string, Sides, string[]]>([
  [
    'both SP values swapped',
    holding({}, { acsUrl: SP, spEntityId: ACS }),
    ['acs-and-entity-id-swapped'],
  ],
  [
    'both IdP values swapped',
    holding({ ssoUrl: ISSUER, idpEntityId: SSO }, {}),
    ['sso-url-and-issuer-swapped'],
  ],
  ['a value missing', holding({}, { spEntityId: '' }), ['required-value-missing']],
  ['a blank at the end', holding({ idpEntityId: `${ISSUER} ` }, {}), ['white-space-around']],
  ['a placeholder', holding({}, { acsUrl: 'https://{{domain}}/acs' }), ['placeholder-left-in']],
  ['no address', holding({}, { acsUrl: 'login.sipgate.com/acs' }), ['not-a-url']],
  ['the IdP’s own address', holding({}, { acsUrl: SSO }), ['value-of-the-other-side']],
  [
    'another app’s issuer',
    holding({ idpEntityId: ISSUER.replace('exk1', 'exk2') }, {}),
    ['issuer-differs'],
  ],
  ['http for https', holding({}, { acsUrl: ACS.replace('https', 'http') }), ['acs-url-differs']],
  ['an old certificate', holding({ certificate: OTHER_PEM }, {}), ['certificate-differs']],
  [
    'no certificate at all',
    holding({ certificate: '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----' }, {}),
    ['not-a-certificate'],
  ],
])('one mistake is one finding: %s', (_, example, expected) => {
  expect(rules(example)).toEqual(expected);
});

test('several mistakes are several findings, errors first', () => {
  const found = check(
    situationOf(
      holding({ certificate: OTHER_PEM }, { acsUrl: `${ACS}/`, nameIdSource: 'username' }),
    ),
  );
  expect(found.map((f) => f.rule)).toEqual([
    'acs-url-differs',
    'certificate-differs',
    'name-id-source-not-email',
  ]);
});

test('a finding names side, fields, difference and mend', () => {
  const [finding] = check(situationOf(holding({}, { acsUrl: `${ACS}/` })));
  expect(finding).toMatchObject({
    rule: 'acs-url-differs',
    severity: 'error',
    side: 'idp',
    fields: ['acsUrl'],
    mend: { side: 'idp', field: 'acsUrl', value: ACS },
    difference: {
      near: 'trailingSlash',
      parts: [
        { kind: 'same', text: ACS },
        { kind: 'extra', text: '/' },
      ],
    },
  });
});

test('explains in the reader’s language', () => {
  const [finding] = check(situationOf(holding({}, { acsUrl: `${ACS}/` })));
  if (finding === undefined) throw new Error('nothing found');
  expect(explain(finding, 'en').message).toBe(
    '“acsUrl” at Okta differs from “acsUrl” at sipgate, only in the slash at the end.',
  );
  expect(explain(finding, 'de').message).toBe(
    '„acsUrl“ bei Okta weicht von „acsUrl“ bei sipgate ab, nur im Schrägstrich am Ende.',
  );
});

test('names a side whose console is unknown', () => {
  const [finding] = check(
    situationOf({ sp: { gives: { acsUrl: ACS } }, idp: { holds: { acsUrl: `${ACS}2` } } }),
  );
  if (finding === undefined) throw new Error('nothing found');
  expect(explain(finding, 'de').message).toContain('bei dem Identity Provider');
  expect(explain(finding, 'en').message).toContain('at the identity provider');
});

test('a rule of another version explains itself by its name', () => {
  const [finding] = check(situationOf(holding({}, { acsUrl: `${ACS}/` })));
  if (finding === undefined) throw new Error('nothing found');
  expect(explain({ ...finding, rule: 'no-such-rule' }, 'en').title).toBe('no-such-rule');
});

test('hostile values neither throw nor hang', () => {
  const values = [
    'x'.repeat(2_000_000),
    `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]><a>&b;</a>`,
    '\u0000\uffff\ud800',
    '<a>'.repeat(100_000),
    '-----BEGIN CERTIFICATE-----'.repeat(10_000),
    `https://${'a.'.repeat(200_000)}`,
    '{'.repeat(500_000),
    ' '.repeat(1_000_000),
    `https://x${' '.repeat(1_000_000)}y`,
    '<!--'.repeat(400_000),
    `x${'"'.repeat(8_000)}x`,
    `x${'\u00ad'.repeat(8_000)}x`,
  ];
  for (const value of values) {
    const holds = {
      acsUrl: value,
      spEntityId: value,
      ssoUrl: value,
      idpEntityId: value,
      certificate: value,
      metadataXml: value,
      recipient: value,
    };
    const found = check(
      situationOf({
        sp: { console: 'sipgate', gives: { ...GOOD.sp.gives }, holds },
        idp: { console: 'okta', gives: { ...GOOD.idp.gives }, holds },
      }),
    );
    expect(found.length).toBeGreaterThan(0);
  }
});
