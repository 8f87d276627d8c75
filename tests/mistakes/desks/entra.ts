import { X509Certificate } from 'node:crypto';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { entra as replicaOf } from '../../replicas/entra/index.ts';
import { issuer, loginUrl, metadataUrl, objectId } from '../../replicas/entra/tenant.ts';
import { nameIdFormats } from '../../replicas/entra/view.ts';
import { ask, claimsOf, type IdpDesk } from './desk.ts';

const PORTAL = `https://portal.azure.com/api/ApplicationSso/${objectId}`;
const XMLSOAP = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const USUAL = ['emailaddress', 'givenname', 'name', 'surname'].map((name) => `${XMLSOAP}/${name}`);
const OPTIONS: Record<string, string> = {
  assertion: 'TokenOnly',
  response: 'ResponseOnly',
  both: 'ResponseAndToken',
};
const SOURCES: Record<string, string> = {
  email: 'user.mail',
  username: 'user.userprincipalname',
  other: 'user.objectid',
};

const lines = (text = ''): string[] => text.split('\n').filter(Boolean);

const claim = (name: string) => {
  const at = name.includes('://') ? name.lastIndexOf('/') : -1;
  const source = /name$/.test(name) ? 'user.displayname' : 'user.mail';
  return { name: name.slice(at + 1), namespace: at < 0 ? '' : name.slice(0, at), source };
};

const formatOf = (urn = ''): string =>
  Object.entries(nameIdFormats).find(([, value]) => value === urn)?.[0] ?? '';

/** What each pane posts. A pane whose values are as they were is not opened again: saving takes time. */
const panes = (v: Values): Record<string, object> => ({
  [`${PORTAL}/FederatedSsoConfigV2`]: {
    identifierUris: lines(v.spEntityId),
    replyUrls: lines(v.acsUrl),
    signOnUrl: v.spInitiationUrl,
    relayState: v.relayState,
    logoutUrl: v.spSloUrl,
  },
  [`${PORTAL}/SamlCertificatesV2`]: {
    option: OPTIONS[v.signedElements ?? ''],
    algorithm: v.signatureAlgorithm === 'rsa-sha1' ? 'SHA-1' : 'SHA-256',
  },
  'https://portal.azure.com/_replica/claims': {
    nameId: { format: formatOf(v.nameIdFormat), source: SOURCES[v.nameIdSource ?? ''] },
    additional: lines(v.attributes).map(claim),
  },
  'https://portal.azure.com/_replica/assign': { assigned: v.access !== 'false' },
});

export const entra = (): IdpDesk => {
  const replica = replicaOf();
  const done: Record<string, string> = {};
  return {
    id: 'entra',
    replica,
    async gives() {
      const certificate = await (await ask(replica, `${PORTAL}/certificate/base64`)).text();
      const fingerprint = new X509Certificate(certificate).fingerprint.replaceAll(':', '');
      const metadata = await (await ask(replica, `${PORTAL}/certificate/metadata`)).text();
      return {
        ssoUrl: loginUrl,
        idpEntityId: issuer,
        idpSloUrl: loginUrl,
        metadataUrl,
        metadataXml: metadata,
        certificate,
        certificateFingerprint: fingerprint,
      };
    },
    right: (sp, gives) => ({
      acsUrl: gives.acsUrl ?? '',
      spEntityId: gives.spEntityId ?? '',
      spInitiationUrl: gives.spInitiationUrl ?? '',
      relayState: '',
      spSloUrl: '',
      nameIdFormat: NAME_ID_FORMATS.emailAddress,
      nameIdSource: 'email',
      attributes: claimsOf(sp) || USUAL.join('\n'),
      signedElements: 'assertion',
      signatureAlgorithm: 'rsa-sha256',
    }),
    tile: async () => loginUrl.replace(/saml2$/, 'idpinitiated'),
    async save(values) {
      for (const [url, body] of Object.entries(panes(values))) {
        const text = JSON.stringify(body);
        if (done[url] === text) continue;
        if (!(await ask(replica, url, body)).ok) return false;
        done[url] = text;
      }
      return true;
    },
  };
};
