import { escapeHtml, page } from '../../page.ts';
import { appId, tenantId } from '../tenant.ts';

export type Aadsts = 50011 | 50105 | 650056 | 700016 | 750054 | 75005 | 90002;

/** Microsoft's own wordings; `what` is the value at fault. */
const texts: Record<Aadsts, (what: string) => string> = {
  50011: (url) =>
    `The reply URL '${url}' specified in the request does not match the reply URLs configured for the application '${appId}'. Make sure the reply URL sent in the request matches one added to your application in the Azure portal.`,
  50105: (user) =>
    `Your administrator has configured the application to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${user}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator.`,
  650056: () =>
    'Misconfigured application. This could be due to one of the following: the client has not listed any permissions in the requested permissions, or the application identifier in the request does not match the configured one.',
  700016: (identifier) =>
    `Application with identifier '${identifier}' was not found in the directory '${tenantId}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  750054: () =>
    'SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding.',
  75005: () => 'The request is not a valid Saml2 protocol message.',
  90002: (tenant) =>
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
};

/** The sign-in page's error, with the ids that support asks for. */
export function errorPage(code: Aadsts, what = ''): Response {
  const lines = [
    ['Request Id', crypto.randomUUID()],
    ['Correlation Id', crypto.randomUUID()],
    ['Timestamp', new Date().toISOString()],
    ['Message', `AADSTS${code}: ${texts[code](what)}`],
  ];
  const details = lines
    .map(([name, value = '']) => `<li><b>${name}:</b> <span>${escapeHtml(value)}</span></li>`)
    .join('');
  return page({
    title: 'Sign in to your account',
    language: 'en',
    style: 'entra/login',
    head: `<meta name="replica-result" content="${escapeHtml(`error: AADSTS${code}`)}">`,
    body:
      '<main class="login-box"><div class="login-brand">Microsoft</div><h1>Sign in</h1>' +
      '<p>Sorry, but we’re having trouble signing you in.</p>' +
      `<p class="error-message" id="exceptionMessageContainer">AADSTS${code}: ${escapeHtml(texts[code](what))}</p>` +
      `<h2>Troubleshooting details</h2><ul class="login-details">${details}</ul></main>`,
  });
}
