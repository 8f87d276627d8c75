import { assertionOf, lines, ownValue } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const domainOf = (address: string): string => address.split('@').at(-1)?.trim().toLowerCase() ?? '';

export const userOfAnotherDomain = traceRule({
  id: 'user-of-another-domain',
  severity: 'warning',
  title: 'User of a domain that is not configured',
  message: 'The user’s address ends in {found}; “{label}” at {console} has {expected}.',
  why: 'The service provider asks such users for a password, or refuses them.',
  mend: 'Add the domain in “{label}” at {console}, or sign in as a user of one that stands there.',
  source: 'SSOReady: e-mail outside of the organisation’s domains',
  check: (s) => {
    const domains = [...lines(ownValue(s, 'domains') ?? ''), ownValue(s, 'domain') ?? '']
      .flatMap((one) => one.split(/[\s,;]+/))
      .filter((one) => one.includes('.'))
      .map((one) => one.replace(/^@/, '').toLowerCase());
    const nameId = assertionOf(s)?.nameId?.value ?? '';
    const found = domainOf(nameId);
    if (domains.length === 0 || !nameId.includes('@') || domains.includes(found)) return [];
    const field = ownValue(s, 'domains') ? 'domains' : 'domain';
    return [{ side: 'sp', fields: [field], params: { found, expected: domains.join(', ') } }];
  },
  good: [{ what: 'the domain', sp: { gives: { domains: 'acme.example' } } }],
  bad: [{ what: 'another', sp: { gives: { domains: 'acme.co.uk' } } }],
});
