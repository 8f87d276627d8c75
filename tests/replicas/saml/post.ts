import { escapeHtml, page } from '../page.ts';

/** SAML bindings 3.5: what the browser is made to post. */
export interface PostForm {
  action: string;
  /** Base64. */
  samlResponse: string;
  relayState: string;
}

/** The page that posts the form by itself, with a button for the case that it doesn't. */
export const postPage = ({ action, samlResponse, relayState }: PostForm): Response =>
  page({
    title: 'Signing in …',
    language: 'en',
    script: 'saml/submit',
    body: [
      `<form method="post" action="${escapeHtml(action)}">`,
      `<input type="hidden" name="SAMLResponse" value="${escapeHtml(samlResponse)}">`,
      `<input type="hidden" name="RelayState" value="${escapeHtml(relayState)}">`,
      '<noscript><button>Continue</button></noscript></form>',
    ].join(''),
  });
