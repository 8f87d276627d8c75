import type { Page } from 'playwright';
import { onelogin } from '../consoles/onelogin.ts';
import type { Mistake } from './mistake.ts';

/** What is right at OneLogin. */
export interface Right {
  acsUrl: string;
  spEntityId: string;
  acsValidator: string;
}

type Entered = Parameters<typeof onelogin.type>[1];

/** Mistakes in the boxes of *Configuration*. */
export const MISTAKES: readonly Mistake<Right, Entered>[] = [
  {
    what: 'a validator whose backslashes were doubled',
    finding: 'acs-validator-mismatch',
    enter: (r) => ({ acsValidator: r.acsValidator.replaceAll('\\', '\\\\') }),
  },
  {
    what: 'a validator with a space in it',
    finding: 'acs-validator-mismatch',
    enter: (r) => ({ acsValidator: r.acsValidator.replace('$', ' $') }),
  },
  {
    what: 'a validator that is no regular expression',
    finding: 'acs-validator-mismatch',
    enter: (r) => ({ acsValidator: `(${r.acsValidator}` }),
  },
  {
    what: 'no audience, whose placeholder goes out',
    finding: 'required-value-missing',
    enter: () => ({ spEntityId: '' }),
  },
  {
    what: 'no recipient, whose placeholder goes out',
    finding: 'required-value-missing',
    enter: () => ({ recipient: '' }),
  },
  {
    what: 'a recipient that is not the ACS URL',
    finding: 'recipient-differs',
    enter: (r) => ({ recipient: `${r.acsUrl}/` }),
  },
  {
    what: 'the host of the ACS URL as audience',
    finding: 'audience-differs',
    enter: (r) => ({ spEntityId: new URL(r.acsUrl).host }),
  },
];

/** Wrong choices, on the tab where they stand. */
export const CHOICES: readonly {
  what: string;
  finding: string;
  choose(page: Page): Promise<void>;
}[] = [
  {
    what: 'a NameID that changes with every sign-in',
    finding: 'name-id-format-not-demanded',
    choose: (page) => onelogin.choose(page, 'SAML nameID format', 'Transient'),
  },
  {
    what: 'SHA-1, as it was',
    finding: 'signature-algorithm-not-demanded',
    async choose(page) {
      await onelogin.go(page, 'SSO');
      await onelogin.choose(page, 'SAML Signature Algorithm', 'SHA-1');
    },
  },
];
