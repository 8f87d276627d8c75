import type { Fact, Unchecked } from '../../model/diagnosis.ts';
import { demanded, given, held, known } from '../../rules/parts/values.ts';
import { assertionOf, lines, SUCCESS, sentTo } from '../../rules/trace/parts/seen.ts';
import type { Seen, TraceSight } from '../../rules/trace/rule.ts';

type Check = (s: TraceSight) => 'right' | 'wrong' | Unchecked['why'];

const isHidden = (s: TraceSight): boolean =>
  (s.response?.message.encryptedAssertions ?? 0) > 0 && s.response?.message.assertions.length === 0;

const same = (
  found: string | null | undefined,
  expected: string | undefined,
): ReturnType<Check> => {
  if (!known(expected)) return 'notConfigured';
  if (found === null || found === undefined) return 'notSeen';
  return found === expected ? 'right' : 'wrong';
};

const inAssertion =
  (check: Check): Check =>
  (s) =>
    isHidden(s) ? 'encrypted' : s.response?.message.assertions[0] ? check(s) : 'notSeen';

const acsUrl = (s: TraceSight): string | undefined => given(s, 'acsUrl') || undefined;

/** Over just that element: an assertion in the advice of another may have a signature, too. */
const signed = (seen: Seen | null, element: string, id?: string | null): ReturnType<Check> => {
  const signatures =
    seen?.message.signatures.filter(
      (one) => one.element === element && (id === undefined || one.id === id),
    ) ?? [];
  if (signatures.length === 0) return 'notSeen';
  if (seen?.claimed) return 'masked';
  if (signatures.some((one) => one.valid === true)) return 'right';
  return signatures.every((one) => one.valid === null) ? 'notConfigured' : 'wrong';
};

/** What of a sign-in is looked at, and how; each by itself, so that none is claimed for another's sake. */
export const FACT_CHECKS: Readonly<Partial<Record<Fact, Check>>> = {
  requestSignature: (s) => {
    const kinds = ['query', 'AuthnRequest'].map((element) => signed(s.request, element));
    return kinds.find((kind) => kind !== 'notSeen') ?? 'notSeen';
  },
  requestIssuer: (s) =>
    same(s.request?.message.issuer, held(s, 'spEntityId') || given(s, 'spEntityId')),
  requestAcsUrl: (s) => same(s.request?.message.request?.acsUrl, held(s, 'acsUrl') || acsUrl(s)),
  status: (s) =>
    s.response?.message.type !== 'Response'
      ? 'notSeen'
      : s.response.message.status[0] === SUCCESS
        ? 'right'
        : 'wrong',
  responseSignature: (s) => signed(s.response, 'Response', s.response?.message.id),
  assertionSignature: inAssertion((s) =>
    signed(s.response, 'Assertion', assertionOf(s)?.id ?? null),
  ),
  issuer: (s) =>
    same(
      assertionOf(s)?.issuer ?? s.response?.message.issuer,
      held(s, 'idpEntityId') || given(s, 'idpEntityId'),
    ),
  destination: (s) =>
    same(s.response?.message.destination, acsUrl(s) ?? sentTo(s.response) ?? undefined),
  recipient: inAssertion((s) => {
    const expected = acsUrl(s) ?? sentTo(s.response) ?? undefined;
    const found = assertionOf(s)?.confirmations.map((one) => one.recipient);
    return same(found?.find((one) => one === expected) ?? found?.[0], expected);
  }),
  audience: inAssertion((s) => {
    const expected = given(s, 'spEntityId') || undefined;
    const restrictions = assertionOf(s)?.audiences ?? [];
    if (!known(expected)) return 'notConfigured';
    if (restrictions.length === 0) return 'notSeen';
    return restrictions.every((one) => one.includes(expected)) ? 'right' : 'wrong';
  }),
  inResponseTo: (s) => same(s.response?.message.inResponseTo, s.request?.message.id ?? undefined),
  conditions: inAssertion((s) => {
    const { notBefore, notOnOrAfter } = assertionOf(s)?.conditions ?? {};
    if (!notBefore && !notOnOrAfter) return 'notSeen';
    const at = s.received.getTime();
    const right = !(Date.parse(notBefore ?? '') > at) && !(Date.parse(notOnOrAfter ?? '') <= at);
    return right ? 'right' : 'wrong';
  }),
  nameIdFormat: inAssertion((s) =>
    same(assertionOf(s)?.nameId?.format, demanded(s, 'nameIdFormat')),
  ),
  attributes: inAssertion((s) => {
    const wanted = lines(demanded(s, 'attributes'));
    if (wanted.length === 0) return 'notConfigured';
    const sent = assertionOf(s)?.attributes ?? [];
    return wanted.every((name) =>
      sent.some((one) => one.name === name && one.values.some((value) => value.trim())),
    )
      ? 'right'
      : 'wrong';
  }),
  relayState: (s) =>
    same(s.response?.carrier.relayState, s.request?.carrier.relayState ?? undefined),
};
