import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGES } from './annotated.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/recognise.ts');
const NOTHING = { console: null, page: null, fields: [] };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saml-ferry-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr, said: stdout ? JSON.parse(stdout) : null };
};
const page = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const SHADOW = `<!doctype html><title>Settings</title><body><x-card></x-card><script>
  const root = document.querySelector('x-card').attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>Service provider</h2><p id=a>ACS URL</p><code>https://sp.test/acs</code>';
  setTimeout(() => root.append(Object.assign(document.createElement('div'),
    { innerHTML: '<label>Entity ID <input readonly value="urn:sp.test"></label>' })), 500);
  Array.prototype.filter = () => { throw new Error('the page is not to be trusted'); };
</script>`;

test('a page says itself where it lives; its late values and shadow roots are read', () => {
  const file = page('shadow.html', `<!-- url: https://sp.test/settings -->\n${SHADOW}`);
  const { status, said } = run(file);
  expect(status).toBe(0);
  expect({ console: said.console, page: said.page }).toEqual({
    console: 'generic',
    page: 'generic',
  });
  const acsUrl = said.fields.find((f: { field: string }) => f.field === 'acsUrl');
  expect(acsUrl).toEqual({
    field: 'acsUrl',
    value: 'https://sp.test/acs',
    label: 'ACS URL',
    selector: 'html > body:nth-of-type(1) > x-card:nth-of-type(1) >>> code',
    confidence: expect.any(Number),
    editable: false,
  });
  const values = said.fields.map((f: { field: string; value: string }) => [f.field, f.value]);
  expect(values).toContainEqual(['spEntityId', 'urn:sp.test']);
});

test('--url goes before the address in the page', () => {
  const file = join(PAGES, 'sipgate-sso-german-table.html');
  expect(run(file).said.console).toBe('sipgate');
  expect(run(file, '--url', 'https://elsewhere.test/').said.console).toBe('generic');
});

test('what has nothing to say is an empty answer; what cannot be read is said', () => {
  expect(run(page('empty.html', ''))).toMatchObject({ status: 0, said: NOTHING });
  const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i * 31) % 256));
  expect(run(page('binary.html', bytes))).toMatchObject({ status: 0, said: NOTHING });
  const wrong = page('wrong.html', '<!-- url: javascript:alert(1) -->');
  for (const [args, words] of [
    [[join(folder, 'missing.html')], 'does not exist'],
    [[wrong], 'is no http(s) address'],
    [[wrong, '--url', 'nowhere'], 'nowhere is no http(s) address'],
    [[], 'Usage:'],
  ] as const) {
    const { status, said, stderr } = run(...args);
    expect({ status, said }).toEqual({ status: 1, said: null });
    expect(stderr).toContain(words);
  }
});

test('a folder is an answer for each page; one that cannot be read does not end it', () => {
  page('leaves.html', `${SHADOW}<script>location = 'https://elsewhere.test/'; alert(1)</script>`);
  page('notes.txt', 'ACS URL');
  const { status, said, stderr } = run(folder);
  const files = said.map(({ file }: { file: string }) => file);
  expect(files).toEqual(
    ['binary', 'empty', 'leaves', 'shadow', 'wrong'].map((name) => `${name}.html`),
  );
  expect(said[2].fields.length).toBeGreaterThanOrEqual(2);
  expect(said[4]).toEqual({ file: 'wrong.html', ...NOTHING });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: 'javascript:alert(1) is no http(s) address.',
  });
});
