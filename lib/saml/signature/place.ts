import type { TreeElement } from '../tree/nodes.ts';

/**
 * In what an element may stand so that a receiver comes upon it (SAML core 2.3.3, 2.6.1, 2.7.4, 3.3.3,
 * 3.5.2; metadata 2.3.1; WS-Trust 1.3, 4.4; SOAP). `Extensions`, `Object` and the like are missing:
 * that is where wrapped originals are hidden.
 */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  Assertion: ['Response', 'Advice', 'Evidence', 'RequestedSecurityToken', 'Body', 'Security'],
  Response: ['Body', 'ArtifactResponse'],
  AuthnRequest: ['Body', 'ArtifactResponse'],
  LogoutRequest: ['Body', 'ArtifactResponse'],
  LogoutResponse: ['Body', 'ArtifactResponse'],
  ArtifactResolve: ['Body'],
  ArtifactResponse: ['Body'],
  Advice: ['Assertion'],
  Evidence: ['AuthzDecisionStatement'],
  AuthzDecisionStatement: ['Assertion'],
  RequestedSecurityToken: ['RequestSecurityTokenResponse'],
  RequestSecurityTokenResponse: ['RequestSecurityTokenResponseCollection', 'Body'],
  RequestSecurityTokenResponseCollection: ['Body'],
  Body: ['Envelope'],
  Security: ['Header'],
  Header: ['Envelope'],
  EntityDescriptor: ['EntitiesDescriptor'],
  EntitiesDescriptor: ['EntitiesDescriptor'],
};

const NAMESPACES =
  /^(?:urn:oasis:names:tc:SAML:[12]\.0:(?:assertion|protocol|metadata)|http:\/\/(?:schemas\.xmlsoap\.org|www\.w3\.org|docs\.oasis-open\.org)\/\S*)$/;

/**
 * `used`: a receiver takes what it says; `aside`: quoted by an assertion, of no effect of its own;
 * `astray`: in a place of no meaning.
 */
export type Place = 'used' | 'aside' | 'astray';

export const placeOf = (element: TreeElement): Place => {
  const { parent } = element;
  if (parent === null) return 'used';
  const holders = Object.hasOwn(HOLDERS, element.local) ? HOLDERS[element.local] : undefined;
  if (!holders?.includes(parent.local) || !NAMESPACES.test(element.namespace)) return 'astray';
  const around = placeOf(parent);
  if (around !== 'used') return around;
  return element.local === 'Advice' || element.local === 'Evidence' ? 'aside' : 'used';
};
