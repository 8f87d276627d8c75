import type { ReplicaRequest, Variant } from './replica.ts';

/** A flavour is a list of words: `frame oneRow`. */
export const hasFlavour = ({ flavour }: Variant, name: string): boolean =>
  flavour.split(/[\s,-]+/).includes(name);

/** A session that has ended: pages lead to the login, and what they post is refused. */
export const endedSession = ({ method, url }: ReplicaRequest, login: string): Response =>
  method === 'POST'
    ? new Response('Session expired', { status: 401 })
    : Response.redirect(new URL(login, url).href, 302);
