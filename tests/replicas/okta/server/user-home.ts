import { escapeHtml, page } from '../../page.ts';
import { embedLink } from './addresses.ts';
import type { App } from './org.ts';

/** *My Apps*: what is assigned to the user, each behind its embed link. */
export const userHome = (host: string, apps: readonly App[]): Response => {
  const tiles = apps
    .filter((app) => app.assigned.length > 0 && !app.settings.hideIcon)
    .map((app) => {
      const link = escapeHtml(embedLink(host, app));
      return `<li><a href="${link}">${escapeHtml(app.settings.label)}</a></li>`;
    });
  return page({
    title: 'My Apps Dashboard',
    language: 'en',
    style: 'okta/style',
    body: `<main class="error-page"><span class="wordmark">okta</span><h1>My Apps</h1><ul>${tiles.join('')}</ul></main>`,
  });
};
