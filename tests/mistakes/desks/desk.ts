import type { Values } from '../../../lib/model/field.ts';
import type { Replica } from '../../replicas/replica.ts';

/** A replica as an admin uses it, without its pages. */
export interface Desk {
  /** The console's id. */
  id: string;
  replica: Replica;
  /** What the console shows of its own once it is set up. */
  gives(): Promise<Values>;
  /** Enters and saves, and says whether the console took it. */
  save(values: Values): Promise<boolean>;
}

export interface SpDesk extends Desk {
  /** The extension's word for what stands in its form, over the IdP's values. */
  right(idp: Values): Values;
  /** What a user opens to sign in. */
  start(values: Values): { url: string; form?: Record<string, string> };
}

export interface IdpDesk extends Desk {
  /** What an admin who follows the guide enters for this SP. */
  right(sp: SpDesk, gives: Values): Values;
  /** What is entered besides, and the extension does not see. */
  unseen?(sp: SpDesk): Values;
  /** Where a click in the portal of its users leads. */
  tile(): Promise<string>;
  /** Certificates that its console offers beside the one that signs. */
  otherCertificates?(): Promise<string[]>;
}

/** The claims that CleverTap needs; nobody else asks for any. */
export const claimsOf = ({ id }: SpDesk): string => (id === 'clevertap' ? 'name\nemail' : '');

export const ask = async (
  { handle }: Replica,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  handle({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(url),
    headers: new Headers(headers),
    body: body === undefined ? '' : JSON.stringify(body),
  });
