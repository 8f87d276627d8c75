import type { Exchange } from '../../lib/model/exchange.ts';
import type { Replica } from '../replicas/replica.ts';

const MOST_HOPS = 6;

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** As a browser reads `name="…" value="…"` and `content="…"`. */
const attribute = (html: string, pattern: RegExp): string | undefined => {
  const found = pattern.exec(html)?.[1];
  return found === undefined ? undefined : plain(found);
};

const answers = (hosts: readonly string[], name: string): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host));

interface Request {
  url: string;
  form?: Readonly<Record<string, string>>;
}

const step = async (replicas: readonly Replica[], { url, form }: Request): Promise<Response> => {
  const at = new URL(url);
  const replica = replicas.find(({ hosts }) => answers(hosts, at.hostname));
  // As in a browser, which finds nobody there: replicas speak TLS on the usual port alone.
  if (!replica || at.protocol !== 'https:' || at.port !== '')
    return new Response(`nobody answers at ${at.origin}`, { status: 502 });
  return replica.handle({
    method: form ? 'POST' : 'GET',
    url: at,
    headers: new Headers(),
    body: form ? new URLSearchParams(form).toString() : '',
  });
};

/** What leads nowhere stays as it is, for the answer to name it. */
const resolved = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address;

const next = (url: string, response: Response, html: string): Request | null => {
  const location = response.headers.get('location');
  if (location) return { url: resolved(location, url) };
  const action = attribute(html, /<form method="post" action="([^"]*)"/);
  const SAMLResponse = attribute(html, /name="SAMLResponse" value="([^"]*)"/);
  if (action === undefined || SAMLResponse === undefined) return null;
  const RelayState = attribute(html, /name="RelayState" value="([^"]*)"/) ?? '';
  return { url: resolved(action, url), form: { SAMLResponse, RelayState } };
};

/** What DevTools would have seen of that step. */
const exchangeOf = (
  id: string,
  { url, form }: Request,
  response: Response,
  html: string,
): Exchange => ({
  id,
  tab: 1,
  at: Date.now(),
  ended: Date.now(),
  method: form ? 'POST' : 'GET',
  url,
  resource: 'document',
  requestHeaders: [],
  requestBody: form ? { form: Object.entries(form) } : null,
  status: response.status,
  statusText: response.statusText,
  responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
  responseBody: { text: html },
  error: null,
});

/**
 * Goes where a browser would, from the start of a sign-in to its end.
 * @param trace takes what a recording of it has
 * @returns `ok`, or why not
 */
export const browse = async (
  replicas: readonly Replica[],
  start: Request,
  trace: Exchange[] = [],
): Promise<string> => {
  let request = start;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    if (!URL.canParse(request.url)) return `no address: ${request.url}`;
    const response = await step(replicas, request);
    const html = await response.text();
    trace.push(exchangeOf(String(trace.length), request, response, html));
    const result = attribute(html, /name="replica-result" content="([^"]*)"/);
    if (result !== undefined) return result;
    const following = next(request.url, response, html);
    if (!following) return `ends at ${request.url} with ${response.status}: ${html.slice(0, 80)}`;
    request = following;
  }
  return 'goes round in circles';
};
