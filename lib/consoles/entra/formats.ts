import type { Console } from '../../model/console.ts';

const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const LOGIN =
  '(?<host>login\\.microsoftonline\\.(?:com|us|de)|login\\.partner\\.microsoftonline\\.cn|login\\.chinacloudapi\\.cn|login\\.windows\\.net|[a-z0-9-]+\\.ciamlogin\\.com)';
const TENANT = `(?<tenantId>${GUID}|[A-Za-z0-9.-]+)`;
const METADATA = '/[Ff]ederation[Mm]etadata/2007-06/[Ff]ederation[Mm]etadata\\.xml';

/**
 * Shapes of Entra's values (Microsoft's protocol reference and real metadata). The issuer's trailing
 * slash is part of the value; the app id makes the metadata that of the app.
 */
export const formats: Console['formats'] = {
  ssoUrl: [{ pattern: `^https://${LOGIN}/${TENANT}/saml2$`, grade: 'A' }],
  idpSloUrl: [{ pattern: `^https://${LOGIN}/${TENANT}/saml2$`, grade: 'A' }],
  idpEntityId: [
    {
      pattern: `^https://(?:sts\\.windows\\.net|sts\\.chinacloudapi\\.cn|sts\\.microsoftonline\\.de)/(?<tenantId>${GUID})/(?:${GUID}/?)?$`,
      grade: 'A',
    },
    { pattern: `^https://login\\.microsoftonline\\.com/(?<tenantId>${GUID})/$`, grade: 'A' },
    { pattern: `^https://[a-z0-9-]+\\.ciamlogin\\.com/(?<tenantId>${GUID})/$`, grade: 'C' },
  ],
  metadataUrl: [
    { pattern: `^https://${LOGIN}/${TENANT}${METADATA}\\?appid=(?<appId>${GUID})$`, grade: 'A' },
  ],
  certificateFingerprint: [{ pattern: '^[0-9A-F]{40}$', grade: 'B' }],
};
