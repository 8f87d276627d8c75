import { beforeEach, describe, expect, it } from 'vitest';
import { clevertap } from '../../replicas/clevertap/index.ts';
import { newServiceProvider, OLD_SP, REGION } from '../../replicas/clevertap/store.ts';
import { entra } from '../../replicas/entra/index.ts';
import { loginUrl, metadataUrl, objectId } from '../../replicas/entra/tenant.ts';
import type { Replica } from '../../replicas/replica.ts';
import { get, post, resultOf } from './request.ts';

const PORTAL = `https://portal.azure.com/api/ApplicationSso/${objectId}`;

/** Goes where a browser would: redirect to the IdP, form to the SP. */
const signIn = async (sp: Replica, idp: Replica, login: string): Promise<string> => {
  const start = await post(sp, `${REGION}/login/continue`, new URLSearchParams({ login }));
  const location = start.headers.get('location');
  if (!location) return resultOf(start);
  const html = await (await get(idp, location)).text();
  const action = plain(/action="([^"]+)"/.exec(html)?.[1] ?? '');
  const SAMLResponse = plain(/name="SAMLResponse" value="([^"]+)"/.exec(html)?.[1] ?? '');
  if (!SAMLResponse) return html;
  return resultOf(await post(sp, action, new URLSearchParams({ SAMLResponse })));
};

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('CleverTap and Entra replicas together', () => {
  const sp = clevertap();
  const idp = entra();

  const saveAtEntra = (identifier: string, reply: string): Promise<Response> =>
    post(idp, `${PORTAL}/FederatedSsoConfigV2`, {
      identifierUris: [identifier],
      replyUrls: [reply],
    });

  /** Entra shows no certificate before its form is saved, CleverTap no values before *Create*. */
  const create = async (): Promise<void> => {
    await saveAtEntra('https://temporary.test', 'https://temporary.test/acs');
    const certificate = await (await get(idp, `${PORTAL}/certificate/base64`)).text();
    const values = { ssoUrl: loginUrl, organizationName: 'Acme', domains: 'acme.example' };
    await post(sp, `${REGION}/api/sso/create`, { ...values, certificate });
  };

  const { acsUrl, entityId } = newServiceProvider(1);
  beforeEach(() => {
    sp.reset();
    idp.reset({ flavour: 'claimsReady' });
  });

  it('agree on today’s page', async () => {
    await create();
    await saveAtEntra(entityId, acsUrl);
    expect(await signIn(sp, idp, 'mia@acme.example')).toBe('ok');
  });

  it('part where the claims keep their namespace', async () => {
    idp.reset();
    await create();
    await saveAtEntra(entityId, acsUrl);
    expect(await signIn(sp, idp, 'mia@acme.example')).toMatch(/attribute name is missing/);
  });

  it('part where the reply URL was cut', async () => {
    await create();
    await saveAtEntra(entityId, acsUrl.slice(0, -1));
    expect(await signIn(sp, idp, 'mia@acme.example')).toContain('AADSTS50011');
  });

  it('agree on the older page', async () => {
    sp.reset({ flavour: 'old' });
    const metadataXml = await (await get(idp, metadataUrl)).text();
    await post(sp, `${REGION}/api/sso/settings`, { metadataXml, domain: 'acme' });
    await saveAtEntra(OLD_SP.entityId, OLD_SP.acsUrl);
    expect(await signIn(sp, idp, 'acme')).toBe('ok');
  });
});
