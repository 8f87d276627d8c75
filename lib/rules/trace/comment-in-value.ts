import { COVERED } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const commentInValue = traceRule({
  id: 'comment-in-value',
  severity: 'warning',
  title: 'A comment inside a value',
  message: 'There is a comment inside {found}: some software reads only what stands before it.',
  why: 'So users have signed in as others: admin@acme.example<!---->.evil.example is read as admin.',
  mend: 'Find out who made that response; no usual identity provider writes comments into values.',
  source: 'CERT/CC VU#475445',
  check: (s) => {
    const found = s.response?.coverage.filter((one) => one.used).flatMap((one) => one.cut) ?? [];
    return found.length > 0
      ? [{ side: 'idp', fields: [], params: { found: [...new Set(found)].join(', ') } }]
      : [];
  },
  good: [
    { what: 'no comment', response: { coverage: [COVERED] } },
    {
      what: 'in an assertion that nobody uses',
      response: { coverage: [{ ...COVERED, used: false, cut: ['NameID'] }] },
    },
  ],
  bad: [{ what: 'in the NameID', response: { coverage: [{ ...COVERED, cut: ['NameID'] }] } }],
});
