import { stringsOf } from '../body.ts';
import { page } from '../page.ts';
import type { Replica, ReplicaRequest } from '../replica.ts';
import { keeper } from '../variant.ts';
import { login } from './login.ts';
import { freshStore, loginAddressOf, REFERENCE, type Saved, type Store } from './store.ts';

/**
 * INO cx's Maker: SSO connectors and the user card, after the help centre. The original's framework
 * is unknown: a page without one, and with the flavour `react` one on React. Flavours besides: `shown`
 * (the form shows entity ID and reply URL), `list` (a connector for OAuth is there), `readonly`,
 * `expired` (the session ends while the form is filled). Several fit: `react shown`.
 */
export const inocx = (): Replica => {
  let store = freshStore();
  return {
    id: 'inocx',
    hosts: ['*.ino.cx'],
    reset: (variant) => {
      store = freshStore(variant);
      if (/\blist\b/.test(variant?.flavour ?? '')) store.tenants.acme?.connectors.push(OAUTH);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => structuredClone(store.tenants),
    handle: (request) => answer(request, store),
  };
};

const OAUTH = {
  name: 'HubSpot',
  reference: 'hubspot_1',
  type: 'oauth' as const,
  issuerUrl: '',
  endpoint: '',
  identifierFormat: '',
  certificate: '',
};

const answer = async (request: ReplicaRequest, store: Store): Promise<Response> => {
  const tenant = request.url.hostname.replace(/\.ino\.cx$/, '');
  const saved = store.tenants[tenant];
  if (!saved) return new Response('Unknown customer', { status: 404 });
  return (await login(request, tenant, saved)) ?? maker(request, tenant, saved, store);
};

const stateOf = (tenant: string, { connectors, users }: Saved, { variant }: Store) => ({
  tenant,
  variant,
  users,
  connectors: connectors.map((connector) => ({
    ...connector,
    loginAddress: loginAddressOf(tenant, connector.reference),
  })),
});

export type PageState = ReturnType<typeof stateOf>;

const FIELDS = [
  'name',
  'reference',
  'type',
  'issuerUrl',
  'endpoint',
  'identifierFormat',
  'certificate',
] as const;

/** The reason against saving, in the form's words. */
const save = (saved: Saved, body: string): string | null => {
  const { type, ...values } = stringsOf(body, FIELDS);
  if (type !== 'saml' && type !== 'oauth') return 'Type is required';
  const { certificate, reference } = values;
  if (!REFERENCE.test(reference)) return 'Reference: only _ . + - @ are allowed';
  const needed = type === 'saml' ? Object.values(values) : [values.name, reference];
  if (needed.some((value) => value.trim() === '')) return 'Mandatory fields are empty';
  if (type === 'saml' && !/-----BEGIN CERTIFICATE-----[^-]+-----END/.test(certificate))
    return 'Certificate: not in the expected format';
  const others = saved.connectors.filter((one) => one.reference !== reference);
  saved.connectors = [...others, { ...values, type }];
  return null;
};

const link = (saved: Saved, body: string): void => {
  const { email, reference } = stringsOf(body, ['email', 'reference']);
  for (const user of saved.users)
    if (user.email === email) user.connectors = [...new Set([...user.connectors, reference])];
};

const maker = (
  { method, url, body }: ReplicaRequest,
  tenant: string,
  saved: Saved,
  store: Store,
): Response => {
  if (method === 'POST') {
    if (/\breadonly\b/.test(store.variant.flavour)) return new Response('', { status: 403 });
    if (url.pathname === '/api/users/link') link(saved, body);
    const error = url.pathname === '/api/sso/connectors' ? save(saved, body) : null;
    return Response.json({ ...stateOf(tenant, saved, store), error });
  }
  const react = /\breact\b/.test(store.variant.flavour);
  return page({
    title: 'INO cx Maker',
    language: 'en',
    script: react ? 'inocx/client-react' : 'inocx/client',
    style: 'inocx/style',
    state: stateOf(tenant, saved, store),
  });
};
