import { expect, test } from 'vitest';
import { sipgateOkta } from '../journeys/index.ts';
import { values } from './stored.ts';
import { sources, survive } from './survive.ts';

const SHOWN = {
  sp: { acsUrl: 'page sipgate/sso', spEntityId: 'page sipgate/sso' },
  idp: {
    ssoUrl: 'page okta/sign-on dev-1/okta.com/dev-1_sipgate_1',
    idpEntityId: 'page okta/sign-on dev-1/okta.com/dev-1_sipgate_1',
    certificate: 'download okta/sign-on dev-1/okta.com/dev-1_sipgate_1',
  },
};

test('the worker dies before and after every step: nothing is lost, nothing doubled', async () => {
  const { sp, idp } = await survive(sipgateOkta, { during: false, first: 'sp' });
  expect(sources(sp.gives)).toMatchObject(SHOWN.sp);
  expect(sources(idp.gives)).toMatchObject(SHOWN.idp);
  expect(sources(idp.holds)).toMatchObject({
    acsUrl: 'filled okta/wizard-saml dev-1/okta.com/+',
    spEntityId: 'filled okta/wizard-saml dev-1/okta.com/+',
  });
  expect(sources(sp.holds)).toMatchObject({
    ssoUrl: 'filled sipgate/sso',
    certificate: 'filled sipgate/sso',
  });
});

test('the worker dies at every step too: what was not acknowledged is done once more', async () => {
  const { sp, idp } = await survive(sipgateOkta, { during: true, first: 'idp' });
  expect(sources(sp.gives)).toMatchObject(SHOWN.sp);
  expect(sources(idp.gives)).toMatchObject(SHOWN.idp);
  const { acsUrl, spEntityId } = values(sp.gives);
  expect(values(idp.holds)).toMatchObject({ acsUrl, spEntityId });
  const { ssoUrl, idpEntityId } = values(idp.gives);
  expect(values(sp.holds)).toMatchObject({ ssoUrl, idpEntityId });
});
