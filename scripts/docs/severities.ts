import type { Severity } from '../../lib/model/finding.ts';

/** Rules whose severity is another than that of the catalogue from which they were chosen. */
export const SEVERITIES: readonly { id: string; is: Severity; why: string }[] = [
  {
    id: 'insecure-url',
    is: 'warning',
    why: 'Where the service provider itself shows an http address, and the identity provider holds the same, sign-ins work, such as inside a company’s own network. Where just one of the two says http, the values differ, and that is the error.',
  },
  {
    id: 'nobody-may-sign-in',
    is: 'warning',
    why: 'Every new app of Google is off, and switching it on is the last step. As an error it would count as a mistake from the first minute on; it is said before saving instead, until a sign-in was tested.',
  },
];
