import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Values } from '../../../lib/model/field.ts';
import type { AppView } from '../../replicas/okta/app-view.ts';
import { okta as replicaOf } from '../../replicas/okta/index.ts';
import { ask, claimsOf, type IdpDesk } from './desk.ts';

const ADMIN = 'https://dev-1-admin.okta.com';
const SOURCES: Record<string, string> = {
  email: 'EMAIL',
  username: 'LOGIN',
  other: 'EMAIL_PREFIX',
};
const EXPRESSIONS: Record<string, string> = { email: 'user.email', name: 'user.displayName' };

const signed = (value: string | undefined): string => (value === 'false' ? 'UNSIGNED' : 'SIGNED');

const settingsOf = (v: Values, key: string): Record<string, unknown> => ({
  label: 'App',
  postBackURL: v.acsUrl,
  audienceRestriction: v.spEntityId,
  sameRecipient: v.recipientIsAcs === 'true',
  recipient: v.recipient ?? '',
  destination: v.destination ?? '',
  defaultRelayState: v.relayState,
  nameIDFormat: v.nameIdFormat,
  userNameTemplate: SOURCES[v.nameIdSource ?? ''],
  responseSigned: signed(v.signResponse),
  assertionSigned: signed(v.signAssertion),
  signatureAlgorithm: v.signatureAlgorithm === 'rsa-sha1' ? 'RSA_SHA1' : 'RSA_SHA256',
  digestAlgorithm: v.digestAlgorithm === 'sha1' ? 'SHA1' : 'SHA256',
  encryption: v.encryptAssertion === 'true' ? 'ENCRYPTED' : 'UNENCRYPTED',
  encryptionCertificate: v.encryptAssertion === 'true' ? key : '',
  attributeStatements: (v.attributes ?? '')
    .split('\n')
    .filter(Boolean)
    .map((name) => ({
      name,
      nameFormat: 'basic',
      values: EXPRESSIONS[name] ?? 'user.email',
    })),
});

export const okta = (): IdpDesk => {
  const replica = replicaOf();
  let saved: { appId: string; location: string } | undefined;
  let token = '';
  const text = async (path: string): Promise<string> => (await ask(replica, ADMIN + path)).text();
  const write = (path: string, body: object): Promise<Response> =>
    ask(replica, ADMIN + path, body, { 'x-okta-xsrftoken': token });
  const view = async (): Promise<AppView> =>
    JSON.parse(await text(`${saved?.location.replace(/#.*/, '')}settings`));
  return {
    id: 'okta',
    replica,
    async gives() {
      const app = await view();
      return {
        ssoUrl: app.signOnUrl,
        idpEntityId: app.issuer,
        metadataUrl: app.metadataUrl,
        certificate: await text(app.certificateHref),
      };
    },
    right: (sp, gives) => ({
      acsUrl: gives.acsUrl ?? '',
      spEntityId: gives.spEntityId ?? '',
      relayState: '',
      recipientIsAcs: 'true',
      nameIdFormat: NAME_ID_FORMATS.emailAddress,
      nameIdSource: 'email',
      signResponse: 'true',
      signAssertion: 'true',
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      encryptAssertion: 'false',
      attributes: claimsOf(sp),
    }),
    async save(values) {
      token ||= /id="_xsrfToken"[^>]*>([^<]+)</.exec(await text('/admin/apps/active'))?.[1] ?? '';
      const key = saved ? await text((await view()).certificateHref) : '';
      const body = { appId: saved?.appId ?? null, settings: settingsOf(values, key) };
      const answer = await write('/admin/apps/saml-wizard/save', body);
      if (!answer.ok) return false;
      saved = await answer.json();
      const assigned = values.access === 'false' ? [] : ['Everyone'];
      await write(`${(await view()).path}assignments`, { assigned });
      return true;
    },
    tile: async () => (await view()).embedLink,
    async otherCertificates() {
      const { certificates } = await view();
      const others = certificates.filter(({ active }) => !active);
      return Promise.all(others.map(({ downloadHref }) => text(downloadHref)));
    },
  };
};
