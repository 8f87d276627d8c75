import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import {
  ACS,
  IDP_METADATA,
  ISSUER,
  PEM,
  pem,
  SP,
  SP_METADATA,
  SSO,
} from '../../../lib/rules/parts/samples.ts';

import { encrypted, newPair } from '../saml/encryption/encrypted.ts';

type Inspected = {
  file?: string;
  kind: string;
  decoded: Record<string, unknown> | null;
  findings: {
    rule: string;
    severity: string;
    side: string;
    fields: string[];
    message: string;
    certificates?: Record<'expected' | 'found', { sha256: string }>;
  }[];
};

const NOW = ['--now', '2026-11-21T00:00:00Z'];
// Each test starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = async (...args: string[]): Promise<Inspected | Inspected[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/inspect.ts', ...args, ...NOW],
    { maxBuffer: 50_000_000 },
  );
  return JSON.parse(stdout);
};

const inspectAll = async (contents: Record<string, string | Uint8Array>, ...args: string[]) => {
  const paths = Object.entries(contents).map(([name, content]) => file(name, content));
  const result = await run(...paths, ...args);
  if (!Array.isArray(result)) throw new Error('one file only');
  return result.map(({ kind, findings }) => [kind, findings.map((finding) => finding.rule)]);
};

const setUp = (sp: object, idp: object): string =>
  JSON.stringify({
    samlFerry: 1,
    name: 'Acme',
    sp: {
      console: 'sipgate',
      gives: { acsUrl: ACS, spEntityId: SP },
      holds: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM, ...sp },
    },
    idp: {
      console: 'okta',
      gives: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM },
      holds: { acsUrl: ACS, spEntityId: SP, ...idp },
    },
  });

test('one file is one object, in English', async () => {
  const result = await run(file('one.json', setUp({}, { acsUrl: `${ACS}/` })));
  expect(result).toMatchObject({
    kind: 'setUp',
    decoded: { name: 'Acme', sp: { console: 'sipgate' } },
    findings: [
      {
        rule: 'acs-url-differs',
        severity: 'error',
        side: 'idp',
        fields: ['acsUrl'],
        message:
          '“Single sign-on URL” at Okta differs from “ACS URL” at sipgate, only in the slash at the end.',
        correct: { side: 'idp', field: 'acsUrl', value: ACS },
      },
    ],
  });
});

test('in German', async () => {
  const path = file('de.json', setUp({}, { acsUrl: `${ACS}/` }));
  expect(JSON.stringify(await run(path, '--locale', 'de'))).toContain('nur im Schrägstrich');
});

test('several files are an array; each is what its content says', async () => {
  expect(
    await inspectAll({
      'a.json': setUp({}, {}),
      'b.pem': PEM,
      'c.cer': Buffer.from(VALID, 'base64'),
      'd.key': '-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----\n',
      'e.xml': IDP_METADATA,
      'f.xml': SP_METADATA,
      'g.json': JSON.stringify({
        samlFerry: 1,
        sp: {
          holds: {
            certificate: '-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----',
          },
        },
      }),
      'h.har': JSON.stringify({ log: { entries: [{}] } }),
      'i.json': JSON.stringify({ requests: [] }),
      'j.txt': PEM.slice(0, 500),
    }),
  ).toEqual([
    ['setUp', []],
    ['certificate', []],
    ['certificate', []],
    ['privateKey', ['not-a-certificate']],
    ['metadata', []],
    ['metadata', []],
    ['setUp', ['not-a-certificate']],
    ['har', []],
    ['samlTracer', []],
    ['certificate', ['certificate-truncated']],
  ]);
});

test('another certificate is told apart by its facts', async () => {
  const path = file('other-held.json', setUp({ certificate: pem(OTHER) }, {}));
  const result = await run(path);
  const [finding] = Array.isArray(result) ? [] : result.findings;
  expect(finding).toMatchObject({
    rule: 'certificate-differs',
    certificates: {
      expected: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      found: { notAfter: expect.stringMatching(/^20\d\d-.*Z$/) },
    },
  });
  expect(finding?.certificates?.expected.sha256).not.toBe(finding?.certificates?.found.sha256);
});

test('against a connection', async () => {
  const connection = file('connection.json', setUp({}, {}));
  expect(
    await inspectAll(
      {
        'right.pem': PEM,
        'other.pem': pem(OTHER),
        'right.xml': IDP_METADATA,
        'other.xml': IDP_METADATA.replaceAll('exk1', 'exk2'),
        'sp.xml': SP_METADATA.replace(`${ACS}"`, `${ACS}2"`),
      },
      '--connection',
      connection,
    ),
  ).toEqual([
    ['certificate', []],
    ['certificate', ['certificate-differs']],
    ['metadata', []],
    ['metadata', ['sso-url-differs', 'issuer-differs']],
    ['metadata', ['acs-url-differs']],
  ]);
});

test('a private key is not printed', async () => {
  const secret = 'MC4CAQAwBQYDK2VwBCIEIFx0SECRET';
  const key = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`;
  const found = await run(file('k.key', key), file('k.json', setUp({ certificate: key }, {})));
  expect(JSON.stringify(found)).not.toContain('SECRET');
  expect(JSON.stringify(found)).toContain('not-a-certificate');
});

describe('bad input', () => {
  test('has a kind and a reason, whatever it is', async () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><EntityDescriptor>&b;</EntityDescriptor>`;
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${IDP_METADATA}`, 'utf16le'));
    expect(
      await inspectAll({
        empty: '',
        'random.bin': Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + 7) % 256),
        'large.txt': 'x'.repeat(5_000_000),
        'laughs.xml': laughs,
        'page.html': '<!doctype html><title>Sign in</title>',
        'words.txt': 'please fix my login',
        'deep.xml': '<a>'.repeat(100_000),
        'deep.json': '['.repeat(200_000),
        'bad.json': '{"samlFerry": 1, "sp": 5}',
        'new.json': '{"samlFerry": 9}',
        'utf16.xml': utf16,
        'url.txt': 'https://dev-1.okta.com/',
        'cut-off.json': '{"samlFerry": 1, "name": "Ac',
        'cut.txt': 'https://idp.test/?SAMLRequest=fZFPT8MwDMW',
      }),
    ).toEqual([
      ['empty', ['file-not-read']],
      ['binary', ['file-not-read']],
      ['tooLarge', ['file-not-read']],
      ['metadata', ['metadata-unreadable']],
      ['html', ['file-not-read']],
      ['unknown', ['file-not-read']],
      ['xml', ['file-not-read']],
      ['unknown', ['file-not-read']],
      ['setUp', ['file-not-read']],
      ['setUp', ['file-not-read']],
      ['metadata', []],
      ['url', ['file-not-read']],
      ['setUp', ['file-not-read']],
      ['redirectUrl', ['file-not-read']],
    ]);
  });

  test('a file that is not there', async () => {
    await expect(run(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere can’t be read.'),
      stdout: expect.stringContaining('can’t be read'),
    });
  });
});

test('signatures are verified with the certificate that is named', async () => {
  const folder = 'tests/corpus/python3-saml';
  const signed = `${folder}/responses/signed_assertion_response.xml.base64`;
  const without = await run(signed);
  expect(without).toMatchObject({
    decoded: { signatures: [{ valid: null, reason: 'noCertificate' }] },
  });
  expect(await run(signed, '--certificate', `${folder}/certs/idp.crt`)).toMatchObject({
    decoded: {
      signatures: [{ element: 'Assertion', valid: true, reason: null }],
      coverage: [
        { element: 'Response', signedBy: [] },
        { element: 'Assertion', signedBy: [0] },
      ],
    },
  });
  const other = file('other.pem', pem(OTHER));
  expect(await run(signed, '--certificate', other)).toMatchObject({
    decoded: { signatures: [{ valid: false, reason: 'onlyEnclosed', certificate: null }] },
  });
});

test('what is encrypted is opened with the key that is named', async () => {
  const pair = newPair();
  const hidden = encrypted(
    'EncryptedAssertion',
    '<saml:Assertion ID="a"><saml:Subject><saml:NameID>ann</saml:NameID></saml:Subject></saml:Assertion>',
    pair,
  );
  const message = file(
    'encrypted.xml',
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="r">${hidden}</samlp:Response>`,
  );
  expect(await run(message)).toMatchObject({
    decoded: { assertions: [], encryptedAssertions: 1, coverage: [{ element: 'Response' }] },
  });
  expect(await run(message, '--key', file('sp.key', pair.pkcs1))).toMatchObject({
    decoded: {
      assertions: [{ id: 'a', nameId: { value: 'ann' } }],
      encryptedAssertions: 0,
      coverage: [{ element: 'Response' }, { element: 'Assertion', id: 'a', signedBy: [] }],
    },
  });
});
