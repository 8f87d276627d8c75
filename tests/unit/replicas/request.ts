import type { Replica } from '../../replicas/replica.ts';

export const get = async (replica: Replica, url: string): Promise<Response> =>
  replica.handle({ method: 'GET', url: new URL(url), headers: new Headers(), body: '' });

/** @param body an object goes as JSON, search parameters as a form */
export const post = async (
  replica: Replica,
  url: string,
  body: Record<string, unknown> | URLSearchParams,
): Promise<Response> =>
  replica.handle({
    method: 'POST',
    url: new URL(url),
    headers: new Headers(),
    body: body instanceof URLSearchParams ? body.toString() : JSON.stringify(body),
  });

/** `ok`, `error: …`, or the status of a page that ends no sign-in. */
export const resultOf = async (response: Response): Promise<string> => {
  const content = /name="replica-result" content="([^"]*)"/.exec(await response.text())?.[1];
  return (
    content?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))) ??
    String(response.status)
  );
};
