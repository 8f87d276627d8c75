import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/roles/csv.ts';
import { readRoles } from '../../../lib/roles/table.ts';
import { VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { strangerLetIn } from '../../../lib/saml/acsValidator.ts';
import { certificatesIn } from '../../../lib/saml/certificates.ts';
import { identify } from '../../../lib/saml/identify.ts';
import { readPattern } from '../../../lib/saml/pattern/match.ts';
import { readXml } from '../../../lib/saml/xml.ts';
import { redactor } from '../../../lib/snapshot/redact.ts';

// What once took seconds to minutes is answered well within the time that a test has.

describe('a table of roles', () => {
  test('an e-mail address with dots without end is none', () => {
    const text = `email,A\na@${'a.'.repeat(1_000_000)}@,{}\nb@c.d,{}`;
    expect(readRoles(text)).toMatchObject({ table: { skipped: [2], users: [{ email: 'b@c.d' }] } });
  });

  test('one user with as many accounts as there are rows', () => {
    const rows = Array.from({ length: 19_000 }, (_, i) => `a@b.c,${i}x,{}`);
    const reading = readRoles(`email,account,roles\n${rows.join('\n')}`);
    expect('table' in reading && reading.table.users[0]?.maps.length).toBe(19_000);
  });

  test('a long role map that many rows contradict', () => {
    const long = `"{""a"":""${'x'.repeat(32_000)}""}"`;
    const reading = readRoles(
      `email,account,roles\na@b.c,x,${long}\n${'a@b.c,x,{}\n'.repeat(19_000)}`,
    );
    expect('table' in reading && reading.table.twice.length).toBe(19_000);
  });

  test('more cells than a table of users has', () => {
    expect(readCsv(`${','.repeat(400)}x\n`.repeat(9_000))).toEqual({ error: { kind: 'tooLarge' } });
  });
});

describe('a regular expression from a page', () => {
  const acsUrl = `https://a.b.c.d.e.f.g.h.i/${'a'.repeat(2_000)}`;

  test.each([
    ['a class of thousands, a thousand times', `[${'é'.repeat(3_900)}a]{1000}b`],
    ['as many steps as are followed', '.{1000}.{990}é'],
    ['a group in a group, both without end', '^((a+)*)+é$'],
  ])('%s', (_, validator) => {
    expect(readPattern(validator)).toHaveProperty('finds');
    expect(strangerLetIn(validator, acsUrl)).toBeNull();
  });

  test('a class answers for each sign anew', () => {
    const pattern = readPattern('^[ab]+[^b]c$');
    if (typeof pattern === 'string') throw new Error(pattern);
    expect(['abac', 'abbc', 'aabbxc', 'bbc'].map(pattern.finds)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

test.each(['a-', 'a.', 'x@', 'a://'])('a page’s text of “%s” without end is redacted', (unit) => {
  const { text } = redactor(['known']);
  expect(text(`known ${unit.repeat(400_000)}`)).toMatch(/^known \S{1,394}$/);
});

test.each([
  ['lists in lists', '['.repeat(60_000_000)],
  ['empty lists', `[${'[],'.repeat(20_000_000)}[]]`],
])('JSON of nothing but %s is too large', (_, text) => {
  expect(identify(text).kind).toBe('tooLarge');
});

test('bodies of certificates by the million are not tried one after the other', () => {
  expect(certificatesIn(`${'=\nM'.repeat(660_000)}=`)).toEqual([]);
  expect(certificatesIn(`${'=\nM'.repeat(198)}=\n${VALID}`)).toHaveLength(1);
});

describe('entities', () => {
  const laughs = (subset: string): string => `<!DOCTYPE a [${subset}]><a>&b;</a>`;

  test.each([
    ['that expand one another', laughs('<!ENTITY c "cc"><!ENTITY b "&c;&c;&c;">')],
    ['that are one long text, named often', laughs(`<!ENTITY b "${'x'.repeat(9_000)}">`)],
    ['from a file', laughs('<!ENTITY b SYSTEM "file:///etc/passwd">')],
    ['from the network', laughs('<!ENTITY b PUBLIC "p" "https://attacker.example/">')],
    ['of parameters', laughs('<!ENTITY % c SYSTEM "https://attacker.example/"> %c;')],
    ['in capitals that XML does not have', '<!doctype a [<!entity b "c">]><a>&b;</a>'],
  ])('%s are not read', (_, text) => {
    expect(readXml(text)).toEqual({ error: 'dtd' });
    expect(readXml(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual({
      error: 'dtd',
    });
  });

  test('or namespaces by the ten thousand, redeclared as often, are looked up and not copied', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ');
    const reading = readXml(`<a ${many}>${'<b xmlns:c="v"/>'.repeat(50_000)}</a>`);
    expect('ok' in reading && reading.ok.children.length).toBe(50_000);
  });

  test('of XML itself by the hundred thousand stay their own size', () => {
    const reading = readXml(`<a>${'&amp;'.repeat(300_000)}</a>`);
    expect('ok' in reading && reading.ok.text.length).toBe(300_000);
  });
});
