import { escapeHtml, page } from '../../page.ts';

/** Texts of "SAML app error messages", Google's help. */
const TEXTS: Record<string, string> = {
  app_not_configured: 'Service is not configured.',
  app_not_configured_for_user: 'Service is not configured for this user.',
  app_not_enabled_for_user: 'Service is not enabled for this user.',
  not_a_saml_app: 'Provided application is not a SAML app.',
};

/** *That's an error.*: a plain page of accounts.google.com. */
export const errorPage = (
  status: number,
  code: string,
  details: Record<string, string>,
): Response =>
  page({
    title: `Error ${status}`,
    language: 'en',
    style: 'google/style',
    status,
    head: `<meta name="replica-result" content="error: ${escapeHtml(code)}">`,
    body: [
      `<main class="error"><p><b>${status}.</b> That’s an error.</p>`,
      `<p>Error: ${escapeHtml(code)}</p><p>${escapeHtml(TEXTS[code] ?? '')}</p><h2>Request Details</h2><ul>`,
      ...Object.entries(details).map(
        ([name, value]) => `<li>${escapeHtml(name)}=${escapeHtml(value)}</li>`,
      ),
      '</ul><p>That’s all we know.</p></main>',
    ].join(''),
  });

/** Requests that cannot be understood have no number. */
export const parseError = (text: string): Response =>
  page({
    title: 'Error',
    language: 'en',
    style: 'google/style',
    status: 400,
    head: `<meta name="replica-result" content="error: ${escapeHtml(text)}">`,
    body: `<main class="error"><p><b>null.</b> That’s an error.</p><p>Error parsing the request, ${escapeHtml(text)}</p><p>That’s all we know.</p></main>`,
  });
