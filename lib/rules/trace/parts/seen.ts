import type { Field } from '../../../model/field.ts';
import type { Difference } from '../../../model/finding.ts';
import type { Assertion } from '../../../model/message.ts';
import { difference } from '../../../saml/difference.ts';
import { given, known } from '../../parts/values.ts';
import type { Seen, TraceSight } from '../rule.ts';

export const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** Whether the IdP signed the user in, as far as it is concerned. */
export const succeeded = (s: TraceSight): boolean => s.response?.message.status[0] === SUCCESS;

/** The assertion that an SP would use: the first one. */
export const assertionOf = (s: TraceSight): Assertion | null =>
  s.response?.message.assertions[0] ?? null;

/** An address as configured: without what a binding adds (bindings 3.4.4, 3.5.4). */
export const bare = (url: string): string => {
  const [start = '', query = ''] = url.split(/\?(.*)/s);
  const kept = query
    .split('&')
    .filter((part) => part && !/^(?:SAML\w+|RelayState|SigAlg|Signature)=/.test(part));
  return kept.length > 0 ? `${start}?${kept.join('&')}` : start;
};

/** Where a message was sent; null where that was not seen. */
export const sentTo = (seen: Seen | null): string | null => (seen?.to ? bare(seen.to) : null);

/** A value that its owner is known to give. */
export const ownValue = (s: TraceSight, field: Field): string | null => {
  const value = given(s, field);
  return known(value) ? value : null;
};

/** Whether the IdP's console has a field for it. */
export const idpTakes = (s: TraceSight, field: Field): boolean =>
  s.consoles.idp?.pages.some((page) => page.fields[field]?.role === 'takes') ?? false;

/** Fields of the SP's console, and its metadata field where the same may have come from there. */
export const orMetadata = (s: TraceSight, ...fields: Field[]): Field[] =>
  s.consoles.sp?.pages.some((page) => page.fields.metadataXml?.role === 'takes')
    ? [...fields, 'metadataXml']
    : fields;

export const parted = (
  expected: string,
  found: string,
): { params: Record<string, string>; difference: Difference } => {
  const parts = difference(expected, found);
  return { params: { expected, found: found || '–', near: parts.near ?? '' }, difference: parts };
};

/** Of several addresses or names, one a line. */
export const lines = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((line) => line !== '');

/** Whether the address that took the response answered with an error. */
export const refused = (s: TraceSight): boolean => (s.response?.exchange?.status ?? 0) >= 400;
