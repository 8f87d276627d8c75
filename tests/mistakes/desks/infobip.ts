import { formCertificate } from '../../../lib/saml/pem.ts';
import { infobip as replicaOf } from '../../replicas/infobip/index.ts';
import { ask, type SpDesk } from './desk.ts';

const PORTAL = 'https://portal.infobip.com';
const LOGIN = `${PORTAL}/login/saml/acme`;

export const infobip = (): SpDesk => {
  const replica = replicaOf();
  return {
    id: 'infobip',
    replica,
    gives: async () => ({
      acsUrl: `${LOGIN}/callback`,
      spEntityId: LOGIN,
      spInitiationUrl: LOGIN,
      domain: 'acme',
      autoCreateUsers: 'false',
      autoCreateGroups: 'false',
    }),
    right: ({ ssoUrl = '', idpEntityId = '', certificate = '' }) => ({
      ssoUrl,
      idpEntityId,
      certificate: formCertificate(certificate, 'pemOneLine') ?? '',
    }),
    async save(values) {
      const answer = await ask(replica, `${PORTAL}/api/sso`, values);
      return (await answer.json()).error === null;
    },
    start: ({ spInitiationUrl = '' }) => ({ url: spInitiationUrl }),
  };
};
