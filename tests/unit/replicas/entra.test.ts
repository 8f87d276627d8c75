import { X509Certificate } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { beforeEach, describe, expect, it } from 'vitest';
import { entra } from '../../replicas/entra/index.ts';
import {
  issuer,
  loginUrl,
  metadataUrl,
  objectId,
  signOnHash,
} from '../../replicas/entra/tenant.ts';

const entityId = 'urn:example:clevertap';
const acsUrl = 'https://eu1.dashboard.clevertap.com/saml/acs';
const replica = entra();

const ask = (method: string, address: string, body = '') =>
  replica.handle({ method, url: new URL(address), headers: new Headers(), body });
const get = async (address: string) => (await ask('GET', address)).text();
const post = (path: string, body: unknown) =>
  ask('POST', `https://portal.azure.com${path}`, JSON.stringify(body));

const save = (basic: object) =>
  post(`/api/ApplicationSso/${objectId}/FederatedSsoConfigV2`, {
    identifierUris: [entityId],
    replyUrls: [acsUrl],
    ...basic,
  });

const certificate = (kind: string) =>
  ask('GET', `https://portal.azure.com/api/ApplicationSso/${objectId}/certificate/${kind}`);

/** The SP by another library, holding what an admin would have carried over. */
async function serviceProvider(options: { wantAuthnResponseSigned?: boolean } = {}): Promise<SAML> {
  return new SAML({
    issuer: entityId,
    callbackUrl: acsUrl,
    entryPoint: loginUrl,
    idpIssuer: issuer,
    audience: entityId,
    idpCert: await (await certificate('base64')).text(),
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: options.wantAuthnResponseSigned ?? false,
    identifierFormat: null,
    validateInResponseTo: ValidateInResponseTo.always,
  });
}

async function signIn(sp: SAML) {
  const html = await get(await sp.getAuthorizeUrlAsync('', undefined, {}));
  const SAMLResponse = /name="SAMLResponse" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const plain = SAMLResponse.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  return (await sp.validatePostResponseAsync({ SAMLResponse: plain })).profile;
}

const requestFrom = (issuedBy: string, acs: string) => {
  const xml = `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="${new Date().toISOString()}" AssertionConsumerServiceURL="${acs}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${issuedBy}</saml:Issuer></samlp:AuthnRequest>`;
  const query = new URLSearchParams({ SAMLRequest: deflateRawSync(xml).toString('base64') });
  return get(`${loginUrl}?${query}`);
};

beforeEach(() => replica.reset());

describe('portal', () => {
  it('serves a page under a strict policy with trusted types', async () => {
    const answer = await ask('GET', `https://portal.azure.com/${signOnHash}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it('has no downloads before step 1 is saved', async () => {
    expect((await certificate('base64')).status).toBe(404);
    await save({});
    expect((await certificate('base64')).status).toBe(200);
  });

  it('saves nothing unless all of it is good', async () => {
    const answer = await save({ replyUrls: ['not an address'] });
    expect(await answer.json()).toEqual({ errors: { replyUrls: 'Invalid' } });
    expect(replica.saved()).toMatchObject({ basic: { identifierUris: [], replyUrls: [] } });
  });

  it('gives the same certificate in every form', async () => {
    await save({});
    const pem = new X509Certificate(await (await certificate('base64')).text());
    const der = new X509Certificate(Buffer.from(await (await certificate('raw')).arrayBuffer()));
    expect(der.fingerprint256).toBe(pem.fingerprint256);
    expect(pem.subject).toBe('CN=Microsoft Azure Federated SSO Certificate');
    expect(pem.issuer).toBe(pem.subject);
    const years = pem.validToDate.getUTCFullYear() - pem.validFromDate.getUTCFullYear();
    expect(years).toBe(3);
    expect(await get(metadataUrl)).toContain(pem.raw.toString('base64'));
  });
});

describe('federation metadata', () => {
  it('begins with a byte order mark', async () => {
    const bytes = new Uint8Array(await (await ask('GET', metadataUrl)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('names the issuer with its slash, and has two other roles before the SAML one', async () => {
    const xml = await get(metadataUrl);
    expect(xml).toContain(`entityID="${issuer}"`);
    expect(xml.match(/<RoleDescriptor /g)).toHaveLength(2);
    expect(xml.lastIndexOf('</RoleDescriptor>')).toBeLessThan(xml.indexOf('<IDPSSODescriptor'));
    expect(xml.match(/<X509Certificate>/g)).toHaveLength(4);
  });
});

describe('sign-in', () => {
  it('is accepted by another library', async () => {
    await save({});
    const profile = await signIn(await serviceProvider());
    expect(profile).toMatchObject({
      issuer,
      nameID: 'mia.berg@example.com',
      nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
      'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress': 'mia.berg@example.com',
    });
  });

  it('sends claims without namespace by their bare names', async () => {
    await save({});
    const claim = (name: string, source: string) => ({ name, namespace: '', source });
    await post('/_replica/claims', {
      additional: [claim('name', 'user.displayname'), claim('email', 'user.mail')],
    });
    const profile = await signIn(await serviceProvider());
    expect(profile).toMatchObject({ name: 'Mia Berg', email: 'mia.berg@example.com' });
  });

  it('signs the response only when told to', async () => {
    await save({});
    const strict = { wantAuthnResponseSigned: true };
    await expect(signIn(await serviceProvider(strict))).rejects.toThrow();
    await post(`/api/ApplicationSso/${objectId}/SamlCertificatesV2`, {
      option: 'ResponseAndToken',
      algorithm: 'SHA-256',
    });
    expect(await signIn(await serviceProvider(strict))).toMatchObject({ issuer });
  });
});

describe('refusal', () => {
  beforeEach(() => save({}));

  it.each([
    ['an unknown issuer', `${entityId}/`, acsUrl, 'AADSTS700016'],
    ['an address that is not saved', entityId, `${acsUrl}/`, 'AADSTS50011'],
  ])('names %s', async (_, issuedBy, acs, code) => {
    expect(await requestFrom(issuedBy, acs)).toContain(code);
  });

  it('names a user who is not assigned', async () => {
    await post('/_replica/assign', { assigned: false });
    expect(await requestFrom(entityId, acsUrl)).toContain('AADSTS50105');
  });

  it('names a missing request and a foreign tenant', async () => {
    expect(await get(loginUrl)).toContain('AADSTS750054');
    const foreign = loginUrl.replace(/[0-9a-f-]{36}/, objectId);
    expect(await get(foreign)).toContain('AADSTS90002');
  });
});
