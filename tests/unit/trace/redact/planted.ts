import { deflateRawSync } from 'node:zlib';
import type { Exchange } from '../../../../lib/model/exchange.ts';
import { b64, exchange } from '../exchange.ts';

/** Personal values, each different, and where each was planted. */
export interface Planted {
  exchanges: Exchange[];
  values: { value: string; where: string }[];
}

const NS =
  'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:d="http://www.w3.org/2000/09/xmldsig#" xmlns:x="urn:x"';

/** A sign-in, a logout and what lies around them, with somebody's values in every place there is. */
export const plant = (round: number): Planted => {
  const values: Planted['values'] = [];
  const secret = (where: string, shape: (n: string) => string = (n) => `Ada${n}Byron`): string => {
    const value = shape(`${round}x${values.length}`);
    values.push({ value, where });
    return value;
  };
  const mail = (where: string) => secret(where, (n) => `ada.${n}@acme.test`);
  const guid = (where: string) =>
    secret(where, (n) => `7d9a1c3e-1b2c-4d5e-8f90-${n.replace('x', 'a').padStart(12, 'b')}`);
  const nameId = mail('NameID');
  const claims = [
    secret('attribute value'),
    guid('attribute value, a GUID'),
    secret('CDATA', (n) => `Grace <${n}> & Co`),
    secret('attribute with blanks', (n) => `Grace ${n} Hopper`),
  ];
  const [one, two, cdata, blanks] = claims;
  const response = `<?xml version="1.0"?><?note ${secret('instruction')}?><p:Response ${NS} ID="_r${round}" Version="2.0" InResponseTo="_q${round}" Destination="https://sp.test/acs" IssueInstant="2026-11-21T10:00:00Z"><a:Issuer>https://idp.test/tenant</a:Issuer><!-- ${secret('comment')} --><p:Extensions><x:who name="${secret('attribute of an extension')}">${secret('extension')}</x:who></p:Extensions><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/><p:StatusMessage>user ${nameId} is welcome</p:StatusMessage><p:StatusDetail><x:d>${secret('status detail')}</x:d></p:StatusDetail></p:Status><a:Assertion ID="_a${round}" Version="2.0" IssueInstant="2026-11-21T10:00:00Z"><a:Issuer>https://idp.test/tenant</a:Issuer><d:Signature><d:SignedInfo><d:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><d:Reference URI="#_a${round}"><d:DigestValue>${secret('digest')}</d:DigestValue></d:Reference></d:SignedInfo><d:SignatureValue>${secret('signature value')}</d:SignatureValue><d:KeyInfo><d:X509Data><d:X509Certificate>MIIC</d:X509Certificate></d:X509Data></d:KeyInfo></d:Signature><a:Subject><a:NameID SPProvidedID="${secret('unknown attribute')}">${nameId}</a:NameID><a:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><a:NameID>${secret('confirmation')}</a:NameID><a:SubjectConfirmationData Recipient="https://sp.test/acs" Address="${secret('address', (n) => `10.1.2.${n}`)}"/></a:SubjectConfirmation></a:Subject><a:Conditions><a:AudienceRestriction><a:Audience>urn:sp</a:Audience></a:AudienceRestriction></a:Conditions><a:AuthnStatement AuthnInstant="2026-11-21T10:00:00Z" SessionIndex="${secret('session index')}"><a:SubjectLocality Address="${secret('locality')}" DNSName="${secret('DNS name')}"/></a:AuthnStatement><a:AttributeStatement><a:Attribute Name="name" x:made="${secret('foreign attribute')}"><a:AttributeValue>${one}</a:AttributeValue><a:AttributeValue>${two}</a:AttributeValue><a:AttributeValue><![CDATA[${cdata}]]></a:AttributeValue><a:AttributeValue>${blanks?.replace(' ', '<!-- -->')}</a:AttributeValue><a:AttributeValue><a:Issuer>${secret('issuer inside of a claim')}</a:Issuer><x:y z="${secret('element in a claim')}"/></a:AttributeValue></a:Attribute></a:AttributeStatement></a:Assertion><a:EncryptedAssertion><x:CipherValue>${secret('cipher text')}</x:CipherValue></a:EncryptedAssertion></p:Response>`;
  const logout = `<p:LogoutRequest ${NS} ID="_l${round}" Version="2.0"><a:Issuer>urn:sp</a:Issuer><a:NameID>${nameId}</a:NameID><p:SessionIndex>${secret('logout session')}</p:SessionIndex></p:LogoutRequest>`;
  const token = `<t:RequestSecurityTokenResponse xmlns:t="urn:t"><t:Lifetime><Created>2026</Created></t:Lifetime><s:Assertion xmlns:s="urn:oasis:names:tc:SAML:1.0:assertion"><s:NameIdentifier>${mail('NameIdentifier')}</s:NameIdentifier></s:Assertion><t:Proof><t:BinarySecret>${secret('binary secret')}</t:BinarySecret></t:Proof></t:RequestSecurityTokenResponse>`;
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const type = (value: string) => [{ name: 'Content-Type', value }];
  const urlencoded = type('application/x-www-form-urlencoded; charset=UTF-8');
  const jwt = (where: string) =>
    secret(where, (n) => `eyJhbGciOi${n}.eyJzdWIiOi${n}.c2lnbmF0dXJl${n}`);
  const exchanges = [
    exchange({
      method: 'POST',
      url: `https://idp.test/login?login_hint=${encodeURIComponent(nameId)}&${secret('bare word')}`,
      requestHeaders: [
        ...urlencoded,
        { name: 'Cookie', value: `sid=${secret('cookie')}; theme=${secret('second cookie')}` },
        { name: 'Authorization', value: `Bearer ${jwt('authorization')}` },
        { name: 'X-Forwarded-For', value: secret('forwarded', (n) => `192.168.7.${n}`) },
        { name: 'Referer', value: `https://sp.test/users/${nameId}?token=${secret('referer')}` },
        { name: 'X-Custom', value: secret('unknown header') },
        { name: 'Origin', value: 'https://sp.test' },
      ],
      requestBody: { text: form({ user: secret('user name'), password: secret('password') }) },
      responseHeaders: [
        { name: 'Set-Cookie', value: `sid=${secret('set cookie')}; Path=/; SameSite=Lax` },
        {
          name: 'Location',
          value: `https://idp.test/go/${secret('token in a path', (n) => `a1b2c3d4e5f6g7h8i9j0${n}`)}#id_token=${jwt('fragment')}`,
        },
      ],
      responseBody: { text: `<html><p>Hello ${secret('page')}</p></html>` },
    }),
    exchange({
      method: 'POST',
      url: `https://sp.test/acs?trace=${secret('query of a post')}`,
      requestHeaders: urlencoded,
      requestBody: {
        text: form({ SAMLResponse: b64(response), RelayState: secret('RelayState') }),
      },
      responseBody: {
        text: `<form method="post" action="/next/${nameId}"><input name="SAMLResponse" value="${b64(response)}"><input name="csrf" value="${secret('csrf')}"></form>`,
      },
    }),
    exchange({
      url: `https://idp.test/slo?SAMLRequest=${encodeURIComponent(b64(deflateRawSync(logout)))}&SigAlg=rsa&Signature=${secret('query signature')}`,
    }),
    exchange({
      method: 'POST',
      requestHeaders: urlencoded,
      requestBody: {
        form: [
          ['wa', 'wsignin1.0'],
          ['wresult', token],
          ['wctx', secret('wctx')],
        ],
      },
    }),
    exchange({
      method: 'POST',
      requestHeaders: urlencoded,
      requestBody: { base64: b64(form({ SAMLResponse: b64(response).slice(0, 900) })) },
    }),
    exchange({
      method: 'POST',
      requestHeaders: type('application/json'),
      requestBody: { text: JSON.stringify({ user: secret('JSON'), mail: nameId }) },
      responseHeaders: type('application/json'),
      responseBody: { base64: b64(JSON.stringify({ name: secret('answer in JSON') })) },
    }),
    exchange({
      method: 'POST',
      requestHeaders: type('text/xml'),
      requestBody: {
        text: `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header><x:Sec xmlns:x="urn:x">${secret('SOAP header')}</x:Sec></S:Header><S:Body>${response.replace(/<\?.*?\?>/g, '')}</S:Body></S:Envelope>`,
      },
    }),
    exchange({
      url: `https://app.test/cb?code=${secret('code')}&state=${secret('state')}&id_token=${jwt('id token')}`,
    }),
    exchange({
      url: `https://ada:${secret('password in an address')}@sp.test/people/${mail('e-mail in a path')}/x;jsessionid=${secret('jsessionid')}`,
    }),
    exchange({
      url: 'https://sp.test/t',
      decoded: response,
      requestBody: { form: [['SAMLResponse', '{overwritten}']] },
      method: 'POST',
    }),
  ];
  return { exchanges, values };
};
