import { escapeHtml, page } from '../../page.ts';
import { translate, wordsOf } from '../words.ts';
import { certificatePath, issuerOf, signOnUrl, signOutUrl } from './addresses.ts';
import { metadataXml } from './metadata.ts';
import { type App, keyOf, type Org } from './org.ts';

/** *View SAML setup instructions*: a plain page, drawn by the server, without copy buttons. */
export const instructions = (host: string, org: Org, app: App): Response => {
  const t = translate(wordsOf(org.look));
  const key = keyOf(app, null);
  const pem = key?.certificate ?? '';
  const box = (text: string, rows = 0) =>
    rows
      ? `<textarea class="grey-box" rows="${rows}" readonly>${escapeHtml(text)}</textarea>`
      : `<pre class="grey-box">${escapeHtml(text)}</pre>`;
  const items: [label: string, box: string][] = [
    ['Identity Provider Single Sign-On URL:', box(signOnUrl(host, app))],
    ['Identity Provider Issuer:', box(issuerOf(app))],
    [
      'X.509 Certificate:',
      `${box(pem.trim(), 14)}<p><a class="button" href="${certificatePath(app)}">${escapeHtml(t('Download certificate'))}</a></p>`,
    ],
  ];
  if (app.settings.enableSlo) {
    items.splice(1, 0, ['Identity Provider Single Logout URL:', box(signOutUrl(host, app))]);
  }
  const list = items.map(
    ([label, markup], i) =>
      `<div class="instruction"><span class="badge">${i + 1}</span><div><h3>${escapeHtml(t(label))}</h3>${markup}</div></div>`,
  );
  const label = escapeHtml(app.settings.label);
  const metadata = key ? metadataXml(host, app, key) : '';
  return page({
    title: `How to Configure SAML 2.0 for ${app.settings.label} Application`,
    language: org.look.japanese ? 'ja' : 'en',
    style: 'okta/style',
    body: `<main class="instructions"><span class="wordmark">okta</span><h1>How to Configure SAML 2.0 for ${label} Application</h1><h2>The following is needed to configure ${label}</h2>${list.join('')}<h2>Optional</h2><div class="instruction"><span class="badge">1</span><div><h3>Provide the following IDP metadata to your SP provider.</h3>${box(metadata, 12)}</div></div></main>`,
  });
};
