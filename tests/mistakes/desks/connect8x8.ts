import { connect8x8 as replicaOf } from '../../replicas/8x8/index.ts';
import { acsUrlOf } from '../../replicas/8x8/store.ts';
import { USUAL } from '../../replicas/variant.ts';
import { ask, type SpDesk } from './desk.ts';

const PORTAL = 'https://connect.8x8.com';
const acsUrl = acsUrlOf(USUAL);

/** Its entity ID is what the user answered: the ACS URL. */
export const connect8x8 = (): SpDesk => {
  const replica = replicaOf();
  return {
    id: '8x8',
    replica,
    gives: async () => ({
      acsUrl,
      spEntityId: acsUrl,
      spInitiationUrl: `${PORTAL}/login/sso`,
    }),
    right: ({ ssoUrl = '', idpEntityId = '', certificate = '' }) => ({
      ssoUrl,
      idpEntityId,
      certificate,
    }),
    save: async ({ ssoUrl, idpEntityId, certificate }) =>
      (await ask(replica, `${PORTAL}/api/sso/save`, { ssoUrl, idpEntityId, certificate })).ok,
    start: () => ({ url: `${PORTAL}/login/sso/start?email=user@acme.example` }),
  };
};
