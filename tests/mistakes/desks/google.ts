import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import { google as replicaOf } from '../../replicas/google/index.ts';
import type { AppView, IdpView } from '../../replicas/google/view.ts';
import { ask, claimsOf, type IdpDesk } from './desk.ts';

const ADMIN = 'https://admin.google.com/ac/api';
const SAML2 = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';
const FORMATS: Record<string, string> = {
  [NAME_ID_FORMATS.unspecified]: 'UNSPECIFIED',
  [NAME_ID_FORMATS.emailAddress]: 'EMAIL',
  [NAME_ID_FORMATS.persistent]: 'PERSISTENT',
  [NAME_ID_FORMATS.transient]: 'TRANSIENT',
  [NAME_ID_FORMATS.x509SubjectName]: 'X509_SUBJECT',
  [`${SAML2}encrypted`]: 'ENCRYPTED',
};
const EMAIL = 'Basic Information > Primary email';
const FIRST_NAME = 'Basic Information > First name';

const appOf = (v: Values): object => ({
  name: 'App',
  acsUrl: v.acsUrl,
  entityId: v.spEntityId,
  startUrl: v.relayState,
  signedResponse: v.signResponse === 'true',
  nameIdFormat: FORMATS[v.nameIdFormat ?? ''],
  nameId: v.nameIdSource === 'email' ? EMAIL : FIRST_NAME,
  mappings: (v.attributes ?? '')
    .split('\n')
    .filter(Boolean)
    .map((name) => ({ name, source: /mail/i.test(name) ? EMAIL : FIRST_NAME })),
  groupAttribute: v.groupAttribute,
  on: v.access === 'true',
});

/** CleverTap's guide for Google has the response signed, and the assertion then is not. */
const signedResponse = (sp: string): string => String(sp === 'clevertap');

export const google = (): IdpDesk => {
  const replica = replicaOf();
  let app: AppView | undefined;
  const values = async (): Promise<IdpView> => (await ask(replica, `${ADMIN}/idp`)).json();
  return {
    id: 'google',
    replica,
    async gives() {
      const { ssoUrl, entityId, certificates } = await values();
      const [{ pem, fingerprint } = { pem: '', fingerprint: '' }] = certificates;
      return {
        ssoUrl,
        idpEntityId: entityId,
        certificate: pem,
        certificateFingerprint: fingerprint,
        access: 'true',
      };
    },
    right: (sp, gives) => ({
      acsUrl: gives.acsUrl ?? '',
      spEntityId: gives.spEntityId ?? '',
      relayState: '',
      signResponse: signedResponse(sp.id),
      nameIdFormat: NAME_ID_FORMATS.emailAddress,
      nameIdSource: 'email',
      groupAttribute: '',
    }),
    unseen: (sp) => ({ attributes: claimsOf(sp) }),
    async save(held) {
      const body = { access: 'true', ...held };
      const answer = await ask(
        replica,
        app ? `${ADMIN}/apps/${app.spid}` : `${ADMIN}/apps`,
        appOf(body),
      );
      if (!answer.ok) return false;
      const made: AppView = await answer.json();
      if (!app) await ask(replica, `${ADMIN}/apps/${made.spid}`, { on: true });
      app = made;
      return true;
    },
    tile: async () => `${(await values()).ssoUrl.replace('/idp?', '/initsso?')}&spid=${app?.spid}`,
    async otherCertificates() {
      await ask(replica, `${ADMIN}/certificates`, {});
      return (await values()).certificates.slice(1).map(({ pem }) => pem);
    },
  };
};
