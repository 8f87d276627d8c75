import { loginUrl } from '../../replicas/entra/tenant.ts';
import type { Mistake } from './mistake.ts';

/** What is right in Entra's *Basic SAML Configuration*. */
export interface Right {
  acsUrl: string;
  spEntityId: string;
}

/** Mistakes that the portal itself lets pass, whatever the SP. */
export const MISTAKES: readonly Mistake<Right>[] = [
  {
    what: 'ACS URL and entity ID swapped',
    finding: 'acs-and-entity-id-swapped',
    enter: (r) => ({ acsUrl: r.spEntityId, spEntityId: r.acsUrl }),
  },
  {
    what: 'the ACS URL as identifier too',
    finding: 'acs-and-entity-id-swapped',
    enter: (r) => ({ spEntityId: r.acsUrl }),
  },
  {
    what: 'a slash at the end of the reply URL',
    finding: 'acs-url-differs',
    enter: (r) => ({ acsUrl: `${r.acsUrl}/` }),
  },
  {
    what: 'http for https in the reply URL',
    finding: 'acs-url-differs',
    enter: (r) => ({ acsUrl: r.acsUrl.replace('https', 'http') }),
  },
  {
    what: 'http for https in the identifier',
    finding: 'audience-differs',
    enter: (r) => ({ spEntityId: r.spEntityId.replace('https', 'http') }),
  },
  {
    what: 'a capital letter in the identifier’s host',
    finding: 'audience-differs',
    enter: (r) => ({ spEntityId: r.spEntityId.replace('clevertap', 'CleverTap') }),
  },
  {
    what: 'Entra’s own login URL as reply URL',
    finding: 'value-of-the-other-side',
    enter: () => ({ acsUrl: loginUrl }),
  },
  {
    what: 'the temporary identifier left in',
    finding: 'temporary-value-left-in',
    enter: () => ({ spEntityId: 'https://temporary.invalid/entity' }),
  },
  {
    what: 'the temporary reply URL left in',
    finding: 'temporary-value-left-in',
    enter: () => ({ acsUrl: 'https://temporary.invalid/acs' }),
  },
  {
    what: 'a placeholder in the identifier',
    finding: 'placeholder-left-in',
    enter: () => ({ spEntityId: 'urn:auth0:XXXX:XXXX' }),
  },
];
