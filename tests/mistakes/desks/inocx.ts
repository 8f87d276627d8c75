import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { inocx as replicaOf } from '../../replicas/inocx/index.ts';
import { acsUrlOf, entityIdOf, loginAddressOf } from '../../replicas/inocx/store.ts';
import { PEOPLE } from '../../replicas/people.ts';
import { ask, type SpDesk } from './desk.ts';

const MAKER = 'https://acme.ino.cx';

export const inocx = (): SpDesk => {
  const replica = replicaOf();
  return {
    id: 'inocx',
    replica,
    gives: async () => ({
      acsUrl: acsUrlOf('acme'),
      spEntityId: entityIdOf('acme'),
      connectorReference: 'idp_1',
      protocol: 'saml',
      nameIdFormat: NAME_ID_FORMATS.emailAddress,
    }),
    right: ({ ssoUrl = '', idpEntityId = '', certificate = '' }) => ({
      ssoUrl,
      idpEntityId,
      certificate,
    }),
    async save(values) {
      await replica.reset();
      const reference = values.connectorReference;
      const answer = await ask(replica, `${MAKER}/api/sso/connectors`, {
        name: 'IdP',
        reference,
        type: values.protocol,
        issuerUrl: values.idpEntityId,
        endpoint: values.ssoUrl,
        identifierFormat: values.nameIdFormat,
        certificate: values.certificate,
      });
      for (const email of PEOPLE)
        await ask(replica, `${MAKER}/api/users/link`, { email, reference });
      return (await answer.json()).error === null;
    },
    start: ({ connectorReference = '' }) => ({ url: loginAddressOf('acme', connectorReference) }),
  };
};
