import { SignedXml } from 'xml-crypto';
import { DIGEST_URIS, SIGNATURE_URIS } from '../../saml/algorithms.ts';
import { issuer, loginHost, loginUrl, tenantId } from '../tenant.ts';
import type { SigningKey } from './key.ts';

const federation = 'http://docs.oasis-open.org/wsfed/federation/200706';
const authorization = 'http://docs.oasis-open.org/wsfed/authorization/200706';
const bindings = 'urn:oasis:names:tc:SAML:2.0:bindings';
const root = "/*[local-name()='EntityDescriptor']";

const keyDescriptor = (key: SigningKey): string =>
  '<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>' +
  `<X509Certificate>${Buffer.from(key.der).toString('base64')}</X509Certificate>` +
  '</X509Data></KeyInfo></KeyDescriptor>';

const claimType = (uri: string, name: string): string =>
  `<auth:ClaimType Uri="${uri}" xmlns:auth="${authorization}"><auth:DisplayName>${name}</auth:DisplayName></auth:ClaimType>`;

const endpoint = (element: string, address: string): string =>
  `<fed:${element}><wsa:EndpointReference xmlns:wsa="http://www.w3.org/2005/08/addressing">` +
  `<wsa:Address>${address}</wsa:Address></wsa:EndpointReference></fed:${element}>`;

const claims =
  claimType('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name', 'Name') +
  claimType('http://schemas.microsoft.com/identity/claims/tenantid', 'Tenant ID');

/** A WS-Federation role; two of them stand before the SAML one. */
const role = (type: string, key: SigningKey, content: string): string =>
  `<RoleDescriptor xsi:type="fed:${type}" protocolSupportEnumeration="${federation}" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="${federation}">` +
  `${keyDescriptor(key)}${content}</RoleDescriptor>`;

const service = (name: string, binding: string): string =>
  `<${name} Binding="${bindings}:${binding}" Location="${loginUrl}" />`;

function unsigned(key: SigningKey): string {
  const wsfed = `https://${loginHost}/${tenantId}/wsfed`;
  return [
    `<EntityDescriptor ID="_${crypto.randomUUID()}" entityID="${issuer}" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">`,
    role(
      'SecurityTokenServiceType',
      key,
      `<fed:ClaimTypesOffered>${claims}</fed:ClaimTypesOffered>` +
        endpoint('SecurityTokenServiceEndpoint', wsfed) +
        endpoint('PassiveRequestorEndpoint', wsfed),
    ),
    role(
      'ApplicationServiceType',
      key,
      `<fed:TargetScopes><wsa:EndpointReference xmlns:wsa="http://www.w3.org/2005/08/addressing"><wsa:Address>${issuer}</wsa:Address></wsa:EndpointReference></fed:TargetScopes>` +
        endpoint('ApplicationServiceEndpoint', wsfed) +
        endpoint('PassiveRequestorEndpoint', wsfed),
    ),
    '<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    keyDescriptor(key),
    service('SingleLogoutService', 'HTTP-Redirect'),
    service('SingleSignOnService', 'HTTP-Redirect'),
    service('SingleSignOnService', 'HTTP-POST'),
    '</IDPSSODescriptor></EntityDescriptor>',
  ].join('');
}

/** The federation metadata as the original serves it, byte order mark and unprefixed names included. */
export function metadata(key: SigningKey): string {
  const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.pem,
    signatureAlgorithm: SIGNATURE_URIS['rsa-sha256'],
    canonicalizationAlgorithm: exclusive,
  });
  signer.addReference({
    xpath: root,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive],
    digestAlgorithm: DIGEST_URIS.sha256,
  });
  signer.computeSignature(unsigned(key), { location: { reference: root, action: 'prepend' } });
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>${signer.getSignedXml()}`;
}
