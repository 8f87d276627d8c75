import { readState } from '../../browser.ts';
import type { AppView, Boot, IdpView } from '../view.ts';

/** What the server gave this page; apps are kept up to date. */
export const boot = readState<Boot>();

/** Saves an app below the login's own address; the error is the console's text. */
export const send = async (
  path: string,
  body: unknown,
): Promise<{ app: AppView } | { error: string }> => {
  const answer = await post(path, body);
  if (typeof answer.error === 'string') return { error: answer.error };
  const at = boot.apps.findIndex(({ spid }) => spid === answer.spid);
  boot.apps.splice(at < 0 ? boot.apps.length : at, 1, answer);
  return { app: answer };
};

export const addCertificate = (): Promise<unknown> => post('certificates', {});

const post = async (path: string, body: unknown) => {
  const response = await fetch(`${boot.prefix}/ac/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};

export const idpValues = async (): Promise<IdpView> =>
  (await fetch(`${boot.prefix}/ac/api/idp`)).json();

let asked = false;

/** Whether there still is a session is asked with the first address that is entered. */
export const askSession = async (): Promise<void> => {
  if (asked) return;
  asked = true;
  const reply = await fetch(`${boot.prefix}/ac/api/session`);
  if (reply.status === 401) location.assign(await reply.text());
};
