import type { Message } from '../../model/message.ts';
import type { Protocol, Unreadable } from '../../model/protocol.ts';
import { isMessage, readMessage } from '../../saml/message.ts';
import { kids, readXml, within, type XmlElement } from '../../saml/xml.ts';
import type { Budget } from './draft.ts';
import { type Facts, isSaml1, saml1Facts } from './saml1.ts';

/** What a decoded document is. */
export interface Contents {
  protocol: Protocol;
  type: string;
  role: 'request' | 'response';
  message: Message | null;
  facts: Facts;
  /** How it is wrapped; null for a message by itself. */
  envelope: 'soap' | 'paos' | null;
}

const roleOf = (type: string): Contents['role'] =>
  /(?:Request|Query|Resolve|RequestSecurityToken)$/.test(type) ? 'request' : 'response';

/** WS-Trust 1.3, 3.2: the token and what is said about it. */
const tokenFacts = (root: XmlElement): Facts =>
  ['TokenType', 'KeyType', 'RequestType', 'Created', 'Expires', 'Address'].flatMap((name) =>
    within(root, name)
      .filter((one) => one.text !== '')
      .slice(0, 3)
      .map((one): [string, string] => [name, one.text]),
  );

const wsTrust = (root: XmlElement): Contents => {
  const [holder] = within(root, 'RequestedSecurityToken');
  const token = holder?.children[0];
  const saml2 = token !== undefined && !isSaml1(token) && /Assertion$/.test(token.name);
  return {
    protocol: 'wsfed',
    type: root.name,
    role: roleOf(root.name),
    message: saml2 ? readMessage(token) : null,
    facts: [...tokenFacts(root), ...(token && isSaml1(token) ? saml1Facts(token) : [])],
    envelope: null,
  };
};

const inEnvelope = (root: XmlElement): Contents | null => {
  const body = kids(root, 'Body')[0]?.children[0];
  const header = kids(root, 'Header')[0]?.children ?? [];
  const paos = header.some(
    (one) => 'responseConsumerURL' in one.attributes || one.name === 'RelayState',
  );
  const inside = body && contentsOf(body);
  return inside ? { ...inside, envelope: paos ? 'paos' : 'soap' } : null;
};

/** Null for an element that no sign-on protocol sends. */
export const contentsOf = (root: XmlElement): Contents | null => {
  if (root.name === 'Envelope') return inEnvelope(root);
  if (/^RequestSecurityToken(?:Response(?:Collection)?)?$/.test(root.name)) return wsTrust(root);
  const common = { type: root.name, role: roleOf(root.name), envelope: null };
  if (isSaml1(root)) {
    return { ...common, protocol: 'saml1', message: null, facts: saml1Facts(root) };
  }
  if (!isMessage(root)) return null;
  return { ...common, protocol: 'saml2', message: readMessage(root), facts: [] };
};

/** The root's own end is missing: the text was cut off, rather than damaged. */
const isCut = (xml: string): boolean => {
  const root = /<([A-Za-z_][\w.:-]*)/.exec(xml.slice(0, 20_000))?.[1];
  return root !== undefined && !/\/>$/.test(xml.trimEnd()) && !xml.trimEnd().endsWith(`</${root}>`);
};

/** Reads a document, or says why it can't be. */
export const readDocument = (
  xml: string,
  budget: Budget,
  broken = false,
): Contents | Unreadable => {
  if (budget.left <= 0) return 'tooLarge';
  budget.left -= xml.length;
  const reading = readXml(xml);
  if ('ok' in reading) return contentsOf(reading.ok) ?? 'notSaml';
  if (reading.error === 'malformed' && (broken || isCut(xml))) return 'cutOff';
  return reading.error;
};
