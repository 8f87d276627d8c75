import { fromBase64, toBase64 } from '../../saml/bytes.ts';
import { decodeEncoded } from '../../saml/encoded.ts';
import type { Parameter } from '../parameters/parameter.ts';
import { isMasked } from '../protocols/draft.ts';
import { encodeAs } from './encode.ts';
import { redactPath } from './path.ts';
import type { Removed } from './placeholder.ts';
import type { Vault } from './vault.ts';
import { redactXml } from './xml.ts';

/** Parameters that say how a protocol is spoken. Any other may hold anything, and is replaced. */
const KEPT = new Set([
  'sigalg',
  'samlencoding',
  'wa',
  'wtrealm',
  'whr',
  'wct',
  'response_type',
  'response_mode',
  'client_id',
  'scope',
  'grant_type',
  'prompt',
  'error',
  'error_subcode',
  'error_uri',
  'code_challenge_method',
  'providerid',
  'idpid',
  'spid',
]);
const ADDRESSES = new Set(['wreply', 'redirect_uri', 'target', 'returnurl', 'return_to', 'shire']);
const KINDS: Readonly<Record<string, Removed>> = {
  signature: 'signature',
  relaystate: 'relayState',
  wctx: 'relayState',
  state: 'relayState',
  login_hint: 'credential',
  username: 'credential',
  email: 'credential',
  password: 'credential',
};

/** How SAML-tracer marks a value that is no longer there; every reader of ours knows it. */
const marked = (placeholder: string): string => `{obf:${placeholder}}`;

/** Bindings 3.6.4: 4 bytes of type and index and 20 of source id say where it is from; the rest is its secret. */
const PUBLIC_ARTIFACT = 24;

const withoutHandle = (value: string, vault: Vault): string => {
  const bytes = fromBase64(value);
  if (bytes === null || bytes.length <= PUBLIC_ARTIFACT)
    return marked(vault.replace('token', value));
  const number = new TextEncoder().encode(vault.replace('token', value));
  bytes.fill(0, PUBLIC_ARTIFACT);
  bytes.set(number.subarray(0, bytes.length - PUBLIC_ARTIFACT), PUBLIC_ARTIFACT);
  return toBase64(bytes);
};

const withoutPerson = async (value: string, address: boolean, vault: Vault): Promise<string> => {
  const encoded = await decodeEncoded(value, address);
  const xml = 'xml' in encoded && !encoded.broken ? redactXml(encoded.xml, vault) : null;
  return xml === null
    ? marked(vault.replace('body', value))
    : encodeAs(xml, address, encoded.oddities);
};

/** Where somebody is sent on to: which page it is helps, what it is told does not. */
const withoutQuery = (url: string, vault: Vault): string => {
  const [place = '', rest] = url.split(/(?=[?#])(.*)/s);
  return `${redactPath(place, vault)}${rest ? `?${vault.replace('parameter', rest)}` : ''}`;
};

/** What goes in the place of a parameter's value. `address`: it stands in one, not in a body. */
export const redactValue = async (
  { name, value }: Parameter,
  address: boolean,
  vault: Vault,
): Promise<string> => {
  const key = name.toLowerCase();
  if (isMasked(value) || /^(?:|true|false|0|1)$/.test(value)) return value;
  if (key === 'samlrequest' || key === 'samlresponse') return withoutPerson(value, address, vault);
  if (key === 'samlart') return withoutHandle(value, vault);
  if (key === 'wresult') return redactXml(value, vault) ?? marked(vault.replace('body', value));
  if (KEPT.has(key)) return vault.inText(value);
  if (ADDRESSES.has(key) || (key === 'relaystate' && /^https?:\/\//i.test(value)))
    return withoutQuery(value, vault);
  return vault.replace(KINDS[key] ?? 'parameter', value);
};
