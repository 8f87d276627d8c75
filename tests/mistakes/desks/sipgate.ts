import { sipgate as replicaOf } from '../../replicas/sipgate/index.ts';
import { SP_DATA } from '../../replicas/sipgate/store.ts';
import { ask, type SpDesk } from './desk.ts';

const API = 'https://app.sipgate.com/api/sso';

export const sipgate = (): SpDesk => {
  const replica = replicaOf();
  return {
    id: 'sipgate',
    replica,
    gives: async () => ({
      acsUrl: SP_DATA.acsUrl,
      spEntityId: SP_DATA.entityId,
      ssoEnabled: 'true',
    }),
    right: ({ ssoUrl = '', idpEntityId = '', certificate = '' }) => ({
      ssoUrl,
      idpEntityId,
      certificate,
    }),
    async save({ ssoUrl, idpEntityId, certificate, ssoEnabled }) {
      await ask(replica, `${API}/identity-provider`, { ssoUrl, idpEntityId, certificate });
      return (await ask(replica, `${API}/enabled`, { enabled: ssoEnabled })).ok;
    },
    start: () => ({ url: 'https://login.sipgate.com/sso/start' }),
  };
};
