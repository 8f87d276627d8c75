import { writeIdpMetadata } from '../../../lib/saml/metadata.ts';
import { clevertap as replicaOf } from '../../replicas/clevertap/index.ts';
import { newServiceProvider, OLD_SP, REGION } from '../../replicas/clevertap/store.ts';
import { ask, type SpDesk } from './desk.ts';

const errorOf = async (response: Response): Promise<unknown> => (await response.json()).error;

/** Today's page, whose values come with *Create*. */
export const clevertap = (): SpDesk => {
  const replica = replicaOf();
  return {
    id: 'clevertap',
    replica,
    async gives() {
      const { acsUrl, entityId } = newServiceProvider(1);
      const domains = 'acme.example\nexample.com';
      return { acsUrl, spEntityId: entityId, organizationName: 'Acme', domains };
    },
    right: ({ ssoUrl = '', certificate = '' }) => ({ ssoUrl, certificate }),
    async save({ ssoUrl, certificate, organizationName, domains }) {
      await replica.reset();
      const values = { ssoUrl, certificate, organizationName, domains };
      return (await errorOf(await ask(replica, `${REGION}/api/sso/create`, values))) === null;
    },
    start: () => ({
      url: `${REGION}/login/continue`,
      form: { login: 'mia.berg@example.com' },
    }),
  };
};

/** The older page, which takes metadata. */
export const clevertapMetadata = (): SpDesk => {
  const replica = replicaOf();
  replica.reset({ flavour: 'old' });
  return {
    id: 'clevertap',
    replica,
    gives: async () => ({
      acsUrl: OLD_SP.acsUrl,
      spEntityId: OLD_SP.entityId,
      signatureAlgorithm: 'rsa-sha256',
      binding: 'post',
      domain: 'acme',
      ssoOnly: 'false',
      bindExistingUsers: 'true',
    }),
    right: (idp) => ({ metadataXml: idp.metadataXml ?? writeIdpMetadata(idp) }),
    async save({ metadataXml, domain, ssoOnly, bindExistingUsers }) {
      const values = { metadataXml, domain, ssoOnly, bindUsers: bindExistingUsers };
      return (await errorOf(await ask(replica, `${REGION}/api/sso/settings`, values))) === null;
    },
    start: ({ domain = '' }) => ({ url: `${REGION}/login/continue`, form: { login: domain } }),
  };
};
