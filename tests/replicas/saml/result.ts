import { escapeHtml, page } from '../page.ts';
import type { SignIn } from './sp.ts';

/** What a browser sees after a sign-in; `replica-result` says the same to a test. */
export interface ResultWords {
  product: string;
  style: string;
  /** Heading of the error page. */
  errorTitle: string;
  /** The product's own words for this error, which tell the user less than `error`. */
  errorText: (error: string) => string;
}

/** The page that stands at the end of a sign-in: *Signed in as …*, or the product's error. */
export const resultPage = (result: SignIn, words: ResultWords): Response =>
  page({
    title: words.product,
    language: 'en',
    style: words.style,
    status: result.ok ? 200 : 400,
    head: meta(result.ok ? 'ok' : `error: ${result.error}`),
    body: result.ok
      ? `<main class="card" data-signed-in><h1>Signed in as ${escapeHtml(result.nameId)}</h1></main>`
      : `<main class="card"><h1>${escapeHtml(words.errorTitle)}</h1><p role="alert">${escapeHtml(words.errorText(result.error))}</p></main>`,
  });

const meta = (content: string): string =>
  `<meta name="replica-result" content="${escapeHtml(content)}">`;
