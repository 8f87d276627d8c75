import { escapeHtml, page } from '../../page.ts';

const errorPage = (status: number, title: string, text: string): Response =>
  page({
    title,
    language: 'en',
    style: 'okta/style',
    status,
    body: `<main class="error-page"><span class="wordmark">okta</span><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="/">Go to Homepage</a></p></main>`,
  });

export const notFound = (): Response =>
  errorPage(404, '404 Page Not Found', 'The page you are looking for does not exist.');

/** Wording: "App Sign-on Error 403", Okta's support article. */
export const notAssigned = (label: string): Response =>
  errorPage(
    403,
    '403 App Not Assigned',
    `Sorry, you cannot access ${label} because you are not assigned this app in Okta.`,
  );

export const badSaml = (): Response =>
  errorPage(400, '400 Bad Request', 'Your request resulted in an error. GENERAL_NONSUCCESS');
