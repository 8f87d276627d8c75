import { escapeHtml, page } from '../../page.ts';
import type { Boot } from '../boot.ts';
import { translate, wordsOf } from '../words.ts';
import { orgOf } from './addresses.ts';
import type { Org } from './org.ts';

const NAV = [
  ['DASHBOARD', 'Dashboard', '/admin/dashboard'],
  ['DIRECTORY', 'Directory', '#'],
  ['APPLICATIONS', 'Applications', '/admin/apps/active'],
  ['SECURITY', 'Security', '#'],
  ['WORKFLOW', 'Workflow', '#'],
  ['REPORTS', 'Reports', '#'],
  ['SETTINGS', 'Settings', '#'],
] as const;

type View = Boot extends infer B
  ? B extends Boot
    ? Omit<B, 'words' | 'look' | 'slow' | 'late' | 'rerender'>
    : never
  : never;

/** A page of the console: header, side navigation, and the client that fills `#content`. */
export const shell = (host: string, org: Org, title: string, view: View): Response => {
  const { look, variant } = org;
  const words = wordsOf(look);
  const t = translate(words);
  const nav = NAV.map(
    ([id, name, href]) =>
      `<a href="${href}" data-se="o-side-nav-item-${id}"${id === 'APPLICATIONS' ? ' class="current"' : ''}>${escapeHtml(t(name))}</a>`,
  );
  const name = escapeHtml(orgOf(host));
  return page({
    title: `${name} - ${title}`,
    language: look.japanese ? 'ja' : 'en',
    style: 'okta/style',
    script: look.react ? 'okta/main-react' : 'okta/main',
    state: {
      words,
      look,
      slow: variant.slow,
      late: variant.late,
      rerender: variant.rerender,
      ...view,
    },
    body: `<div class="shell${look.classic ? ' classic' : ''}"><header class="top-bar"><span class="wordmark">okta</span><input class="top-search" type="search" placeholder="Search for people, apps and groups" aria-label="Search for people, apps and groups"><span class="user-menu" data-se="admin-header--user-menu">admin@acme.example<small>${name}</small></span></header><nav class="side-nav">${nav.join('')}</nav><main id="content"><div class="loading" aria-busy="true"></div></main></div><span id="_xsrfToken" class="hide">${org.xsrf}</span>`,
  });
};
