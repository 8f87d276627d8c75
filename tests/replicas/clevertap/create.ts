import { stringsOf } from '../body.ts';
import { type Connection, newServiceProvider, type Store } from './store.ts';

const PUBLIC = ['gmail.com', 'outlook.com', 'yahoo.com', 'hotmail.com'];
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * *Create* of the panel: the SP values exist from here on.
 * @returns what the panel shows instead, or null
 */
export const create = (store: Store, body: string): string | null => {
  const values = stringsOf(body, ['ssoUrl', 'organizationName', 'certificate', 'domains']);
  const domains = values.domains.split('\n').filter(Boolean);
  const { ssoUrl, organizationName, certificate } = values;
  if (!ssoUrl || !organizationName || !certificate.trim() || domains.length === 0)
    return 'Fill in all the fields.';
  const refused = domains.find((domain) => PUBLIC.includes(domain) || !DOMAIN.test(domain));
  if (refused) return `The domain ${refused} cannot be claimed. Contact support.`;
  store.made += 1;
  store.connection = {
    ...newServiceProvider(store.made),
    ssoUrl,
    organizationName,
    certificates: [certificate],
    domains,
  };
  return null;
};

/** *Add new certificate*: the earlier ones stay. */
export const addCertificate = (connection: Connection | null, body: string): string | null => {
  const { certificate } = stringsOf(body, ['certificate']);
  if (!connection || !certificate.trim()) return 'Paste or upload a certificate.';
  connection.certificates.push(certificate);
  return null;
};

/** *Save* of the older page. */
export const saveSettings = (store: Store, body: string): string | null => {
  const values = stringsOf(body, ['metadataXml', 'domain', 'ssoOnly', 'bindUsers']);
  if (!values.metadataXml.trim() || !values.domain)
    return 'MetaData XML and the unique domain URL are mandatory.';
  store.settings = {
    metadataXml: values.metadataXml,
    domain: values.domain,
    ssoOnly: values.ssoOnly === 'true',
    bindUsers: values.bindUsers === 'true',
  };
  return null;
};
