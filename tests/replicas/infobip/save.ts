import { stringsOf } from '../body.ts';
import type { Account } from './store.ts';

const DOMAIN = /^[A-Za-z0-9._-]{2,64}$/;

/**
 * Saves the form.
 * @returns what the page says instead, or null
 */
export const save = (account: Account, body: string): string | null => {
  const values = stringsOf(body, [
    'domain',
    'ssoUrl',
    'idpEntityId',
    'certificate',
    'autoCreateUsers',
    'autoCreateGroups',
  ]);
  const { domain, ssoUrl, idpEntityId, certificate } = values;
  if (!DOMAIN.test(domain)) return 'Enter a valid custom domain.';
  if (!URL.canParse(ssoUrl)) return 'IdP Login URL is not valid.';
  if (!idpEntityId) return 'Identity Provider Issuer is required.';
  if (!certificate) return 'IdP Signature Certificate is required.';
  if (/[\r\n]/.test(certificate)) return 'IdP Signature Certificate must not contain new lines.';
  account.sso = {
    domain,
    ssoUrl,
    idpEntityId,
    certificate,
    autoCreateUsers: values.autoCreateUsers === 'true',
    autoCreateGroups: values.autoCreateGroups === 'true',
  };
  return null;
};
