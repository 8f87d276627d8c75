import { expect, test } from 'vitest';
import { clevertapEntra } from '../journeys/index.ts';
import { values } from './stored.ts';
import { sources, survive } from './survive.ts';

const APP = '2f7b9c14-5e83-4d6a-9b1f-8c0d3e5a7f42';
const CUSTOMER = 'eu1/4R8-77K-9Z6Z';

test('the worker dies before, at and after every step of CleverTap × Entra', async () => {
  const { sp, idp } = await survive(clevertapEntra, { during: true, first: 'sp' });
  expect(sources(idp.gives)).toMatchObject({
    ssoUrl: `page entra/saml ${APP}`,
    idpEntityId: `page entra/saml ${APP}`,
    certificate: `download entra/saml ${APP}`,
  });
  expect(sources(sp.gives)).toMatchObject({
    acsUrl: `page clevertap/connection ${CUSTOMER}`,
    spEntityId: `page clevertap/connection ${CUSTOMER}`,
  });
  const { acsUrl, spEntityId } = values(sp.gives);
  expect(values(idp.holds)).toMatchObject({ acsUrl, spEntityId });
});
