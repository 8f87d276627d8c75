import { GOOD, OTHER_PEM, PEM } from './parts/samples.ts';
import { given, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const text = s.setUp.sp.holds.certificate ?? '';
  const facts = s.certificate(text);
  if (facts.kind !== 'certificate' || facts.count < 2 || text === given(s, 'certificate')) {
    return [];
  }
  const value = given(s, 'certificate');
  const own = s.certificate(value ?? '');
  const one = own.kind === 'certificate' && own.count === 1 && known(value);
  return [
    {
      side: 'sp',
      fields: ['certificate'],
      params: { count: String(facts.count) },
      ...(one ? { mend: { side: 'sp', field: 'certificate', value } as const } : {}),
    },
  ];
};

export const severalCertificates = rule({
  id: 'several-certificates',
  severity: 'warning',
  title: 'Several certificates in one field',
  message: '“{label}” at {console} holds {count} certificates; most products read only the first.',
  why: 'If the identity provider signs with another of them, users are told that the signature is not valid.',
  mend: 'Leave only the active signing certificate of {idp} in “{label}”.',
  source: 'SAML metadata interoperability profile 2.5.1; UK federation check_mdiop',
  check,
  good: [
    { what: 'one certificate', ...GOOD },
    {
      what: 'as the identity provider gives them',
      sp: { holds: { certificate: PEM + OTHER_PEM } },
      idp: { gives: { certificate: PEM + OTHER_PEM } },
    },
  ],
  bad: [
    { what: 'the new one and the old', sp: { holds: { certificate: PEM + OTHER_PEM } } },
    {
      what: 'where the right one is known',
      sp: { holds: { certificate: PEM + OTHER_PEM } },
      idp: { gives: { certificate: PEM } },
    },
  ],
});
