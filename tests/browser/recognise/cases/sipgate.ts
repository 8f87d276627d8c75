import type { Variant } from '../../../replicas/replica.ts';
import { SP_DATA } from '../../../replicas/sipgate/store.ts';
import { sipgate } from '../../consoles/sipgate.ts';
import type { Case } from './case.ts';

const sipgateCase = (variant: Partial<Variant>): Case => ({
  console: 'sipgate',
  variant,
  url: sipgate.settings,
  reach: (page) =>
    page
      .getByText(/^ACS.URL/)
      .first()
      .waitFor(),
  page: 'sso',
  fields: {
    acsUrl: SP_DATA.acsUrl,
    spEntityId: SP_DATA.entityId,
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
  },
  also: ['ssoEnabled'],
});

export const sipgateCases: readonly Case[] = ['', 'table', 'truncated'].flatMap((flavour) => [
  sipgateCase({ flavour }),
  sipgateCase({ flavour, language: 'de' }),
]);
