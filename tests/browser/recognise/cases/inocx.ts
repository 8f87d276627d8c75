import * as ino from '../../../replicas/inocx/store.ts';
import type { Variant } from '../../../replicas/replica.ts';
import { inocx } from '../../consoles/inocx.ts';
import type { Case } from './case.ts';

const connectorCase = (variant: Partial<Variant>): Case => ({
  console: 'inocx',
  variant,
  url: inocx.connectors,
  reach: async (page) => {
    await inocx.create(page);
    await inocx.chooseType(page);
  },
  page: 'connector',
  fields: {
    connectorReference: 'idp_1',
    protocol: 'saml',
    idpEntityId: '',
    ssoUrl: '',
    nameIdFormat: '',
    certificate: '',
    ...(/shown/.test(variant.flavour ?? '')
      ? { acsUrl: ino.acsUrlOf('acme'), spEntityId: ino.entityIdOf('acme') }
      : {}),
  },
});

export const inocxCases: readonly Case[] = ['', 'shown', 'list', 'react', 'react shown'].flatMap(
  (flavour) => [connectorCase({ flavour }), connectorCase({ flavour, old: true })],
);
