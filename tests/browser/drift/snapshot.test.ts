import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { forged } from './forged.ts';
import { snapshotOf } from './made.ts';

let ferry: Ferry;
beforeAll(async () => {
  ferry = await boardFerry();
});
afterAll(() => ferry?.close());
afterEach(() => ferry.clear());

/** What must not be in a snapshot, wherever it stood. */
const PERSONAL = [
  'Mia',
  'Wong',
  'Zyxcorp',
  'mia.wong',
  'zyxcorp',
  '0oa9q8w7e6r5t4y3u2i1',
  'tok_4f9cA71b',
  '4f9cA71b',
  'b0d5e1f2',
  '9817263',
  'MIIDqDCC',
  'qlogo',
  '203.0.113.77',
];
const ID = '0oa9q8w7e6r5t4y3u2i1';
const PLANTED = `<style>.mia-wong{color:red}</style><script>var user='Mia Wong'</script><!-- Mia Wong -->
  <header class="mia-wong zyxcorp" data-user="Mia Wong" data-mia-wong="1" onclick="go('Mia')">
    <h1>Single Sign-on (SSO) for Zyxcorp</h1><button title="Mia Wong" aria-label="Account of Mia Wong">Mia Wong</button>
    <img src="/qlogo/zyxcorp.png" alt="Zyxcorp"><svg><title>Zyxcorp</title></svg>
    <a href="/users/${ID}?token=tok_4f9cA71b&amp;mail=mia.wong%40zyxcorp.example#9817263">mia.wong@zyxcorp.example</a></header>
  <section id="b0d5e1f2" aria-describedby="b0d5e1f2"><h2>Service Provider data</h2>
    <p>ACS URL <code title="https://login.sipgate.com/auth/realms/zyxcorp/broker/tok_4f9cA71b">https://login.sipgate.com/auth/realms/zyxcorp/broker/tok_4f9cA71b</code></p>
    <p>Entity ID <code>https://login.sipgate.com/auth/realms/zyxcorp</code></p></section>
  <section><h2>Identity Provider data</h2>
    <label>SSO URL <input name="zyxcorp_sso" placeholder="https://zyxcorp.okta.com/…" value="https://zyxcorp.okta.com/${ID}"></label>
    <label>Entity ID <input data-testid="${ID}" value="Mia Wong"></label>
    <label>Certificate <textarea>MIIDqDCCzyxcorp</textarea></label>
    <select aria-label="Owner Mia Wong"><option value="${ID}" label="Mia Wong">Mia Wong</option><optgroup label="Zyxcorp"><option selected>mia.wong@zyxcorp.example</option></optgroup></select>
    <mia-wong-card>Mia Wong 203.0.113.77</mia-wong-card><div contenteditable>Mia Wong</div>
    <div id="host" data-name="Mia Wong"></div><p hidden>Mia Wong 9817263</p><details><summary>Mia Wong</summary>Zyxcorp</details>
    <iframe srcdoc="Mia Wong" title="Zyxcorp" name="zyxcorp"></iframe><button>Save</button></section>
  <script>document.querySelector('#host').attachShadow({mode:'open'}).innerHTML='<span title="Mia Wong">Reply for Mia Wong, tok_4f9cA71b</span>';
  document.querySelector('[name=zyxcorp_sso]').value='https://zyxcorp.okta.com/${ID}'</script>`;

test('no personal value, id, name, script or picture is in a snapshot; its structure and labels are', async () => {
  const address = `https://app.sipgate.com/account/${ID}/sso?user=mia.wong#tok_4f9cA71b`;
  const page = await forged(ferry, address, PLANTED);
  const { html } = await snapshotOf(ferry, page);
  const lower = html.toLowerCase();
  expect(PERSONAL.filter((value) => lower.includes(value.toLowerCase()))).toEqual([]);
  expect(html).toMatch(/^<!-- url: https:\/\/app\.sipgate\.com\/account\/\S+ -->\n<!doctype html>/);
  expect(html).not.toMatch(/<(?:script|style|svg|img)|\son\w+=/i);
  for (const kept of [
    'Service Provider data',
    'ACS URL',
    '<template shadowrootmode="open">',
    'data-console="sipgate"',
    'data-page="sso"',
    'data-expect="acsUrl"',
    'data-expect="certificate"',
    'Reply for xxx',
  ])
    expect(html).toContain(kept);
});

test('what is looked through is what is saved, and the page is read the same in it', async () => {
  await ferry.replicas.sipgate?.reset();
  const page = await ferry.open(sipgate.settings);
  await page
    .getByText(/^ACS.URL/)
    .first()
    .waitFor();
  const { html, panel } = await snapshotOf(ferry, page);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('sipgate-sso.html');
  expect(readFileSync(await file.path(), 'utf8')).toBe(html);
  expect(html.match(/data-expect="\w+"/g)?.length).toBeGreaterThanOrEqual(5);
});
