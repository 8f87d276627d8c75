import { page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import { loginHost, signOnHash } from '../tenant.ts';
import type { State } from './state.ts';

export const LOGIN_PATH = '/common/oauth2/v2.0/authorize';

/** Where an admin without a session signs in. */
export const loginUrl = `https://${loginHost}${LOGIN_PATH}`;

/** The sign-in page; it leads back to the application's SAML page. */
export const adminLogin = (state: State, { method }: ReplicaRequest): Response => {
  if (method === 'POST') {
    state.session = 'renewed';
    const location = `https://portal.azure.com/${signOnHash}`;
    return new Response(null, { status: 303, headers: { location } });
  }
  return page({
    title: 'Sign in to your account',
    language: 'en',
    style: 'entra/login',
    body: `<main><h1>Sign in</h1><form method="post" action="${LOGIN_PATH}"><input type="email" name="loginfmt" aria-label="Email, phone, or Skype" value="mia.berg@example.com"><input type="submit" value="Next"></form></main>`,
  });
};
