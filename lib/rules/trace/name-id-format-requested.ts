import { NAME_ID_FORMATS } from '../../model/choice.ts';
import { demanded } from '../parts/values.ts';
import { succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const short = (format: string): string => format.split(':').at(-1) ?? format;

const policy = (format: string) => ({ format, spNameQualifier: null, allowCreate: null });

export const nameIdFormatRequested = traceRule({
  id: 'name-id-format-requested',
  severity: 'error',
  title: 'Request wants another NameID format',
  message: 'The request wants the NameID as {found}; {sp} is to get {expected}.',
  why: 'The identity provider can’t give that format and refuses the request: InvalidNameIDPolicy, AADSTS75016, or “400 Bad Request”.',
  mend: 'Choose {expected} for “{label}” at {console}.',
  source: 'SAML core 3.4.1.1; Okta: NameIDPolicy of the request; Microsoft: AADSTS75016',
  silences: ['error-page', 'status-not-success'],
  check: (s) => {
    const found = s.request?.message.request?.nameIdPolicy?.format;
    const wanted = demanded(s, 'nameIdFormat');
    if (!s.request || !found || !wanted || found === wanted || succeeded(s)) return [];
    if ([found, wanted].includes(NAME_ID_FORMATS.unspecified)) return [];
    return [
      {
        side: 'sp',
        fields: ['nameIdFormat'],
        params: { found: short(found), expected: short(wanted) },
        at: { message: s.request.carrier.id, exchange: s.request.carrier.exchange },
      },
    ];
  },
  good: [
    { what: 'no format', response: null },
    {
      what: 'it was served all the same',
      request: { request: { nameIdPolicy: policy(NAME_ID_FORMATS.persistent) } },
    },
  ],
  bad: [
    {
      what: 'persistent in place of e-mail',
      request: { request: { nameIdPolicy: policy(NAME_ID_FORMATS.persistent) } },
      response: null,
    },
  ],
});
