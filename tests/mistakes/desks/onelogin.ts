import { X509Certificate } from 'node:crypto';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { writeValidator } from '../../../lib/saml/acsValidator.ts';
import { onelogin as replicaOf } from '../../replicas/onelogin/index.ts';
import { NAME_ID_FORMATS as ORDER } from '../../replicas/onelogin/server/metadata.ts';
import {
  CERTIFICATE_ID,
  endpointOf,
  issuerOf,
  logoutOf,
} from '../../replicas/onelogin/server/store.ts';
import { USUAL } from '../../replicas/variant.ts';
import { ask, claimsOf, type IdpDesk } from './desk.ts';

const ACCOUNT = 'https://acme.onelogin.com';
const ELEMENTS = ['response', 'assertion', 'both'];
const HASHES: Record<string, string> = { 'rsa-sha1': 'SHA-1', 'rsa-sha512': 'SHA-512' };
const SOURCES: Record<string, string> = {
  email: 'Email',
  username: 'Username',
  other: 'First Name',
};

const appOf = (v: Values): object => ({
  opened: true,
  assigned: v.access !== 'false',
  configuration: {
    relaystate: v.relayState,
    audience: v.spEntityId,
    recipient: v.recipient,
    validator: v.acsValidator,
    consumer_url: v.acsUrl,
    logout_url: v.spSloUrl,
    login: v.spInitiationUrl,
    saml_initiater_id: v.initiator === 'sp' ? '1' : '0',
    saml_nameid_format_id: String((ORDER as readonly string[]).indexOf(v.nameIdFormat ?? '')),
    saml_sign_element: String(ELEMENTS.indexOf(v.signedElements ?? '')),
    encrypt_assertion: v.encryptAssertion === 'true' ? '1' : '0',
    public_key: v.spCertificate ?? '',
  },
  parameters: [
    { name: 'NameID value', value: SOURCES[v.nameIdSource ?? ''], included: true, nameId: true },
    ...(v.attributes ?? '')
      .split('\n')
      .filter(Boolean)
      .map((name) => ({
        name,
        value: /mail/i.test(name) ? 'Email' : 'First Name',
        included: true,
      })),
  ],
  signatureAlgorithm: HASHES[v.signatureAlgorithm ?? ''] ?? 'SHA-256',
});

export const onelogin = (): IdpDesk => {
  const replica = replicaOf();
  let id: string | undefined;
  return {
    id: 'onelogin',
    replica,
    async gives() {
      const [app] = replica.saved() as { id: string; uuid: string; sub: string }[];
      const address = `${ACCOUNT}/certificates/${CERTIFICATE_ID}/download`;
      const certificate = await (await ask(replica, address)).text();
      const shown = { ...app, settings: {} } as Parameters<typeof logoutOf>[0];
      return {
        ssoUrl: endpointOf(shown, USUAL),
        idpEntityId: issuerOf(shown, USUAL),
        idpSloUrl: logoutOf(shown),
        certificate,
        certificateFingerprint: new X509Certificate(certificate).fingerprint,
      };
    },
    right: (sp, { acsUrl = '', spEntityId = '', spInitiationUrl = '' }) => ({
      relayState: '',
      spEntityId,
      recipient: acsUrl,
      acsValidator: writeValidator(acsUrl),
      acsUrl,
      spSloUrl: '',
      spInitiationUrl,
      initiator: sp.id === 'infobip' ? 'sp' : 'idp',
      nameIdFormat: NAME_ID_FORMATS.emailAddress,
      nameIdSource: 'email',
      signedElements: 'both',
      encryptAssertion: 'false',
      signatureAlgorithm: 'rsa-sha256',
      attributes: claimsOf(sp),
    }),
    tile: async () => `${ACCOUNT}/launch/${id}`,
    async save(values) {
      if (!id) {
        const made = await ask(replica, `${ACCOUNT}/api/apps`, { displayName: 'App' });
        id = /\d+/.exec((await made.json()).href.replace('admin2', ''))?.[0];
      }
      return (await ask(replica, `${ACCOUNT}/api/apps/${id}`, appOf(values))).ok;
    },
  };
};
